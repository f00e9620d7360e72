// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/methodpage.h"

#include "ui/sources/wizard/wizardsteps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/plainscroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace duskwatch {

MethodPage::MethodPage(const Theme& theme, QWidget* parent)
    : WizardPage(parent),
      m_cloud(nullptr),
      m_collector(nullptr)
{
    const Metrics& metrics = theme.metrics();
    auto* cards = new QWidget(this);
    m_cloud =
        new ChoiceCard(methodName(SourceMethod::Cloud), tr("API"),
                       tr("Duskwatch asks the appliance for new alerts over its signed API."), theme, cards);
    m_cloud->addPoint(tr("Needs the appliance's URL and a pair of tokens made in Darktrace."));
    m_cloud->addPoint(tr("This computer must reach the appliance; nothing has to be opened here."));
    m_cloud->addPoint(
        tr("Starts with the past, up to a year, and misses nothing while this computer is off."));
    m_collector = new ChoiceCard(
        methodName(SourceMethod::Collector), tr("syslog"),
        tr("The appliance sends its alerts to this computer, where a collector listens."), theme, cards);
    m_collector->addPoint(
        tr("Needs syslog settings made in Darktrace, with this computer's address and a port."));
    m_collector->addPoint(tr("The appliance must reach that port on this computer."));
    m_collector->addPoint(
        tr("Alerts arrive at once. The past is not sent, nor what comes while this computer is off."));
    auto* layout = new QVBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(12));
    for (ChoiceCard* card : {m_cloud, m_collector}) {
        layout->addWidget(card);
        connect(card, &ChoiceCard::toggled, this, &MethodPage::changed);
    }
    layout->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(plainScroll(cards, this));
}

QString MethodPage::title() const
{
    return tr("How the alerts come here");
}

QString MethodPage::intro() const
{
    return tr("Both bring the same alerts. The method of an event source cannot be changed later.");
}

void MethodPage::enter(const SourceDraft& draft)
{
    (draft.settings.method == SourceMethod::Cloud ? m_cloud : m_collector)->setChecked(true);
}

void MethodPage::fill(SourceDraft& draft) const
{
    draft.settings.method = m_cloud->isChecked() ? SourceMethod::Cloud : SourceMethod::Collector;
}

void MethodPage::focusFirst()
{
    (m_cloud->isChecked() ? m_cloud : m_collector)->setFocus();
}

} // namespace duskwatch
