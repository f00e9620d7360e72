// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timelinecard.h"

#include "ui/dashboard/timelineview.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace duskwatch {

TimelineCard::TimelineCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_view(new TimelineView(theme, this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("card"));
    auto* heading = new QLabel(tr("Alerts over time"), this);
    heading->setFont(metrics.bodyBold());
    auto* hint = new ElidedLabel(this);
    hint->setText(tr("times in %1 · click or drag to see the alerts").arg(zoneName()));
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hint->setFont(metrics.secondary());
    hint->setProperty("muted", true);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics.px(12));
    head->addWidget(heading);
    head->addWidget(hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(8));
    layout->setSpacing(metrics.px(4));
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
}

} // namespace duskwatch
