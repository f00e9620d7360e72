// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/matchjson.h"

#include "core/triage/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duskwatch {
namespace {

constexpr int kMaxWords = 16; // of a set
const QString kUnspecified = QStringLiteral("unspecified");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::RuleJson", text);
}

QString wordOf(EventKind kind)
{
    const std::string_view word = kindWord(kind);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}
QString wordOf(Outcome outcome)
{
    const std::string_view word = outcomeWord(outcome);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}
QString wordOf(Priority priority)
{
    const std::string_view word = priorityWord(priority);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}
QString wordOf(Level level)
{
    const std::string_view word = levelWord(level);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}
QString wordOf(Category category)
{
    const std::string_view word = categoryWord(category);
    return word.empty() ? kUnspecified : QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

constexpr std::initializer_list<EventKind> kKinds{EventKind::ModelBreach, EventKind::AiAnalystIncident,
                                                  EventKind::SystemStatus, EventKind::RespondAction,
                                                  EventKind::Email};
constexpr std::initializer_list<Category> kCategories{Category::Critical, Category::Suspicious,
                                                      Category::Compliance, Category::Informational,
                                                      Category::Unspecified};
constexpr std::initializer_list<Outcome> kOutcomes{Outcome::Alert, Outcome::Informational,
                                                   Outcome::Suppressed};
constexpr std::initializer_list<Priority> kPriorities{Priority::High, Priority::Medium, Priority::Low};
constexpr std::initializer_list<Level> kLevels{Level::Critical, Level::High, Level::Medium, Level::Low};

template <class Enum>
void putSet(QJsonObject& object, const char* name, EnumSet<Enum> set, std::initializer_list<Enum> all)
{
    if (set.empty())
        return;
    QJsonArray words;
    for (const Enum value : all) {
        if (set.contains(value))
            words.append(wordOf(value));
    }
    object.insert(QLatin1String(name), words);
}

template <class Enum>
EnumSet<Enum> takeSet(const RuleJsonReader& reader, const char* name, std::initializer_list<Enum> all)
{
    EnumSet<Enum> set;
    for (const QString& word : reader.texts(name, kMaxWords, kMaxRuleNameCharacters)) {
        bool known = false;
        QStringList words;
        for (const Enum value : all) {
            words += wordOf(value);
            if (word != words.back())
                continue;
            set.insert(value);
            known = true;
        }
        if (!known)
            reader.fail(name, tr("must be of: %1").arg(words.join(QStringLiteral(", "))));
    }
    return set;
}

void putList(QJsonObject& object, const char* name, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.insert(QLatin1String(name), QJsonArray::fromStringList(texts));
}

QStringList takeList(const RuleJsonReader& reader, const char* name)
{
    return reader.texts(name, kMaxRulePatterns, kMaxRulePatternCharacters);
}

} // namespace

QJsonObject matchToJson(const RuleMatch& match, const RuleSources& sources)
{
    QJsonObject object;
    putSet(object, "kind", match.kinds, kKinds);
    putSet(object, "category", match.categories, kCategories);
    putSet(object, "outcome", match.outcomes, kOutcomes);
    putSet(object, "priority", match.priorities, kPriorities);
    putSet(object, "level", match.levels, kLevels);
    putList(object, "model", match.models);
    putList(object, "device", match.devices);
    putList(object, "address", match.addresses);
    putList(object, "tag", match.tags);
    putList(object, "technique", match.techniques);
    if (match.scoreFrom)
        object.insert(QStringLiteral("scoreFrom"), *match.scoreFrom);
    if (match.scoreTo)
        object.insert(QStringLiteral("scoreTo"), *match.scoreTo);
    if (match.source != 0)
        object.insert(QStringLiteral("source"), sources.nameOf(match.source));
    return object;
}

RuleMatch matchFromJson(const RuleJsonReader& reader, const RuleSources& sources)
{
    RuleMatch match;
    reader.allowOnly({"kind", "category", "outcome", "priority", "level", "model", "device", "address", "tag",
                      "technique", "scoreFrom", "scoreTo", "source"});
    match.kinds = takeSet(reader, "kind", kKinds);
    match.categories = takeSet(reader, "category", kCategories);
    match.outcomes = takeSet(reader, "outcome", kOutcomes);
    match.priorities = takeSet(reader, "priority", kPriorities);
    match.levels = takeSet(reader, "level", kLevels);
    match.models = takeList(reader, "model");
    match.devices = takeList(reader, "device");
    match.addresses = takeList(reader, "address");
    match.tags = takeList(reader, "tag");
    match.techniques = takeList(reader, "technique");
    match.scoreFrom = reader.number("scoreFrom");
    match.scoreTo = reader.number("scoreTo");
    if (reader.has("source")) {
        const QString name = reader.text("source", kMaxRulePatternCharacters);
        if (const auto row = sources.rowOf(name))
            match.source = *row;
        else
            reader.fail("source", tr("there is no event source called %1").arg(name));
    }
    return match;
}

} // namespace duskwatch
