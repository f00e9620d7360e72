// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/sourcescard.h"

#include "ui/dashboard/sourcerow.h"
#include "ui/sources/sourcewords.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kTick = 5000ms;
constexpr qsizetype kMostRows = 6;

int urgency(const SourceStatus& source, std::int64_t nowMs)
{
    if (source.state == SourceState::Problem)
        return 0;
    if (source.state == SourceState::BackPressure || isSilent(source, nowMs))
        return 1;
    return noticeTexts(source, nowMs).isEmpty() ? 3 : 2;
}

} // namespace

SourcesCard::SourcesCard(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_backend(backend),
      m_theme(theme),
      m_clock(clock),
      m_list(new QVBoxLayout),
      m_note(new QLabel(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("card"));
    auto* heading = new QLabel(tr("Sources"), this);
    heading->setFont(metrics.bodyBold());
    heading->setContentsMargins(metrics.px(6), 0, 0, 0);
    setAccessibleName(heading->text());
    m_note->setFont(metrics.secondary());
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics.px(6), 0, 0, 0);
    m_list->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(10), metrics.px(14), metrics.px(10), metrics.px(12));
    layout->setSpacing(metrics.px(6));
    layout->addWidget(heading);
    layout->addLayout(m_list);
    layout->addWidget(m_note);
    layout->addStretch(1);
    connect(&backend, &Backend::sourcesChanged, this, &SourcesCard::refresh);
    connect(&backend, &Backend::countersChanged, this, &SourcesCard::refresh);
    connect(&theme, &Theme::changed, this, &SourcesCard::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SourcesCard::refresh);
    m_tick.start(kTick);
    m_note->hide();
}

void SourcesCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
}

void SourcesCard::refresh()
{
    if (!isVisible())
        return;
    const std::int64_t now = m_clock.nowMs();
    QVector<SourceStatus> sources = m_backend.sources();
    std::stable_sort(sources.begin(), sources.end(),
                     [now](const SourceStatus& one, const SourceStatus& other) {
                         return urgency(one, now) < urgency(other, now);
                     });
    const qsizetype shown = std::min(sources.size(), kMostRows);
    const qsizetype before = m_rows.size();
    while (m_rows.size() < shown) {
        auto* row = new SourceRow(m_theme, this);
        connect(row, &SourceRow::clicked, this, &SourcesCard::sourcesRequested);
        m_list->addWidget(row);
        m_rows.append(row);
    }
    while (m_rows.size() > shown)
        delete m_rows.takeLast();
    for (qsizetype i = 0; i < shown; ++i)
        m_rows[i]->setStatus(sources[i], now);
    const qsizetype more = sources.size() - shown;
    m_note->setText(sources.isEmpty() ? tr("No event source. What is shown here is from before.")
                                      : tr("%1 more that run well or are stopped").arg(more));
    m_note->setVisible(sources.isEmpty() || more > 0);
    if (before != shown)
        Q_EMIT rowsChanged();
}

} // namespace duskwatch
