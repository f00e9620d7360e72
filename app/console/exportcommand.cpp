// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/exportcommand.h"

#include "app/console/actions.h"
#include "app/console/alertfilteroptions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/output.h"
#include "core/outputs/alertexport.h"

#include <QCoreApplication>
#include <QIODevice>

#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Export", text);
}

AlertFileFormat formatNamed(const QString& name)
{
    if (name == QLatin1String("csv"))
        return AlertFileFormat::Csv;
    return name == QLatin1String("ecs") ? AlertFileFormat::Ecs : AlertFileFormat::JsonLines;
}

/// Standard output as a device; \a output is borrowed.
class OutputDevice final : public QIODevice
{
public:
    explicit OutputDevice(Output& output)
        : m_output(output)
    {
        open(WriteOnly | Unbuffered);
    }

private:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        return m_output.write({data, static_cast<std::size_t>(size)}) ? size : -1;
    }

    Output& m_output;
};

Result<std::int64_t> writeToOutput(StoreReader& reader, const AlertExport& wanted)
{
    Output output(STDOUT_FILENO);
    OutputDevice device(output);
    const auto written = writeAlerts(reader, wanted, device);
    output.flush();
    if (output.readerGone()) // as with "| head": no error worth a message
        return std::int64_t(0);
    if (output.failure() != 0)
        return Error{ErrorCode::FileUnwritable,
                     tr("standard output (%1)").arg(qt_error_string(output.failure()))};
    return written;
}

} // namespace

QString exportSummary()
{
    return tr("Write stored alerts as CSV, JSON Lines or ECS.");
}

int runExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Writes the alerts that are stored in a data folder, newest first, to a file or to standard output.\n"
        "The file appears when it is complete. A program that writes to the folder may be running "
        "meanwhile."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("format"), tr("How to write: jsonl (default), csv or ecs."),
                        QStringLiteral("csv|jsonl|ecs"), QStringLiteral("jsonl")},
                       priorityOption(),
                       {QStringLiteral("limit"), tr("At most so many; 0 (default) for all."),
                        QStringLiteral("N"), QStringLiteral("0")}});
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("Where to; - (default) for standard output."),
                                 QStringLiteral("[FILE]"));
    if (const auto status = parseArguments(parser, QStringLiteral("export"), arguments, actionExitHelp()))
        return *status;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireWord(QStringLiteral("format"), format,
                     {QStringLiteral("csv"), QStringLiteral("jsonl"), QStringLiteral("ecs")}))
        return kExitFailure;
    const QStringList files = operands(parser);
    if (files.size() > 1)
        return usageError(tr("Only one file can be written at a time."));
    const auto filter = alertFilterFrom(parser);
    const auto limit = filter ? countFrom(parser, QStringLiteral("limit")) : std::nullopt;
    if (!limit)
        return kExitFailure;
    const auto reader = openReader(parser);
    if (!reader)
        return kExitFailure;
    const AlertExport wanted{*filter, {}, formatNamed(format), *limit};
    const QString file = files.value(0, QStringLiteral("-"));
    const auto written =
        file == QLatin1String("-") ? writeToOutput(*reader, wanted) : exportAlerts(*reader, wanted, file);
    return written ? kExitSuccess : reportError(userMessage(written.error()));
}

} // namespace duskwatch::console
