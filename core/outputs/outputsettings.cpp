// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/outputsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr qsizetype kMaxHost = 253;
constexpr qsizetype kMaxPath = 4000;
constexpr qsizetype kMaxWords = 500;

const QStringList kPlaces{QStringLiteral("file"), QStringLiteral("syslog")};
const QStringList kScopes{QStringLiteral("lines"), QStringLiteral("alerts")};
const QStringList kForms{QStringLiteral("raw"), QStringLiteral("json"), QStringLiteral("ecs")};
const QStringList kTransports{QStringLiteral("tcp"), QStringLiteral("tls")};
const QStringList kTrusts{QStringLiteral("system"), QStringLiteral("authority"),
                          QStringLiteral("fingerprint")};

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::OutputSettings", text);
}

template <class Enum>
QString wordOf(const QStringList& words, Enum value)
{
    return words.at(static_cast<int>(value));
}

/// The value of a word; \a otherwise for one that is not known.
template <class Enum>
Enum valueOf(const QStringList& words, const QJsonValue& word, Enum otherwise)
{
    const auto index = words.indexOf(word.toString());
    return index < 0 ? otherwise : static_cast<Enum>(index);
}

bool hasInvisible(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

QString nameProblem(const QString& name, const QVector<OutputSettings>& others)
{
    if (name.trimmed().isEmpty())
        return tr("Give the output a name.");
    if (name != name.trimmed())
        return tr("The name begins or ends with a space. Remove it.");
    if (name.size() > kMaxOutputName)
        return tr("The name has %1 characters; at most %2 are possible.")
            .arg(name.size())
            .arg(kMaxOutputName);
    if (hasInvisible(name))
        return tr("The name contains a character that cannot be seen. Remove it.");
    for (const OutputSettings& other : others)
        if (other.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is an output named %1 already. Choose another name.").arg(other.name);
    return {};
}

QString pathProblem(const OutputSettings& settings, const QVector<OutputSettings>& others)
{
    if (settings.path.isEmpty())
        return tr("Choose the file that the lines are appended to.");
    if (!QDir::isAbsolutePath(settings.path) || settings.path.endsWith(QLatin1Char('/')) ||
        settings.path.size() > kMaxPath || hasInvisible(settings.path))
        return tr("Enter the whole path of a file, such as /var/log/darktrace.log.");
    for (const OutputSettings& other : others)
        if (other.place == OutputPlace::File && QDir::cleanPath(other.path) == QDir::cleanPath(settings.path))
            return tr("The output %1 writes to this file already. Choose another file.").arg(other.name);
    return {};
}

QString hostProblem(const QString& host)
{
    const bool bad = host.isEmpty() || host.size() > kMaxHost || hasInvisible(host) ||
                     std::any_of(host.begin(), host.end(), [](QChar c) {
                         return c.isSpace() || c == QLatin1Char('/') || c == QLatin1Char('@') ||
                                c == QLatin1Char('[') || c == QLatin1Char(']');
                     });
    return bad ? tr("Enter the name or address of the receiver, such as syslog.example.com.") : QString();
}

} // namespace

QByteArray fingerprintBytes(const QString& text)
{
    QString digits = text.trimmed();
    digits.remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    const QByteArray hex = digits.toLatin1();
    const bool clean = std::all_of(hex.begin(), hex.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    return clean && hex.size() == 64 ? QByteArray::fromHex(hex) : QByteArray();
}

QVector<OutputProblem> validateOutput(const OutputSettings& settings, const QVector<OutputSettings>& others)
{
    using Field = OutputProblem::Field;
    QVector<OutputProblem> problems;
    const auto add = [&problems](Field field, const QString& message) {
        if (!message.isEmpty())
            problems.append({field, message});
    };
    add(Field::Name, nameProblem(settings.name, others));
    if (settings.place == OutputPlace::File) {
        add(Field::Path, pathProblem(settings, others));
        return problems;
    }
    add(Field::Host, hostProblem(settings.host));
    if (settings.port == 0)
        add(Field::Port, tr("Enter the port that the receiver listens on, 1 to 65535."));
    if (settings.transport == OutputTransport::Tls && settings.trust == OutputTrust::Authority &&
        !QDir::isAbsolutePath(settings.authority))
        add(Field::Authority, tr("Choose the PEM file with the certificate of the authority."));
    if (settings.transport == OutputTransport::Tls && settings.trust == OutputTrust::Fingerprint &&
        fingerprintBytes(settings.fingerprint).isEmpty())
        add(Field::Fingerprint,
            tr("Enter the SHA-256 fingerprint of the certificate: 64 hexadecimal digits."));
    return problems;
}

QByteArray toJson(const OutputSettings& settings)
{
    QJsonArray sources;
    for (const SourceId source : settings.sources)
        sources.append(static_cast<qint64>(toInt(source)));
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("place"), wordOf(kPlaces, settings.place)},
                             {QStringLiteral("sources"), sources},
                             {QStringLiteral("scope"), wordOf(kScopes, settings.scope)},
                             {QStringLiteral("form"), wordOf(kForms, settings.form)},
                             {QStringLiteral("priorities"), static_cast<int>(settings.priorities.bits())},
                             {QStringLiteral("kinds"), static_cast<int>(settings.kinds.bits())},
                             {QStringLiteral("words"), settings.words},
                             {QStringLiteral("changes"), settings.changes},
                             {QStringLiteral("path"), settings.path},
                             {QStringLiteral("host"), settings.host},
                             {QStringLiteral("port"), settings.port},
                             {QStringLiteral("transport"), wordOf(kTransports, settings.transport)},
                             {QStringLiteral("trust"), wordOf(kTrusts, settings.trust)},
                             {QStringLiteral("authority"), settings.authority},
                             {QStringLiteral("fingerprint"), settings.fingerprint},
                             {QStringLiteral("facility"), settings.facility},
                         })
        .toJson(QJsonDocument::Compact);
}

