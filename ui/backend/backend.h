// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"
#include "core/appliance/connectionstage.h"
#include "core/base/secrettext.h"
#include "core/engine/engine.h"
#include "core/store/connectionrows.h"
#include "core/store/handling.h"
#include "ui/backend/investigations.h"
#include "ui/backend/logjobs.h"
#include "ui/backend/searchjobs.h"
#include "ui/backend/storequeries.h"

#include <QObject>
#include <QVector>

#include <vector>

namespace duskwatch {

class OutputJobs;
class RuleJobs;
class WriteBackJobs;

/// What the window asks of the engine, behind one seam (see StoreQueries). GUI thread. Outlives the window.
class Backend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QVector<SourceStatus> sources() const = 0;
    /// Also of sources that were removed but have events.
    virtual QString sourceName(SourceId id) const = 0;

    // Each is answered by sourceCommandFinished() with the number returned.
    virtual quint64 addSource(const SourceSettings& settings) = 0;
    virtual quint64 editSource(SourceId id, const SourceSettings& settings) = 0;
    virtual quint64 removeSource(SourceId id) = 0;
    virtual quint64 startSource(SourceId id) = 0;
    virtual quint64 stopSource(SourceId id) = 0;
    /// Polls at once, or fills a collector's gap; answered when that has ended (see Engine::fetchNow).
    virtual quint64 fetchNow(SourceId id) = 0;
    /// See Engine::sendTestAlert.
    virtual quint64 sendTestAlert(SourceId id) = 0;

    /// Whether a collector could listen there; returns a job number, answered by portChecked().
    virtual quint64 checkPort(const QString& address, quint16 port, Transport transport) = 0;

    // Connections and credentials: snapshots ordered by name, and commands (see ConnectionDesk).
    virtual QVector<ConnectionRecord> connections() const = 0;
    virtual QVector<CredentialRecord> credentials() const = 0;
    // Answered by connectionCommandFinished().
    virtual quint64 addConnection(const ConnectionRecord& connection) = 0;
    virtual quint64 editConnection(const ConnectionRecord& connection) = 0;
    virtual quint64 removeConnection(ConnectionId id) = 0;
    // Answered by credentialCommandFinished().
    virtual quint64 addCredential(const CredentialRecord& credential, SecretText secret) = 0;
    virtual quint64 editCredential(const CredentialRecord& credential) = 0;
    virtual quint64 replaceSecret(CredentialId id, SecretText secret, SecretPlace place) = 0;
    virtual quint64 removeCredential(CredentialId id, bool evenIfSecretStays) = 0;
    /// Stops a command of the above that waits for the keychain; it fails with Cancelled.
    virtual void cancelKeychainWait(quint64 command) = 0;

    /// Tries \a settings, stored or not. An empty \a token: that of their credential. Returns a job number; it ends
    /// in exactly one connectionTestFinished() or connectionTestRefused().
    virtual quint64 testConnection(const ConnectionSettings& settings, SecretText token) = 0;
    virtual void cancelConnectionTest(quint64 job) = 0;

    /// Acknowledges, assigns, tags, notes (see AlertDesk). Returns a job number; it ends in exactly one
    /// alertChangeFinished(), whose outcome says how to undo it.
    virtual quint64 changeAlerts(std::vector<AlertChangeStep> steps) = 0;
    virtual void cancelAlertChange(quint64 job) = 0;
    /// Who sits at this computer.
    virtual QString userName() const = 0;

    // Settings kept with the data.
    virtual TriageSettings triageSettings() const = 0;
    virtual void setTriageSettings(const TriageSettings& settings) = 0; ///< for events from now on
    virtual RetentionSettings retention() const = 0;
    virtual void setRetention(const RetentionSettings& settings) = 0;
    virtual QString dataFolder() const = 0;
    /// The program's last messages, oldest first (MessageLog).
    virtual QStringList recentMessages() const = 0;

    /// Queries with a reader thread of their own. Owned by the backend.
    virtual StoreQueries* createQueries(const QString& purpose) = 0;
    /// Searches and exports of logs with threads of their own. Owned by the backend.
    virtual LogJobs* createLogJobs() = 0;
    /// Queries to logs with threads of their own, and the saved ones. Owned by the backend.
    virtual SearchJobs* createSearchJobs() = 0;
    /// Reads and changes of investigations. Owned by the backend.
    virtual Investigations* createInvestigations() = 0;
    /// The detection rules. Owned by the backend.
    virtual RuleJobs& ruleJobs() = 0;
    /// What waits to be sent to Darktrace. Owned by the backend.
    virtual WriteBackJobs& writeBack() = 0;
    /// Running outputs, and exports of alerts. Owned by the backend.
    virtual OutputJobs& outputJobs() = 0;

Q_SIGNALS:
    void sourcesChanged();
    void countersChanged();
    void stored(const duskwatch::StoredBatch& batch);
    void sourceCommandFinished(quint64 command, bool ok, duskwatch::SourceId id,
                               const duskwatch::Error& error);
    void portChecked(quint64 job, bool free, const duskwatch::Error& error);
    void storeProblemChanged(const QString& message);
    /// A connection or credential was added, edited or removed.
    void connectionsChanged();
    /// \a error is meaningful when !ok.
    void connectionCommandFinished(quint64 command, bool ok, duskwatch::ConnectionId id,
                                   const duskwatch::Error& error);
    void credentialCommandFinished(quint64 command, bool ok, duskwatch::CredentialId id,
                                   const duskwatch::Error& error);
    void connectionStageChanged(quint64 job, const duskwatch::StageReport& report);
    void connectionTestFinished(quint64 job, const duskwatch::ConnectionTestReport& report);
    /// It could not begin: its private token could not be read.
    void connectionTestRefused(quint64 job, const duskwatch::Error& error);
    void alertChangeProgressed(quint64 job, qint64 done, qint64 total);
    void alertChangeFinished(quint64 job, const duskwatch::AlertChangeOutcome& outcome);
};

} // namespace duskwatch
