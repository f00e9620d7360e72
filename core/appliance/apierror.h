// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace duskwatch {

/// Everything that can come of a request instead of an answer (PROTOCOL section 1, "Answers that mean trouble",
/// and the ways a connection fails). Each has a word, a sentence and a remedy of its own.
enum class ApiErrorCode {
    // What the appliance says
    WrongToken,        ///< API SIGNATURE ERROR: the tokens are no pair of this appliance
    DateRefused,       ///< API DATE ERROR: clocks differ, or this build wants another date format
    BadParameter,      ///< INPUT ERROR, or any other 400 in JSON
    NothingThere,      ///< DATANOTFOUND ERROR
    NoSuchEndpoint,    ///< 302 to /login, or 404
    MissingRight,      ///< 302 to /403, 403, or the log-in page
    Refused,           ///< {"response":"ERROR"}
    TooManyRequests,   ///< 429
    ServerTrouble,     ///< 5xx
    NotDarktrace,      ///< a page, or anything else that is not JSON
    RedirectElsewhere, ///< any other redirect; never followed
    UnexpectedStatus,  ///< any other HTTP status
    AnswerTooLarge,    ///< more than ApiLimits::maxBodyBytes
    CutOff,            ///< the answer began and broke off
    BadJson,           ///< the answer ended, but is no whole JSON
    // What the network says
    ConnectTimeout,   ///< no connection in time, TLS included
    FirstByteTimeout, ///< connected, but no answer began in time
    AnswerTimeout,    ///< the answer did not end in time
    HostNotFound,
    ConnectionRefused,
    Unreachable,    ///< no way to the host
    ConnectionLost, ///< closed before an answer began
    ProxyTrouble,
    // TLS
    TlsFailed,          ///< no TLS there, or none that both sides speak
    TlsUntrusted,       ///< Trust::System or CaFile: the certificate is not believed
    CertificateChanged, ///< Trust::Pin: another certificate than the pinned one
    CaFileUnusable,     ///< Trust::CaFile: unreadable, or no certificate in it
    // Ourselves
    InvalidRequest, ///< the request holds characters that do not reach the wire as they are
    Cancelled,
};

inline constexpr int kApiErrorCodes = static_cast<int>(ApiErrorCode::Cancelled) + 1;

/// A failure of a request. Holds nothing secret: no token, no signature, no query.
struct ApiError
{
    ApiErrorCode code = ApiErrorCode::Cancelled;
    QString detail = {}; ///< what was noticed; foreign text, at most kMaxDetail; may be empty
    int httpStatus = 0;  ///< 0: no answer
    std::optional<std::chrono::seconds> retryAfter = {}; ///< the appliance asks to wait so long; 0 to 1 day
    QByteArray expectedSha256 = {};                      ///< CertificateChanged: the pinned certificate
    QByteArray presentedSha256 = {}; ///< TlsUntrusted, CertificateChanged: what the server showed
};

inline constexpr qsizetype kMaxDetail = 200;

/// A stable word for machines, such as "wrong-token".
QString apiErrorName(ApiErrorCode code);
/// What happened, a sentence for people, with the detail and the fingerprints. Translated.
QString apiErrorMessage(const ApiError& error);
/// What to do about it, a sentence for people. Translated.
QString apiErrorRemedy(const ApiError& error);
/// Both.
QString userMessage(const ApiError& error);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::ApiError)
