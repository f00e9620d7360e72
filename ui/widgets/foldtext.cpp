// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldtext.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>

namespace duskwatch {

FoldText::FoldText(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent),
      m_theme(theme),
      m_margin(new QWidget(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(theme.metrics().mono());
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->installEventFilter(this);
    m_margin->setCursor(Qt::ArrowCursor);
    m_margin->setToolTip(tr("Fold and unfold; by keys: -, + and, for all, *"));
    setAccessibleDescription(
        tr("Minus folds what belongs together, plus unfolds it, the asterisk does all."));
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, m_margin, qOverload<>(&QWidget::update));
}

int FoldText::marginWidth() const
{
    return m_theme.metrics().px(18);
}

void FoldText::setText(const QString& text)
{
    m_map = FoldMap(text);
    m_folded.assign(static_cast<std::size_t>(m_map.lineCount()), false);
    setPlainText(text);
}

bool FoldText::isFolded(int line) const
{
    return line >= 0 && line < m_map.lineCount() && m_folded[static_cast<std::size_t>(line)];
}

void FoldText::setFolded(int line, bool folded)
{
    if (m_map.closing(line) <= line + 1 || isFolded(line) == folded)
        return;
    m_folded[static_cast<std::size_t>(line)] = folded;
    showBlocks();
    if (folded && !textCursor().block().isVisible())
        setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
}

void FoldText::setAllFolded(bool folded)
{
    int outermost = 0;
    while (outermost < m_map.lineCount() && m_map.closing(outermost) < 0)
        ++outermost;
    for (int line = 0; line < m_map.lineCount(); ++line)
        m_folded[static_cast<std::size_t>(line)] =
            folded && line != outermost && m_map.closing(line) > line + 1;
    showBlocks();
    if (folded)
        setTextCursor(QTextCursor(document()->findBlockByNumber(outermost)));
}

void FoldText::showBlocks()
{
    int hiddenBefore = 0; // lines before this one are folded away, the closing ones stay
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line >= hiddenBefore;
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.clearLayout();
            block.setLineCount(visible ? 1 : 0);
        }
        if (visible && isFolded(line))
            hiddenBefore = m_map.closing(line);
    }
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
    m_margin->update();
}

void FoldText::unfoldAround(int line)
{
    for (int around = m_map.opening(line); around >= 0;) {
        setFolded(around, false);
        int outer = around - 1;
        while (outer >= 0 && m_map.closing(outer) < around)
            --outer;
        around = outer;
    }
}

int FoldText::currentLine() const
{
    return textCursor().blockNumber();
}

bool FoldText::findNext(const QString& text, bool backward)
{
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(text, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(document());
        if (backward)
            edge.movePosition(QTextCursor::End);
        found = document()->find(text, edge, flags);
    }
    if (found.isNull())
        return false;
    unfoldAround(document()->findBlock(found.selectionStart()).blockNumber());
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

void FoldText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), marginWidth(),
                          contentsRect().height());
}

void FoldText::keyPressEvent(QKeyEvent* event)
{
    const int line = m_map.opening(currentLine());
    if (event->text() == u"-")
        setFolded(line, true);
    else if (event->text() == u"+")
        setFolded(line, false);
    else if (event->text() == u"*")
        setAllFolded(std::none_of(m_folded.begin(), m_folded.end(), [](bool folded) { return folded; }));
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool FoldText::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_margin && event->type() == QEvent::Paint) {
        paintMargin();
        return true;
    }
    if (watched == m_margin && event->type() == QEvent::MouseButtonPress) {
        clickMargin(static_cast<QMouseEvent*>(event)->position().toPoint().y());
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void FoldText::clickMargin(int y)
{
    const int line = cursorForPosition(QPoint(0, y)).blockNumber();
    setFolded(line, !isFolded(line));
}

void FoldText::paintMargin()
{
    QPainter painter(m_margin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors().muted);
    const double half = m_theme.metrics().px(3.5);
    const double lineHeight = QFontMetricsF(font()).height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const double top = blockBoundingGeometry(block).translated(contentOffset()).top();
        if (top > m_margin->height())
            break;
        const int line = block.blockNumber();
        if (!block.isVisible() || m_map.closing(line) <= line + 1)
            continue;
        const QPointF at(m_theme.metrics().px(6), top + lineHeight / 2);
        if (isFolded(line))
            painter.drawPolygon(QPolygonF{{at.x() - half * 0.6, at.y() - half},
                                          {at.x() - half * 0.6, at.y() + half},
                                          {at.x() + half * 0.8, at.y()}});
        else
            painter.drawPolygon(QPolygonF{{at.x() - half, at.y() - half * 0.6},
                                          {at.x() + half, at.y() - half * 0.6},
                                          {at.x(), at.y() + half * 0.8}});
    }
}

} // namespace duskwatch
