// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualwindow.h"

#include "ui/manual/manualbrowser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

namespace duskwatch {
namespace {

const QString kIndex = QStringLiteral("index.md");
constexpr int kChapterRole = Qt::UserRole;

/// From the program's own resources, which are in memory.
QString chapterText(const QString& chapter)
{
    QFile file(QStringLiteral(":/manual/") + chapter);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ManualWindow::ManualWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_theme(theme),
      m_browser(new ManualBrowser(theme, this)),
      m_contents(new QListWidget(this)),
      m_search(new QLineEdit(this)),
      m_note(new QLabel(this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_forward(new QPushButton(tr("Forward"), this))
{
    const Metrics& metrics = theme.metrics();
    setWindowTitle(tr("Duskwatch manual"));
    setWindowIcon(Theme::programIcon());
    resize(metrics.px(1040), metrics.px(760));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildSide());
    layout->addWidget(buildPage(), 1);
    readContents();
    addCommands();
    connect(m_contents, &QListWidget::currentItemChanged, this, &ManualWindow::followContents);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::markChapter);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QPushButton::setEnabled);
    connect(m_back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { say({}); });
    connect(&theme, &Theme::changed, this, &ManualWindow::refresh);
    refresh();
    say({});
    m_browser->openChapter(kIndex);
}

QWidget* ManualWindow::buildSide()
{
    const Metrics& metrics = m_theme.metrics();
    auto* side = new QFrame(this);
    side->setObjectName(QStringLiteral("sidebar"));
    side->setFixedWidth(metrics.px(248));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->viewport()->setAutoFillBackground(false); // the side's own ground
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics.px(12), metrics.px(12), metrics.px(12), metrics.px(12));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_search);
    layout->addWidget(m_note);
    layout->addWidget(m_contents, 1);
    return side;
}

QWidget* ManualWindow::buildPage()
{
    const Metrics& metrics = m_theme.metrics();
    auto* page = new QWidget(this);
    auto* header = new QFrame(page);
    header->setObjectName(QStringLiteral("pageHeader"));
    for (QPushButton* button : {m_back, m_forward})
        button->setEnabled(false);
    auto* top = new QHBoxLayout(header);
    top->setContentsMargins(metrics.px(24), metrics.px(8), metrics.px(16), metrics.px(8));
    top->addWidget(m_back);
    top->addWidget(m_forward);
    top->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_browser, 1);
    return page;
}

/// The table of contents is that of the manual itself: its numbered links.
void ManualWindow::readContents()
{
    const auto add = [this](const QString& title, const QString& chapter) {
        auto* item = new QListWidgetItem(title, m_contents);
        item->setData(kChapterRole, chapter);
        item->setSizeHint(QSize(0, m_theme.metrics().rowHeight()));
    };
    add(tr("Contents"), kIndex);
    static const QRegularExpression link(QStringLiteral(R"(^\d+\. \[([^\]]+)\]\(([^)#]+)\))"),
                                         QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator links = link.globalMatch(chapterText(kIndex));
    while (links.hasNext()) {
        const QRegularExpressionMatch match = links.next();
        add(match.captured(1), match.captured(2));
    }
}

void ManualWindow::addCommands()
{
    addCommand(*this, tr("Search the manual"), {QKeySequence(QKeySequence::Find)}, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addCommand(*this, tr("Next place"), {QKeySequence(QKeySequence::FindNext)}, [this] { find(false); });
    addCommand(*this, tr("Previous place"), {QKeySequence(QKeySequence::FindPrevious)},
               [this] { find(true); });
    addCommand(*this, tr("Back"), {QKeySequence(QKeySequence::Back)}, [this] { m_browser->backward(); });
    addCommand(*this, tr("Forward"), {QKeySequence(QKeySequence::Forward)}, [this] { m_browser->forward(); });
    addCommand(*this, tr("Close the manual"),
               {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { close(); });
}

void ManualWindow::open(const QString& chapter)
{
    if (!chapter.isEmpty())
        m_browser->openChapter(chapter);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void ManualWindow::refresh()
{
    QPalette palette = m_contents->palette(); // a quiet selection, as in the sidebar of the program
    palette.setColor(QPalette::Highlight, m_theme.colors().tint);
    palette.setColor(QPalette::HighlightedText, m_theme.colors().accent);
    m_contents->setPalette(palette);
}

void ManualWindow::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString ManualWindow::searchNote() const
{
    return m_note->text();
}

void ManualWindow::followContents()
{
    const QListWidgetItem* item = m_contents->currentItem();
    if (item == nullptr)
        return;
    if (const QString chapter = item->data(kChapterRole).toString(); chapter != m_browser->chapter())
        m_browser->openChapter(chapter);
}

void ManualWindow::markChapter()
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(kChapterRole).toString() == m_browser->chapter())
            m_contents->setCurrentRow(row);
    }
}

void ManualWindow::find(bool backward)
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return;
    say({});
    const QTextDocument::FindFlags way = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!m_browser->find(text, way) && !findInOtherChapters(text, backward))
        say(tr("The manual does not have these words. Try one word, or a part of it."));
}

/// Goes through the chapters from this one on, around the end, and back to this one from its other end.
bool ManualWindow::findInOtherChapters(const QString& text, bool backward)
{
    const int chapters = m_contents->count();
    const int here = m_contents->currentRow();
    for (int step = 1; step <= chapters; ++step) {
        const int row = (here + (backward ? chapters - step : step)) % chapters;
        const QString chapter = m_contents->item(row)->data(kChapterRole).toString();
        if (!chapterText(chapter).contains(text, Qt::CaseInsensitive))
            continue;
        m_browser->openChapter(chapter);
        m_browser->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        if (m_browser->find(text, backward ? QTextDocument::FindBackward : QTextDocument::FindFlags()))
            return true;
    }
    return false;
}

} // namespace duskwatch
