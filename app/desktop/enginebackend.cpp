// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/enginebackend.h"

#include "app/desktop/engineinvestigations.h"
#include "app/desktop/readerqueries.h"
#include "app/desktop/workerlogjobs.h"
#include "app/desktop/workersearchjobs.h"
#include "core/engine/alertdesk.h"
#include "core/engine/connectiondesk.h"

namespace duskwatch {

EngineBackend::EngineBackend(Engine& engine, const MessageLog& messages, QObject* parent)
    : Backend(parent),
      m_engine(engine),
      m_messages(messages),
      m_rules(engine.rules(), engine.dataFolder(), this),
      m_writeBack(engine.writeBack(), this),
      m_outputs(engine.outputDesk(), engine.dataFolder(), this)
{
    connect(&engine, &Engine::sourcesChanged, this, &Backend::sourcesChanged);
    connect(&engine, &Engine::countersChanged, this, &Backend::countersChanged);
    connect(&engine, &Engine::stored, this, &Backend::stored);
    connect(&engine, &Engine::sourceCommandFinished, this, &Backend::sourceCommandFinished);
    connect(&engine, &Engine::portChecked, this, &Backend::portChecked);
    connect(&engine, &Engine::storeProblemChanged, this, &Backend::storeProblemChanged);
    connect(&engine, &Engine::connectionStageChanged, this, &Backend::connectionStageChanged);
    connect(&engine, &Engine::connectionTestFinished, this, &Backend::connectionTestFinished);
    connect(&engine, &Engine::connectionTestRefused, this, &Backend::connectionTestRefused);
    ConnectionDesk& desk = engine.connectionDesk();
    connect(&engine.alertDesk(), &AlertDesk::progressed, this, &Backend::alertChangeProgressed);
    connect(&engine.alertDesk(), &AlertDesk::finished, this, &Backend::alertChangeFinished);
    connect(&desk, &ConnectionDesk::connectionsChanged, this, &Backend::connectionsChanged);
    connect(&desk, &ConnectionDesk::connectionCommandFinished, this, &Backend::connectionCommandFinished);
    connect(&desk, &ConnectionDesk::credentialCommandFinished, this, &Backend::credentialCommandFinished);
}

QVector<SourceStatus> EngineBackend::sources() const
{
    return m_engine.sources();
}

QString EngineBackend::sourceName(SourceId id) const
{
    return m_engine.sourceName(id);
}

quint64 EngineBackend::addSource(const SourceSettings& settings)
{
    return m_engine.addSource(settings);
}

quint64 EngineBackend::editSource(SourceId id, const SourceSettings& settings)
{
    return m_engine.editSource(id, settings);
}

quint64 EngineBackend::removeSource(SourceId id)
{
    return m_engine.removeSource(id);
}

quint64 EngineBackend::startSource(SourceId id)
{
    return m_engine.startSource(id);
}

quint64 EngineBackend::stopSource(SourceId id)
{
    return m_engine.stopSource(id);
}

quint64 EngineBackend::fetchNow(SourceId id)
{
    return m_engine.fetchNow(id);
}

quint64 EngineBackend::sendTestAlert(SourceId id)
{
    return m_engine.sendTestAlert(id);
}

quint64 EngineBackend::checkPort(const QString& address, quint16 port, Transport transport)
{
    return m_engine.checkPort(address, port, transport);
}

QVector<ConnectionRecord> EngineBackend::connections() const
{
    return m_engine.connectionDesk().connections();
}

QVector<CredentialRecord> EngineBackend::credentials() const
{
    return m_engine.connectionDesk().credentials();
}

quint64 EngineBackend::addConnection(const ConnectionRecord& connection)
{
    return m_engine.connectionDesk().addConnection(connection);
}

quint64 EngineBackend::editConnection(const ConnectionRecord& connection)
{
    return m_engine.connectionDesk().editConnection(connection);
}

quint64 EngineBackend::removeConnection(ConnectionId id)
{
    return m_engine.connectionDesk().removeConnection(id);
}

quint64 EngineBackend::addCredential(const CredentialRecord& credential, SecretText secret)
{
    return m_engine.connectionDesk().addCredential(credential, std::move(secret));
}

quint64 EngineBackend::editCredential(const CredentialRecord& credential)
{
    return m_engine.connectionDesk().editCredential(credential);
}

quint64 EngineBackend::replaceSecret(CredentialId id, SecretText secret, SecretPlace place)
{
    return m_engine.connectionDesk().replaceSecret(id, std::move(secret), place);
}

quint64 EngineBackend::removeCredential(CredentialId id, bool evenIfSecretStays)
{
    return m_engine.connectionDesk().removeCredential(id, evenIfSecretStays);
}

void EngineBackend::cancelKeychainWait(quint64 command)
{
    m_engine.connectionDesk().cancel(command);
}

quint64 EngineBackend::testConnection(const ConnectionSettings& settings, SecretText token)
{
    if (token.isEmpty())
        return m_engine.testConnection(settings, CredentialId{settings.credentialId});
    return m_engine.testConnection(settings, std::move(token));
}

void EngineBackend::cancelConnectionTest(quint64 job)
{
    m_engine.cancelConnectionTest(job);
}

quint64 EngineBackend::changeAlerts(std::vector<AlertChangeStep> steps)
{
    return m_engine.alertDesk().change(std::move(steps));
}

void EngineBackend::cancelAlertChange(quint64 job)
{
    m_engine.alertDesk().cancel(job);
}

QString EngineBackend::userName() const
{
    return m_engine.alertDesk().who();
}

TriageSettings EngineBackend::triageSettings() const
{
    return m_engine.triageSettings();
}

void EngineBackend::setTriageSettings(const TriageSettings& settings)
{
    m_engine.setTriageSettings(settings);
}

RetentionSettings EngineBackend::retention() const
{
    return m_engine.retention();
}

void EngineBackend::setRetention(const RetentionSettings& settings)
{
    m_engine.setRetention(settings);
}

QString EngineBackend::dataFolder() const
{
    return m_engine.dataFolder();
}

QStringList EngineBackend::recentMessages() const
{
    return m_messages.lines();
}

StoreQueries* EngineBackend::createQueries(const QString& purpose)
{
    return new ReaderQueries(*m_engine.createReader(purpose), this);
}

LogJobs* EngineBackend::createLogJobs()
{
    return new WorkerLogJobs(m_engine.dataFolder(), this);
}

SearchJobs* EngineBackend::createSearchJobs()
{
    return new WorkerSearchJobs(m_engine.dataFolder(), m_engine.queryDesk(), this);
}

Investigations* EngineBackend::createInvestigations()
{
    return new EngineInvestigations(m_engine, this);
}

} // namespace duskwatch
