// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/importrunner.h"

#include "ui/backend/backend.h"

#include <algorithm>

namespace duskwatch {
namespace {

using Kind = ImportItem::Kind;

/// The record of that name among \a records; null where there is none.
template <class Record>
const Record* named(const QVector<Record>& records, const QString& name)
{
    const auto found = std::find_if(records.begin(), records.end(), [&name](const Record& record) {
        return record.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

ImportRunner::ImportRunner(Backend& backend, const Configuration& wanted, const QVector<ImportItem>& chosen,
                           QObject* parent)
    : QObject(parent),
      m_backend(backend),
      m_wanted(wanted)
{
    for (const ImportItem& item : chosen)
        if (item.action == ImportItem::Action::Add || item.action == ImportItem::Action::Change)
            m_chosen.append(item);
    std::stable_sort(m_chosen.begin(), m_chosen.end(),
                     [](const ImportItem& a, const ImportItem& b) { return a.kind < b.kind; });
    connect(&backend, &Backend::credentialCommandFinished, this,
            [this](quint64 command, bool ok, CredentialId, const Error& error) {
                if (m_waitsFor == Kind::Credential)
                    answered(command, ok, error);
            });
    connect(&backend, &Backend::connectionCommandFinished, this,
            [this](quint64 command, bool ok, ConnectionId, const Error& error) {
                if (m_waitsFor == Kind::Connection)
                    answered(command, ok, error);
            });
    connect(&backend, &Backend::sourceCommandFinished, this,
            [this](quint64 command, bool ok, SourceId, const Error& error) {
                if (m_waitsFor == Kind::Source)
                    answered(command, ok, error);
            });
}

void ImportRunner::start()
{
    QMetaObject::invokeMethod(this, &ImportRunner::next, Qt::QueuedConnection);
}

void ImportRunner::next()
{
    m_command = 0;
    if (m_next == m_chosen.size()) {
        Q_EMIT finished(m_done, m_problems);
        return;
    }
    carryOut(m_chosen[m_next++]);
    if (m_command != 0)
        return; // goes on when that is answered
    ++m_done;
    start();
}

void ImportRunner::carryOut(const ImportItem& item)
{
    m_waitsFor = item.kind;
    switch (item.kind) {
    case Kind::Credential: {
        CredentialRecord credential = m_wanted.credentials[item.index];
        credential.place = SecretPlace::ThisSession; // it has no token to put anywhere
        m_command = m_backend.addCredential(credential, SecretText());
        break;
    }
    case Kind::Connection:
        saveConnection(item);
        break;
    case Kind::Source:
        saveSource(item);
        break;
    case Kind::Thresholds:
        m_backend.setTriageSettings(*m_wanted.triage);
        break;
    case Kind::Retention:
        m_backend.setRetention(*m_wanted.retention);
        break;
    case Kind::Notifications:
        Q_EMIT notificationsChosen(*m_wanted.notifications);
        break;
    }
}

void ImportRunner::saveConnection(const ImportItem& item)
{
    const Configuration::Connection& wanted = m_wanted.connections[item.index];
    ConnectionRecord record;
    record.name = wanted.settings.name;
    const QVector<CredentialRecord> credentials = m_backend.credentials();
    if (const CredentialRecord* credential = named(credentials, wanted.credential))
        record.credential = credential->id;
    ConnectionSettings settings = wanted.settings;
    settings.credentialId = toInt(record.credential);
    record.settings = toJson(settings);
    const QVector<ConnectionRecord> connections = m_backend.connections();
    if (const ConnectionRecord* stored = named(connections, record.name))
        record.id = stored->id;
    m_command = toInt(record.id) == 0 ? m_backend.addConnection(record) : m_backend.editConnection(record);
}

void ImportRunner::saveSource(const ImportItem& item)
{
    const Configuration::Source& wanted = m_wanted.sources[item.index];
    SourceSettings settings = wanted.settings;
    settings.connection = {};
    const QVector<ConnectionRecord> connections = m_backend.connections();
    if (const ConnectionRecord* connection = named(connections, wanted.connection))
        settings.connection = connection->id;
    for (const SourceStatus& source : m_backend.sources()) {
        if (source.settings.name.compare(settings.name, Qt::CaseInsensitive) != 0)
            continue;
        settings.enabled = source.settings.enabled;
        m_command = m_backend.editSource(source.id, settings);
        return;
    }
    settings.enabled = false; // nothing begins to listen because of a file
    m_command = m_backend.addSource(settings);
}

void ImportRunner::answered(quint64 command, bool ok, const Error& error)
{
    if (command != m_command || command == 0)
        return;
    if (ok)
        ++m_done;
    else
        m_problems << QStringLiteral("%1: %2").arg(m_chosen[m_next - 1].name, userMessage(error));
    next();
}

} // namespace duskwatch
