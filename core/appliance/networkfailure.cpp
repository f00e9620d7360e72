// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/networkfailure.h"

namespace duskwatch {
namespace {

/// Qt reports what an HTTP status means to it as an error too; those answers are whole.
bool isOnlyStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
    case QNetworkReply::ProtocolInvalidOperationError: // 400
        return true;
    default:
        return false;
    }
}

ApiErrorCode codeBeforeAnswer(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ApiErrorCode::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ApiErrorCode::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return ApiErrorCode::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiErrorCode::TlsFailed;
    case QNetworkReply::OperationCanceledError:
        return ApiErrorCode::Cancelled;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return ApiErrorCode::Unreachable;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ApiErrorCode::NotDarktrace;
    default:
        return ApiErrorCode::ConnectionLost;
    }
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

} // namespace

std::optional<ApiError> failureMeaning(const NetworkFailure& failure)
{
    constexpr int kProxyAuthentication = 407;
    const QString detail = failure.text.simplified().left(kMaxDetail);
    if (isProxyError(failure.error) || failure.httpStatus == kProxyAuthentication)
        return ApiError{ApiErrorCode::ProxyTrouble, detail, failure.httpStatus};
    if (failure.error == QNetworkReply::NoError)
        return std::nullopt;
    // Most of what a proxy says, or that there is none, reaches us as an unknown error.
    if (failure.error == QNetworkReply::UnknownNetworkError && failure.viaProxy)
        return ApiError{ApiErrorCode::ProxyTrouble, detail, failure.httpStatus};
    if (failure.httpStatus == 0)
        return ApiError{codeBeforeAnswer(failure.error), detail};
    constexpr int kFirstError = 400;
    if (failure.httpStatus >= kFirstError &&
        (isOnlyStatus(failure.error) || failure.error == QNetworkReply::UnknownContentError))
        return std::nullopt;
    return ApiError{ApiErrorCode::CutOff, detail, failure.httpStatus};
}

ApiError socketFailureMeaning(QAbstractSocket::SocketError error, const QString& text, bool viaProxy)
{
    const QString detail = text.simplified().left(kMaxDetail);
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return {ApiErrorCode::HostNotFound, detail};
    case QAbstractSocket::ConnectionRefusedError:
        return {ApiErrorCode::ConnectionRefused, detail};
    case QAbstractSocket::SocketTimeoutError:
        return {ApiErrorCode::ConnectTimeout, detail};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {ApiErrorCode::TlsFailed, detail};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return {ApiErrorCode::ProxyTrouble, detail};
    case QAbstractSocket::RemoteHostClosedError:
        return {ApiErrorCode::ConnectionLost, detail};
    default:
        return {viaProxy ? ApiErrorCode::ProxyTrouble : ApiErrorCode::Unreachable, detail};
    }
}

} // namespace duskwatch
