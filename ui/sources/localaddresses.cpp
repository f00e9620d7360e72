// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/localaddresses.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace duskwatch {

QVector<LocalAddress> localAddresses()
{
    QVector<LocalAddress> found;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (!address.isLinkLocal())
                found.append({address.toString(), interface.name(), address.isLoopback()});
        }
    }
    const auto rank = [](const LocalAddress& address) {
        return (address.isLoopback ? 2 : 0) + (address.address.contains(u':') ? 1 : 0);
    };
    std::stable_sort(found.begin(), found.end(), [rank](const LocalAddress& one, const LocalAddress& other) {
        return rank(one) < rank(other);
    });
    return found;
}

} // namespace duskwatch
