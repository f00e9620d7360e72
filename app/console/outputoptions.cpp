// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/outputoptions.h"

#include "app/console/textescape.h"
#include "core/triage/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace duskwatch::console {
namespace {

constexpr EventKind kKinds[] = {EventKind::ModelBreach,  EventKind::AiAnalystIncident,
                                EventKind::SystemStatus, EventKind::RespondAction,
                                EventKind::Audit,        EventKind::Email};

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Outputs", text);
}

Error invalid(const QString& message)
{
    return {ErrorCode::InvalidInput, message};
}

QString wordText(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

Result<void> readPlace(const QCommandLineParser& parser, OutputSettings& settings)
{
    if (parser.isSet(QStringLiteral("file")) && parser.isSet(QStringLiteral("syslog")))
        return invalid(tr("Give either --file or --syslog."));
    if (parser.isSet(QStringLiteral("file"))) {
        settings.place = OutputPlace::File;
        settings.path = QDir::current().absoluteFilePath(parser.value(QStringLiteral("file")));
    }
    if (!parser.isSet(QStringLiteral("syslog")))
        return {};
    const QUrl url(parser.value(QStringLiteral("syslog")), QUrl::StrictMode);
    const bool tls = url.scheme() == QLatin1String("tls");
    const bool plain = url.path().isEmpty() || url.path() == QLatin1String("/");
    if ((!tls && url.scheme() != QLatin1String("tcp")) || url.host().isEmpty() || !plain || url.hasQuery() ||
        !url.userInfo().isEmpty())
        return invalid(tr("--syslog needs tcp://HOST:PORT or tls://HOST:PORT."));
    settings.place = OutputPlace::Syslog;
    settings.transport = tls ? OutputTransport::Tls : OutputTransport::Tcp;
    settings.host = url.host();
    settings.port = static_cast<quint16>(url.port(tls ? kTlsPort : kTcpPort));
    return {};
}

Result<void> readTrust(const QCommandLineParser& parser, OutputSettings& settings)
{
    if (parser.isSet(QStringLiteral("ca")) && parser.isSet(QStringLiteral("fingerprint")))
        return invalid(tr("Give either --ca or --fingerprint."));
    if (parser.isSet(QStringLiteral("ca"))) {
        settings.trust = OutputTrust::Authority;
        settings.authority = QDir::current().absoluteFilePath(parser.value(QStringLiteral("ca")));
    } else if (parser.isSet(QStringLiteral("fingerprint"))) {
        settings.trust = OutputTrust::Fingerprint;
        settings.fingerprint = parser.value(QStringLiteral("fingerprint"));
    }
    if (parser.isSet(QStringLiteral("facility"))) {
        bool ok = false;
        settings.facility = parser.value(QStringLiteral("facility")).toInt(&ok);
        if (!ok || settings.facility < 0 || settings.facility > kMaxFacility)
            return invalid(tr("--facility needs a number from 0 to %1.").arg(kMaxFacility));
    }
    return {};
}

Result<void> readSources(const QCommandLineParser& parser, const QVector<SourceStatus>& sources,
                         OutputSettings& settings)
{
    if (!parser.isSet(QStringLiteral("source")))
        return {};
    settings.sources.clear();
    for (const QString& name : parser.values(QStringLiteral("source"))) {
        if (name == QLatin1String("*"))
            continue; // all of them
        const auto found = std::find_if(sources.begin(), sources.end(), [&name](const SourceStatus& source) {
            return source.settings.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == sources.end())
            return invalid(tr("There is no event source named \"%1\".").arg(escapedForTerminal(name)));
        settings.sources.push_back(found->id);
    }
    return {};
}

/// The position of a word among \a words; or what is wrong.
Result<int> wordOf(const QCommandLineParser& parser, const QString& option, const QStringList& words)
{
    const auto index = words.indexOf(parser.value(option));
    if (index < 0)
        return invalid(tr("--%1 needs one of: %2.").arg(option, words.join(QStringLiteral(", "))));
    return static_cast<int>(index);
}

Result<void> readContent(const QCommandLineParser& parser, OutputSettings& settings)
{
    if (parser.isSet(QStringLiteral("send"))) {
        const auto scope =
            wordOf(parser, QStringLiteral("send"), {QStringLiteral("lines"), QStringLiteral("alerts")});
        if (!scope)
            return scope.error();
        settings.scope = static_cast<OutputScope>(scope.value());
    }
    if (parser.isSet(QStringLiteral("format"))) {
        const auto form = wordOf(parser, QStringLiteral("format"),
                                 {QStringLiteral("raw"), QStringLiteral("json"), QStringLiteral("ecs")});
        if (!form)
            return form.error();
        settings.form = static_cast<OutputForm>(form.value());
    }
    if (settings.scope == OutputScope::Lines && settings.form != OutputForm::Raw)
        return invalid(tr("Only alerts can be sent as JSON or ECS; add --send alerts."));
    if (parser.isSet(QStringLiteral("words")))
        settings.words = parser.value(QStringLiteral("words"));
    if (parser.isSet(QStringLiteral("new-only")))
        settings.changes = false;
    return {};
}

Result<void> readSets(const QCommandLineParser& parser, OutputSettings& settings)
{
    if (parser.isSet(QStringLiteral("priority")))
        settings.priorities = {};
    for (const QString& word : parser.values(QStringLiteral("priority"))) {
        const auto before = settings.priorities;
        for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High})
            if (word.compare(wordText(priorityWord(priority)), Qt::CaseInsensitive) == 0)
                settings.priorities.insert(priority);
        if (settings.priorities == before)
            return invalid(
                tr("\"%1\" is not a priority; use High, Medium or Low.").arg(escapedForTerminal(word)));
    }
    if (parser.isSet(QStringLiteral("kind")))
        settings.kinds = {};
    for (const QString& word : parser.values(QStringLiteral("kind"))) {
        QStringList words;
        const auto before = settings.kinds;
        for (const EventKind kind : kKinds) {
            words += wordText(kindWord(kind));
            if (word == words.last())
                settings.kinds.insert(kind);
        }
        if (settings.kinds == before)
            return invalid(
                tr("--%1 needs one of: %2.").arg(QStringLiteral("kind"), words.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace

QList<QCommandLineOption> outputOptions()
{
    return {
        {QStringLiteral("file"), tr("Append to this file, one line each."), QStringLiteral("FILE")},
        {QStringLiteral("syslog"), tr("Send to this receiver of syslog. Ports: 6514 for TLS, 601 for TCP."),
         QStringLiteral("tcp|tls://HOST:PORT")},
        {QStringLiteral("ca"),
         tr("TLS: PEM file; the receiver's certificate must be signed by this authority. "
            "Default: those that the system trusts."),
         QStringLiteral("FILE")},
        {QStringLiteral("fingerprint"),
         tr("TLS: SHA-256 fingerprint of the receiver's certificate; nothing else "
            "counts then."),
         QStringLiteral("SHA256")},
        {QStringLiteral("facility"), tr("Syslog: facility, 0 to 23. Default: 16 (local0)."),
         QStringLiteral("NUMBER")},
        {QStringLiteral("source"),
         tr("An event source whose lines are sent; may be given again. Default, and *: "
            "all, also those that are added later."),
         QStringLiteral("NAME")},
        {QStringLiteral("send"),
         tr("What is sent: every line of the log (default), or only those about alerts."),
         QStringLiteral("lines|alerts")},
        {QStringLiteral("format"),
         tr("Alerts: the line as received (default), or the alert as JSON, or in the "
            "fields of the Elastic Common Schema."),
         QStringLiteral("raw|json|ecs")},
        {QStringLiteral("priority"),
         tr("Alerts: only this priority: High, Medium or Low. May be given again."),
         QStringLiteral("PRIORITY")},
        {QStringLiteral("kind"), tr("Alerts: only this kind, such as model-breach. May be given again."),
         QStringLiteral("KIND")},
        {QStringLiteral("words"), tr("Alerts: only those in which these words occur."),
         QStringLiteral("WORDS")},
        {QStringLiteral("new-only"), tr("Alerts: not again when a line repeats or changes an alert.")},
    };
}

Result<void> applyOutputOptions(const QCommandLineParser& parser, const QVector<SourceStatus>& sources,
                                OutputSettings& settings)
{
    for (const auto& read :
         {readPlace(parser, settings), readTrust(parser, settings), readSources(parser, sources, settings),
          readContent(parser, settings), readSets(parser, settings)}) {
        if (!read)
            return read.error();
    }
    return {};
}

} // namespace duskwatch::console
