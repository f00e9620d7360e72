// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apiclient.h"
#include "core/appliance/change.h"

#include <QObject>

namespace duskwatch {

/// One attempt to make one change so that it is made once: looks whether it is made already, has it noted that it may
/// arrive from now on, makes it, and reads it back. Network thread. Ends in exactly one finished(), from the event
/// loop, unless it is deleted before.
///
///   start() -> reading --there already----------------------.
///                 '--> readyToSend() .. proceed() -> sending -> reading back -> finished()
class ChangeAttempt : public QObject
{
    Q_OBJECT
public:
    /// \a client is borrowed and must outlive this.
    ChangeAttempt(ApiClient& client, const Change& change, QObject* parent = nullptr);
    ~ChangeAttempt() override;

    void start();
    /// What readyToSend() asked to be noted is noted.
    void proceed();

Q_SIGNALS:
    /// \a baseline equal comments are there now; see Change::baseline.
    void readyToSend(qint64 baseline);
    void finished(const duskwatch::ChangeOutcome& outcome);

private:
    using Then = void (ChangeAttempt::*)(const ChangeReading&);
    void read(Then then);
    void firstRead(const ChangeReading& reading);
    void readBack(const ChangeReading& reading);
    bool isOvertaken(const ChangeReading& reading) const;
    bool isMade(const ChangeReading& reading) const;
    void end(const ChangeOutcome& outcome);
    void endDone(const ChangeReading& reading);
    void endInvalid();

    ApiClient& m_client;
    Change m_change;
    QPointer<ApiCall> m_call;
};

} // namespace duskwatch
