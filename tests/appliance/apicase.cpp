// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/appliance/apicase.h"

namespace duskwatch::test {

SecretText privateToken()
{
    return SecretText::fromUtf8(QByteArray(kPrivateToken));
}

ConnectionSettings settingsFor(const FakeAppliance& appliance, const TestCertificates& certificates)
{
    ConnectionSettings settings;
    settings.name = QStringLiteral("Test");
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = appliance.serverPort();
    settings.publicToken = QString::fromLatin1(kPublicToken);
    settings.trust = Trust::CaFile;
    settings.caFile = certificates.authorityFile();
    settings.proxyKind = ProxyKind::None;
    return settings;
}

QByteArray deflated(const QByteArray& bytes)
{
    constexpr qsizetype kLengthOfQt = 4; // qCompress() puts it in front of a zlib stream
    return qCompress(bytes).mid(kLengthOfQt);
}

ApiCase::ApiCase(const ConnectionSettings& settings, const Clock& clock, const ApiLimits& limits)
    : client(settings, privateToken(), limits, clock)
{
}

ApiCall* ApiCase::start(const ApiRequest& request, AnswerSink sink)
{
    call = client.send(request, std::move(sink));
    connect(call, &ApiCall::finished, this, [this](const ApiAnswer& answer) { finished.append(answer); });
    return call;
}

QString ApiCase::errorName() const
{
    return answer().error ? apiErrorName(answer().error->code) : QString();
}

QString ApiCase::errorText() const
{
    return answer().error ? userMessage(*answer().error) : QString();
}

} // namespace duskwatch::test
