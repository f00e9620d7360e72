// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace duskwatch {

/// How syslog comes to a collector: RFC 6587, RFC 5425, RFC 5426.
enum class Transport { Tcp, Tls, Udp };

/// "tcp", "tls", "udp": for settings, options and addresses. Not translated.
QString transportWord(Transport transport);
/// The other way round, without case; nothing for other words.
std::optional<Transport> transportFrom(const QString& word);

} // namespace duskwatch
