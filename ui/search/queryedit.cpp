// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryedit.h"

#include "ui/search/completionpopup.h"
#include "ui/search/queryhighlighter.h"
#include "ui/search/queryparts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace duskwatch {

QueryEdit::QueryEdit(const Theme& theme, Completer completer, QWidget* parent)
    : QPlainTextEdit(parent),
      m_theme(theme),
      m_completer(std::move(completer))
{
    setObjectName(QStringLiteral("queryEdit"));
    setAccessibleName(tr("Query"));
    setFont(theme.metrics().mono());
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlaceholderText(tr("Words, or where(score > 0.8 AND model ICONTAINS \"beacon\")"));
    document()->setDocumentMargin(theme.metrics().px(3));
    new QueryHighlighter(theme, document());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &QueryEdit::showMarks);
    connect(this, &QPlainTextEdit::textChanged, this, &QueryEdit::fitHeight);
    connect(&theme, &Theme::changed, this, &QueryEdit::showMarks);
    fitHeight();
}

QueryEdit::~QueryEdit()
{
    delete m_popup; // it may be a child of a window that lives on
}

CompletionPopup& QueryEdit::popup()
{
    if (!m_popup) {
        m_popup = new CompletionPopup(m_theme, this);
        connect(m_popup, &CompletionPopup::clickedOn, this, &QueryEdit::take);
    }
    return *m_popup;
}

void QueryEdit::setQuery(const QString& query)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(query.left(kMaxCharacters));
    setTextCursor(cursor);
    popup().hide();
}

void QueryEdit::setProblem(const std::optional<QueryProblem>& problem)
{
    m_problem = problem;
    setAccessibleDescription(problem ? problem->message : QString());
    showMarks();
}

QSize QueryEdit::sizeHint() const
{
    const int lines = std::clamp(static_cast<int>(document()->size().height()), 1, kMaxLinesShown);
    const int height = qRound(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin());
    return {m_theme.metrics().px(300), height + m_theme.metrics().px(1)};
}

QSize QueryEdit::minimumSizeHint() const
{
    return {m_theme.metrics().px(160), sizeHint().height()};
}

void QueryEdit::fitHeight()
{
    const bool all = document()->size().height() <= kMaxLinesShown;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

bool QueryEdit::event(QEvent* event)
{
    // The popup's keys are ours even where the window has shortcuts on them.
    if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && m_popup && m_popup->isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && keyInPopup(Qt::Key_Tab)) // before it moves the focus
            return true;
    }
    return QPlainTextEdit::event(event);
}

bool QueryEdit::keyInPopup(int key)
{
    switch (key) {
    case Qt::Key_Tab:
        if (m_popup->chosen() == nullptr)
            m_popup->step(1);
        take(*m_popup->chosen());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->chosen() == nullptr)
            return false;
        take(*m_popup->chosen());
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    default:
        return false;
    }
}

void QueryEdit::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (plain && m_popup && m_popup->isVisible() && keyInPopup(event->key()))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ShiftModifier) {
            textCursor().insertText(QStringLiteral("\n"));
            return;
        }
        popup().hide();
        Q_EMIT runRequested();
        return;
    }
    if (event->key() == Qt::Key_Space && (event->modifiers() & Qt::ControlModifier)) {
        complete(true);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page's
        return;
    }
    const bool types = plain && !event->text().isEmpty() && event->text().front().isPrint();
    if (types && document()->characterCount() > kMaxCharacters)
        return;
    const QString before = query();
    QPlainTextEdit::keyPressEvent(event);
    if (query() != before && (types || event->key() == Qt::Key_Backspace))
        complete(false);
    else if (m_popup && event->key() != Qt::Key_Shift)
        m_popup->hide();
}

void QueryEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

void QueryEdit::insertFromMimeData(const QMimeData* source)
{
    const qsizetype room = kMaxCharacters - query().size();
    if (source->hasText() && room > 0)
        textCursor().insertText(source->text().left(room));
}

void QueryEdit::complete(bool asked)
{
    const QString text = query();
    const int cursor = textCursor().position();
    std::vector<Completion> completions = m_completer(text, cursor);
    // What stands there already is no offer.
    std::erase_if(completions, [&](const Completion& each) {
        return each.text == QStringView(text).mid(each.from, each.to - each.from);
    });
    const bool begun = !completions.empty() && completions.front().to > completions.front().from;
    if (text.isEmpty() && !asked)
        completions.clear();
    popup().offer(std::move(completions), cursorRect().translated(viewport()->pos()), asked || begun);
}

void QueryEdit::take(const Completion& completion)
{
    const Completion taken = completion; // the popup forgets it
    popup().hide();
    QTextCursor cursor(document());
    const int end = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(taken.from, 0, end));
    cursor.setPosition(std::clamp(taken.to, 0, end), QTextCursor::KeepAnchor);
    cursor.insertText(taken.text);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

QTextEdit::ExtraSelection QueryEdit::mark(int at, int length) const
{
    QTextEdit::ExtraSelection selection;
    const int end = document()->characterCount() - 1;
    selection.cursor = textCursor();
    selection.cursor.setPosition(std::clamp(at, 0, end));
    selection.cursor.setPosition(std::clamp(at + length, 0, end), QTextCursor::KeepAnchor);
    return selection;
}

void QueryEdit::showMarks()
{
    const Colors& colors = m_theme.colors();
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = query();
    const int cursor = textCursor().position();
    for (const int at : {cursor - 1, cursor}) {
        if (const auto other = matchingBracket(text, at)) {
            for (const int place : {at, *other}) {
                marks.append(mark(place, 1));
                marks.last().format.setBackground(colors.tint);
                marks.last().format.setFontWeight(QFont::Bold);
            }
            break;
        }
    }
    if (m_problem && !text.isEmpty()) {
        // At the end there is no character to underline: the last one has to do.
        const int at = std::min(m_problem->at, static_cast<int>(text.size()) - 1);
        marks.append(mark(at, std::max(m_problem->length, 1)));
        marks.last().format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        marks.last().format.setUnderlineColor(colors.high);
        marks.last().format.setBackground(colors.problemTint);
    }
    setExtraSelections(marks);
}

} // namespace duskwatch
