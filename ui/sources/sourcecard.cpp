// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcecard.h"

#include "ui/sources/healthview.h"
#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/statehead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace duskwatch {
namespace {

constexpr int kWholeProgress = 1000;

} // namespace

SourceCard::SourceCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_head(new StateHead(theme, this)),
      m_method(new ElidedLabel(this)),
      m_counters(new ElidedLabel(this)),
      m_rate(new QLabel(this)),
      m_polls(new ElidedLabel(this)),
      m_progressText(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_problem(new NoteBox(NoteBox::Kind::Problem, theme, this)),
      m_notice(new NoteBox(NoteBox::Kind::Notice, theme, this)),
      m_health(new HealthView(theme, this)),
      m_healthButton(new QPushButton(tr("Health"), this)),
      m_rawLog(new QPushButton(tr("View raw log"), this)),
      m_startStop(new QPushButton(this)),
      m_fetch(new QPushButton(this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove…"), this))
{
    build();
    connect(m_health, &HealthView::saveCertificateRequested, this, &SourceCard::saveCertificateRequested);
    connect(m_rawLog, &QPushButton::clicked, this, [this] { Q_EMIT rawLogRequested(m_id); });
    m_healthButton->setCheckable(true);
    m_health->hide();
    connect(m_healthButton, &QPushButton::toggled, m_health, &QWidget::setVisible);
    connect(m_fetch, &QPushButton::clicked, this, [this] { Q_EMIT fetchRequested(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_id); });
    connect(m_startStop, &QPushButton::clicked, this, [this] {
        if (m_stoppable)
            Q_EMIT stopRequested(m_id);
        else
            Q_EMIT startRequested(m_id);
    });
}

void SourceCard::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("card"));
    for (QWidget* quiet :
         {static_cast<QWidget*>(m_method), static_cast<QWidget*>(m_counters), static_cast<QWidget*>(m_rate),
          static_cast<QWidget*>(m_polls), static_cast<QWidget*>(m_progressText)})
        quiet->setProperty("muted", true);
    for (QLabel* label : {m_rate, m_progressText})
        label->setTextFormat(Qt::PlainText);
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->addAtEnd(m_rate);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kWholeProgress);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(12));
    layout->setSpacing(metrics.px(6));
    layout->addWidget(m_head);
    layout->addWidget(m_method);
    layout->addWidget(m_polls);
    layout->addWidget(m_counters);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_notice);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(buildButtons());
    layout->addWidget(m_health);
}

QLayout* SourceCard::buildButtons()
{
    const Metrics& metrics = m_theme.metrics();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(4));
    buttons->addWidget(m_rawLog);
    buttons->addSpacing(metrics.px(4));
    for (QPushButton* button : {m_healthButton, m_startStop, m_fetch, m_edit, m_remove}) {
        button->setProperty("quiet", true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    return buttons;
}

void SourceCard::setStatus(const SourceStatus& source, const QString& connection, std::int64_t nowMs)
{
    m_id = source.id;
    const QString name = visibleText(source.settings.name);
    m_head->setState(name, sourceStateText(source, nowMs), sourceStateColor(source, nowMs, m_theme.colors()));
    QStringList facts{sourceMethodText(source.settings)};
    const bool cloud = source.settings.method == SourceMethod::Cloud;
    if (!cloud && isRunning(source))
        facts << connectionsText(source.connections);
    if (!connection.isEmpty())
        facts << (cloud ? tr("connection %1") : tr("gaps filled over %1")).arg(visibleText(connection));
    facts << tr("last event %1").arg(agoText(source.lastReceivedMs, nowMs));
    m_method->setText(facts.join(QStringLiteral(" · ")));
    m_counters->setText(countersText(source.counters));
    m_rate->setText(isRunning(source) ? rateText(source.eventsPerSecond) : QString());
    showHealth(source, nowMs);
    m_health->setStatus(source, nowMs);
    showButtons(source, name);
}

void SourceCard::showHealth(const SourceStatus& source, std::int64_t nowMs)
{
    const QString polls = pollsText(source, nowMs);
    m_polls->setText(polls);
    m_polls->setVisible(!polls.isEmpty());
    const bool waits = source.state == SourceState::Starting && !source.problem.isEmpty();
    m_progressText->setText(waits ? source.problem : progressText(source));
    m_progressText->setVisible(!m_progressText->text().isEmpty());
    m_progress->setVisible(source.progress.has_value());
    m_progress->setValue(static_cast<int>(progressShare(source) * kWholeProgress));
    m_progress->setAccessibleName(m_progressText->text());
    const bool failed = source.state == SourceState::Problem || source.state == SourceState::Stopped;
    m_problem->setText(failed ? source.problem : QString());
    m_notice->setText(noticeTexts(source, nowMs).join(u'\n'));
}

void SourceCard::showButtons(const SourceStatus& source, const QString& name)
{
    // A cloud source with a problem goes on trying where a next poll is planned.
    const bool triesAgain = source.state == SourceState::Problem && source.nextPollMs != 0;
    m_stoppable =
        source.state != SourceState::Stopped && (source.state != SourceState::Problem || triesAgain);
    const bool cloud = source.settings.method == SourceMethod::Cloud;
    m_startStop->setText(m_stoppable ? tr("Stop") : tr("Start"));
    m_fetch->setVisible(source.settings.connection != ConnectionId{});
    m_fetch->setText(cloud ? tr("Fetch now") : tr("Fill gap"));
    m_fetch->setToolTip(
        cloud ? tr("Polls at once instead of waiting for the next time.")
              : tr("Fetches what the appliance has of the last %1 and stores what is missing.")
                    .arg(durationText(std::chrono::milliseconds(source.settings.firstFetch).count())));
    for (QPushButton* button : {m_rawLog, m_healthButton, m_startStop, m_fetch, m_edit, m_remove})
        //: spoken for a button of an event source: what it does, and to which source
        button->setAccessibleName(tr("%1, %2").arg(button->text(), name));
}

void SourceCard::setFetchAsked(bool asked)
{
    m_fetch->setEnabled(!asked);
}

} // namespace duskwatch
