// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rangechips.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/timespandialog.h"

#include <QHBoxLayout>

namespace duskwatch {

RangeChips::RangeChips(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(8));
    for (const auto& [range, text] :
         {std::pair{TimeRange::Hour, tr("Hour")}, std::pair{TimeRange::Day, tr("24 hours")},
          std::pair{TimeRange::Week, tr("7 days")}, std::pair{TimeRange::Custom, tr("Custom…")}}) {
        auto* chip = new Chip(text, theme, this);
        layout->addWidget(chip);
        m_chips.emplace_back(range, chip);
        connect(chip, &Chip::clicked, this, [this, range = range] {
            showRange(); // a chip that is on stays on
            if (range == TimeRange::Custom)
                askForSpan();
            else
                choose(range);
        });
    }
    showRange();
}

TimeSpanDialog* RangeChips::dialog() const
{
    return m_dialog;
}

void RangeChips::choose(TimeRange range)
{
    take({range, {}});
}

void RangeChips::askForSpan()
{
    if (m_dialog)
        return;
    auto* dialog = new TimeSpanDialog(m_range.span(m_clock.nowMs()), m_theme, m_clock, window());
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take({TimeRange::Custom, dialog->span()}); });
    dialog->open();
}

void RangeChips::take(const DashboardRange& range)
{
    m_range = range;
    showRange();
    Q_EMIT rangeChosen(range);
}

void RangeChips::showRange()
{
    for (auto& [range, chip] : m_chips) {
        chip->setChecked(range == m_range.range);
        if (range == TimeRange::Custom) {
            const bool on = m_range.range == TimeRange::Custom;
            chip->setToolTip(on ? timeSpanText(m_range.custom) : QString());
            chip->setAccessibleName(on ? tr("Custom time range: %1").arg(timeSpanText(m_range.custom))
                                       : tr("Custom time range"));
        }
    }
}

Chip* RangeChips::chip(TimeRange range) const
{
    for (const auto& [each, chip] : m_chips)
        if (each == range)
            return chip;
    return nullptr;
}

} // namespace duskwatch
