// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusstrip.h"

#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statedot.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kTick = 5000ms;

} // namespace

StatusStrip::StatusStrip(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_backend(backend),
      m_theme(theme),
      m_clock(clock),
      m_runningDot(new StateDot(theme, this)),
      m_running(new QLabel(this)),
      m_concernDot(new StateDot(theme, this)),
      m_concern(new ElidedLabel(this)),
      m_rate(new QLabel(this)),
      m_sum(new ElidedLabel(this))
{
    build();
    connect(&backend, &Backend::sourcesChanged, this, &StatusStrip::refresh);
    connect(&backend, &Backend::countersChanged, this, &StatusStrip::refresh);
    connect(&backend, &Backend::storeProblemChanged, this, [this](const QString& message) {
        m_storeProblem = message;
        refresh();
    });
    connect(&theme, &Theme::changed, this, &StatusStrip::refresh);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::refresh);
    m_tick.start(kTick);
    refresh();
}

void StatusStrip::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("statusStrip"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(12), metrics.px(5), metrics.px(12), metrics.px(5));
    layout->setSpacing(metrics.px(6));
    for (QWidget* widget : {static_cast<QWidget*>(m_running), static_cast<QWidget*>(m_concern),
                            static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_sum)}) {
        widget->setFont(metrics.secondary());
        widget->setProperty("muted", true);
    }
    m_running->setTextFormat(Qt::PlainText);
    m_rate->setTextFormat(Qt::PlainText);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_runningDot);
    layout->addWidget(m_running);
    layout->addSpacing(metrics.px(10));
    layout->addWidget(m_concernDot);
    layout->addWidget(m_concern);
    layout->addWidget(m_rate);
    layout->addSpacing(metrics.px(10));
    layout->addStretch(1);
    layout->addWidget(m_sum);
}

void StatusStrip::refresh()
{
    const QVector<SourceStatus> sources = m_backend.sources();
    const auto running = static_cast<int>(std::count_if(sources.begin(), sources.end(), isRunning));
    m_runningDot->setColor(running > 0 ? m_theme.colors().good : m_theme.colors().muted);
    if (sources.isEmpty())
        m_running->setText(tr("No event source"));
    else if (running == 1)
        m_running->setText(tr("1 source running"));
    else
        m_running->setText(tr("%1 sources running").arg(running));

    Counters all;
    double rate = 0;
    for (const SourceStatus& source : sources) {
        all += source.counters;
        rate += isRunning(source) ? source.eventsPerSecond : 0;
    }
    m_rate->setText(running > 0 ? rateText(rate) : QString());
    m_sum->setText(all.received > 0 ? countersText(all) : QString());
    showConcern(sources);
}

void StatusStrip::showConcern(const QVector<SourceStatus>& sources)
{
    // The worst thing first; one line has room for one.
    const std::int64_t now = m_clock.nowMs();
    QString text = m_storeProblem;
    QColor color = m_theme.colors().high;
    if (text.isEmpty()) {
        const auto rank = [now](const SourceStatus& source) {
            return source.state == SourceState::Problem        ? 3
                   : source.state == SourceState::BackPressure ? 2
                   : isSilent(source, now)                     ? 1
                                                               : 0;
        };
        const auto worst = std::max_element(sources.begin(), sources.end(),
                                            [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
        if (worst != sources.end() && rank(*worst) > 0) {
            const QString state =
                worst->state == SourceState::Problem ? worst->problem : sourceStateText(*worst, now);
            text = QStringLiteral("%1 · %2").arg(visibleText(worst->settings.name), state);
            color = sourceStateColor(*worst, now, m_theme.colors());
        }
    }
    m_concern->setText(text);
    m_concern->setVisible(!text.isEmpty());
    m_concernDot->setColor(color);
    m_concernDot->setVisible(!text.isEmpty());
}

QString StatusStrip::runningText() const
{
    return m_running->text();
}

QString StatusStrip::concernText() const
{
    return m_concern->text();
}

QString StatusStrip::sumText() const
{
    return m_sum->text();
}

} // namespace duskwatch
