// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/transport.h"

namespace duskwatch {

QString transportWord(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        break;
    case Transport::Tls:
        return QStringLiteral("tls");
    case Transport::Udp:
        return QStringLiteral("udp");
    }
    return QStringLiteral("tcp");
}

std::optional<Transport> transportFrom(const QString& word)
{
    for (const Transport transport : {Transport::Tcp, Transport::Tls, Transport::Udp})
        if (word.compare(transportWord(transport), Qt::CaseInsensitive) == 0)
            return transport;
    return std::nullopt;
}

} // namespace duskwatch
