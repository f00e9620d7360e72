// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/requestverifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <cstdlib>

namespace duskwatch::simulator {

namespace {

std::optional<std::int64_t> readDate(const QByteArray& date, std::optional<DateFormat> onlyFormat)
{
    for (const DateFormat format : kDateFormats) {
        if (onlyFormat && *onlyFormat != format)
            continue;
        if (const auto timeMs = parseApiDate(date, format))
            return timeMs;
    }
    return {};
}

} // namespace

QByteArray signatureOf(const QByteArray& text, const QByteArray& date, const TokenPair& tokens)
{
    const QByteArray message = text + '\n' + tokens.publicToken + '\n' + date;
    return QMessageAuthenticationCode::hash(message, tokens.privateToken, QCryptographicHash::Sha1).toHex();
}

Verdict verifyRequest(const SignedRequest& request, const TokenPair& tokens, std::int64_t nowMs,
                      std::optional<DateFormat> onlyFormat)
{
    if (request.token != tokens.publicToken ||
        request.signature != signatureOf(request.text, request.date, tokens))
        return Verdict::SignatureError;
    const auto timeMs = readDate(request.date, onlyFormat);
    if (!timeMs || std::abs(*timeMs - nowMs) > kLargestSkewMs)
        return Verdict::DateError;
    return Verdict::Accepted;
}

} // namespace duskwatch::simulator
