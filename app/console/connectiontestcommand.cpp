// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectiontestcommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/connectionoptions.h"
#include "app/console/connectiontestjob.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/privatetoken.h"
#include "app/console/storedconnection.h"
#include "app/console/textescape.h"
#include "core/base/stopsignal.h"
#include "core/engine/connectiondesk.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

const QString kName = QStringLiteral("name");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::ConnectionTest", text);
}

QString description()
{
    return tr(
        "Tries the way to an appliance stage by stage: address, lookup, tcp, tls, clock, signature,\n"
        "modelbreaches, incidentevents, data; and says of each what was found and what to do.\n"
        "Either describe the connection (--url, --public-token, --private-token-stdin; nothing needs to\n"
        "be stored and nothing is), or name a stored one (--name, --data-dir; its private token comes\n"
        "from the keychain, or from standard input with --private-token-stdin).\n\n"
        "The private token is the first line of standard input; a terminal is asked for it.\n"
        "Never type it into a command line: every user of the computer sees it there.\n\n"
        "--format json prints one object when the test has ended:\n"
        "  {\"ok\":bool,\"stages\":[{\"name\",\"state\",\"durationMs\",\"code\",\"message\",\"remedy\"}]}\n"
        "State is passed, failed, skipped or warning. A warning is no failure: the connection works, but\n"
        "something should be done. \"workingDateFormat\" is there when another date format worked than the "
        "one\n"
        "that was to be tried. Ctrl-C cancels: the stages that were left are skipped, with code cancelled.");
}

QString exitHelp()
{
    return tr("Exit status:\n"
              "  0  Every stage passed; warnings are not failures.\n"
              "  1  The options are wrong, or the stored connection or its token cannot be read.\n"
              "  2  A stage failed, or the test was cancelled.\n");
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(description());
    parser.addOptions(connectionOptions());
    parser.addOptions({
        {kPrivateTokenStdin, tr("Read the private token from the first line of standard input.")},
        {kName, tr("Test the stored connection of this name."), QStringLiteral("NAME")},
        dataFolderOption(),
        {QStringLiteral("format"), tr("How to print: text (default) while it runs, or json."),
         QStringLiteral("text|json"), QStringLiteral("text")},
    });
}

/// What to test, and where its token is.
struct Subject
{
    ConnectionSettings settings;
    QString key; ///< of the token in the keychain; empty: standard input
};

std::optional<Subject> describedSubject(const QCommandLineParser& parser)
{
    if (!requireOptions(parser, {"url", "public-token"}))
        return std::nullopt;
    if (!parser.isSet(kPrivateTokenStdin)) {
        usageError(tr("Say that the private token comes on standard input with --private-token-stdin."));
        return std::nullopt;
    }
    const Result<GivenConnection> given = connectionFromOptions(parser);
    if (!given) {
        usageError(given.error().detail);
        return std::nullopt;
    }
    for (const QString& note : given->notes)
        reportNote(escapedForTerminal(note));
    return Subject{given->settings, {}};
}

std::optional<Subject> storedSubject(const QCommandLineParser& parser)
{
    for (const QCommandLineOption& option : connectionOptions()) {
        if (parser.isSet(option)) {
            usageError(tr("--%1 does not go with --name: a stored connection has its own.")
                           .arg(option.names().first()));
            return std::nullopt;
        }
    }
    const auto reader = openReader(parser);
    const auto stored = reader ? findConnection(*reader, parser.value(kName)) : std::nullopt;
    if (!stored)
        return std::nullopt;
    const bool given = parser.isSet(kPrivateTokenStdin);
    if (!given && !stored->credential) {
        reportError(
            tr("The connection has no credential yet. Give the private token with --private-token-stdin."));
        return std::nullopt;
    }
    if (!given && stored->credential->place == SecretPlace::ThisSession) {
        reportError(tr(
            "The private token of this connection is not kept: it is entered in the window for one session. "
            "Give it with --private-token-stdin."));
        return std::nullopt;
    }
    return Subject{stored->settings, given ? QString() : ConnectionDesk::secretKey(*stored->credential)};
}

} // namespace

QString connectionTestSummary()
{
    return tr("Try a connection stage by stage.");
}

int runConnectionTest(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const auto status = parseAction(parser, QStringLiteral("connection test"), arguments, exitHelp()))
        return *status;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireWord(QStringLiteral("format"), format, {QStringLiteral("text"), QStringLiteral("json")}))
        return kExitFailure;
    const auto subject = parser.isSet(kName) ? storedSubject(parser) : describedSubject(parser);
    if (!subject)
        return kExitFailure;

    const StopSignal stopSignal;
    ConnectionTestJob job(subject->settings, format == QLatin1String("json")
                                                 ? ConnectionTestJob::Format::Json
                                                 : ConnectionTestJob::Format::Text);
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &job, &ConnectionTestJob::stop);
    QObject::connect(&job, &ConnectionTestJob::finished, qApp,
                     [](int status) { QCoreApplication::exit(status); });
    if (!subject->key.isEmpty()) {
        job.testStored(subject->key);
    } else {
        auto token = privateTokenFromStdin();
        if (!token)
            return kExitFailure;
        job.testWith(std::move(*token));
    }
    return QCoreApplication::exec();
}

} // namespace duskwatch::console
