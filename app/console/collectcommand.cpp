// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/collectcommand.h"

#include "app/console/arguments.h"
#include "app/console/collectjob.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/textescape.h"
#include "app/console/tokenfiles.h"
#include "core/base/stopsignal.h"
#include "core/syslog/listener.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Collect", text);
}

/// "500M", "10G", "1000000": bytes; nothing when it is none of these or 0.
std::optional<std::int64_t> sizeFrom(QString text)
{
    std::int64_t factor = 1;
    const QString units = QStringLiteral("KMGT");
    if (const qsizetype unit = text.isEmpty() ? -1 : units.indexOf(text.back().toUpper()); unit >= 0) {
        factor = std::int64_t{1} << (10 * (unit + 1));
        text.chop(1);
    }
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    if (!ok || number <= 0 || number > (std::int64_t{1} << 53) / factor)
        return std::nullopt;
    return number * factor;
}

/// Fills \a retention from --keep-days and --keep-size. False when one of them is wrong (said).
bool readRetention(const QCommandLineParser& parser, std::optional<RetentionSettings>& retention)
{
    const QString days = QStringLiteral("keep-days");
    const QString size = QStringLiteral("keep-size");
    if (!parser.isSet(days) && !parser.isSet(size))
        return true;
    retention.emplace();
    if (parser.isSet(days)) {
        bool ok = false;
        const int count = parser.value(days).toInt(&ok);
        if (!ok || count <= 0) {
            usageError(tr("--keep-days takes a whole number of days, not \"%1\".")
                           .arg(escapedForTerminal(parser.value(days))));
            return false;
        }
        retention->keepMs = std::int64_t{count} * 24 * 3600 * 1000;
    }
    if (parser.isSet(size)) {
        retention->keepBytes = sizeFrom(parser.value(size));
        if (!retention->keepBytes) {
            usageError(tr("--keep-size takes a size such as 500M or 10G, not \"%1\".")
                           .arg(escapedForTerminal(parser.value(size))));
            return false;
        }
    }
    return true;
}

/// Fills \a source from --listen, --name and --send-unparsed; leaves it empty without them. False when they are wrong
/// (said).
bool readSource(const QCommandLineParser& parser, std::optional<SourceSettings>& source)
{
    const bool one = parser.isSet(QStringLiteral("listen")) || parser.isSet(QStringLiteral("name"));
    if (!one && parser.isSet(QStringLiteral("send-unparsed"))) {
        usageError(tr(
            "--send-unparsed needs --listen and --name; stored event sources have it among their settings."));
        return false;
    }
    if (!one)
        return true;
    if (!requireOptions(parser, {"listen", "name"}))
        return false;
    const auto listen = parseListenUrl(parser.value(QStringLiteral("listen")));
    if (!listen) {
        reportError(userMessage(listen.error()));
        return false;
    }
    source.emplace();
    source->name = parser.value(QStringLiteral("name"));
    source->address =
        listen->address == QHostAddress(QHostAddress::Any) ? QStringLiteral("*") : listen->address.toString();
    source->port = listen->port;
    source->transport = listen->transport;
    source->sendUnparsed = parser.isSet(QStringLiteral("send-unparsed"));
    return true;
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("data-dir"), tr("The data folder; made when it does not exist."),
         QStringLiteral("DIR")},
        {QStringLiteral("listen"),
         tr("Where to listen: an address of this computer, localhost, or * for all of them; port "
            "1025-65535."),
         QStringLiteral("tcp|tls|udp://HOST:PORT")},
        {QStringLiteral("name"), tr("The event source's name; added when it does not exist."),
         QStringLiteral("NAME")},
        {QStringLiteral("send-unparsed"), tr("Keep lines that were not understood in the log. Else they are "
                                             "counted and the newest 1,000 kept aside.")},
        {QStringLiteral("print"), tr("Print events as soon as they are stored: jsonl."),
         QStringLiteral("jsonl")},
        {QStringLiteral("keep-days"), tr("Remove what was received more days ago than this."),
         QStringLiteral("N")},
        {QStringLiteral("keep-size"), tr("Remove the oldest while more than this is stored, e.g. 10G."),
         QStringLiteral("SIZE")},
        tokenFileOption(),
    });
}

} // namespace

QString collectSummary()
{
    return tr("Receive and fetch events, classify and store them until stopped.");
}

int runCollect(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Classifies and stores every event, until SIGTERM or SIGINT; then stores what it has received and\n"
        "prints the counters. With --listen and --name it listens for JSON syslog from Darktrace as one "
        "event\n"
        "source, which is added or changed. Without them it runs all stored and enabled event sources, "
        "those\n"
        "that listen and those that fetch over a connection; \"duskwatchctl source\" stores them.\n"
        "Prints \"listening on ...\" or \"fetching from ...\" when a source is ready. A stored source with a "
        "problem\n"
        "is named on standard error with what to do, and is tried again while the others run.\n"
        "With --print, messages go to standard error."));
    addOptions(parser);
    if (const auto status = parseArguments(parser, QStringLiteral("collect"), arguments))
        return *status;
    if (!requireOptions(parser, {"data-dir"}))
        return kExitFailure;
    const QString print = parser.value(QStringLiteral("print"));
    if (!print.isEmpty() && print != QLatin1String("jsonl"))
        return usageError(tr("\"%1\" is not a format; use jsonl.").arg(escapedForTerminal(print)));
    CollectOptions options;
    options.dataFolder = parser.value(QStringLiteral("data-dir"));
    if (!readSource(parser, options.source))
        return kExitFailure;
    if (!options.source && !openReader(parser)) // opening to write would make a folder that is not there
        return kExitFailure;
    options.printEvents = !print.isEmpty();
    if (!readRetention(parser, options.retention))
        return kExitFailure;

    CollectJob job(options);
    if (!lendTokens(parser, job.desk()))
        return kExitFailure;
    StopSignal stopSignal;
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &job, &CollectJob::stop);
    QObject::connect(&job, &CollectJob::finished, qApp, [](int status) { QCoreApplication::exit(status); });
    QTimer::singleShot(0, &job, &CollectJob::start);
    return QCoreApplication::exec();
}

} // namespace duskwatch::console
