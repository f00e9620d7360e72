// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/filtervalue.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace duskwatch::simulation {

/// One filter of a model's component; the display ones are the evidence people read (PROTOCOL section 1).
struct FilterEntry
{
    std::string_view type;
    FilterValue value;
    std::string_view comparator; ///< "display" for evidence
    std::string_view argument;   ///< JSON; empty where the comparator has none
};

/// A component of a model: something that is measured, and the filters that narrow it.
struct ComponentEntry
{
    std::string_view metric; ///< Darktrace's internal spelling: lower case, no spaces
    std::string_view label;
    std::span<const FilterEntry> filters;
};

/// What the components below are called in the table of models.
enum class Component : std::uint8_t {
    ExternalConnections,
    InternalConnections,
    DataOut,
    DataIn,
    DnsRequests,
    HttpRequests,
    TlsHandshakes,
    FileWrites,
    FileReads,
    LoginFailures,
    Logins,
    RemoteCommands,
    NewDevice,
    IcsCommands,
};

const ComponentEntry& componentEntry(Component component);

} // namespace duskwatch::simulation
