// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourceoptions.h"

#include "app/console/textescape.h"
#include "core/syslog/senderlist.h"
#include "core/syslog/sysloglistener.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace duskwatch::console {
namespace {

const QString kName = QStringLiteral("name");
const QString kMethod = QStringLiteral("method");
const QString kListen = QStringLiteral("listen");
const QString kCertificate = QStringLiteral("certificate");
const QString kKey = QStringLiteral("key");
const QString kClientAuthority = QStringLiteral("client-ca");
const QString kAllow = QStringLiteral("allow");
const QString kConnection = QStringLiteral("connection");
const QString kInterval = QStringLiteral("interval");
const QString kFirstFetch = QStringLiteral("first-fetch");
const QString kMinScore = QStringLiteral("min-score");
const QString kSendUnparsed = QStringLiteral("send-unparsed");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::SourceOptions", text);
}

Error invalid(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

/// A whole number of \a Duration's units. What is out of range is for validate() to say.
template <class Duration>
Result<void> readDuration(const QCommandLineParser& parser, const QString& option, Duration& target)
{
    if (!parser.isSet(option))
        return {};
    bool ok = false;
    const uint number = parser.value(option).toUInt(&ok);
    if (!ok || number > static_cast<uint>(std::numeric_limits<int>::max()))
        return invalid(tr("--%1 takes a whole number, not \"%2\".")
                           .arg(option, escapedForTerminal(parser.value(option))));
    target = Duration(number);
    return {};
}

Result<void> readMinScore(const QCommandLineParser& parser, double& target)
{
    if (!parser.isSet(kMinScore))
        return {};
    bool ok = false;
    target = parser.value(kMinScore).toDouble(&ok);
    if (!ok)
        return invalid(tr("--min-score takes a number between 0 and 1, not \"%1\".")
                           .arg(escapedForTerminal(parser.value(kMinScore))));
    return {};
}

/// Stored settings outlive the folder they were given in.
QString absolutePath(const QString& path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

Result<void> readCollector(const QCommandLineParser& parser, SourceSettings& settings)
{
    if (!parser.isSet(kListen))
        return invalid(tr("--listen is missing: where the collector listens, such as tcp://127.0.0.1:6514."));
    if (parser.isSet(kInterval))
        return invalid(tr("--interval is for cloud sources; a collector gets its events when they happen."));
    const bool gaps = parser.isSet(kConnection);
    if (!gaps && (parser.isSet(kFirstFetch) || parser.isSet(kMinScore)))
        return invalid(
            tr("--first-fetch and --min-score need --connection: a collector without one fetches nothing."));
    const auto listen = parseListenUrl(parser.value(kListen));
    if (!listen)
        return invalid(userMessage(listen.error()));
    const bool tls = listen->transport == Transport::Tls;
    for (const QString& option : {kCertificate, kKey, kClientAuthority}) {
        if (!tls && parser.isSet(option))
            return invalid(tr("--%1 is for collectors that listen on tls://HOST:PORT.").arg(option));
    }
    settings.transport = listen->transport;
    settings.tls.certificate = absolutePath(parser.value(kCertificate));
    settings.tls.key = absolutePath(parser.value(kKey));
    settings.tls.clientAuthority = absolutePath(parser.value(kClientAuthority));
    for (const QString& senders : parser.values(kAllow))
        settings.allowedSenders += senderEntries(senders);
    settings.address =
        listen->address == QHostAddress(QHostAddress::Any) ? QStringLiteral("*") : listen->address.toString();
    settings.port = listen->port;
    return {};
}

Result<void> readMethod(const QCommandLineParser& parser, SourceSettings& settings)
{
    const QString method = parser.value(kMethod);
    if (method == QLatin1String("collector"))
        return readCollector(parser, settings);
    if (method != QLatin1String("cloud"))
        return invalid(
            parser.isSet(kMethod)
                ? tr("--method takes collector or cloud, not \"%1\".").arg(escapedForTerminal(method))
                : tr("--method is missing: collector listens for syslog, cloud fetches over a connection."));
    settings.method = SourceMethod::Cloud;
    for (const QString& option : {kCertificate, kKey, kClientAuthority, kAllow}) {
        if (parser.isSet(option))
            return invalid(tr("--%1 is for collectors; a cloud source listens to nobody.").arg(option));
    }
    if (parser.isSet(kListen))
        return invalid(tr("--listen is for collectors; a cloud source fetches over its connection."));
    if (!parser.isSet(kConnection))
        return invalid(
            tr("--connection is missing: over which one the source fetches. \"duskwatchctl connection "
               "list\" has them."));
    return {};
}

} // namespace

QList<QCommandLineOption> sourceOptions()
{
    return {
        {kName, tr("The name of the event source; its log is found under it."), QStringLiteral("NAME")},
        {kMethod, tr("collector listens for JSON syslog; cloud fetches over a connection."),
         QStringLiteral("collector|cloud")},
        {kListen,
         tr("Collector: an address of this computer, localhost, or * for all of them; port 1025-65535."),
         QStringLiteral("tcp|tls|udp://HOST:PORT")},
        {kCertificate,
         tr("Collector, TLS: PEM file with the certificate that senders are shown. Default: the program "
            "makes one."),
         QStringLiteral("FILE")},
        {kKey, tr("Collector, TLS: PEM file with its private key, without a passphrase."),
         QStringLiteral("FILE")},
        {kClientAuthority,
         tr("Collector, TLS: PEM file; senders must show a certificate signed by this authority."),
         QStringLiteral("FILE")},
        {kAllow,
         tr("Collector: an address or network that may send, such as 10.0.0.0/8; may be given again. "
            "Default: "
            "every sender."),
         QStringLiteral("SENDERS")},
        {kConnection,
         tr("Cloud: the stored connection to fetch over. Collector: to the same appliance, to fetch what was "
            "missed "
            "while the collector was down."),
         QStringLiteral("NAME")},
        {kInterval, tr("Cloud: seconds between two polls, 10 to 86400. Default: 60."),
         QStringLiteral("SECONDS")},
        {kFirstFetch, tr("How many hours the first fetch goes back, 1 to 8760. Default: 24."),
         QStringLiteral("HOURS")},
        {kMinScore, tr("Do not fetch what the appliance scores lower, 0 to 1. Default: 0."),
         QStringLiteral("SCORE")},
        {kSendUnparsed,
         tr("Keep what was not understood in the log. Else it is counted and the newest 1,000 kept "
            "aside.")},
    };
}

Result<GivenSource> sourceFromOptions(const QCommandLineParser& parser)
{
    GivenSource given;
    SourceSettings& settings = given.settings;
    settings.name = parser.value(kName);
    settings.sendUnparsed = parser.isSet(kSendUnparsed);
    given.connection = parser.value(kConnection);
    for (const auto& read :
         {readMethod(parser, settings), readDuration(parser, kInterval, settings.pollInterval),
          readDuration(parser, kFirstFetch, settings.firstFetch), readMinScore(parser, settings.minScore)}) {
        if (!read)
            return read.error();
    }
    SourceSettings complete = settings;
    if (!given.connection.isEmpty())
        complete.connection = ConnectionId{1}; // which one is looked up later
    if (const auto problems = validate(complete, {}); !problems.isEmpty())
        return invalid(problems.first().message);
    return given;
}

QString listenText(const SourceSettings& settings)
{
    const QString& address = settings.address;
    return QStringLiteral("%1://%2:%3")
        .arg(transportWord(settings.transport),
             address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(address) : address)
        .arg(settings.port);
}

} // namespace duskwatch::console
