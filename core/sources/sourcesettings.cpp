// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcesettings.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

constexpr int kMaxNameLength = 64;
constexpr int kFirstPort = 1025;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SourceSettings", text);
}

QString nameProblem(const QString& name, const QVector<SourceSettings>& others)
{
    if (name.trimmed().isEmpty())
        return tr("Give the event source a name; its log is found under it.");
    if (name != name.trimmed())
        return tr("The name begins or ends with a space. Remove it.");
    if (name.size() > kMaxNameLength)
        return tr("The name has %1 characters; at most %2 are possible.")
            .arg(name.size())
            .arg(kMaxNameLength);
    for (const QChar c : name) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return tr("The name contains a character that cannot be seen. Remove it.");
    }
    for (const SourceSettings& other : others) {
        if (other.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is an event source named %1 already. Choose another name.").arg(other.name);
    }
    return {};
}

bool isAllAddresses(const QString& address)
{
    return address == QLatin1String("*") || address == QLatin1String("0.0.0.0") ||
           address == QLatin1String("::");
}

QString addressProblem(const QString& address)
{
    if (address == QLatin1String("*") || address == QLatin1String("localhost") ||
        !QHostAddress(address).isNull())
        return {};
    return tr("Enter an address of this computer, such as 127.0.0.1, or * for all of them.");
}

QString portProblem(const SourceSettings& settings, const QVector<SourceSettings>& others)
{
    if (settings.port < kFirstPort)
        return tr("The port must be between 1025 and 65535.");
    for (const SourceSettings& other : others) {
        const bool meet = other.address == settings.address || isAllAddresses(other.address) ||
                          isAllAddresses(settings.address);
        if (other.method == SourceMethod::Collector && other.port == settings.port && meet)
            return tr("The event source %1 uses this port. Choose another.").arg(other.name);
    }
    return {};
}

} // namespace

QVector<FieldProblem> validate(const SourceSettings& settings, const QVector<SourceSettings>& others)
{
    QVector<FieldProblem> problems;
    const auto add = [&](FieldProblem::Field field, const QString& message) {
        if (!message.isEmpty())
            problems.append({field, message});
    };
    add(FieldProblem::Field::Name, nameProblem(settings.name, others));
    if (settings.method == SourceMethod::Collector) {
        add(FieldProblem::Field::Address, addressProblem(settings.address));
        add(FieldProblem::Field::Port, portProblem(settings, others));
    }
    return problems;
}

QByteArray toJson(const SourceSettings& settings)
{
    const QJsonObject object{
        {QStringLiteral("method"),
         settings.method == SourceMethod::Cloud ? QStringLiteral("cloud") : QStringLiteral("collector")},
        {QStringLiteral("address"), settings.address},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("connection"), static_cast<qint64>(toInt(settings.connection))},
        {QStringLiteral("sendUnparsed"), settings.sendUnparsed},
        {QStringLiteral("enabled"), settings.enabled},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SourceSettings> sourceSettingsFromJson(const QString& name, const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput,
                     tr("The stored settings of %1 cannot be read (%2)").arg(name, problem.errorString())};
    const QJsonObject object = document.object();
    SourceSettings settings;
    settings.name = name;
    settings.method = object.value(QLatin1String("method")).toString() == QLatin1String("cloud")
                          ? SourceMethod::Cloud
                          : SourceMethod::Collector;
    settings.address = object.value(QLatin1String("address")).toString(settings.address);
    settings.port = static_cast<quint16>(object.value(QLatin1String("port")).toInt(settings.port));
    settings.connection = ConnectionId{object.value(QLatin1String("connection")).toInteger()};
    settings.sendUnparsed = object.value(QLatin1String("sendUnparsed")).toBool(settings.sendUnparsed);
    settings.enabled = object.value(QLatin1String("enabled")).toBool(settings.enabled);
    return settings;
}

} // namespace duskwatch
