// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/rulejson.h"

#include "core/triage/builtinrules.h"
#include "core/triage/matchjson.h"
#include "core/triage/rulechecks.h"
#include "core/triage/rulejsonreader.h"
#include "core/triage/rulewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace duskwatch {
namespace {

constexpr int kFileVersion = 1;
const QString kFormat = QStringLiteral("duskwatch-rules");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::RuleJson", text);
}

/// Sources as the store has them: by row.
const RuleSources& rows()
{
    static const RuleSources sources{[](std::int64_t row) { return QString::number(row); },
                                     [](const QString& digits) -> std::optional<std::int64_t> {
                                         bool ok = false;
                                         const qlonglong row = digits.toLongLong(&ok);
                                         return ok && row > 0 ? std::optional<std::int64_t>(row)
                                                              : std::nullopt;
                                     }};
    return sources;
}

QJsonObject exceptionObject(const RuleException& exception, const RuleSources& sources)
{
    QJsonObject object{{QStringLiteral("number"), static_cast<qint64>(exception.number)},
                       {QStringLiteral("match"), matchToJson(exception.match, sources)},
                       {QStringLiteral("note"), exception.note},
                       {QStringLiteral("author"), exception.author},
                       {QStringLiteral("created"), timeToJson(exception.createdAtMs)}};
    if (exception.expiresAtMs)
        object.insert(QStringLiteral("expires"), timeToJson(*exception.expiresAtMs));
    return object;
}

QJsonObject ruleObject(const DetectionRule& rule, const RuleSources& sources)
{
    QJsonObject object{{QStringLiteral("enabled"), rule.enabled},
                       {QStringLiteral("action"), ruleActionWord(rule.action)}};
    if (rule.isBuiltIn()) {
        object.insert(QStringLiteral("builtIn"), rule.builtIn);
    } else {
        object.insert(QStringLiteral("name"), rule.name);
        object.insert(QStringLiteral("match"), matchToJson(rule.match, sources));
    }
    if (rule.priority)
        object.insert(QStringLiteral("priority"), investigationPriorityWord(*rule.priority));
    if (!rule.exceptions.empty()) {
        QJsonArray exceptions;
        for (const RuleException& exception : rule.exceptions)
            exceptions.append(exceptionObject(exception, sources));
        object.insert(QStringLiteral("exceptions"), exceptions);
    }
    if (rule.lastException != 0)
        object.insert(QStringLiteral("lastException"), static_cast<qint64>(rule.lastException));
    return object;
}

RuleException readException(RuleJsonReader reader, const RuleSources& sources)
{
    RuleException exception;
    reader.allowOnly({"number", "match", "note", "author", "created", "expires"});
    exception.number =
        static_cast<std::uint32_t>(reader.integer("number", 0, kMaxRuleExceptionNumber).value_or(0));
    exception.match = matchFromJson(reader.object("match"), sources);
    exception.note = reader.text("note", kMaxRuleNoteCharacters);
    exception.author = reader.text("author", kMaxRuleNameCharacters);
    exception.createdAtMs = reader.time("created").value_or(0);
    exception.expiresAtMs = reader.time("expires");
    return exception;
}

/// Numbers that are missing or given twice are given anew; the highest ever given is kept.
void numberExceptions(DetectionRule& rule)
{
    QSet<std::uint32_t> taken;
    for (const RuleException& exception : rule.exceptions)
        rule.lastException = std::max(rule.lastException, exception.number);
    for (RuleException& exception : rule.exceptions) {
        if (exception.number == 0 || taken.contains(exception.number))
            exception.number = ++rule.lastException;
        taken.insert(exception.number);
    }
}

