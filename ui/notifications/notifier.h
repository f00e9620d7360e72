// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/notice.h"

#include <QObject>

namespace duskwatch {

/// A way to show one notice at a time outside of the window. GUI thread; never blocks.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Instead of the one that is shown.
    virtual void show(const Notice& notice) = 0;
    /// Takes away what is shown.
    virtual void clear() = 0;

Q_SIGNALS:
    /// The user asked for what the notice is about.
    void activated(duskwatch::EventId event);
    /// It is gone from the screen, whoever did it.
    void closed();
    /// It could not be shown this way; another may.
    void unavailable(const duskwatch::Notice& notice);
};

} // namespace duskwatch
