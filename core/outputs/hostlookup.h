// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outputs/wakeup.h"

#include <QString>

#include <sys/socket.h>
#include <vector>

namespace duskwatch {

struct HostAddress
{
    sockaddr_storage address{};
    socklen_t length = 0;
};

/// The addresses of \a host for TCP on \a port, in the system's order. Waits at most 15 s, and not beyond a stop: the
/// system's own look-up cannot be ended, so it is left to end by itself. Errors: NetworkFailure, Cancelled.
Result<std::vector<HostAddress>> lookUpHost(const QString& host, quint16 port, Wakeup& wakeup);

} // namespace duskwatch
