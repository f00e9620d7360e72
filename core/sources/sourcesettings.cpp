// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcesettings.h"

#include "core/syslog/senderlist.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

QString connectionProblem(const SourceSettings& settings)
{
    if (settings.method == SourceMethod::Cloud && settings.connection == ConnectionId{})
        return tr("Choose the connection to the appliance that the events are fetched from.");
    return {};
}

QString pollIntervalProblem(std::chrono::seconds interval)
{
    if (interval < kMinPollInterval || interval > kMaxPollInterval)
        return tr("The time between two polls must be between 10 seconds and a day.");
    return {};
}

QString overlapProblem(std::chrono::minutes overlap)
{
    if (overlap < kMinOverlap || overlap > kMaxOverlap)
        return tr("The overlap must be between 1 minute and 24 hours.");
    return {};
}

QString firstFetchProblem(std::chrono::hours firstFetch)
{
    if (firstFetch < kMinFirstFetch || firstFetch > kMaxFirstFetch)
        return tr("The first fetch must go back between 1 hour and 365 days.");
    return {};
}

QString minScoreProblem(double score)
{
    if (score >= 0 && score <= 1) // false for what is not a number
        return {};
    return tr("The minimum score must be between 0 and 1.");
}

/// A whole number of \a Duration's units from JSON, within its limits.
template <class Duration>
Duration durationFrom(const QJsonValue& value, Duration otherwise, Duration lowest, Duration highest)
{
    const qint64 count = value.toInteger(otherwise.count());
    return Duration(std::clamp<qint64>(count, lowest.count(), highest.count()));
}

QString portProblem(const SourceSettings& settings, const QVector<SourceSettings>& others)
{
    if (settings.port < kFirstPort)
        return tr("The port must be between 1025 and 65535.");
    for (const SourceSettings& other : others) {
        const bool meet = other.address == settings.address || isAllAddresses(other.address) ||
                          isAllAddresses(settings.address);
        const bool sameProtocol =
            (other.transport == Transport::Udp) == (settings.transport == Transport::Udp);
        if (other.method == SourceMethod::Collector && sameProtocol && other.port == settings.port && meet)
            return tr("The event source %1 uses this port. Choose another.").arg(other.name);
    }
    return {};
}

QString certificateProblem(const SourceSettings& settings)
{
    const TlsFiles& files = settings.tls;
    if (settings.transport != Transport::Tls)
        return {};
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return files.key.isEmpty() ? tr("Choose the file with the certificate's private key.")
                                   : tr("Choose the file with the certificate of this key.");
    return {};
}

QString sendersProblem(const SourceSettings& settings)
{
    const auto senders = SenderList::parse(settings.allowedSenders);
    return senders ? QString() : senders.error().detail;
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
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
        add(FieldProblem::Field::Certificate, certificateProblem(settings));
        add(FieldProblem::Field::AllowedSenders, sendersProblem(settings));
    }
    add(FieldProblem::Field::Connection, connectionProblem(settings));
    add(FieldProblem::Field::PollInterval, pollIntervalProblem(settings.pollInterval));
    add(FieldProblem::Field::Overlap, overlapProblem(settings.overlap));
    add(FieldProblem::Field::FirstFetch, firstFetchProblem(settings.firstFetch));
    add(FieldProblem::Field::MinScore, minScoreProblem(settings.minScore));
    return problems;
}

QByteArray toJson(const SourceSettings& settings)
{
    const QJsonObject object{
        {QStringLiteral("method"),
         settings.method == SourceMethod::Cloud ? QStringLiteral("cloud") : QStringLiteral("collector")},
        {QStringLiteral("address"), settings.address},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("transport"), transportWord(settings.transport)},
        {QStringLiteral("certificateFile"), settings.tls.certificate},
        {QStringLiteral("keyFile"), settings.tls.key},
        {QStringLiteral("clientAuthorityFile"), settings.tls.clientAuthority},
        {QStringLiteral("allowedSenders"), QJsonArray::fromStringList(settings.allowedSenders)},
        {QStringLiteral("connection"), static_cast<qint64>(toInt(settings.connection))},
        {QStringLiteral("pollIntervalSeconds"), static_cast<qint64>(settings.pollInterval.count())},
        {QStringLiteral("overlapMinutes"), static_cast<qint64>(settings.overlap.count())},
        {QStringLiteral("firstFetchHours"), static_cast<qint64>(settings.firstFetch.count())},
        {QStringLiteral("minScore"), settings.minScore},
        {QStringLiteral("silentAfterMinutes"), static_cast<qint64>(settings.silentAfter.count())},
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
    settings.transport =
        transportFrom(object.value(QLatin1String("transport")).toString()).value_or(Transport::Tcp);
    settings.tls.certificate = object.value(QLatin1String("certificateFile")).toString();
    settings.tls.key = object.value(QLatin1String("keyFile")).toString();
    settings.tls.clientAuthority = object.value(QLatin1String("clientAuthorityFile")).toString();
    settings.allowedSenders = textsFrom(object.value(QLatin1String("allowedSenders")));
    settings.connection = ConnectionId{object.value(QLatin1String("connection")).toInteger()};
    settings.pollInterval = durationFrom(object.value(QLatin1String("pollIntervalSeconds")),
                                         settings.pollInterval, kMinPollInterval, kMaxPollInterval);
    settings.overlap = durationFrom(object.value(QLatin1String("overlapMinutes")), settings.overlap,
                                    kMinOverlap, kMaxOverlap);
    settings.firstFetch = durationFrom(object.value(QLatin1String("firstFetchHours")), settings.firstFetch,
                                       kMinFirstFetch, kMaxFirstFetch);
    settings.minScore = std::clamp(object.value(QLatin1String("minScore")).toDouble(0), 0.0, 1.0);
    settings.silentAfter = durationFrom(object.value(QLatin1String("silentAfterMinutes")),
                                        settings.silentAfter, std::chrono::minutes(0), kMaxSilentAfter);
    settings.sendUnparsed = object.value(QLatin1String("sendUnparsed")).toBool(settings.sendUnparsed);
    settings.enabled = object.value(QLatin1String("enabled")).toBool(settings.enabled);
    return settings;
}

} // namespace duskwatch
