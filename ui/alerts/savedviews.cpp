// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/savedviews.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SavedViews", text);
}

const QString kName = QStringLiteral("name");
const QString kText = QStringLiteral("text");
const QString kPriorities = QStringLiteral("priorities");
const QString kCategories = QStringLiteral("categories");
const QString kStatuses = QStringLiteral("statuses");
const QString kAssignee = QStringLiteral("assignee");
const QString kTag = QStringLiteral("tag");
const QString kOutcome = QStringLiteral("outcome");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kDevice = QStringLiteral("device");
const QString kTitle = QStringLiteral("title");
const QString kRange = QStringLiteral("range");
const QString kColumn = QStringLiteral("column");
const QString kDescending = QStringLiteral("descending");

constexpr qsizetype kMaxNameBytes = 4096; // of a device or a title, as stored

/// Exact names are bytes, which need not be UTF-8.
QString base64(const QByteArray& name)
{
    return QString::fromLatin1(name.toBase64());
}

QByteArray fromBase64(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).left(kMaxNameBytes);
}

/// Numbers of enum values, as they are stored in the database as well.
template <class Enum>
QJsonArray numbers(const EnumSet<Enum>& set)
{
    QJsonArray values;
    for (int bit = 0; bit < 32; ++bit)
        if ((set.bits() >> bit) & 1u)
            values.append(bit);
    return values;
}

template <class Enum>
EnumSet<Enum> setOf(const QJsonValue& values, Enum last)
{
    EnumSet<Enum> set;
    for (const QJsonValue& value : values.toArray()) {
        const int number = value.toInt(-1);
        if (number >= 0 && number <= static_cast<int>(last))
            set.insert(static_cast<Enum>(number));
    }
    return set;
}

template <class Enum>
Enum enumOf(const QJsonValue& value, Enum last, Enum otherwise)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : otherwise;
}

QJsonObject toJson(const SavedView& view)
{
    QJsonObject json{{kName, view.name},
                     {kText, view.filter.text},
                     {kPriorities, numbers(view.filter.priorities)},
                     {kCategories, numbers(view.filter.categories)},
                     {kStatuses, numbers(view.filter.statuses)},
                     {kRange, static_cast<int>(view.filter.range)},
                     {kColumn, static_cast<int>(view.order.column)},
                     {kDescending, view.order.descending}};
    if (view.filter.outcome)
        json[kOutcome] = static_cast<int>(*view.filter.outcome);
    if (view.filter.range == TimeRange::Custom) {
        json[kFrom] = static_cast<qint64>(view.filter.custom.fromMs);
        json[kTo] = static_cast<qint64>(view.filter.custom.toMs);
    }
    if (!view.filter.device.isEmpty())
        json[kDevice] = base64(view.filter.device);
    if (!view.filter.title.isEmpty())
        json[kTitle] = base64(view.filter.title);
    if (view.filter.assignee)
        json[kAssignee] = *view.filter.assignee;
    if (view.filter.tag)
        json[kTag] = *view.filter.tag;
    return json;
}

std::optional<QString> optionalText(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString().left(kMaxViewNameCharacters)) : std::nullopt;
}

SavedView fromJson(const QJsonObject& json)
{
    SavedView view;
    view.name = json[kName].toString().simplified().left(kMaxViewNameCharacters);
    view.filter.text = json[kText].toString().left(256);
    view.filter.priorities = setOf(json[kPriorities], Priority::High);
    view.filter.categories = setOf(json[kCategories], Category::Critical);
    view.filter.statuses = setOf(json[kStatuses], AlertStatus::Resolved);
    view.filter.assignee = optionalText(json[kAssignee]);
    view.filter.tag = optionalText(json[kTag]);
    view.filter.outcome = std::nullopt;
    if (json.contains(kOutcome))
        view.filter.outcome = enumOf(json[kOutcome], Outcome::Alert, Outcome::Alert);
    view.filter.custom = {json[kFrom].toInteger(), json[kTo].toInteger()};
    view.filter.device = fromBase64(json[kDevice]);
    view.filter.title = fromBase64(json[kTitle]);
    view.filter.range = enumOf(json[kRange], TimeRange::Custom, TimeRange::Day);
    view.order.column = enumOf(json[kColumn], AlertColumn::Tags, AlertColumn::Time);
    view.order.descending = json[kDescending].toBool(true);
    return view;
}

} // namespace

QVector<SavedView> builtInViews(const QString& user)
{
    QVector<SavedView> views;
    views.append({tr("All of the last 24 hours"), {}, {}});
    FilterState urgent;
    urgent.priorities = {Priority::High};
    urgent.statuses = {AlertStatus::New};
    views.append({tr("High and new"), urgent, {}});
    FilterState nobodys = FilterState::widest();
    nobodys.statuses = {AlertStatus::New};
    nobodys.assignee = QString();
    views.append({tr("New and nobody’s"), nobodys, {AlertColumn::Priority, true}});
    FilterState mine = FilterState::widest();
    mine.assignee = user;
    views.append({tr("Mine"), mine, {}});
    return views;
}

QByteArray savedViewsToJson(const QVector<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views)
        array.append(toJson(view));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QVector<SavedView> savedViewsFromJson(const QByteArray& json)
{
    QVector<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        const SavedView view = fromJson(value.toObject());
        const bool known = std::any_of(views.begin(), views.end(),
                                       [&](const SavedView& other) { return other.name == view.name; });
        if (!view.name.isEmpty() && !known && views.size() < kMaxSavedViews)
            views.append(view);
    }
    return views;
}

} // namespace duskwatch
