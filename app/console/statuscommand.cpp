// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/statuscommand.h"

#include "app/console/arguments.h"
#include "app/console/countertext.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Status", text);
}

QString statusText(const std::vector<SourceRecord>& sources)
{
    if (sources.empty())
        return tr("No event source has been added to this data folder yet.") + QLatin1Char('\n');
    QString text;
    for (const SourceRecord& source : sources)
        text += QStringLiteral("%1%2: %3\n")
                    .arg(escapedForTerminal(source.name), source.removed ? tr(" (removed)") : QString(),
                         counterSentence(source.counters));
    return text;
}

} // namespace

QString statusSummary()
{
    return tr("Print the counters of each event source.");
}

int runStatus(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints, for each event source of a data folder, how many lines it received and what became of\n"
           "them. The parts always add up to what was received."));
    const QCommandLineOption format(QStringLiteral("format"), tr("How to print: text (default) or json."),
                                    QStringLiteral("text|json"), QStringLiteral("text"));
    parser.addOptions({dataFolderOption(), format});
    if (const auto status = parseArguments(parser, QStringLiteral("status"), arguments))
        return *status;
    const QString formatName = parser.value(format);
    if (formatName != QLatin1String("text") && formatName != QLatin1String("json"))
        return usageError(
            tr("\"%1\" is not a format; use text or json.").arg(escapedForTerminal(formatName)));
    const auto reader = openReader(parser);
    if (!reader)
        return kExitFailure;
    const auto sources = reader->sources();
    if (!sources)
        return reportError(userMessage(sources.error()));
    if (formatName == QLatin1String("text"))
        return printText(statusText(sources.value()));
    std::vector<LogRange> logs;
    for (const SourceRecord& source : sources.value()) {
        const auto log = reader->logRange(source.id);
        if (!log)
            return reportError(userMessage(log.error()));
        logs.push_back(log.value());
    }
    const QString folder = parser.value(QStringLiteral("data-dir"));
    return printText(QString::fromUtf8(statusJson(folder, sources.value(), logs)));
}

} // namespace duskwatch::console
