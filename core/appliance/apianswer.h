// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apierror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace duskwatch {

/// One request to an appliance. \a path and \a query are the text exactly as it is signed and sent: printable
/// ASCII that needs no percent-encoding in a URL (PROTOCOL section 1, "Query").
struct ApiRequest
{
    enum class Method { Get, Post };
    Method method = Method::Get;
    QByteArray path;        ///< starts with "/"
    QByteArray query;       ///< GET: without "?"; may be empty. POST: must be empty
    QByteArray body;        ///< POST: the exact bytes. GET: must be empty
    QByteArray contentType; ///< POST only
};

/// How long and how much. All are at least 1.
struct ApiLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(20); ///< name, TCP and TLS
    std::chrono::milliseconds firstByte =
        std::chrono::seconds(60);                               ///< from connected to the answer's headers
    std::chrono::milliseconds answer = std::chrono::minutes(5); ///< from the start to the answer's end
    qint64 maxBodyBytes = qint64(64) << 20;                     ///< after decompression
};

/// Takes an answer's body as it comes, on the client's thread. Called only for an answer of status 200 that starts
/// as JSON does; a refusal ({"response":"ERROR"}) and a page never get here. If the call ends in an error, what was
/// given is the beginning of an answer that is not whole.
using AnswerSink = std::function<void(QByteArrayView)>;

/// The certificate that the server showed.
struct PeerCertificate
{
    QByteArray sha256; ///< 32 bytes; empty: none was shown
    QDateTime expiry;  ///< UTC
};

/// What came of one request: everything that is known, and an error where it failed.
struct ApiAnswer
{
    std::optional<ApiError> error;      ///< none: status 200 and JSON
    int httpStatus = 0;                 ///< 0: no answer
    QByteArray body;                    ///< the JSON; empty on errors and where a sink took it
    qint64 bodyBytes = 0;               ///< after decompression
    std::optional<std::int64_t> dateMs; ///< HTTP Date header, ms since 1970 UTC, exact to the second
    std::int64_t receivedMs = 0;        ///< our clock when the headers came, ms since 1970 UTC; 0: none came
    std::chrono::milliseconds connectTime{};   ///< 0 where an open connection was used again
    std::chrono::milliseconds firstByteTime{}; ///< from the start to the headers; 0: none came
    std::chrono::milliseconds totalTime{};
    PeerCertificate certificate;

    bool ok() const { return !error.has_value(); }
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::ApiAnswer)
