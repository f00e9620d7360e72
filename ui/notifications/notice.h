// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"
#include "core/triage/verdict.h"

#include <QMetaType>
#include <QString>

namespace duskwatch {

/// An alert as far as a notification tells of it. Texts are foreign.
struct NotifiedAlert
{
    EventId id{};
    Priority priority = Priority::None;
    QString title;
    QString device;
    QString source;
    bool test = false;
};

/// What is shown outside of the window. Plain text, bounded, with nothing hidden in it; markup characters are still
/// as they came.
struct Notice
{
    QString title;
    QString body;                       ///< lines parted by line feeds; may be empty
    Priority priority = Priority::None; ///< of the most urgent alert; None: no alert is told of
    EventId event{};                    ///< what "Show" shows; 0: the window
    bool test = false;                  ///< nothing but test alerts

    friend bool operator==(const Notice&, const Notice&) = default;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::Notice)
