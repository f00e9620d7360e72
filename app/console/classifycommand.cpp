// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/classifycommand.h"

#include "app/console/arguments.h"
#include "app/console/classifyjob.h"
#include "app/console/exitcode.h"
#include "app/console/inputfile.h"
#include "app/console/output.h"
#include "app/console/textescape.h"

#include "core/base/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstring>
#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Classify", text);
}

int classifyInput(InputFile& input, RecordFormat format)
{
    Output output(STDOUT_FILENO);
    ClassifyJob job(input, output, format);
    job.run();
    if (job.inputFailed())
        return reportError(userMessage(input.error()));
    if (output.failure() != 0 && !output.readerGone()) {
        const QString why = QString::fromLocal8Bit(std::strerror(output.failure()));
        return reportError(userMessage({ErrorCode::FileUnwritable, tr("Standard output: %1").arg(why)}));
    }
    return job.unparsedCount() > 0 ? kExitSomeUnparsed : kExitSuccess;
}

} // namespace

QString classifySummary()
{
    return tr("Say what becomes of each event in a file, without storing anything.");
}

int runClassify(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Reads what a collector would receive, one message a line, or an answer of the appliance's API (a "
           "JSON\n"
           "list or object), and prints one record for each event. Nothing is stored."));
    const QCommandLineOption format(QStringLiteral("format"), tr("How to print: jsonl (default) or table."),
                                    QStringLiteral("jsonl|table"), QStringLiteral("jsonl"));
    parser.addOption(format);
    parser.addPositionalArgument(QStringLiteral("classify"), tr("This command."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("The file to read; standard input for - or nothing."),
                                 QStringLiteral("[FILE|-]"));
    if (const auto status = parseArguments(parser, QStringLiteral("classify"), arguments))
        return *status;

    const QString formatName = parser.value(format);
    if (formatName != QLatin1String("jsonl") && formatName != QLatin1String("table"))
        return usageError(
            tr("\"%1\" is not a format; use jsonl or table.").arg(escapedForTerminal(formatName)));
    const RecordFormat recordFormat =
        formatName == QLatin1String("table") ? RecordFormat::Table : RecordFormat::JsonLines;
    const QStringList files = operands(parser);
    if (files.size() > 1)
        return usageError(tr("Only one file can be read at a time."));

    const QString path = files.value(0, QStringLiteral("-"));
    if (path == QLatin1String("-")) {
        InputFile input;
        return classifyInput(input, recordFormat);
    }
    Result<InputFile> input = InputFile::open(path);
    return input ? classifyInput(input.value(), recordFormat) : reportError(userMessage(input.error()));
}

} // namespace duskwatch::console
