// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulereadcommands.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/jsonline.h"
#include "app/console/storedrules.h"
#include "app/console/tablewriter.h"
#include "core/triage/builtinrules.h"
#include "core/triage/rulewords.h"

#include <QCoreApplication>

#include <array>
#include <string>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Rule", text);
}

std::string ruleTable(const StoredRules& stored)
{
    TableWriter table(
        {{"ON", 3}, {"ACTION", 22}, {"HITS", 9, true}, {"EXCEPTIONS", 10, true}, {"NAME", 120}});
    std::string out;
    table.appendHeading(out);
    for (const DetectionRule& rule : stored.rules) {
        const auto hits = stored.hits.find(rule.id);
        const std::string count = std::to_string(hits == stored.hits.end() ? 0 : hits->second.total());
        const std::string exceptions = std::to_string(rule.exceptions.size());
        const std::string name = ruleName(rule).toStdString();
        const std::string action = QString(ruleActionWord(rule.action)).toStdString();
        const std::array<std::string_view, 5> cells{rule.enabled ? "on" : "off", action, count, exceptions,
                                                    name};
        table.appendRow(cells, out);
    }
    return out;
}

std::string ruleLines(const StoredRules& stored)
{
    std::string out;
    for (const DetectionRule& rule : stored.rules) {
        const auto hits = stored.hits.find(rule.id);
        const RuleHits counted = hits == stored.hits.end() ? RuleHits{} : hits->second;
        JsonLine line(out);
        line.text("name", ruleName(rule));
        line.text("builtIn", rule.builtIn);
        line.boolean("enabled", rule.enabled);
        line.text("action", ruleActionWord(rule.action));
        line.number("exceptions", static_cast<std::int64_t>(rule.exceptions.size()));
        line.number("hits", counted.total());
        line.number("suppressed", counted.off + counted.excepted);
    }
    return out;
}

} // namespace

QString ruleListSummary()
{
    return tr("Print the detection rules in the order in which they are tried.");
}

int runRuleList(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints the detection rules in the order in which they are tried, with what they "
           "decided about in 28 days. A\n"
           "program that writes to the folder may be running meanwhile."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("format"), tr("How to print: table (default) or jsonl."),
                        QStringLiteral("jsonl|table"), QStringLiteral("table")}});
    if (const auto status = parseAction(parser, QStringLiteral("rule list"), arguments, actionExitHelp()))
        return *status;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireWord(QStringLiteral("format"), format, {QStringLiteral("jsonl"), QStringLiteral("table")}))
        return kExitFailure;
    const auto stored = readStoredRules(parser);
    if (!stored)
        return kExitFailure;
    return printText(
        QString::fromStdString(format == QLatin1String("table") ? ruleTable(*stored) : ruleLines(*stored)));
}

QString ruleExportSummary()
{
    return tr("Print the detection rules as a file that import reads.");
}

int runRuleExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints the detection rules as JSON: the file that \"rule import\", \"rule dry-run\" "
           "and the window read. A program\n"
           "that writes to the folder may be running meanwhile."));
    parser.addOption(dataFolderOption());
    if (const auto status = parseAction(parser, QStringLiteral("rule export"), arguments, actionExitHelp()))
        return *status;
    const auto stored = readStoredRules(parser);
    if (!stored)
        return kExitFailure;
    return printText(QString::fromUtf8(rulesToJson(stored->rules, stored->names())));
}

} // namespace duskwatch::console
