// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace duskwatch {

/// Which computers may send to a collector: addresses and networks. Empty: all may. A value; looking up allocates
/// nothing.
class SenderList
{
public:
    static constexpr qsizetype kMost = 256;

    /// Each of \a entries is an IPv4 or IPv6 address, or a network as ADDRESS/BITS. An IPv4 address written as IPv6
    /// (::ffff:192.0.2.1) means the IPv4 one. Errors: InvalidInput; the detail is a sentence that names the entry.
    static Result<SenderList> parse(const QStringList& entries);

    bool isEmpty() const { return m_networks.empty(); }
    /// An IPv4 sender is one however we listen.
    bool allows(const QHostAddress& sender) const;

    friend bool operator==(const SenderList&, const SenderList&) = default;

private:
    struct Network
    {
        std::array<std::uint8_t, 16> address{}; ///< IPv4 in the first four
        bool isIpv4 = false;
        int bits = 0;

        friend bool operator==(const Network&, const Network&) = default;
    };
    static Network networkOf(const QHostAddress& address, int bits);
    static bool contains(const Network& network, const Network& sender);

    std::vector<Network> m_networks;
};

/// What was typed or pasted as a list, taken apart at commas, semicolons and blanks.
QStringList senderEntries(const QString& typed);

} // namespace duskwatch
