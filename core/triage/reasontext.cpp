// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/reasontext.h"

#include "core/triage/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Reason", text);
}

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString priorityName(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return tr("High");
    case Priority::Medium:
        return tr("Medium");
    case Priority::Low:
        return tr("Low");
    case Priority::None:
        break;
    }
    return tr("no priority");
}

QString categoryName(double number)
{
    const std::string_view name = categoryWord(static_cast<Category>(static_cast<int>(number)));
    // The words of the contract, in the language of who reads: they are translated where the window shows them.
    return name.empty() ? tr("unspecified")
                        : QCoreApplication::translate("duskwatch::Words", std::string(name).c_str());
}

QString levelName(double number)
{
    switch (static_cast<Level>(static_cast<int>(number))) {
    case Level::Low:
        return tr("low");
    case Level::Medium:
        return tr("medium");
    case Level::High:
        return tr("high");
    case Level::Critical:
        return tr("critical");
    case Level::None:
        break;
    }
    return tr("unknown");
}

/// The member's own name, as it stands in the message.
QString fieldName(ScoreField field)
{
    switch (field) {
    case ScoreField::PbScore:
        return QStringLiteral("pbscore");
    case ScoreField::PercentScore:
        return QStringLiteral("percentscore");
    case ScoreField::AiaScore:
        return QStringLiteral("aiaScore");
    case ScoreField::ModelScore:
        return QStringLiteral("model_score");
    case ScoreField::Score:
    case ScoreField::None:
        break;
    }
    return QStringLiteral("score");
}

QString plainNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString ignored(const QString& what, double number, const QString& allowed)
{
    if (std::isnan(number))
        return tr("%1 ignored: it is not a number").arg(what);
    //: %3 is "within 0 to 100" or "one of 0 to 5"
    return tr("%1 ignored: %2 is not %3").arg(what, plainNumber(number), allowed);
}

/// Two to four decimals, the rest cut off rather than rounded, so that 0.79999 never reads as 0.80.
QString scoreNumber(double score)
{
    QString text = QString::number(score, 'f', QLocale::FloatingPointShortest);
    if (!text.contains(QLatin1Char('.')))
        text += QLatin1Char('.');
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    text.truncate(point + 5);
    while (text.size() < point + 3)
        text += QLatin1Char('0');
    return text;
}

QString scoreBand(const Reason& reason)
{
    const bool reached = reason.value >= reason.limit;
    //: a score compared with a threshold; %3 is the priority that follows
    const QString pattern = reached ? tr("score %1 ≥ %2 → %3") : tr("score %1 < %2 → %3");
    QString band =
        pattern.arg(scoreNumber(reason.value), scoreNumber(reason.limit), priorityName(reason.priority));
    if (reason.field == ScoreField::Score || reason.field == ScoreField::None)
        return band;
    return tr("%1 (from %2)").arg(band, fieldName(reason.field));
}

