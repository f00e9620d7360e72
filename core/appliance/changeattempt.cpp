// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/changeattempt.h"

namespace duskwatch {

ChangeAttempt::ChangeAttempt(ApiClient& client, const Change& change, QObject* parent)
    : QObject(parent),
      m_client(client),
      m_change(change)
{
}

ChangeAttempt::~ChangeAttempt()
{
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
    }
}

void ChangeAttempt::start()
{
    read(&ChangeAttempt::firstRead);
}

void ChangeAttempt::read(Then then)
{
    const auto request = readRequest(m_change);
    if (!request) {
        endInvalid();
        return;
    }
    m_call = m_client.send(*request);
    connect(m_call, &ApiCall::finished, this, [this, then](const ApiAnswer& answer) {
        const auto reading = answer.ok() ? readChange(m_change, answer.body) : std::nullopt;
        if (reading && reading->found)
            (this->*then)(*reading);
        else
            end(outcomeOf(
                answer.error.value_or(ApiError{reading ? ApiErrorCode::NothingThere : ApiErrorCode::BadJson}),
                m_change, true));
    });
}

void ChangeAttempt::firstRead(const ChangeReading& reading)
{
    if (isOvertaken(reading)) {
        ChangeOutcome outcome;
        outcome.kind = ChangeOutcome::Kind::Overtaken;
        outcome.seenMs = reading.acknowledgedMs;
        outcome.by = reading.acknowledgedBy;
        end(outcome);
        return;
    }
    const bool mayHaveArrived = m_change.baseline.has_value();
    if (!mayHaveArrived)
        m_change.baseline = reading.equalComments;
    if ((mayHaveArrived || m_change.kind != Change::Kind::Comment) && isMade(reading))
        endDone(reading);
    else
        Q_EMIT readyToSend(*m_change.baseline);
}

void ChangeAttempt::proceed()
{
    const auto request = changeRequest(m_change);
    if (!request) {
        endInvalid();
        return;
    }
    m_call = m_client.send(*request);
    connect(m_call, &ApiCall::finished, this, [this](const ApiAnswer& answer) {
        if (answer.ok())
            read(&ChangeAttempt::readBack);
        else
            end(outcomeOf(*answer.error, m_change, false));
    });
}

void ChangeAttempt::readBack(const ChangeReading& reading)
{
    if (isMade(reading)) {
        endDone(reading);
        return;
    }
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::Again;
    outcome.notShown = true;
    outcome.message = tr("Darktrace confirmed it, but does not show it.");
    end(outcome);
}

/// Only an acknowledgement says when it was made.
bool ChangeAttempt::isOvertaken(const ChangeReading& reading) const
{
    return m_change.kind == Change::Kind::Unacknowledge && m_change.askedMs != 0 && reading.acknowledged &&
           reading.acknowledgedMs > m_change.askedMs && reading.acknowledgedMs != m_change.oursMs;
}

bool ChangeAttempt::isMade(const ChangeReading& reading) const
{
    if (m_change.kind == Change::Kind::Comment)
        return reading.equalComments > *m_change.baseline;
    return reading.acknowledged == (m_change.kind == Change::Kind::Acknowledge);
}

void ChangeAttempt::endDone(const ChangeReading& reading)
{
    ChangeOutcome outcome;
    outcome.seenMs = reading.acknowledgedMs;
    end(outcome);
}

void ChangeAttempt::endInvalid()
{
    QMetaObject::invokeMethod(
        this, [this] { end(outcomeOf(ApiError{ApiErrorCode::InvalidRequest}, m_change, false)); },
        Qt::QueuedConnection);
}

void ChangeAttempt::end(const ChangeOutcome& outcome)
{
    m_call.clear();
    Q_EMIT finished(outcome);
}

} // namespace duskwatch
