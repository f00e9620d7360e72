// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <QObject>

namespace duskwatch {

class AlertTableModel;
class AlertTableView;
class FilterBar;

/// Brings one alert up in the table, asked for from elsewhere: at once where it is there, otherwise as soon as it comes;
/// where the filter hides it, after the filter was taken away. GUI thread. Everything given is borrowed.
class AlertRevealer : public QObject
{
    Q_OBJECT
public:
    AlertRevealer(AlertTableModel& model, AlertTableView& table, FilterBar& filter, QObject* parent);
    void reveal(EventId id);

private:
    void chooseWhenThere();

    AlertTableModel& m_model;
    AlertTableView& m_table;
    FilterBar& m_filter;
    EventId m_wanted{}; ///< 0: none
};

} // namespace duskwatch
