// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/changehost.h"

namespace duskwatch {

ChangeHost::ChangeHost(QObject* parent)
    : QObject(parent)
{
}

ChangeHost::~ChangeHost() = default;

void ChangeHost::open(ConnectionId connection, const ConnectionSettings& settings,
                      const std::shared_ptr<SecretText>& privateToken)
{
    Line line;
    line.client = std::make_unique<ApiClient>(settings, std::move(*privateToken), ApiLimits{}, m_clock);
    m_lines.insert_or_assign(connection, std::move(line));
}

void ChangeHost::close(ConnectionId connection)
{
    m_lines.erase(connection);
}

void ChangeHost::closeAll()
{
    m_lines.clear();
}

void ChangeHost::attempt(ConnectionId connection, qint64 item, const Change& change)
{
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return;
    Line& line = found->second;
    line.item = item;
    line.attempt = std::make_unique<ChangeAttempt>(*line.client, change);
    connect(line.attempt.get(), &ChangeAttempt::readyToSend, this,
            [this, connection, item](qint64 baseline) { Q_EMIT readyToSend(connection, item, baseline); });
    connect(line.attempt.get(), &ChangeAttempt::finished, this,
            [this, connection](const ChangeOutcome& outcome) { finish(connection, outcome); });
    line.attempt->start();
}

void ChangeHost::proceed(ConnectionId connection, qint64 item)
{
    const auto found = m_lines.find(connection);
    if (found != m_lines.end() && found->second.item == item && found->second.attempt)
        found->second.attempt->proceed();
}

void ChangeHost::finish(ConnectionId connection, const ChangeOutcome& outcome)
{
    Line& line = m_lines.at(connection);
    line.attempt.release()->deleteLater(); // it is still telling
    Q_EMIT attempted(connection, std::exchange(line.item, 0), outcome);
}

} // namespace duskwatch
