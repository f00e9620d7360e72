// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/stageverdicts.h"

#include "core/appliance/answermeaning.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <cstdlib>

namespace duskwatch::stageverdicts {
namespace {

constexpr std::int64_t kNoticeableSkewSeconds = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::StageVerdicts", text);
}

StageOutcome problem(StageState state, const char* code, const QString& message, const QString& remedy)
{
    return {state, QString::fromLatin1(code), message, remedy};
}

QString skewText(std::int64_t seconds)
{
    if (seconds == 0)
        return tr("The clocks agree to the second.");
    const QString amount = QString::number(std::abs(seconds));
    return seconds > 0 ? tr("The appliance's clock is %1 seconds ahead of this computer's.").arg(amount)
                       : tr("The appliance's clock is %1 seconds behind this computer's.").arg(amount);
}

QString clockRemedy()
{
    return tr("Set the clocks of this computer and of the appliance by NTP. Requests are refused when they "
              "differ by "
              "more than 30 minutes.");
}

bool isRefusedDate(const ApiAnswer& answer)
{
    return answer.error && answer.error->code == ApiErrorCode::DateRefused;
}

/// Whether the error stands before the question of the signature, or answers it.
bool concernsSignature(ApiErrorCode code)
{
    switch (code) {
    case ApiErrorCode::WrongToken:
    case ApiErrorCode::DateRefused:
    case ApiErrorCode::NotDarktrace:
    case ApiErrorCode::RedirectElsewhere:
    case ApiErrorCode::UnexpectedStatus:
    case ApiErrorCode::TooManyRequests:
    case ApiErrorCode::ServerTrouble:
        return true;
    default:
        return false;
    }
}

} // namespace

StageOutcome address(const ConnectionSettings& settings, bool hasPrivateToken)
{
    QStringList problems;
    for (const ConnectionProblem& found : validate(settings)) {
        if (found.field != ConnectionProblem::Field::Name) // a test needs none
            problems.append(found.message);
    }
    if (!hasPrivateToken)
        problems.append(tr("The private token is missing."));
    if (!problems.isEmpty())
        return problem(StageState::Failed, "invalid-settings", problems.join(u' '),
                       tr("Correct the settings of the connection, then test again."));
    return stagePassed(tr("The address is %1, port %2.").arg(settings.host).arg(settings.port));
}

std::optional<std::int64_t> skewSeconds(const ApiAnswer& answer)
{
    if (!answer.dateMs || answer.receivedMs == 0)
        return std::nullopt;
    constexpr double kSecond = 1000;
    return std::llround(static_cast<double>(*answer.dateMs - answer.receivedMs) / kSecond);
}

StageOutcome clock(const ApiAnswer& answer)
{
    if (answer.httpStatus == 0 && answer.error)
        return stageFailed(*answer.error);
    const std::optional<std::int64_t> skew = skewSeconds(answer);
    if (!skew)
        return problem(StageState::Warning, "clock-unknown",
                       tr("The answer does not say what time it is there."), clockRemedy());
    if (std::abs(*skew) > kAllowedSkewSeconds && isRefusedDate(answer))
        return problem(StageState::Failed, "clock-skew", skewText(*skew), clockRemedy());
    if (std::abs(*skew) > kNoticeableSkewSeconds)
        return problem(StageState::Warning, "clock-differs", skewText(*skew), clockRemedy());
    return stagePassed(skewText(*skew));
}

StageOutcome signature(const ApiAnswer& answer, std::optional<DateFormat> other)
{
    if (answer.error && (answer.httpStatus == 0 || concernsSignature(answer.error->code)))
        return stageFailed(*answer.error);
    if (other)
        return problem(
            StageState::Warning, "date-format",
            tr("The tokens are right, but this appliance wants the time written in another way (%1).")
                .arg(dateFormatName(*other)),
            tr("Keep the date format %1 for this connection.").arg(dateFormatName(*other)));
    return stagePassed(tr("The appliance accepts the tokens."));
}

StageOutcome endpoint(const ApiAnswer& answer, const AnswerProbe& probe)
{
    if (answer.error && answer.error->code == ApiErrorCode::AnswerTooLarge) {
        StageOutcome outcome = stageFailed(*answer.error);
        outcome.state = StageState::Warning; // the right is there, which is what was asked
        return outcome;
    }
    if (answer.error)
        return stageFailed(*answer.error);
    if (const auto damage = endMeaning(probe.finish()))
        return stageFailed(*damage);
    return stagePassed(tr("Records of the last 24 hours: %1.").arg(probe.events()));
}

StageOutcome data(const AnswerProbe* breaches, const AnswerProbe* incidents)
{
    if (!breaches && !incidents)
        return stageSkipped(tr("No data could be read."));
    std::int64_t events = 0;
    std::int64_t unparsed = 0;
    std::int64_t anonymised = 0;
    QString reason;
    for (const AnswerProbe* probe : {breaches, incidents}) {
        if (!probe)
            continue;
        events += probe->events();
        unparsed += probe->unparsed();
        anonymised += probe->anonymised();
        if (reason.isEmpty())
            reason = QString::fromStdString(probe->unparsedReason());
    }
    if (anonymised > 0)
        return problem(
            StageState::Warning, "anonymised",
            tr("%1 of %2 events have anonymised addresses, such as 10.0.0.#1.").arg(anonymised).arg(events),
            tr("Give the token's user the right Unrestricted Devices in Permissions Admin, or use a global "
               "token."));
    if (unparsed > 0)
        return problem(
            StageState::Warning, "not-understood",
            tr("%1 of %2 events were not understood (%3).").arg(unparsed).arg(events).arg(reason),
            tr("They are kept in the raw log if unparsed data is sent there. Please report one of them."));
    if (events == 0)
        return stagePassed(tr("There were no events in the last 24 hours."));
    return stagePassed(tr("All %1 events of the last 24 hours were understood.").arg(events));
}

} // namespace duskwatch::stageverdicts
