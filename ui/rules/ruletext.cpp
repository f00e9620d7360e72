// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruletext.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::RuleText", text);
}

constexpr int kShownPatterns = 4;

template <class Enum>
void addChoices(QStringList& parts, const EnumSet<Enum>& set, std::initializer_list<Enum> all,
                QString (*name)(Enum))
{
    QStringList words;
    for (const Enum value : all) {
        if (set.contains(value))
            words.append(name(value));
    }
    if (!words.isEmpty())
        parts.append(words.join(tr(" or ")));
}

void addPatterns(QStringList& parts, const QString& what, const QStringList& patterns)
{
    if (patterns.isEmpty())
        return;
    QString text = visibleText(patterns.mid(0, kShownPatterns).join(tr(" or ")));
    if (patterns.size() > kShownPatterns)
        text += QStringLiteral(" …");
    parts.append(what.arg(text));
}

QString categoryWord(Category category)
{
    return category == Category::Unspecified ? tr("no category") : categoryName(category);
}

QString levelText(Level level)
{
    switch (level) {
    case Level::Critical:
        return tr("status level Critical");
    case Level::High:
        return tr("status level High");
    case Level::Medium:
        return tr("status level Medium");
    default:
        return tr("status level Low");
    }
}

QString scoreWords(const RuleMatch& match)
{
    const QLocale locale;
    if (match.scoreFrom && match.scoreTo)
        return tr("score from %1 to %2")
            .arg(locale.toString(*match.scoreFrom), locale.toString(*match.scoreTo));
    return match.scoreFrom ? tr("score from %1").arg(locale.toString(*match.scoreFrom))
                           : tr("score to %1").arg(locale.toString(*match.scoreTo));
}

} // namespace

QString alertPriorityText(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return tr("priority High");
    case Priority::Medium:
        return tr("priority Medium");
    case Priority::Low:
        return tr("priority Low");
    case Priority::None:
        break;
    }
    return tr("no priority");
}

QString ruleMatchText(const RuleMatch& match, const SourceNamesByRow& sources)
{
    QStringList parts;
    addChoices(parts, match.kinds,
               {EventKind::ModelBreach, EventKind::AiAnalystIncident, EventKind::SystemStatus,
                EventKind::RespondAction, EventKind::Email},
               &kindName);
    addChoices(parts, match.categories,
               {Category::Critical, Category::Suspicious, Category::Compliance, Category::Informational,
                Category::Unspecified},
               &categoryWord);
    addChoices(parts, match.outcomes, {Outcome::Alert, Outcome::Informational, Outcome::Suppressed},
               &outcomeName);
    addChoices(parts, match.priorities, {Priority::High, Priority::Medium, Priority::Low},
               &alertPriorityText);
    addChoices(parts, match.levels, {Level::Critical, Level::High, Level::Medium, Level::Low}, &levelText);
    addPatterns(parts, tr("model %1"), match.models);
    addPatterns(parts, tr("device %1"), match.devices);
    addPatterns(parts, tr("address %1"), match.addresses);
    addPatterns(parts, tr("tag %1"), match.tags);
    addPatterns(parts, tr("technique %1"), match.techniques);
    if (match.scoreFrom || match.scoreTo)
        parts.append(scoreWords(match));
    if (match.source != 0)
        parts.append(
            tr("from %1").arg(visibleText(sources.value(match.source, tr("a source that is gone")))));
    return parts.isEmpty() ? tr("Everything") : parts.join(QStringLiteral(" · "));
}

QString ruleActionText(RuleAction action)
{
    switch (action) {
    case RuleAction::CreatesInvestigations:
        return tr("Creates investigations");
    case RuleAction::TracksNotableEvents:
        return tr("Tracks notable events");
    default:
        return tr("Off");
    }
}

QString rulePriorityText(const std::optional<InvestigationPriority>& priority)
{
    if (!priority)
        return tr("As the alert");
    switch (*priority) {
    case InvestigationPriority::Critical:
        return tr("Critical");
    case InvestigationPriority::High:
        return tr("High");
    case InvestigationPriority::Medium:
        return tr("Medium");
    case InvestigationPriority::Low:
        break;
    }
    return tr("Low");
}

} // namespace duskwatch
