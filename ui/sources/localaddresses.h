// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace duskwatch {

/// An address of this computer.
struct LocalAddress
{
    QString address;
    QString interfaceName; ///< "eth0"
    bool isLoopback = false;
};

/// Those of this computer that are up, the network's before loopback and IPv4 before IPv6; without addresses that only
/// mean something on one cable (IPv6 link-local). Asks the kernel, which takes no time worth a thread.
QVector<LocalAddress> localAddresses();

} // namespace duskwatch
