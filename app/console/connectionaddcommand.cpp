// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionaddcommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/connectionaddjob.h"
#include "app/console/connectionoptions.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/privatetoken.h"
#include "app/console/textescape.h"
#include "core/appliance/tlstrust.h"
#include "core/base/stopsignal.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

const QString kName = QStringLiteral("name");
const QString kCredential = QStringLiteral("credential");
const QString kType = QStringLiteral("type");
const QString kTokenAtStart = QStringLiteral("token-at-start");
const QString kWriteBack = QStringLiteral("write-back");
const QString kSessionOnly = QStringLiteral("session-only");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::ConnectionAdd", text);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        tr("Stores a connection to an appliance under a name, for event sources to fetch from. Does not try "
           "it:\n"
           "\"connection test\" does. The data folder is made when it does not exist.\n\n"
           "The private token is read from the first line of standard input (a terminal is asked for it) and "
           "goes\n"
           "into the keychain, in a credential named like the connection. With --credential an existing\n"
           "credential is used instead, and no token is needed. It is never taken from the command line."));
    parser.addOptions(
        {dataFolderOption(), {kName, tr("The name of the connection."), QStringLiteral("NAME")}});
    parser.addOptions(connectionOptions());
    QCommandLineOption sessionOnly(kSessionOnly);
    sessionOnly.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({
        {kPrivateTokenStdin, tr("Read the private token from the first line of standard input.")},
        {kTokenAtStart,
         tr("Keep no private token: it is handed over at each start with --token-file, for services "
            "without a keychain.")},
        {kCredential, tr("Use this credential, which exists already."), QStringLiteral("NAME")},
        {kType, tr("Whose tokens they are: global (default) or per-user."), QStringLiteral("global|per-user"),
         QStringLiteral("global")},
        {kWriteBack,
         tr("Send acknowledgements and notes to Darktrace. The user of the tokens needs the rights "
            "Acknowledge Breaches and Discuss Breaches.")},
        sessionOnly,
    });
}

/// False when the options contradict each other (said).
bool agree(const QCommandLineParser& parser)
{
    if (parser.isSet(kSessionOnly)) {
        usageError(tr("--session-only is for the window: this command ends at once, and the token with it."));
        return false;
    }
    if (!requireOptions(parser, {"data-dir", "name", "url", "public-token"}) ||
        !requireWord(kType, parser.value(kType), {QStringLiteral("global"), QStringLiteral("per-user")}))
        return false;
    const bool existing = parser.isSet(kCredential);
    if (existing && parser.value(kCredential).isEmpty()) {
        usageError(tr("--credential takes the name of a credential."));
        return false;
    }
    const bool atStart = parser.isSet(kTokenAtStart);
    if (atStart && (existing || parser.isSet(kPrivateTokenStdin))) {
        usageError(tr("--token-at-start keeps no token; leave --private-token-stdin and --credential out."));
        return false;
    }
    if (existing && (parser.isSet(kPrivateTokenStdin) || parser.isSet(kType))) {
        usageError(
            tr("--credential names one that has its token and type already; leave --private-token-stdin and "
               "--type out."));
        return false;
    }
    if (!existing && !atStart && !parser.isSet(kPrivateTokenStdin)) {
        usageError(
            tr("Say that the private token comes on standard input with --private-token-stdin, or which "
               "credential to use with --credential."));
        return false;
    }
    return true;
}

/// Nothing when the options describe no connection (said).
std::optional<ConnectionSettings> settingsFrom(const QCommandLineParser& parser)
{
    Result<GivenConnection> given = connectionFromOptions(parser);
    if (!given) {
        usageError(given.error().detail);
        return std::nullopt;
    }
    if (!given->urlProblem.isEmpty()) {
        usageError(tr("--url: %1").arg(given->urlProblem));
        return std::nullopt;
    }
    given->settings.name = parser.value(kName);
    given->settings.writeBack = parser.isSet(kWriteBack);
    if (const auto problems = validate(given->settings); !problems.isEmpty()) {
        usageError(problems.first().message);
        return std::nullopt;
    }
    if (const auto unusable = tlsSetup(given->settings).error) {
        reportError(userMessage(*unusable));
        return std::nullopt;
    }
    for (const QString& note : given->notes)
        reportNote(escapedForTerminal(note));
    return given->settings;
}

} // namespace

QString connectionAddSummary()
{
    return tr("Store a connection, with its private token in the keychain.");
}

int runConnectionAdd(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const auto status =
            parseAction(parser, QStringLiteral("connection add"), arguments, actionExitHelp()))
        return *status;
    if (!agree(parser))
        return kExitFailure;
    const auto settings = settingsFrom(parser);
    if (!settings)
        return kExitFailure;
    NewConnection connection;
    connection.settings = *settings;
    connection.credential = parser.value(kCredential);
    if (parser.isSet(kTokenAtStart))
        connection.place = SecretPlace::ThisSession;
    if (parser.value(kType) == QLatin1String("per-user"))
        connection.type = CredentialType::PerUser;
    if (parser.isSet(kPrivateTokenStdin)) {
        const StopSignal stopSignal; // ends the wait for input
        auto token = privateTokenFromStdin();
        if (!token)
            return kExitFailure;
        connection.token = std::move(*token);
    }
    return ConnectionAddJob(parser.value(QStringLiteral("data-dir")), std::move(connection)).run();
}

} // namespace duskwatch::console
