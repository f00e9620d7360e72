// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/configuration.h"

#include "core/triage/triagejson.h"
#include "ui/backend/backend.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

constexpr int kVersion = 1;
const QString kFormat = QStringLiteral("duskwatch-configuration");
const QString kPerUser = QStringLiteral("per-user");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Configuration", text);
}

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

QJsonObject objectFrom(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const CredentialRecord& credential)
{
    return {{QStringLiteral("name"), credential.name},
            {QStringLiteral("description"), credential.description},
            {QStringLiteral("type"),
             credential.type == CredentialType::PerUser ? kPerUser : QStringLiteral("global")}};
}

QJsonObject toJson(const Configuration::Connection& connection)
{
    QJsonObject object = objectFrom(toJson(connection.settings));
    object.remove(QStringLiteral("credentialId"));
    object.insert(QStringLiteral("credential"), connection.credential);
    return object;
}

QJsonObject toJson(const Configuration::Source& source)
{
    QJsonObject object = objectFrom(toJson(source.settings));
    object.insert(QStringLiteral("name"), source.settings.name);
    object.insert(QStringLiteral("connection"), source.connection);
    return object;
}

QJsonObject toJson(const RetentionSettings& retention)
{
    QJsonObject object;
    if (retention.keepMs)
        object.insert(QStringLiteral("keepMs"), static_cast<qint64>(*retention.keepMs));
    if (retention.keepBytes)
        object.insert(QStringLiteral("keepBytes"), static_cast<qint64>(*retention.keepBytes));
    return object;
}

template <class Item>
QJsonArray arrayOf(const QVector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(toJson(item));
    return array;
}

RetentionSettings retentionFrom(const QJsonObject& object)
{
    const auto positive = [&object](const char* key) {
        const qint64 number = object.value(QLatin1String(key)).toInteger();
        return number > 0 ? std::optional<std::int64_t>(number) : std::nullopt;
    };
    return {positive("keepMs"), positive("keepBytes")};
}

Result<CredentialRecord> credentialFrom(const QJsonObject& object)
{
    CredentialRecord credential;
    credential.name = object.value(QLatin1String("name")).toString();
    credential.description = object.value(QLatin1String("description")).toString();
    credential.type = object.value(QLatin1String("type")).toString() == kPerUser ? CredentialType::PerUser
                                                                                 : CredentialType::Global;
    return credential;
}

Result<Configuration::Connection> connectionFrom(QJsonObject object)
{
    object.remove(QStringLiteral("credentialId"));
    const auto settings = connectionSettingsFromJson(bytesOf(object));
    if (!settings)
        return settings.error();
    return Configuration::Connection{settings.value(), object.value(QLatin1String("credential")).toString()};
}

Result<Configuration::Source> sourceFrom(QJsonObject object)
{
    const QString connection = object.value(QLatin1String("connection")).toString();
    object.remove(QStringLiteral("connection"));
    const auto settings =
        sourceSettingsFromJson(object.value(QLatin1String("name")).toString(), bytesOf(object));
    if (!settings)
        return settings.error();
    return Configuration::Source{settings.value(), connection};
}

/// All objects of the array called \a key, read one by one.
template <class Item>
Result<void> readAll(const QJsonObject& from, const char* key, QVector<Item>& into,
                     Result<Item> (*read)(QJsonObject))
{
    const QJsonArray array = from.value(QLatin1String(key)).toArray();
    if (array.size() > kMaxConfigurationItems)
        return invalid(tr("The file has more than %1 entries under “%2”.")
                           .arg(kMaxConfigurationItems)
                           .arg(QLatin1String(key)));
    for (const QJsonValue& value : array) {
        if (!value.isObject())
            return invalid(tr("An entry under “%1” is not an object.").arg(QLatin1String(key)));
        Result<Item> item = read(value.toObject());
        if (!item)
            return item.error();
        into.append(std::move(item).value());
    }
    return {};
}

} // namespace

Configuration configurationOf(const Backend& backend, const NotificationSettings& notifications)
{
    Configuration configuration;
    const QVector<CredentialRecord> credentials = backend.credentials();
    const QVector<ConnectionRecord> connections = backend.connections();
    for (const CredentialRecord& record : credentials) {
        CredentialRecord named;
        named.name = record.name;
        named.description = record.description;
        named.type = record.type;
        configuration.credentials.append(named);
    }
    for (const ConnectionRecord& record : connections) {
        const auto settings = connectionSettingsFromJson(record.settings);
        if (!settings)
            continue; // of a newer version; nothing could read it back
        Configuration::Connection connection{settings.value(), {}};
        connection.settings.name = record.name;
        connection.settings.credentialId = 0;
        for (const CredentialRecord& credential : credentials)
            if (credential.id == record.credential)
                connection.credential = credential.name;
        configuration.connections.append(connection);
    }
    for (const SourceStatus& status : backend.sources()) {
        Configuration::Source source{status.settings, {}};
        source.settings.connection = {};
        for (const ConnectionRecord& connection : connections)
            if (connection.id == status.settings.connection)
                source.connection = connection.name;
        configuration.sources.append(source);
    }
    configuration.triage = backend.triageSettings();
    configuration.retention = backend.retention();
    configuration.notifications = notifications;
    return configuration;
}

QByteArray toJson(const Configuration& configuration)
{
    QJsonObject object{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("version"), kVersion},
        {QStringLiteral("credentials"), arrayOf(configuration.credentials)},
        {QStringLiteral("connections"), arrayOf(configuration.connections)},
        {QStringLiteral("sources"), arrayOf(configuration.sources)},
    };
    if (configuration.triage)
        object.insert(QStringLiteral("thresholds"), objectFrom(toJson(*configuration.triage).toUtf8()));
    if (configuration.retention)
        object.insert(QStringLiteral("retention"), toJson(*configuration.retention));
    if (configuration.notifications)
        object.insert(QStringLiteral("notifications"), toJson(*configuration.notifications));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Configuration> configurationFromJson(const QByteArray& json)
{
    if (json.size() > kMaxConfigurationBytes)
        return invalid(tr("The file is larger than a configuration can be."));
    const QJsonObject object = objectFrom(json);
    if (object.value(QLatin1String("format")).toString() != kFormat)
        return invalid(tr("The file is not a configuration that Duskwatch has written."));
    if (object.value(QLatin1String("version")).toInt() != kVersion)
        return invalid(tr("The file was written by another version of Duskwatch; this one reads version %1.")
                           .arg(kVersion));
    Configuration configuration;
    for (const Result<void>& read :
         {readAll<CredentialRecord>(object, "credentials", configuration.credentials,
                                    [](QJsonObject o) { return credentialFrom(o); }),
          readAll<Configuration::Connection>(object, "connections", configuration.connections,
                                             &connectionFrom),
          readAll<Configuration::Source>(object, "sources", configuration.sources, &sourceFrom)}) {
        if (!read)
            return read.error();
    }
    const auto part = [&object](const char* key) {
        return object.value(QLatin1String(key));
    };
    if (part("thresholds").isObject())
        configuration.triage =
            triageSettingsFromJson(QString::fromUtf8(bytesOf(part("thresholds").toObject())));
    if (part("retention").isObject())
        configuration.retention = retentionFrom(part("retention").toObject());
    if (part("notifications").isObject())
        configuration.notifications = notificationSettingsFromJson(part("notifications").toObject());
    return configuration;
}

} // namespace duskwatch
