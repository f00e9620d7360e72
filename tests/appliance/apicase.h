// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apiclient.h"
#include "core/appliance/connectionstage.h"
#include "tests/support/fakeappliance.h"

#include <QList>

Q_DECLARE_METATYPE(duskwatch::ApiRequest)
Q_DECLARE_METATYPE(duskwatch::test::FakeAnswer)
Q_DECLARE_METATYPE(duskwatch::test::FakeAnswer::Manner)
Q_DECLARE_METATYPE(duskwatch::DateFormat)
Q_DECLARE_METATYPE(duskwatch::Trust)
Q_DECLARE_METATYPE(duskwatch::Stage)

namespace duskwatch::test {

// PROTOCOL section 1; the tokens belong to no appliance.
inline constexpr char kPublicToken[] = "118v8jecrbrtkucou5a34hsbzounohx6jce61dwy";
inline constexpr char kPrivateToken[] = "7chbwad4hl4n5ok69e2edrs2ogpiqy8ldd5oozdb";

SecretText privateToken();

/// Settings that reach \a appliance, trusting the authority of \a certificates.
ConnectionSettings settingsFor(const FakeAppliance& appliance, const TestCertificates& certificates);

/// \a bytes as a server sends them with Content-Encoding: deflate.
QByteArray deflated(const QByteArray& bytes);

/// A client and what its calls came to, in the order of their ends.
class ApiCase : public QObject
{
public:
    ApiCase(const ConnectionSettings& settings, const Clock& clock, const ApiLimits& limits = {});

    ApiCall* start(const ApiRequest& request = {ApiRequest::Method::Get, "/status", {}, {}, {}},
                   AnswerSink sink = {});
    /// The newest.
    const ApiAnswer& answer() const { return finished.last(); }
    /// Of the newest; empty when it was data.
    QString errorName() const;
    QString errorText() const;

    ApiClient client;
    ApiCall* call = nullptr; ///< the one started last
    QList<ApiAnswer> finished;
};

} // namespace duskwatch::test
