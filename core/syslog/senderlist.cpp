// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/senderlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kIpv4Bits = 32;
constexpr int kIpv6Bits = 128;
constexpr int kMappedBits = 96; ///< of ::ffff:0:0, before the IPv4 address

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SenderList", text);
}

Error unusable(const QString& entry, const QString& why)
{
    constexpr int kShown = 60; // foreign text: enough to recognise it
    return {ErrorCode::InvalidInput, tr("\"%1\" is no sender: %2").arg(entry.left(kShown), why)};
}

/// Null when \a text is none. QHostAddress also takes "1" and "127.1", which nobody means.
QHostAddress addressOf(const QString& text)
{
    const QHostAddress address(text);
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if ((isIpv4 && address.toString() != text) || !address.scopeId().isEmpty())
        return {};
    return address;
}

bool isMapped(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    return std::all_of(ipv6.c, ipv6.c + 10, [](quint8 byte) { return byte == 0; }) && ipv6[10] == 0xff &&
           ipv6[11] == 0xff;
}

std::uint8_t maskOf(int bits, std::size_t byte)
{
    const int left = std::clamp(bits - static_cast<int>(byte) * 8, 0, 8);
    return static_cast<std::uint8_t>(0xff00 >> left);
}

} // namespace

/// \a bits below 0: all. Only ::ffff:… is taken for IPv4; toIPv4Address() would also take :: and ::1.
SenderList::Network SenderList::networkOf(const QHostAddress& address, int bits)
{
    Network network;
    const bool mapped = isMapped(address);
    network.isIpv4 = mapped || address.protocol() == QAbstractSocket::IPv4Protocol;
    if (network.isIpv4) {
        const quint32 ipv4 = address.toIPv4Address();
        for (std::size_t i = 0; i < 4; ++i)
            network.address[i] = static_cast<std::uint8_t>(ipv4 >> (24 - 8 * i));
        network.bits = bits < 0 ? kIpv4Bits : mapped ? bits - kMappedBits : bits;
        return network;
    }
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    std::copy(std::begin(ipv6.c), std::end(ipv6.c), network.address.begin());
    network.bits = bits < 0 ? kIpv6Bits : bits;
    return network;
}

bool SenderList::contains(const Network& network, const Network& sender)
{
    if (network.isIpv4 != sender.isIpv4)
        return false;
    for (std::size_t i = 0; i < network.address.size() && static_cast<int>(i) * 8 < network.bits; ++i)
        if (((network.address[i] ^ sender.address[i]) & maskOf(network.bits, i)) != 0)
            return false;
    return true;
}

Result<SenderList> SenderList::parse(const QStringList& entries)
{
    if (entries.size() > kMost)
        return Error{
            ErrorCode::InvalidInput,
            tr("At most %1 senders can be named. Name networks instead, such as 10.0.0.0/8.").arg(kMost)};
    SenderList list;
    for (const QString& entry : entries) {
        const qsizetype slash = entry.indexOf(u'/');
        const QHostAddress address = addressOf(entry.left(slash < 0 ? entry.size() : slash));
        if (address.isNull())
            return unusable(entry, tr("enter addresses or networks, such as 192.0.2.10, 10.0.0.0/8 or "
                                      "2001:db8::/32."));
        int bits = -1;
        if (slash >= 0) {
            const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            const int most = isIpv4 ? kIpv4Bits : kIpv6Bits;
            bool ok = false;
            bits = entry.mid(slash + 1).toInt(&ok);
            if (!ok || bits < 0 || bits > most)
                return unusable(entry, tr("after the slash comes a number from 0 to %1.").arg(most));
        }
        Network network = networkOf(address, bits);
        if (network.bits < 0)
            return unusable(entry, tr("write the IPv4 network itself, such as 10.0.0.0/8."));
        for (std::size_t i = 0; i < network.address.size(); ++i)
            if ((network.address[i] & ~maskOf(network.bits, i)) != 0)
                return unusable(entry,
                                tr("the address has more than these %1 bits. Leave out the slash for one "
                                   "computer, or write the network's first address.")
                                    .arg(network.bits));
        list.m_networks.push_back(network);
    }
    return list;
}

bool SenderList::allows(const QHostAddress& sender) const
{
    if (m_networks.empty())
        return true;
    if (sender.isNull())
        return false;
    const Network one = networkOf(sender, -1);
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&one](const Network& network) { return contains(network, one); });
}

QStringList senderEntries(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return typed.split(between, Qt::SkipEmptyParts);
}

} // namespace duskwatch
