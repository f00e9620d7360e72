// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/rawlogpage.h"

#include "ui/rawlog/rawloglines.h"
#include "ui/rawlog/rawlogview.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rawtextview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kRangeInterval = 5000ms;

} // namespace

RawLogPage::RawLogPage(Backend& backend, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_lines(new RawLogLines(*backend.createQueries(QStringLiteral("rawlog")), this)),
      m_view(new RawLogView(*m_lines, theme, this)),
      m_text(new RawTextView(theme, this)),
      m_lineWorker(new LineWorker),
      m_lineThread(QStringLiteral("rawlogline"), std::unique_ptr<QObject>(m_lineWorker)),
      m_title(new QLabel(this)),
      m_facts(new ElidedLabel(this)),
      m_problem(new QLabel(this)),
      m_follow(new Chip(tr("Follow"), theme, this)),
      m_pause(new Chip(tr("Pause"), theme, this)),
      m_back(new QPushButton(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    build();
    connectParts();
}

void RawLogPage::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_title->setFont(metrics.page());
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setProperty("muted", true);
    m_back->setProperty("quiet", true);
    m_back->setAccessibleName(tr("Back to the event sources"));
    m_back->setToolTip(tr("Back to the event sources (Esc)"));
    m_follow->setChecked(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setContentsMargins(metrics.px(16), metrics.px(8), metrics.px(16), metrics.px(8));
    m_problem->hide();

    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    auto* top = new QHBoxLayout(header);
    top->setContentsMargins(metrics.px(8), metrics.px(11), metrics.px(16), metrics.px(11));
    top->setSpacing(metrics.px(8));
    top->addWidget(m_back);
    top->addWidget(m_title);
    top->addWidget(m_facts, 1);
    top->addWidget(m_follow);
    top->addWidget(m_pause);

    auto* beside = new QFrame(this);
    beside->setObjectName(QStringLiteral("surface"));
    auto* besideLayout = new QVBoxLayout(beside);
    besideLayout->setContentsMargins(metrics.px(16), 0, metrics.px(8), metrics.px(8));
    besideLayout->addWidget(m_text);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(beside);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({metrics.px(740), metrics.px(340)});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_problem);
    layout->addWidget(m_splitter, 1);
}

void RawLogPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &RawLogPage::backRequested);
    connect(m_follow, &Chip::clicked, m_view, &RawLogView::setFollowing);
    connect(m_pause, &Chip::clicked, this, [this](bool paused) {
        m_view->setPaused(paused);
        showFacts();
    });
    connect(m_view, &RawLogView::followingChanged, this, [this](bool following) {
        m_follow->setChecked(following);
        m_pause->setChecked(m_view->isPaused());
    });
    connect(m_view, &RawLogView::selectionChanged, this, [this](std::int64_t sequence) {
        if (sequence >= 0)
            m_lines->requestWhole(sequence);
    });
    connect(m_view, &RawLogView::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_wholeLine)); });
    connect(m_lines, &RawLogLines::wholeLineRead, this, &RawLogPage::showWholeLine);
    connect(m_lines, &RawLogLines::rangeChanged, this, &RawLogPage::showFacts);
    connect(m_lines, &RawLogLines::problem, this, [this](const QString& message) {
        m_problem->setText(tr("The log could not be read. %1").arg(message));
        m_problem->show();
    });
    connect(m_lineWorker, &LineWorker::prepared, this, [this](quint64 job, const PreparedLine& line) {
        if (job == m_lineJob)
            m_text->setLine(line.pretty, line.prettyCut, m_wholeLine);
    });
    connect(&m_backend, &Backend::stored, this, [this](const StoredBatch& batch) {
        if (batch.source == m_lines->source())
            m_lines->grow(batch.logEnd);
    });
    connect(&m_backend, &Backend::sourcesChanged, this, &RawLogPage::showFacts);
    connect(&m_rangeTimer, &QTimer::timeout, m_lines, [this] {
        if (isVisible())
            m_lines->refreshRange();
    });
    m_rangeTimer.start(kRangeInterval);
    const auto refreshIcons = [this] {
        m_back->setIcon(m_theme.icon(QStringLiteral("back"), m_theme.colors().muted));
    };
    connect(&m_theme, &Theme::changed, this, refreshIcons);
    refreshIcons();
}

void RawLogPage::setSource(SourceId source)
{
    m_problem->hide();
    m_lineJob = 0;
    m_wholeLine.clear();
    m_text->setMessage(tr("Select a line to read all of it."));
    m_view->select(-1);
    m_pause->setChecked(false);
    m_view->setPaused(false);
    m_lines->setSource(source);
    m_view->setFollowing(true);
    m_follow->setChecked(true);
    showFacts();
    m_view->setFocus(Qt::OtherFocusReason);
}

void RawLogPage::showFacts()
{
    m_title->setText(visibleText(m_backend.sourceName(m_lines->source())));
    const LogRange& range = m_lines->range();
    QString facts = tr("raw log · %1 lines").arg(countText(range.end - range.first));
    if (range.lineBytes > 0)
        facts += QStringLiteral(" · ") +
                 tr("%1, %2 on disk").arg(sizeText(range.lineBytes), sizeText(range.storedBytes));
    m_facts->setText(facts);
    m_pause->setText(m_view->isPaused() ? tr("Paused") : tr("Pause"));
    m_pause->setCount(m_view->isPaused() ? m_view->heldBack() : -1);
}

void RawLogPage::showWholeLine(const LogLine& line)
{
    if (line.sequence != m_view->selected())
        return;
    m_wholeLine = line.bytes;
    m_lineJob = m_lineWorker->request(line.bytes);
}

void RawLogPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace duskwatch