DetectionRule readRule(RuleJsonReader reader, const RuleSources& sources)
{
    DetectionRule rule;
    reader.allowOnly(
        {"builtIn", "name", "enabled", "match", "action", "priority", "exceptions", "lastException"});
    rule.builtIn = reader.text("builtIn", kMaxRuleNameCharacters);
    if (rule.isBuiltIn()) {
        const DetectionRule* const delivered = builtInRule(rule.builtIn);
        if (!delivered)
            reader.fail("builtIn", tr("this version has no such built-in rule"));
        else
            rule = *delivered;
        for (const char* fixed : {"name", "match"}) {
            if (reader.has(fixed))
                reader.fail(fixed, tr("a built-in rule has its own, which cannot be changed"));
        }
    } else {
        rule.name = reader.text("name", kMaxRuleNameCharacters).trimmed();
        rule.match = matchFromJson(reader.object("match"), sources);
    }
    rule.enabled = reader.boolean("enabled", true);
    if (const auto action = ruleActionOf(reader.text("action", kMaxRuleNameCharacters)))
        rule.action = *action;
    else
        reader.fail("action", tr("must be creates-investigations, tracks-notable-events or off"));
    rule.priority.reset();
    if (reader.has("priority")) {
        rule.priority = investigationPriorityOf(reader.text("priority", kMaxRuleNameCharacters));
        if (!rule.priority)
            reader.fail("priority", tr("must be Critical, High, Medium or Low, or left out"));
    }
    for (const RuleJsonReader& exception : reader.objects("exceptions", kMaxRuleExceptions))
        rule.exceptions.push_back(readException(exception, sources));
    rule.lastException =
        static_cast<std::uint32_t>(reader.integer("lastException", 0, kMaxRuleExceptionNumber).value_or(0));
    numberExceptions(rule);
    return rule;
}

/// \a place tells which rule of the file it is.
Result<DetectionRule> checkedRule(const QJsonObject& object, const QString& place, const RuleSources& sources)
{
    QString problem;
    const QString name = object.value(QLatin1String("name")).toString().left(kMaxRuleNameCharacters);
    DetectionRule rule = readRule(RuleJsonReader(object, {}, problem), sources);
    if (problem.isEmpty()) {
        if (const auto wrong = checkRule(rule))
            problem = QStringLiteral("%1: %2").arg(ruleFieldWord(wrong->field), wrong->message);
    }
    if (problem.isEmpty())
        return rule;
    //: which rule of a file, its name, and what is wrong with it
    const QString where = name.isEmpty() ? place : tr("%1 (%2)").arg(place, name);
    return Error{ErrorCode::InvalidInput, QStringLiteral("%1, %2").arg(where, problem)};
}

} // namespace

QByteArray ruleToJson(const DetectionRule& rule)
{
    return QJsonDocument(ruleObject(rule, rows())).toJson(QJsonDocument::Compact);
}

Result<DetectionRule> ruleFromJson(const QByteArray& json)
{
    return checkedRule(QJsonDocument::fromJson(json).object(), tr("The rule"), rows());
}

QByteArray rulesToJson(const DetectionRules& rules, const RuleSources& sources)
{
    QJsonArray list;
    for (const DetectionRule& rule : rules)
        list.append(ruleObject(rule, sources));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("version"), kFileVersion},
                                     {QStringLiteral("rules"), list}})
        .toJson();
}

Result<DetectionRules> rulesFromJson(const QByteArray& json, const RuleSources& sources)
{
    const auto refused = [](const QString& detail) {
        return Error{ErrorCode::InvalidInput, detail};
    };
    if (json.size() > kMaxRuleFileBytes)
        return refused(tr("The file is larger than %1 MiB").arg(kMaxRuleFileBytes >> 20));
    QJsonParseError parsing{};
    const QJsonObject file = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return refused(
            tr("The file is no JSON: %1 at byte %2").arg(parsing.errorString()).arg(parsing.offset));
    if (file.value(QLatin1String("format")).toString() != kFormat)
        return refused(tr("The file is none of detection rules: its format is not %1").arg(kFormat));
    if (file.value(QLatin1String("version")).toInt() != kFileVersion)
        return refused(tr("The file is of another version than %1").arg(kFileVersion));
    const QJsonValue list = file.value(QLatin1String("rules"));
    if (!list.isArray())
        return refused(tr("The file has no list called rules"));
    if (list.toArray().size() > kMaxRules)
        return refused(tr("The file has more than %1 rules").arg(kMaxRules));
    DetectionRules rules;
    QSet<QString> names;
    for (const QJsonValue& value : list.toArray()) {
        const QString place = tr("Rule %1").arg(rules.size() + 1);
        if (!value.isObject())
            return refused(tr("%1 is no object").arg(place));
        auto rule = checkedRule(value.toObject(), place, sources);
        if (!rule)
            return rule.error();
        const QString key = rule->isBuiltIn() ? QLatin1Char('\n') + rule->builtIn : rule->name.toCaseFolded();
        if (names.contains(key))
            return refused(tr("%1: there is a rule called %2 before it").arg(place, ruleName(rule.value())));
        names.insert(key);
        rules.push_back(std::move(rule).value());
    }
    return rules;
}

} // namespace duskwatch
