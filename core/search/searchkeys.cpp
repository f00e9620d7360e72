// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchkeys.h"

#include "core/triage/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr FriendlyKeyName kKeys[] = {
    {FriendlyKey::Kind, "kind", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Kind of message"), true, false},
    {FriendlyKey::Outcome, "outcome", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "What became of it"), true,
     false},
    {FriendlyKey::Priority, "priority", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Priority of the alert"),
     true, false},
    {FriendlyKey::Category, "category", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Category of the model"),
     true, false},
    {FriendlyKey::Model, "model", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Name of the model, or title"),
     false, false},
    {FriendlyKey::Device, "device", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Name of the device"), false,
     false},
    {FriendlyKey::DeviceAddress, "device.ip",
     QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Address of the device"), false, false},
    {FriendlyKey::DeviceMac, "device.mac",
     QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "MAC address of the device"), false, false},
    {FriendlyKey::Score, "score", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Score from 0 to 1"), false,
     false},
    {FriendlyKey::ModelPriority, "modelpriority",
     QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Priority of the model from 0 to 5"), false, false},
    {FriendlyKey::Id, "id", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Identity at the appliance"), false,
     false},
    {FriendlyKey::Summary, "summary", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Summary"), false, false},
    {FriendlyKey::User, "user",
     QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "User, or recipients of an e-mail"), false, false},
    {FriendlyKey::Tag, "tag", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Tag of the model or the device"),
     false, false},
    {FriendlyKey::Technique, "technique", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "MITRE technique"),
     false, false},
    {FriendlyKey::Group, "group", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "AI Analyst group"), false,
     false},
    {FriendlyKey::Test, "test", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Whether it is a test alert"),
     true, false},
    {FriendlyKey::Update, "update",
     QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Whether the event was stored before"), true, false},
    {FriendlyKey::Time, "time", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Time of the event"), false, true},
    {FriendlyKey::Received, "received", QT_TRANSLATE_NOOP("duskwatch::SearchKeys", "Time of receipt"), false,
     true},
};

template <class Enum, class Word>
QStringList words(std::initializer_list<Enum> values, Word word)
{
    QStringList list;
    for (const Enum value : values) {
        const std::string_view text = word(value);
        list << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    return list;
}

} // namespace

std::span<const FriendlyKeyName> friendlyKeys()
{
    return kKeys;
}

const FriendlyKeyName& nameOf(FriendlyKey key)
{
    return *std::find_if(std::begin(kKeys), std::end(kKeys),
                         [key](const FriendlyKeyName& known) { return known.key == key; });
}

QString keyDescription(const FriendlyKeyName& key)
{
    return QCoreApplication::translate("duskwatch::SearchKeys", key.description);
}

std::optional<QueryKey> keyFrom(const QString& name)
{
    QueryKey key;
    key.name = name;
    for (const FriendlyKeyName& known : kKeys)
        if (name == QLatin1StringView(known.name))
            key.friendly = known.key;
    if (key.friendly)
        return key;
    const QString path = name.startsWith(QLatin1StringView("$.")) ? name.mid(2) : name;
    const QStringList parts = path.split(QLatin1Char('.'));
    if (parts.size() > kMaxKeyParts || parts.contains(QString()))
        return std::nullopt;
    for (const QString& part : parts)
        key.path.push_back(part.toStdString());
    return key;
}

QStringList wordsOf(FriendlyKey key)
{
    switch (key) {
    case FriendlyKey::Kind:
        return words({EventKind::ModelBreach, EventKind::AiAnalystIncident, EventKind::SystemStatus,
                      EventKind::RespondAction, EventKind::Audit, EventKind::Email, EventKind::Unparsed},
                     kindWord);
    case FriendlyKey::Outcome:
        return words({Outcome::Alert, Outcome::Informational, Outcome::Suppressed, Outcome::Resolved,
                      Outcome::Audit, Outcome::Unparsed},
                     outcomeWord);
    case FriendlyKey::Priority:
        return words({Priority::High, Priority::Medium, Priority::Low}, priorityWord);
    case FriendlyKey::Category:
        return words(
            {Category::Critical, Category::Suspicious, Category::Compliance, Category::Informational},
            categoryWord);
    case FriendlyKey::Test:
    case FriendlyKey::Update:
        return {QStringLiteral("true"), QStringLiteral("false")};
    default:
        return {};
    }
}

std::optional<std::int64_t> timeFrom(const QString& text)
{
    if (text.size() < 10 || text[4] != QLatin1Char('-'))
        return std::nullopt;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (text.size() == 10)
        time = QDate::fromString(text, Qt::ISODate).startOfDay(Qt::UTC);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace duskwatch