Result<OutputSettings> outputSettingsFromJson(const QString& name, bool enabled, const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput, tr("The settings of the output %1 cannot be read").arg(name)};
    const QJsonObject object = document.object();
    const auto value = [&object](const char* key) {
        return object.value(QLatin1StringView(key));
    };
    OutputSettings settings;
    settings.name = name;
    settings.enabled = enabled;
    settings.place = valueOf(kPlaces, value("place"), settings.place);
    for (const QJsonValue& source : value("sources").toArray())
        settings.sources.push_back(SourceId{source.toInteger()});
    settings.scope = valueOf(kScopes, value("scope"), settings.scope);
    settings.form = valueOf(kForms, value("form"), settings.form);
    for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High})
        if (value("priorities").toInt() & (1 << static_cast<int>(priority)))
            settings.priorities.insert(priority);
    for (int kind = 0; kind <= static_cast<int>(EventKind::Email); ++kind)
        if (value("kinds").toInt() & (1 << kind))
            settings.kinds.insert(static_cast<EventKind>(kind));
    settings.words = value("words").toString().left(kMaxWords);
    settings.changes = value("changes").toBool(true);
    settings.path = value("path").toString();
    settings.host = value("host").toString();
    settings.port = static_cast<quint16>(std::clamp(value("port").toInt(settings.port), 0, 65535));
    settings.transport = valueOf(kTransports, value("transport"), settings.transport);
    settings.trust = valueOf(kTrusts, value("trust"), settings.trust);
    settings.authority = value("authority").toString();
    settings.fingerprint = value("fingerprint").toString();
    settings.facility = std::clamp(value("facility").toInt(settings.facility), 0, kMaxFacility);
    return settings;
}

QString outputPlaceText(const OutputSettings& settings)
{
    if (settings.place == OutputPlace::File)
        return QStringLiteral("file:") + settings.path;
    const QString host =
        settings.host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(settings.host) : settings.host;
    return QStringLiteral("%1://%2:%3").arg(wordOf(kTransports, settings.transport), host).arg(settings.port);
}

} // namespace duskwatch
