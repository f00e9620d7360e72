// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcecard.h"

#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statedot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {

SourceCard::SourceCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_dot(new StateDot(theme, this)),
      m_name(new ElidedLabel(this)),
      m_state(new QLabel(this)),
      m_method(new ElidedLabel(this)),
      m_counters(new ElidedLabel(this)),
      m_rate(new QLabel(this)),
      m_problemBox(new QFrame(this)),
      m_problem(new QLabel(m_problemBox)),
      m_rawLog(new QPushButton(tr("View raw log"), this)),
      m_startStop(new QPushButton(this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove…"), this))
{
    build();
    connect(m_rawLog, &QPushButton::clicked, this, [this] { Q_EMIT rawLogRequested(m_id); });
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
    m_name->setFont(metrics.section());
    m_method->setProperty("muted", true);
    m_counters->setProperty("muted", true);
    m_rate->setProperty("muted", true);
    for (QLabel* label : {m_state, m_rate, m_problem})
        label->setTextFormat(Qt::PlainText);
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problemBox->setObjectName(QStringLiteral("problemBox"));
    auto* box = new QHBoxLayout(m_problemBox);
    box->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    box->addWidget(m_problem);
    m_remove->setProperty("quiet", true);
    m_edit->setProperty("quiet", true);
    m_startStop->setProperty("quiet", true);

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics.px(8));
    head->addWidget(m_dot);
    head->addWidget(m_name, 0);
    head->addSpacing(metrics.px(4));
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_rate);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(4));
    buttons->addWidget(m_rawLog);
    buttons->addSpacing(metrics.px(4));
    buttons->addWidget(m_startStop);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(12));
    layout->setSpacing(metrics.px(6));
    layout->addLayout(head);
    layout->addWidget(m_method);
    layout->addWidget(m_counters);
    layout->addWidget(m_problemBox);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(buttons);
}

void SourceCard::setStatus(const SourceStatus& source, std::int64_t nowMs)
{
    m_id = source.id;
    m_stoppable = source.state != SourceState::Stopped && source.state != SourceState::Problem;
    const QString name = visibleText(source.settings.name);
    m_name->setText(name);
    m_state->setText(sourceStateText(source, nowMs));
    const QColor color = sourceStateColor(source, nowMs, m_theme.colors());
    m_dot->setColor(color);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, color);
    m_state->setPalette(palette);
    QString method = sourceMethodText(source.settings);
    if (isRunning(source))
        method += QStringLiteral(" · ") + connectionsText(source.connections);
    method += QStringLiteral(" · ") + tr("last event %1").arg(agoText(source.lastReceivedMs, nowMs));
    m_method->setText(method);
    m_counters->setText(countersText(source.counters));
    m_rate->setText(isRunning(source) ? rateText(source.eventsPerSecond) : QString());
    m_problemBox->setVisible(source.state == SourceState::Problem);
    m_problem->setText(source.problem);
    m_startStop->setText(m_stoppable ? tr("Stop") : tr("Start"));
    for (QPushButton* button : {m_rawLog, m_startStop, m_edit, m_remove})
        //: spoken for a button of an event source: what it does, and to which source
        button->setAccessibleName(tr("%1, %2").arg(button->text(), name));
}

} // namespace duskwatch
