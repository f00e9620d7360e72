// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/collectcommand.h"

#include "app/console/arguments.h"
#include "app/console/collectjob.h"
#include "app/console/exitcode.h"
#include "app/console/textescape.h"
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

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("data-dir"), tr("The data folder; made when it does not exist."),
         QStringLiteral("DIR")},
        {QStringLiteral("listen"),
         tr("Where to listen: an address of this computer, localhost, or * for all of them; port "
            "1025-65535."),
         QStringLiteral("tcp://HOST:PORT")},
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
    });
}

} // namespace

QString collectSummary()
{
    return tr("Receive JSON syslog, classify and store it until stopped.");
}

int runCollect(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Listens for JSON syslog from Darktrace and classifies and stores "
                                        "every event, until SIGTERM or SIGINT;\n"
                                        "then stores what it has received and prints the counters. Prints "
                                        "\"listening on …\" when it is ready.\n"
                                        "With --print, messages go to standard error."));
    addOptions(parser);
    if (const auto status = parseArguments(parser, QStringLiteral("collect"), arguments))
        return *status;
    for (const char* required : {"data-dir", "listen", "name"}) {
        if (!parser.isSet(QLatin1String(required)))
            return usageError(tr("--%1 is missing.").arg(QLatin1String(required)));
    }
    const QString print = parser.value(QStringLiteral("print"));
    if (!print.isEmpty() && print != QLatin1String("jsonl"))
        return usageError(tr("\"%1\" is not a format; use jsonl.").arg(escapedForTerminal(print)));
    const auto listen = parseListenUrl(parser.value(QStringLiteral("listen")));
    if (!listen)
        return reportError(userMessage(listen.error()));

    CollectOptions options;
    options.dataFolder = parser.value(QStringLiteral("data-dir"));
    options.source.name = parser.value(QStringLiteral("name"));
    options.source.address = listen->address.toString();
    if (listen->address == QHostAddress(QHostAddress::Any))
        options.source.address = QStringLiteral("*");
    options.source.port = listen->port;
    options.source.sendUnparsed = parser.isSet(QStringLiteral("send-unparsed"));
    options.printEvents = !print.isEmpty();
    if (!readRetention(parser, options.retention))
        return kExitFailure;

    CollectJob job(options);
    StopSignal stopSignal;
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &job, &CollectJob::stop);
    QObject::connect(&job, &CollectJob::finished, qApp, [](int status) { QCoreApplication::exit(status); });
    QTimer::singleShot(0, &job, &CollectJob::start);
    return QCoreApplication::exec();
}

} // namespace duskwatch::console
