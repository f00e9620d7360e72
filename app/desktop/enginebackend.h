// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/deskoutputjobs.h"
#include "app/desktop/deskrulejobs.h"
#include "app/desktop/deskwritebackjobs.h"
#include "core/base/messagelog.h"
#include "ui/backend/backend.h"

namespace duskwatch {

/// Backend over the real engine.
class EngineBackend final : public Backend
{
    Q_OBJECT
public:
    /// Both are borrowed; \a engine is open while this lives.
    EngineBackend(Engine& engine, const MessageLog& messages, QObject* parent = nullptr);

    QVector<SourceStatus> sources() const override;
    QString sourceName(SourceId id) const override;
    quint64 addSource(const SourceSettings& settings) override;
    quint64 editSource(SourceId id, const SourceSettings& settings) override;
    quint64 removeSource(SourceId id) override;
    quint64 startSource(SourceId id) override;
    quint64 stopSource(SourceId id) override;
    quint64 fetchNow(SourceId id) override;
    quint64 sendTestAlert(SourceId id) override;
    quint64 checkPort(const QString& address, quint16 port, Transport transport) override;
    QVector<ConnectionRecord> connections() const override;
    QVector<CredentialRecord> credentials() const override;
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
    TriageSettings triageSettings() const override;
    void setTriageSettings(const TriageSettings& settings) override;
    RetentionSettings retention() const override;
    void setRetention(const RetentionSettings& settings) override;
    QString dataFolder() const override;
    QStringList recentMessages() const override;
    quint64 changeAlerts(std::vector<AlertChangeStep> steps) override;
    void cancelAlertChange(quint64 job) override;
    QString userName() const override;
    StoreQueries* createQueries(const QString& purpose) override;
    LogJobs* createLogJobs() override;
    SearchJobs* createSearchJobs() override;
    Investigations* createInvestigations() override;
    RuleJobs& ruleJobs() override { return m_rules; }
    WriteBackJobs& writeBack() override { return m_writeBack; }
    OutputJobs& outputJobs() override { return m_outputs; }

private:
    Engine& m_engine;
    const MessageLog& m_messages;
    DeskRuleJobs m_rules;
    DeskWriteBackJobs m_writeBack;
    DeskOutputJobs m_outputs;
};

} // namespace duskwatch
