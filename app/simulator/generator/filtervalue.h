// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>

namespace duskwatch::simulation {

/// What sort of value a filter of a model, or a line of an incident's details, shows.
enum class FilterValue : std::uint8_t {
    Percent,
    SmallCount,
    LargeCount,
    DataVolume,
    Seconds,
    InternalAddress,
    ExternalAddress,
    ExternalHost,
    Port,
    Asn,
    Country,
    Protocol,
    Fingerprint, ///< 32 hexadecimal digits
    FileHash,    ///< 40 hexadecimal digits
    EventUid,    ///< 18 letters and digits, by which the appliance finds the connection
    UserAgent,
    Uri,
    FileName,
    UserName,
    Message,
    Yes,
};

/// An address that belongs to nobody: RFC 2544 (198.18.0.0/15) or RFC 5737 (documentation).
std::uint32_t drawExternalAddress(Random& random);
/// An address of the company.
std::uint32_t drawInternalAddress(Random& random);
/// A fresh uuid.
void appendUuid(TextBuffer& out, Random& random);
/// A host name below .example (RFC 2606).
void appendExternalHost(TextBuffer& out, Random& random);
/// A value of that sort, without quotes and in need of none but them: no character that JSON escapes.
void appendFilterValue(TextBuffer& out, Random& random, FilterValue kind);

} // namespace duskwatch::simulation
