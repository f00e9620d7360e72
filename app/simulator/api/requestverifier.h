// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/apidate.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// The pair that signs requests. The private one never leaves this struct but as a key.
struct TokenPair
{
    QByteArray publicToken;
    QByteArray privateToken;
};

/// What a request says about itself: its three DTAPI headers, and the text that was signed.
struct SignedRequest
{
    QByteArray token;
    QByteArray date;
    QByteArray signature;
    QByteArray text; ///< path[?query or body], the bytes as they came
};

enum class Verdict : std::uint8_t {
    Accepted,
    SignatureError, ///< unknown public token, or the signature is not that of this text
    DateError,      ///< no date of an accepted format, or more than 30 minutes off
};

inline constexpr std::int64_t kLargestSkewMs = 1'800'000;

/// HMAC-SHA1 over text LF public token LF date, in lower-case hexadecimal (PROTOCOL section 1). Written without
/// the client's code on purpose: each proves the other.
QByteArray signatureOf(const QByteArray& text, const QByteArray& date, const TokenPair& tokens);

/// Checks as the appliance does. \a nowMs is the appliance's clock, ms since 1970 UTC; \a onlyFormat is the one
/// format that this build takes, where it takes only one. The signature is looked at first, so that a wrong clock
/// never hides a wrong token. Pure; any thread.
Verdict verifyRequest(const SignedRequest& request, const TokenPair& tokens, std::int64_t nowMs,
                      std::optional<DateFormat> onlyFormat = {});

} // namespace duskwatch::simulator
