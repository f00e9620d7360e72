// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/outputlistcommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/eventrecord.h"
#include "app/console/exitcode.h"
#include "app/console/jsonline.h"
#include "app/console/tablewriter.h"
#include "core/outputs/outputsettings.h"
#include "core/store/outputreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Outputs", text);
}

struct ListedOutput
{
    OutputRecord record;
    OutputSettings settings;
    std::int64_t waiting = 0;
};

Result<std::vector<ListedOutput>> listedOutputs(const QString& dataFolder)
{
    auto reader = OutputReader::open(dataFolder);
    if (!reader)
        return reader.error();
    const auto book = reader.value()->book();
    if (!book)
        return book.error();
    std::vector<ListedOutput> outputs;
    for (const OutputRecord& record : book.value().outputs) {
        const auto settings = outputSettingsFromJson(record.name, record.enabled, record.settings);
        if (!settings)
            return settings.error();
        ListedOutput listed{record, settings.value()};
        const auto& chosen = listed.settings.sources;
        for (const auto& [source, end] : book.value().logEnds) {
            const auto position = record.positions.find(source);
            const std::int64_t from = position == record.positions.end() ? 0 : position->second;
            if (chosen.empty() || std::find(chosen.begin(), chosen.end(), source) != chosen.end())
                listed.waiting += std::max<std::int64_t>(0, end - from);
        }
        outputs.push_back(std::move(listed));
    }
    return outputs;
}

std::string timeOrEmpty(std::int64_t timeMs)
{
    return timeMs == 0 ? std::string() : isoTime(timeMs);
}

std::string outputLines(const std::vector<ListedOutput>& outputs)
{
    std::string out;
    for (const ListedOutput& output : outputs) {
        const OutputFigures& figures = output.record.figures;
        JsonLine line(out);
        line.text("name", output.record.name);
        line.text("to", outputPlaceText(output.settings));
        line.boolean("started", output.record.enabled);
        line.text("send", output.settings.scope == OutputScope::Lines ? QStringLiteral("lines")
                                                                      : QStringLiteral("alerts"));
        line.number("sent", figures.sent);
        line.number("bytes", figures.bytes);
        line.number("waiting", output.waiting);
        line.number("leftOut", figures.leftOut);
        line.number("lost", figures.lost);
        line.number("resent", figures.resent);
        line.number("retries", figures.retries);
        line.text("lastSent", QString::fromStdString(timeOrEmpty(figures.lastSentMs)));
    }
    return out;
}

std::string outputTable(const std::vector<ListedOutput>& outputs)
{
    const TableWriter table({{"NAME", 20},
                             {"TO", 36},
                             {"STARTS", 6},
                             {"SENT", 10, true},
                             {"WAITING", 10, true},
                             {"LEFT OUT", 10, true},
                             {"LOST", 8, true},
                             {"LAST SENT", 24}});
    std::string out;
    table.appendHeading(out);
    for (const ListedOutput& output : outputs) {
        const OutputFigures& figures = output.record.figures;
        const std::string last = timeOrEmpty(figures.lastSentMs);
        const std::array<std::string, 8> texts = {
            output.record.name.toStdString(),     outputPlaceText(output.settings).toStdString(),
            output.record.enabled ? "yes" : "no", std::to_string(figures.sent),
            std::to_string(output.waiting),       std::to_string(figures.leftOut),
            std::to_string(figures.lost),         last.empty() ? "-" : last};
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        table.appendRow(cells, out);
    }
    return out;
}

} // namespace

QString outputListSummary()
{
    return tr("Print the outputs and how far they have come.");
}

int runOutputList(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints the outputs, ordered by name: where they go, what they sent, what "
           "waits, what their filter\n"
           "left out, and what retention removed before it was sent (lost). A program "
           "that writes to the folder\n"
           "may be running meanwhile."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("format"), tr("How to print: jsonl (default) or table."),
                        QStringLiteral("jsonl|table"), QStringLiteral("jsonl")}});
    if (const auto status = parseAction(parser, QStringLiteral("output list"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir"}))
        return kExitFailure;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireWord(QStringLiteral("format"), format, {QStringLiteral("jsonl"), QStringLiteral("table")}))
        return kExitFailure;
    const auto outputs = listedOutputs(parser.value(QStringLiteral("data-dir")));
    if (!outputs)
        return reportError(userMessage(outputs.error()));
    const std::string text =
        format == QLatin1String("table") ? outputTable(outputs.value()) : outputLines(outputs.value());
    return printText(QString::fromStdString(text));
}

} // namespace duskwatch::console