QString timeText(double timeMs)
{
    constexpr double kYear0 = -62167219200000;
    constexpr double kYear10000 = 253402300800000;
    if (timeMs < kYear0 || timeMs >= kYear10000)
        return tr("%1 ms since 1970").arg(plainNumber(timeMs));
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(timeMs), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString outcomeText(const Reason& reason)
{
    switch (reason.code) {
    case ReasonCode::NotUnderstood:
        return tr("not understood → unparsed");
    case ReasonCode::AuditLine:
        return tr("audit line → audit, no alert");
    case ReasonCode::RespondAction:
        return tr("RESPOND action → suppressed");
    case ReasonCode::RespondModel:
        return tr("RESPOND model (its name begins with Antigena) → suppressed");
    case ReasonCode::RespondActionsPresent:
        return tr("the model has a RESPOND action (actions.antigena) → suppressed");
    case ReasonCode::ComplianceFlag:
        return tr("compliance flag set: category %1 → Compliance").arg(categoryName(reason.value));
    case ReasonCode::CategoryInformational:
        return tr("category Informational → kept, no alert");
    case ReasonCode::CategoryAlerts:
        return tr("category %1 → alert").arg(categoryName(reason.value));
    case ReasonCode::CategoryUnspecified:
        return tr("no category given → alert");
    case ReasonCode::CategoryUnknown:
        return tr("category not documented, taken as not given → alert");
    case ReasonCode::ComplianceOff:
        return tr("category Compliance, and compliance alerts are turned off → kept, no alert");
    case ReasonCode::StatusResolved:
        return tr("system status Resolved → closes its alert");
    case ReasonCode::StatusActive:
        return tr("system status not resolved → alert");
    case ReasonCode::KindAlerts:
        return tr("kind %1 → alert")
            .arg(word(kindWord(static_cast<EventKind>(static_cast<int>(reason.value)))));
    default:
        return {};
    }
}

QString rankText(const Reason& reason)
{
    switch (reason.code) {
    case ReasonCode::ScoreBand:
        return scoreBand(reason);
    case ReasonCode::ScorePercent:
        return tr("%1 %2 is above 1, taken as percent")
            .arg(fieldName(reason.field), plainNumber(reason.value));
    case ReasonCode::ScoreIgnored:
        return ignored(fieldName(reason.field), reason.value, tr("within 0 to 100"));
    case ReasonCode::ModelPriorityBand:
        return tr("model priority %1 → %2").arg(plainNumber(reason.value), priorityName(reason.priority));
    case ReasonCode::ModelPriorityIgnored:
        return ignored(tr("model priority"), reason.value, tr("one of 0 to 5"));
    case ReasonCode::StatusLevelBand:
        return tr("system status level %1 → %2").arg(levelName(reason.value), priorityName(reason.priority));
    case ReasonCode::CefSeverityBand:
        return tr("CEF severity %1 → %2").arg(plainNumber(reason.value), priorityName(reason.priority));
    case ReasonCode::CefLevelBand:
        return tr("CEF severity %1 → %2").arg(levelName(reason.value), priorityName(reason.priority));
    case ReasonCode::CefSeverityIgnored:
        return ignored(tr("CEF severity"), reason.value, tr("within 0 to 10"));
    case ReasonCode::NothingToRankBy:
        return tr("nothing to rank by → %1").arg(priorityName(reason.priority));
    case ReasonCode::TimeImplausible:
        return tr("time %1 cannot be right; sorted by the time of receipt").arg(timeText(reason.value));
    case ReasonCode::TimeMissing:
        return tr("no time in the message; sorted by the time of receipt");
    case ReasonCode::TestAlert:
        return tr("test alert of the appliance; left out of statistics");
    default:
        return {};
    }
}

/// \a rule says which one, "detection rule 7" or with its name.
QString ruleText(const Reason& reason, const QString& rule)
{
    switch (reason.code) {
    case ReasonCode::RuleInvestigates:
        //: %1 is "detection rule …", likewise in the three that follow
        return tr("%1 → creates an investigation").arg(rule);
    case ReasonCode::RuleTracks:
        return tr("%1 → tracked as a notable event").arg(rule);
    case ReasonCode::RuleOff:
        return tr("%1 is off → suppressed").arg(rule);
    case ReasonCode::RuleException:
        return tr("exception %1 of %2 → suppressed").arg(plainNumber(reason.limit), rule);
    default:
        return {};
    }
}

} // namespace

QString reasonText(const Reason& reason, const QString& ruleName)
{
    const QString outcome = outcomeText(reason);
    if (!outcome.isEmpty())
        return outcome;
    const QString rank = rankText(reason);
    if (!rank.isEmpty())
        return rank;
    return ruleText(reason, ruleName.isEmpty() ? tr("detection rule %1").arg(plainNumber(reason.value))
                                               : tr("detection rule “%1”").arg(ruleName));
}

QStringList reasonTexts(const Reasons& reasons, const QString& ruleName)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(reasons.size()));
    for (const Reason& reason : reasons.items())
        texts.append(reasonText(reason, ruleName));
    return texts;
}

} // namespace duskwatch
