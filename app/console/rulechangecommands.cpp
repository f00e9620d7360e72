// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulechangecommands.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/rulechangejob.h"
#include "app/console/storedrules.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Rule", text);
}

int runSwitch(const QString& action, bool enabled, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(enabled ? tr("Switches a detection rule on: it counts for events that "
                                                  "come from then on. No other program may be\n"
                                                  "writing to the folder.")
                                             : tr("Switches a detection rule off: it is passed over for "
                                                  "events that come from then on. No other program\n"
                                                  "may be writing to the folder."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("name"), tr("The name of the rule, or the key of a built-in one."),
                        QStringLiteral("NAME")}});
    if (const auto status = parseAction(parser, action, arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}) || !openReader(parser))
        return kExitFailure; // opening to write would make a folder that is not there
    return RuleChangeJob(parser.value(QStringLiteral("data-dir")), parser.value(QStringLiteral("name")),
                         enabled)
        .run();
}

} // namespace

QString ruleImportSummary()
{
    return tr("Take in detection rules from a file.");
}

int runRuleImport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Takes in detection rules from a file as \"rule export\" prints it: "
                                        "rules of the same name are replaced,\n"
                                        "others stay. \"rule dry-run\" tells beforehand what they would have "
                                        "done. No other program may be writing\n"
                                        "to the folder."));
    parser.addOptions(
        {dataFolderOption(), {QStringLiteral("file"), tr("The file with rules."), QStringLiteral("FILE")}});
    if (const auto status = parseAction(parser, QStringLiteral("rule import"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "file"}) || !openReader(parser))
        return kExitFailure;
    const auto file = readRuleFile(parser);
    if (!file)
        return kExitFailure;
    return RuleChangeJob(parser.value(QStringLiteral("data-dir")), *file).run();
}

QString ruleEnableSummary()
{
    return tr("Switch a detection rule on.");
}

int runRuleEnable(const QStringList& arguments)
{
    return runSwitch(QStringLiteral("rule enable"), true, arguments);
}

QString ruleDisableSummary()
{
    return tr("Switch a detection rule off.");
}

int runRuleDisable(const QStringList& arguments)
{
    return runSwitch(QStringLiteral("rule disable"), false, arguments);
}

} // namespace duskwatch::console
