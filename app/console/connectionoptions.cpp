// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionoptions.h"

#include "app/console/textescape.h"
#include "core/appliance/applianceurl.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace duskwatch::console {
namespace {

const QString kUrl = QStringLiteral("url");
const QString kPublicToken = QStringLiteral("public-token");
const QString kCa = QStringLiteral("ca");
const QString kPin = QStringLiteral("pin");
const QString kDateFormat = QStringLiteral("date-format");
const QString kProxy = QStringLiteral("proxy");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::ConnectionOptions", text);
}

Error invalid(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

QString dateFormatWords()
{
    QStringList words;
    for (const DateFormat format : kDateFormats)
        words.append(dateFormatName(format));
    return words.join(QLatin1Char('|'));
}

Result<void> readTrust(const QCommandLineParser& parser, ConnectionSettings& settings)
{
    if (parser.isSet(kCa) && parser.isSet(kPin))
        return invalid(tr("--ca and --pin exclude each other: believe an authority or one certificate."));
    if (parser.isSet(kCa)) {
        if (parser.value(kCa).isEmpty())
            return invalid(tr("--ca takes the name of a file."));
        settings.trust = Trust::CaFile;
        settings.caFile = QFileInfo(parser.value(kCa)).absoluteFilePath();
    } else if (parser.isSet(kPin)) {
        settings.trust = Trust::Pin;
        settings.pinSha256 = fingerprintFromText(parser.value(kPin));
        if (settings.pinSha256.isEmpty())
            return invalid(
                tr("--pin takes the SHA-256 fingerprint of a certificate: 64 hexadecimal digits, with or "
                   "without colons."));
    }
    return {};
}

/// Spaces around a token that was copied.
void readPublicToken(const QCommandLineParser& parser, GivenConnection& given)
{
    const QString text = parser.value(kPublicToken);
    given.settings.publicToken = text.trimmed();
    if (given.settings.publicToken != text)
        given.notes.append(tr("Spaces around the public token were removed."));
}

void readUrl(const QCommandLineParser& parser, GivenConnection& given)
{
    const Result<CleanedUrl> cleaned = cleanApplianceUrl(parser.value(kUrl));
    if (!cleaned) {
        given.urlProblem = cleaned.error().detail;
        given.settings.host = parser.value(kUrl);
        return;
    }
    given.settings.host = cleaned->host;
    given.settings.port = cleaned->port;
    given.notes += cleaned->notes;
}

} // namespace

QList<QCommandLineOption> connectionOptions()
{
    return {
        {kUrl, tr("The appliance; what is copied from a browser is cleaned. Port 443 where none is given."),
         QStringLiteral("HOST[:PORT]")},
        {kPublicToken, tr("The public token."), QStringLiteral("TOKEN")},
        {kCa, tr("Believe only certificates that the authorities in this PEM file have signed."),
         QStringLiteral("FILE")},
        {kPin,
         tr("Believe only the certificate with this SHA-256 fingerprint. Compare it with the appliance's "
            "first."),
         QStringLiteral("SHA256")},
        {kDateFormat,
         tr("How the time of a request is written: %1. Default: compact.").arg(dateFormatWords()),
         QStringLiteral("FORMAT"), dateFormatName(DateFormat::Compact)},
        {kProxy,
         tr("The way there: system (default), none, http://HOST:PORT or socks5://HOST:PORT; no proxy that "
            "asks for a "
            "log-in."),
         QStringLiteral("PROXY"), QStringLiteral("system")},
    };
}

Result<GivenConnection> connectionFromOptions(const QCommandLineParser& parser)
{
    GivenConnection given;
    if (auto trust = readTrust(parser, given.settings); !trust)
        return trust.error();
    const auto format = dateFormatFromName(parser.value(kDateFormat));
    if (!format)
        return invalid(tr("--date-format takes one of %1, not \"%2\".")
                           .arg(dateFormatWords(), escapedForTerminal(parser.value(kDateFormat))));
    given.settings.dateFormat = *format;
    if (auto proxy = readProxy(parser.value(kProxy), given.settings); !proxy)
        return proxy.error();
    readUrl(parser, given);
    readPublicToken(parser, given);
    return given;
}

Result<void> readProxy(const QString& text, ConnectionSettings& settings)
{
    if (text == QLatin1String("system") || text == QLatin1String("none")) {
        settings.proxyKind = text == QLatin1String("none") ? ProxyKind::None : ProxyKind::System;
        return {};
    }
    static const QRegularExpression form(QStringLiteral("^(http|socks5)://([^@/]+:[0-9]{1,5})/?$"));
    const QRegularExpressionMatch match = form.match(text.left(512));
    const Result<CleanedUrl> place = cleanApplianceUrl(match.captured(2));
    if (!match.hasMatch() || !place) // not repeated: there may be a password in it
        return invalid(
            tr("--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, without a user name."));
    settings.proxyKind = match.captured(1) == QLatin1String("http") ? ProxyKind::Http : ProxyKind::Socks5;
    settings.proxyHost = place->host;
    settings.proxyPort = place->port;
    return {};
}

QString proxyText(const ConnectionSettings& settings)
{
    if (settings.proxyKind == ProxyKind::System)
        return QStringLiteral("system");
    if (settings.proxyKind == ProxyKind::None)
        return QStringLiteral("none");
    const QString scheme =
        settings.proxyKind == ProxyKind::Http ? QStringLiteral("http") : QStringLiteral("socks5");
    const QString host = settings.proxyHost.contains(QLatin1Char(':'))
                             ? QStringLiteral("[%1]").arg(settings.proxyHost)
                             : settings.proxyHost;
    return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(settings.proxyPort);
}

} // namespace duskwatch::console
