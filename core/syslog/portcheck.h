// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/sysloglistener.h"

namespace duskwatch {

/// Whether a listener could listen there now. Takes the place for a moment without listening, so that no sender gets a
/// connection that ends at once. Does I/O, quickly; not for the window's thread.
/// Errors: PortInUse, AddressUnavailable, NetworkFailure; the detail names port and address.
Result<void> checkPort(const ListenerSettings& settings);

} // namespace duskwatch
