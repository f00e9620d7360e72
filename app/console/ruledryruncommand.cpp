// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ruledryruncommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/jsonline.h"
#include "app/console/storedrules.h"
#include "app/console/textescape.h"
#include "core/base/clock.h"
#include "core/engine/ruletrialreader.h"
#include "core/triage/rulechanges.h"
#include "core/triage/rulewords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <string>

namespace duskwatch::console {
namespace {

constexpr qint64 kMsPerDay = 86'400'000;
constexpr qint64 kMostDays = 3650;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Rule", text);
}

QString timeText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString actionText(RuleAction action)
{
    return ruleActionWord(action);
}

/// The stored rules with those of --file taken in, each with an id; or says what is wrong.
std::optional<DetectionRules> rulesToTry(const QCommandLineParser& parser, const StoredRules& stored)
{
    DetectionRules rules = stored.rules;
    if (parser.isSet(QStringLiteral("file"))) {
        const auto file = readRuleFile(parser);
        if (!file)
            return std::nullopt;
        const auto imported = rulesFromJson(*file, stored.names());
        auto all = imported ? withRulesImported(std::move(rules), imported.value())
                            : Result<DetectionRules>(imported.error());
        if (!all) {
            reportError(escapedForTerminal(userMessage(all.error())));
            return std::nullopt;
        }
        rules = std::move(all).value();
    }
    std::int64_t last = 0;
    for (const DetectionRule& rule : rules)
        last = std::max(last, toInt(rule.id));
    for (DetectionRule& rule : rules) {
        if (toInt(rule.id) == 0)
            rule.id = RuleId{++last};
    }
    return rules;
}

std::string textOf(const RuleTrialOutcome& outcome, std::size_t examples)
{
    QStringList lines{tr("Events looked at: %1").arg(outcome.looked),
                      tr("Matched: %1").arg(outcome.hits.total()),
                      tr("For investigations: %1").arg(outcome.hits.investigated),
                      tr("Tracked: %1").arg(outcome.hits.tracked),
                      tr("Turned off: %1").arg(outcome.hits.off),
                      tr("Excepted: %1").arg(outcome.hits.excepted),
                      tr("Alerts fewer: %1").arg(outcome.noLongerAlerts),
                      tr("Alerts more: %1").arg(outcome.alertsAgain)};
    if (outcome.undecided > 0)
        lines.append(
            tr("Line no longer kept, so that tags and techniques are not known: %1").arg(outcome.undecided));
    for (std::size_t i = 0; i < std::min(examples, outcome.newest.size()); ++i) {
        const RuleTrialEvent& event = outcome.newest[i];
        lines.append(QStringLiteral("%1  %2  %3  %4")
                         .arg(timeText(event.timeMs), actionText(event.would),
                              escapedForTerminal(event.device), escapedForTerminal(event.title)));
    }
    return lines.join(u'\n').toStdString() + '\n';
}

std::string jsonOf(const RuleTrialOutcome& outcome, std::size_t examples)
{
    std::string out;
    {
        JsonLine line(out);
        line.text("record", QStringLiteral("counts"));
        line.number("looked", outcome.looked);
        line.number("matched", outcome.hits.total());
        line.number("investigated", outcome.hits.investigated);
        line.number("tracked", outcome.hits.tracked);
        line.number("off", outcome.hits.off);
        line.number("excepted", outcome.hits.excepted);
        line.number("alertsFewer", outcome.noLongerAlerts);
        line.number("alertsMore", outcome.alertsAgain);
        line.number("undecided", outcome.undecided);
    }
    for (std::size_t i = 0; i < std::min(examples, outcome.newest.size()); ++i) {
        const RuleTrialEvent& event = outcome.newest[i];
        JsonLine line(out);
        line.text("record", QStringLiteral("example"));
        line.number("id", toInt(event.id));
        line.text("time", timeText(event.timeMs));
        line.text("would", actionText(event.would));
        line.boolean("wasAlert", event.wasAlert);
        line.text("device", event.device);
        line.text("title", event.title);
    }
    return out;
}

std::optional<RuleTrial> trialFrom(const QCommandLineParser& parser, const StoredRules& stored)
{
    const auto days = countFrom(parser, QStringLiteral("days"));
    if (!days)
        return std::nullopt;
    if (*days < 1 || *days > kMostDays) {
        usageError(tr("--days takes 1 to %1.").arg(kMostDays));
        return std::nullopt;
    }
    auto rules = rulesToTry(parser, stored);
    if (!rules)
        return std::nullopt;
    RuleTrial trial;
    trial.rules = std::move(*rules);
    trial.toMs = SystemClock().nowMs();
    trial.fromMs = trial.toMs - *days * kMsPerDay;
    if (!parser.isSet(QStringLiteral("name")))
        return trial;
    const QString name = parser.value(QStringLiteral("name"));
    const DetectionRule* const rule = findRule(trial.rules, name);
    if (!rule) {
        reportError(tr("There is no rule called \"%1\".").arg(escapedForTerminal(name)));
        return std::nullopt;
    }
    trial.rule = rule->id;
    return trial;
}

} // namespace

QString ruleDryRunSummary()
{
    return tr("Say what rules would have done with the stored past.");
}

int runRuleDryRun(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Says what the stored detection rules, with those of a file taken "
                                        "in, would have done with the events of the\n"
                                        "last days: in counts and the newest examples. Nothing is changed. A "
                                        "program that writes to the folder may\n"
                                        "be running meanwhile."));
    parser.addOptions(
        {dataFolderOption(),
         {QStringLiteral("days"), tr("How many days to look back; 7 by default."), QStringLiteral("N"),
          QStringLiteral("7")},
         {QStringLiteral("file"), tr("A file with rules, as rule export prints it; it is not imported."),
          QStringLiteral("FILE")},
         {QStringLiteral("name"), tr("Only what the rule of this name would have decided."),
          QStringLiteral("NAME")},
         {QStringLiteral("limit"), tr("At most so many examples; 10 by default, 200 at most."),
          QStringLiteral("N"), QStringLiteral("10")},
         {QStringLiteral("format"), tr("How to print: text (default) or jsonl."),
          QStringLiteral("text|jsonl"), QStringLiteral("text")}});
    if (const auto status = parseAction(parser, QStringLiteral("rule dry-run"), arguments, actionExitHelp()))
        return *status;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireWord(QStringLiteral("format"), format, {QStringLiteral("text"), QStringLiteral("jsonl")}))
        return kExitFailure;
    const auto limit = countFrom(parser, QStringLiteral("limit"));
    if (!limit)
        return kExitFailure;
    const auto stored = readStoredRules(parser);
    if (!stored)
        return kExitFailure;
    const auto trial = trialFrom(parser, *stored);
    if (!trial)
        return kExitFailure;
    const auto reader = openReader(parser);
    if (!reader)
        return kExitFailure;
    const auto outcome = RuleTrialReader(*reader).run(*trial, {});
    if (!outcome)
        return reportError(userMessage(outcome.error()));
    const auto examples = static_cast<std::size_t>(*limit);
    return printText(QString::fromStdString(format == QLatin1String("text")
                                                ? textOf(outcome.value(), examples)
                                                : jsonOf(outcome.value(), examples)));
}

} // namespace duskwatch::console
