// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/change.h"

#include "core/appliance/changerequests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Change", text);
}

/// A comment as it is compared: an appliance may show it with other white space, or with its marks written for a page.
QString comparable(QString text)
{
    static constexpr std::pair<const char*, const char*> kMarks[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&#x27;", "'"}, {"&amp;", "&"}};
    for (const auto& [written, mark] : kMarks)
        text.replace(QLatin1String(written), QLatin1String(mark));
    return text.simplified();
}

/// The id of an event as text, a number or not.
QString idOf(const QJsonObject& event, bool incident)
{
    const QJsonValue id = event.value(incident ? QLatin1String("id") : QLatin1String("pbid"));
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

void readState(const QJsonObject& event, ChangeReading& reading)
{
    const QJsonValue said = event.value(QLatin1String("acknowledged"));
    reading.found = true;
    reading.acknowledged = said.toBool(said.isObject() && !said.toObject().isEmpty());
    if (const QJsonValue time = said.toObject().value(QLatin1String("time")); time.isDouble())
        reading.acknowledgedMs = time.toInteger();
    reading.acknowledgedBy = said.toObject().value(QLatin1String("username")).toString().left(kMaxDetail);
}

ChangeReading readEvent(const Change& change, const QJsonDocument& document)
{
    ChangeReading reading;
    QJsonArray events = document.array();
    if (document.isObject())
        events.append(document.object());
    for (const QJsonValue& event : std::as_const(events)) {
        if (idOf(event.toObject(), change.incident) == change.id)
            readState(event.toObject(), reading);
    }
    return reading;
}

ChangeReading readComments(const Change& change, const QJsonDocument& document)
{
    ChangeReading reading;
    reading.found = true;
    const QJsonArray comments =
        document.isArray() ? document.array() : document.object().value(QLatin1String("comments")).toArray();
    const QString wanted = comparable(change.text);
    for (const QJsonValue& comment : comments) {
        if (comparable(comment.toObject().value(QLatin1String("message")).toString()) == wanted)
            ++reading.equalComments;
    }
    return reading;
}

QString rightMissing(const Change& change, bool reading)
{
    if (change.kind == Change::Kind::Comment)
        return tr("Darktrace does not let the user of these tokens read and write comments. Give the user "
                  "the right "
                  "Discuss Breaches in Darktrace, then try again.");
    if (reading)
        return tr("Darktrace does not let the user of these tokens read the event. Give the user the rights "
                  "Visualizer and Unrestricted Devices in Darktrace, then try again.");
    return tr(
        "Darktrace does not let the user of these tokens acknowledge. Give the user the right Acknowledge "
        "Breaches in Darktrace, then try again.");
}

} // namespace

std::optional<ApiRequest> changeRequest(const Change& change)
{
    if (change.kind == Change::Kind::Comment)
        return change.incident ? commentIncidentRequest(change.id, change.text)
                               : commentBreachRequest(change.id, change.text);
    const bool acknowledge = change.kind == Change::Kind::Acknowledge;
    return change.incident ? acknowledgeIncidentRequest(change.id, acknowledge)
                           : acknowledgeBreachRequest(change.id, acknowledge);
}

std::optional<ApiRequest> readRequest(const Change& change)
{
    if (change.kind == Change::Kind::Comment)
        return change.incident ? readIncidentCommentsRequest(change.id)
                               : readBreachCommentsRequest(change.id);
    return change.incident ? readIncidentRequest(change.id) : readBreachRequest(change.id);
}

std::optional<ChangeReading> readChange(const Change& change, const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return std::nullopt;
    return change.kind == Change::Kind::Comment ? readComments(change, document)
                                                : readEvent(change, document);
}

ChangeOutcome outcomeOf(const ApiError& error, const Change& change, bool reading)
{
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::Refused;
    switch (error.code) {
    case ApiErrorCode::MissingRight:
        outcome.message = rightMissing(change, reading);
        return outcome;
    case ApiErrorCode::Refused:
        outcome.message = tr("Darktrace refused without saying why. Most often a right is missing: %1")
                              .arg(rightMissing(change, reading));
        return outcome;
    case ApiErrorCode::NothingThere:
        outcome.message = tr("Darktrace does not have this event, or has it no longer.");
        return outcome;
    case ApiErrorCode::BadParameter:
    case ApiErrorCode::NoSuchEndpoint:
    case ApiErrorCode::UnexpectedStatus:
    case ApiErrorCode::InvalidRequest:
        outcome.message = tr("Darktrace did not take it: %1").arg(apiErrorMessage(error));
        return outcome;
    case ApiErrorCode::ServerTrouble:
    case ApiErrorCode::CutOff:
    case ApiErrorCode::BadJson:
    case ApiErrorCode::AnswerTooLarge:
        break; // may be of this event alone
    default:
        outcome.ofConnection = true;
    }
    outcome.kind = ChangeOutcome::Kind::Again;
    outcome.message = userMessage(error);
    outcome.retryAfter = error.retryAfter;
    return outcome;
}

} // namespace duskwatch
