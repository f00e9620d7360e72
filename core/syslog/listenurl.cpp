// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/sysloglistener.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kLowestPort = 1025;
constexpr int kHighestPort = 65535;

Error unusable(const QString& text, const QString& why)
{
    constexpr int kShown = 80; // foreign text: enough to recognise it
    return {ErrorCode::InvalidInput, SyslogListener::tr("\"%1\": %2").arg(text.left(kShown), why)};
}

/// Null when \a host is not an address; names are not looked up.
QHostAddress addressOf(const QString& host)
{
    if (host == QStringLiteral("*"))
        return QHostAddress(QHostAddress::Any);
    if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        const QHostAddress address(host.mid(1, host.size() - 2));
        return address.protocol() == QAbstractSocket::IPv6Protocol ? address : QHostAddress();
    }
    const QHostAddress address(host);
    // QHostAddress also takes "1" and "127.1", which nobody means.
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() == host;
    return isIpv4 ? address : QHostAddress();
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<ListenerSettings> parseListenUrl(const QString& text)
{
    const QString separator = QStringLiteral("://");
    const qsizetype schemeEnd = text.indexOf(separator);
    const auto transport = transportFrom(text.left(std::max<qsizetype>(schemeEnd, 0)));
    if (!transport)
        return unusable(
            text, SyslogListener::tr("it must look like tcp://HOST:PORT, or begin with tls:// or udp://."));
    const QString place = text.mid(schemeEnd + separator.size());
    const qsizetype colon = place.lastIndexOf(u':');
    if (colon < 0 || place.endsWith(u']'))
        return unusable(text, SyslogListener::tr("the port is missing; it must look like tcp://HOST:PORT."));

    ListenerSettings settings;
    settings.transport = *transport;
    settings.address = addressOf(place.left(colon));
    if (settings.address.isNull())
        return unusable(
            text, SyslogListener::tr("the host must be an IP address of this computer (IPv6 in brackets), "
                                     "localhost, or * for all."));
    const QString port = place.mid(colon + 1);
    if (!isNumber(port))
        return unusable(text, SyslogListener::tr("the port must be a number."));
    bool fits = false;
    const int number = port.toInt(&fits);
    if (!fits || number < kLowestPort || number > kHighestPort)
        return Error{ErrorCode::PortNotAllowed, SyslogListener::tr("Port %1").arg(port.left(20))};
    settings.port = static_cast<quint16>(number);
    return settings;
}

QString listenPlace(const ListenerSettings& settings)
{
    return SyslogListener::tr("Port %1 on %2")
        .arg(QString::number(settings.port), settings.address.toString());
}

} // namespace duskwatch
