// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connectiontable.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::StoreWriter", text);
}

template <class Id>
std::int64_t number(Id id)
{
    return static_cast<std::int64_t>(toInt(id));
}

/// The row whose name is the same for a person as that of \a record, other than \a record itself.
template <class Record>
const Record* sameName(const std::vector<Record>& all, const Record& record)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Record& other) {
        return other.id != record.id && other.name.compare(record.name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

template <class Record, class Id>
bool contains(const std::vector<Record>& all, Id id)
{
    return std::any_of(all.begin(), all.end(), [id](const Record& record) { return record.id == id; });
}

std::string keyText(const QUuid& key)
{
    return key.toString(QUuid::WithoutBraces).toStdString();
}

Error noCredential()
{
    return {ErrorCode::NotFound, tr("The credential")};
}

Error noConnection()
{
    return {ErrorCode::NotFound, tr("The connection")};
}

Result<void> checkCredential(SQLite::Database& database, const CredentialRecord& record)
{
    const std::vector<CredentialRecord> all = readCredentials(database);
    if (const CredentialRecord* other = sameName(all, record))
        return Error{ErrorCode::AlreadyExists, tr("A credential named %1").arg(other->name)};
    return {};
}

Result<void> checkConnection(SQLite::Database& database, const ConnectionRecord& record)
{
    const std::vector<ConnectionRecord> all = readConnections(database);
    if (const ConnectionRecord* other = sameName(all, record))
        return Error{ErrorCode::AlreadyExists, tr("A connection named %1").arg(other->name)};
    if (record.credential != CredentialId{} && !contains(readCredentials(database), record.credential))
        return noCredential();
    return {};
}

} // namespace

std::vector<CredentialRecord> readCredentials(SQLite::Database& database)
{
    SQLite::Statement rows(database,
                           "SELECT id, key, name, description, type, place FROM credential ORDER BY id");
    std::vector<CredentialRecord> records;
    while (rows.executeStep()) {
        CredentialRecord record;
        record.id = CredentialId{rows.getColumn(0).getInt64()};
        record.key = QUuid::fromString(QString::fromUtf8(rows.getColumn(1).getText()));
        record.name = QString::fromUtf8(rows.getColumn(2).getText());
        record.description = QString::fromUtf8(rows.getColumn(3).getText());
        record.type = rows.getColumn(4).getInt() == static_cast<int>(CredentialType::PerUser)
                          ? CredentialType::PerUser
                          : CredentialType::Global;
        record.place = rows.getColumn(5).getInt() == static_cast<int>(SecretPlace::ThisSession)
                           ? SecretPlace::ThisSession
                           : SecretPlace::Keychain;
        records.push_back(std::move(record));
    }
    return records;
}

Result<CredentialRecord> insertCredential(SQLite::Database& database, const CredentialRecord& record)
{
    CredentialRecord added = record;
    added.id = {};
    if (auto checked = checkCredential(database, added); !checked)
        return checked.error();
    SQLite::Statement insert(
        database, "INSERT INTO credential (key, name, description, type, place) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, keyText(added.key));
    insert.bind(2, added.name.toStdString());
    insert.bind(3, added.description.toStdString());
    insert.bind(4, static_cast<int>(added.type));
    insert.bind(5, static_cast<int>(added.place));
    insert.exec();
    added.id = CredentialId{database.getLastInsertRowid()};
    return added;
}

Result<void> updateCredential(SQLite::Database& database, const CredentialRecord& record)
{
    if (auto checked = checkCredential(database, record); !checked)
        return checked;
    SQLite::Statement update(database,
                             "UPDATE credential SET name = ?2, description = ?3, type = ?4 WHERE id = ?1");
    update.bind(1, number(record.id));
    update.bind(2, record.name.toStdString());
    update.bind(3, record.description.toStdString());
    update.bind(4, static_cast<int>(record.type));
    if (update.exec() == 0)
        return noCredential();
    return {};
}

Result<void> updateCredentialSecret(SQLite::Database& database, CredentialId id, const QUuid& key,
                                    SecretPlace place)
{
    SQLite::Statement update(database, "UPDATE credential SET key = ?2, place = ?3 WHERE id = ?1");
    update.bind(1, number(id));
    update.bind(2, keyText(key));
    update.bind(3, static_cast<int>(place));
    if (update.exec() == 0)
        return noCredential();
    return {};
}

Result<void> deleteCredential(SQLite::Database& database, CredentialId id)
{
    QStringList users;
    for (const ConnectionRecord& connection : readConnections(database)) {
        if (connection.credential == id)
            users += connection.name;
    }
    if (!users.isEmpty())
        return Error{ErrorCode::InUse,
                     tr("Connections use the credential: %1").arg(users.join(QStringLiteral(", ")))};
    SQLite::Statement remove(database, "DELETE FROM credential WHERE id = ?");
    remove.bind(1, number(id));
    if (remove.exec() == 0)
        return noCredential();
    return {};
}

std::vector<ConnectionRecord> readConnections(SQLite::Database& database)
{
    SQLite::Statement rows(database, "SELECT id, name, settings, credential FROM connection ORDER BY id");
    std::vector<ConnectionRecord> records;
    while (rows.executeStep()) {
        const SQLite::Column settings = rows.getColumn(2);
        records.push_back({ConnectionId{rows.getColumn(0).getInt64()},
                           QString::fromUtf8(rows.getColumn(1).getText()),
                           QByteArray(static_cast<const char*>(settings.getBlob()), settings.getBytes()),
                           CredentialId{rows.getColumn(3).getInt64()}});
    }
    return records;
}

Result<ConnectionRecord> insertConnection(SQLite::Database& database, const ConnectionRecord& record)
{
    ConnectionRecord added = record;
    added.id = {};
    if (auto checked = checkConnection(database, added); !checked)
        return checked.error();
    SQLite::Statement insert(database,
                             "INSERT INTO connection (name, settings, credential) VALUES (?, ?, ?)");
    insert.bind(1, added.name.toStdString());
    insert.bind(2, static_cast<const void*>(added.settings.constData()),
                static_cast<int>(added.settings.size()));
    insert.bind(3, number(added.credential));
    insert.exec();
    added.id = ConnectionId{database.getLastInsertRowid()};
    return added;
}

Result<void> updateConnection(SQLite::Database& database, const ConnectionRecord& record)
{
    if (auto checked = checkConnection(database, record); !checked)
        return checked;
    SQLite::Statement update(database,
                             "UPDATE connection SET name = ?2, settings = ?3, credential = ?4 WHERE id = ?1");
    update.bind(1, number(record.id));
    update.bind(2, record.name.toStdString());
    update.bind(3, static_cast<const void*>(record.settings.constData()),
                static_cast<int>(record.settings.size()));
    update.bind(4, number(record.credential));
    if (update.exec() == 0)
        return noConnection();
    return {};
}

Result<void> deleteConnection(SQLite::Database& database, ConnectionId id)
{
    SQLite::Statement remove(database, "DELETE FROM connection WHERE id = ?");
    remove.bind(1, number(id));
    if (remove.exec() == 0)
        return noConnection();
    return {};
}

} // namespace duskwatch
