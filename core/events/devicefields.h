// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/events/jsonfields.h"

namespace duskwatch {

/// Reads one of Darktrace's device objects (a breach's `device`, an incident's `breachDevices[n]`).
/// Everything in it may be missing or null. Fall-backs: the address from `ips`, the host name from
/// `identifier`, and from the label only where neither name nor address is known, so that the device has
/// something to be called by. Its tags are added to \a lists.
void readDevice(const json::object& members, Device& device, ListedTexts* lists = nullptr);

/// True when something tells which device it is.
bool isNamed(const Device& device);

} // namespace duskwatch
