// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apianswer.h"
#include "core/appliance/apicall.h"
#include "core/appliance/connectionsettings.h"
#include "core/base/clock.h"
#include "core/base/secrettext.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

namespace duskwatch {

/// Signed requests to one appliance over HTTPS (PROTOCOL section 1). Lives in the network thread; for changed
/// settings make another one. Follows no redirect, keeps no cookie and no cache, speaks HTTP/1.1, and sends the
/// DTAPI headers to the configured host only, after its certificate was judged.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    /// \a clock is borrowed and must outlive this. Settings that validate() refuses make every call fail.
    ApiClient(const ConnectionSettings& settings, SecretText privateToken, const ApiLimits& limits,
              const Clock& clock, QObject* parent = nullptr);
    /// Ends every call without a word.
    ~ApiClient() override;

    /// Signs and sends \a request. Never null; the call belongs to this client and deletes itself after its
    /// finished(). Where a \a sink is given it gets the body, and the answer has none.
    ApiCall* send(const ApiRequest& request, AnswerSink sink = {});

    /// For the calls to come.
    void setDateFormat(DateFormat format) { m_settings.dateFormat = format; }
    const ConnectionSettings& settings() const { return m_settings; }

private:
    std::optional<QNetworkRequest> networkRequest(const ApiRequest& request) const;
    void sign(QNetworkRequest& out, const ApiRequest& request) const;

    ConnectionSettings m_settings;
    SecretText m_privateToken;
    ApiLimits m_limits;
    const Clock& m_clock;
    QSslConfiguration m_tls;
    std::optional<ApiError> m_tlsError;
    QNetworkAccessManager* m_network; ///< a child, so that it goes after the calls
};

} // namespace duskwatch
