// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/apidate.h"
#include "app/simulator/api/endpoint.h"
#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// What can be made to go wrong (PROTOCOL section 1, "Answers that mean trouble", and what networks do).
enum class FaultKind : std::uint8_t {
    NoRight,       ///< 403 after a right signature
    HtmlLogin,     ///< 200 with the login page
    RedirectLogin, ///< 302 to /login
    Redirect403,   ///< 302 to /403
    Silent,        ///< never answers
    Slow,          ///< a byte of the body a second
    Cut,           ///< ends the connection in the middle of the body
    TooMany,       ///< 429 with Retry-After
    ServerError,   ///< 500
    Skew,          ///< the appliance's clock is off
    DateOnly,      ///< takes one format of dates only
    Anonymised,    ///< addresses as for a user without Unrestricted Devices
    Huge,          ///< more than 64 MiB
    BadJson,       ///< a whole answer whose JSON ends in the middle
    ResponseError, ///< 200 {"response":"ERROR"}
    CommentLost,   ///< a comment is confirmed and not stored
    ChangeLost,    ///< an acknowledgement is confirmed and not stored
    ChangeDropped, ///< a change is made, and the connection ends in the middle of the answer
    Http2Only,     ///< answers HTTP/1.1 with frames of HTTP/2 and ends the connection
    CertChanged,   ///< another certificate
};

struct Fault
{
    FaultKind kind = FaultKind::ServerError;
    QByteArray name;                             ///< as it was given, without @SECONDS
    std::optional<Endpoint> endpoint;            ///< all of them without one
    std::int64_t skewMs = 0;                     ///< of Skew: positive where the appliance is ahead
    DateFormat dateFormat = DateFormat::Compact; ///< of DateOnly
    std::int64_t lastsMs = 0;                    ///< 0: until it is cleared
};

/// Reads NAME[:ENDPOINT][@SECONDS], skew:+31m[@SECONDS], date-only:FORMAT[@SECONDS] or no-right-ENDPOINT[@SECONDS].
/// Fails with InvalidInput, the detail being a sentence for the user. Pure.
Result<Fault> parseFault(const QByteArray& text);

} // namespace duskwatch::simulator
