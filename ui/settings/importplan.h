// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/configuration.h"

namespace duskwatch {

/// One thing in a configuration file and what importing it would do.
struct ImportItem
{
    enum class Kind { Credential, Connection, Source, Thresholds, Retention, Notifications };
    enum class Action {
        Add,        ///< there is none of that name; offered
        Change,     ///< there is one that differs; offered, not chosen by itself
        Same,       ///< nothing to do
        Impossible, ///< explanation says why
    };
    Kind kind{};
    Action action{};
    qsizetype index = 0; ///< in the configuration's list of that kind
    QString name;        ///< foreign: show it escaped
    QString explanation; ///< foreign in parts: show it escaped
};

/// What importing \a wanted into \a present would do. Pure. Nothing is ever removed.
QVector<ImportItem> planImport(const Configuration& wanted, const Configuration& present);

} // namespace duskwatch
