// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/changeattempt.h"
#include "core/base/secrettext.h"
#include "core/store/ids.h"

#include <QObject>

#include <map>
#include <memory>

namespace duskwatch {

/// Makes changes at appliances for write-back, one at a time for each connection. Network thread; everything but the
/// constructor is reached by queued invocation.
class ChangeHost : public QObject
{
    Q_OBJECT
public:
    explicit ChangeHost(QObject* parent = nullptr);
    ~ChangeHost() override;

    /// For the attempts to come. \a privateToken is used up.
    void open(duskwatch::ConnectionId connection, const duskwatch::ConnectionSettings& settings,
              const std::shared_ptr<duskwatch::SecretText>& privateToken);
    /// Ends the attempt under way without a word; it may have arrived.
    void close(duskwatch::ConnectionId connection);
    void closeAll();
    /// Answers with readyToSend() and attempted(), or attempted() alone. Nothing where the connection is not open.
    void attempt(duskwatch::ConnectionId connection, qint64 item, const duskwatch::Change& change);
    void proceed(duskwatch::ConnectionId connection, qint64 item);

Q_SIGNALS:
    void readyToSend(duskwatch::ConnectionId connection, qint64 item, qint64 baseline);
    void attempted(duskwatch::ConnectionId connection, qint64 item, const duskwatch::ChangeOutcome& outcome);

private:
    struct Line
    {
        std::unique_ptr<ApiClient> client;
        std::unique_ptr<ChangeAttempt> attempt; ///< goes before its client
        qint64 item = 0;
    };
    void finish(ConnectionId connection, const ChangeOutcome& outcome);

    const SystemClock m_clock;
    std::map<ConnectionId, Line> m_lines;
};

} // namespace duskwatch
