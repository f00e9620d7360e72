// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinvestigations.h"
#include "tests/support/fakelogjobs.h"
#include "tests/support/fakeoutputjobs.h"
#include "tests/support/fakequeries.h"
#include "tests/support/fakerulejobs.h"
#include "tests/support/fakesearchjobs.h"
#include "tests/support/fakewritebackjobs.h"
#include "ui/backend/backend.h"

#include <QHash>

#include <optional>

namespace duskwatch {

/// An engine for tests: sources that change at once when told to, commands remembered, queries by purpose.
class FakeBackend : public Backend
{
    Q_OBJECT
public:
    using Backend::Backend;

    QVector<SourceStatus> list;
    QStringList commands;                              ///< "add fixture 6514", "stop 1", …
    std::vector<std::vector<AlertChangeStep>> changes; ///< asked for; the test program answers
    std::vector<quint64> changeJobs;
    std::vector<quint64> cancelledChanges;
    Error refusal{ErrorCode::PortInUse, QStringLiteral("6514")};
    bool refuses = false;
    QVector<quint16> takenPorts; ///< by other programs
    QVector<ConnectionRecord> connectionList;
    QVector<CredentialRecord> credentialList;
    std::optional<Error> connectionRefusal; ///< of every command about connections
    std::optional<Error> credentialRefusal; ///< of every command about credentials
    QByteArray secret;                      ///< the last one given, to a command or a test
    ConnectionSettings tested;              ///< by the last test
    FakeLogJobs logJobs;                    ///< of every page
    FakeSearchJobs searchJobs;              ///< of every page
    FakeRuleJobs rules;
    FakeWriteBackJobs writeBackJobs;
    FakeOutputJobs outputs;
    quint64 testJob = 0;               ///< of the last test; the test program answers it
    FakeInvestigations investigations; ///< of every page

    TriageSettings triage;
    RetentionSettings kept;
    QString folder = QStringLiteral("/data/duskwatch");
    QStringList messages;

    SourceStatus& addListening(const QString& name, quint16 port);
    CredentialId addStoredCredential(const QString& name);
    /// With the first credential.
    ConnectionId addStoredConnection(const QString& name, const QString& host);
    /// The queries made for \a purpose, made now where there are none yet.
    FakeQueries& queries(const QString& purpose);
    /// Answers the newest change; how many were asked for is filled in.
    void finishChange(AlertChangeOutcome outcome);
    /// Answers everything asked of any queries.
    void answerAll();

    QVector<SourceStatus> sources() const override { return list; }
    QString sourceName(SourceId id) const override;
    quint64 addSource(const SourceSettings& settings) override;
    quint64 editSource(SourceId id, const SourceSettings& settings) override;
    quint64 removeSource(SourceId id) override;
    quint64 startSource(SourceId id) override;
    quint64 stopSource(SourceId id) override;
    quint64 fetchNow(SourceId id) override;
    quint64 sendTestAlert(SourceId id) override;
    quint64 checkPort(const QString& address, quint16 port, Transport transport) override;
    QVector<ConnectionRecord> connections() const override { return connectionList; }
    QVector<CredentialRecord> credentials() const override { return credentialList; }
    quint64 addConnection(const ConnectionRecord& connection) override;
    quint64 editConnection(const ConnectionRecord& connection) override;
    quint64 removeConnection(ConnectionId id) override;
    quint64 addCredential(const CredentialRecord& credential, SecretText secret) override;
    quint64 editCredential(const CredentialRecord& credential) override;
    quint64 replaceSecret(CredentialId id, SecretText secret, SecretPlace place) override;
    quint64 removeCredential(CredentialId id, bool evenIfSecretStays) override;
    void cancelKeychainWait(quint64 command) override;
    quint64 testConnection(const ConnectionSettings& settings, SecretText token) override;
    void cancelConnectionTest(quint64 job) override;
    TriageSettings triageSettings() const override { return triage; }
    void setTriageSettings(const TriageSettings& settings) override { triage = settings; }
    RetentionSettings retention() const override { return kept; }
    void setRetention(const RetentionSettings& settings) override { kept = settings; }
    QString dataFolder() const override { return folder; }
    QStringList recentMessages() const override { return messages; }
    quint64 changeAlerts(std::vector<AlertChangeStep> steps) override;
    void cancelAlertChange(quint64 job) override { cancelledChanges.push_back(job); }
    QString userName() const override { return QStringLiteral("ada"); }
    StoreQueries* createQueries(const QString& purpose) override { return &queries(purpose); }
    LogJobs* createLogJobs() override { return &logJobs; }
    SearchJobs* createSearchJobs() override { return &searchJobs; }
    Investigations* createInvestigations() override { return &investigations; }
    RuleJobs& ruleJobs() override { return rules; }
    WriteBackJobs& writeBack() override { return writeBackJobs; }
    OutputJobs& outputJobs() override { return outputs; }

private:
    quint64 answerLater(SourceId id);
    quint64 answerConnectionLater(ConnectionId id);
    quint64 answerCredentialLater(CredentialId id);

    quint64 m_lastCommand = 0;
    QHash<QString, FakeQueries*> m_queries;
};

} // namespace duskwatch
