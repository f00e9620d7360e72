// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apierror.h"

#include <QAbstractSocket>
#include <QNetworkReply>

#include <optional>

namespace duskwatch {

/// How Qt ended a request.
struct NetworkFailure
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString text;       ///< Qt's own words
    int httpStatus = 0; ///< 0: no answer had begun
    bool viaProxy = false;
};

/// In our words; nothing when a whole answer came, whatever its status is. Pure.
std::optional<ApiError> failureMeaning(const NetworkFailure& failure);

/// The same for a bare socket that did not get connected. Pure.
ApiError socketFailureMeaning(QAbstractSocket::SocketError error, const QString& text, bool viaProxy);

} // namespace duskwatch
