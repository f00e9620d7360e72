// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/importplan.h"

#include "core/sources/credentialvalidation.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace duskwatch {
namespace {

using Action = ImportItem::Action;
using Kind = ImportItem::Kind;

constexpr qsizetype kLongestShown = 120;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ImportPlan", text);
}

bool isNamed(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The member names and values in which two objects differ, as "port: 443 → 8443".
QString differences(const QJsonObject& from, const QJsonObject& to)
{
    const auto shown = [](const QJsonValue& value) {
        const QString text = value.toVariant().toString().left(kLongestShown);
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    QStringList list;
    for (auto member = to.begin(); member != to.end(); ++member)
        if (from.value(member.key()) != member.value())
            list << QStringLiteral("%1: %2 → %3")
                        .arg(member.key(), shown(from.value(member.key())), shown(member.value()));
    return list.join(QStringLiteral("; "));
}

QJsonObject membersOf(const Configuration::Connection& connection)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(connection.settings)).object();
    object.remove(QStringLiteral("credentialId"));
    object.insert(QStringLiteral("credential"), connection.credential);
    return object;
}

QJsonObject membersOf(const Configuration::Source& source)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(source.settings)).object();
    object.insert(QStringLiteral("connection"), source.connection);
    object.remove(QStringLiteral("enabled")); // whether it runs is not for a file to say
    return object;
}

template <class Item>
const Item* find(const QVector<Item>& items, const QString& name)
{
    for (const Item& item : items)
        if (isNamed(item.settings.name, name))
            return &item;
    return nullptr;
}

const CredentialRecord* find(const QVector<CredentialRecord>& items, const QString& name)
{
    for (const CredentialRecord& item : items)
        if (isNamed(item.name, name))
            return &item;
    return nullptr;
}

ImportItem planCredential(const CredentialRecord& wanted, const Configuration& present)
{
    ImportItem item{Kind::Credential, Action::Add, 0, wanted.name, {}};
    if (find(present.credentials, wanted.name) != nullptr) {
        item.action = Action::Same;
        item.explanation = tr("There is one of this name; its token stays.");
        return item;
    }
    const auto problems = validate(wanted, {});
    item.action = problems.isEmpty() ? Action::Add : Action::Impossible;
    item.explanation = problems.isEmpty() ? tr("Without its private token, which you enter afterwards.")
                                          : problems.first().message;
    return item;
}

ImportItem planConnection(const Configuration::Connection& wanted, const Configuration& present)
{
    ImportItem item{Kind::Connection, Action::Add, 0, wanted.settings.name, {}};
    const auto problems = validate(wanted.settings);
    const Configuration::Connection* stored = find(present.connections, wanted.settings.name);
    if (!problems.isEmpty()) {
        item.action = Action::Impossible;
        item.explanation = problems.first().message;
    } else if (stored == nullptr) {
        item.explanation = tr("To %1.").arg(wanted.settings.host);
    } else {
        item.explanation = differences(membersOf(*stored), membersOf(wanted));
        item.action = item.explanation.isEmpty() ? Action::Same : Action::Change;
    }
    return item;
}

ImportItem planSource(const Configuration::Source& wanted, const Configuration& wholeFile,
                      const Configuration& present)
{
    ImportItem item{Kind::Source, Action::Add, 0, wanted.settings.name, {}};
    const Configuration::Source* stored = find(present.sources, wanted.settings.name);
    SourceSettings judged = wanted.settings;
    if (!wanted.connection.isEmpty())
        judged.connection = ConnectionId{1}; // any: it is known by name as yet
    QVector<SourceSettings> others;
    for (const Configuration::Source& other : present.sources)
        if (!isNamed(other.settings.name, judged.name))
            others.append(other.settings);
    const auto problems = validate(judged, others);
    const bool isKnown = wanted.connection.isEmpty() ||
                         find(present.connections, wanted.connection) != nullptr ||
                         find(wholeFile.connections, wanted.connection) != nullptr;
    item.action = Action::Impossible;
    if (!problems.isEmpty()) {
        item.explanation = problems.first().message;
    } else if (!isKnown) {
        item.explanation = tr("There is no connection named %1.").arg(wanted.connection.left(kLongestShown));
    } else if (stored == nullptr) {
        item.action = Action::Add;
        item.explanation = tr("It is added stopped; you start it.");
    } else if (stored->settings.method != wanted.settings.method) {
        item.explanation = tr("A source of this name gets its events in another way.");
    } else {
        item.explanation = differences(membersOf(*stored), membersOf(wanted));
        item.action = item.explanation.isEmpty() ? Action::Same : Action::Change;
    }
    return item;
}

void planSettings(const Configuration& wanted, const Configuration& present, QVector<ImportItem>& plan)
{
    const auto add = [&plan](Kind kind, const QString& name, bool same, const QString& explanation) {
        plan.append({kind, same ? Action::Same : Action::Change, 0, name, same ? QString() : explanation});
    };
    if (wanted.triage) {
        const TriageSettings now = present.triage.value_or(TriageSettings{});
        const TriageSettings& then = *wanted.triage;
        const bool same = now.highFrom == then.highFrom && now.mediumFrom == then.mediumFrom &&
                          now.complianceAlerts == then.complianceAlerts;
        add(Kind::Thresholds, tr("Thresholds"), same,
            tr("High from %1, Medium from %2, compliance breaches are alerts: %3.")
                .arg(scoreText(then.highFrom), scoreText(then.mediumFrom),
                     then.complianceAlerts ? tr("yes") : tr("no")));
    }
    if (wanted.retention)
        add(Kind::Retention, tr("Retention"),
            *wanted.retention == present.retention.value_or(RetentionSettings{}),
            wanted.retention->keepMs || wanted.retention->keepBytes
                ? tr("Data that is stored now may be removed by this, without another question.")
                : tr("Everything is kept."));
    if (wanted.notifications)
        add(Kind::Notifications, tr("Notifications"),
            *wanted.notifications == present.notifications.value_or(NotificationSettings{}),
            tr("Which alerts the desktop tells you of, and when."));
}

/// Two of one name in a file cannot both come.
void refuseDoubles(QVector<ImportItem>& plan)
{
    QSet<std::pair<int, QString>> seen;
    for (ImportItem& item : plan) {
        const std::pair key(static_cast<int>(item.kind), item.name.toCaseFolded());
        if (seen.contains(key)) {
            item.action = Action::Impossible;
            item.explanation = tr("The file has two of this name.");
        }
        seen.insert(key);
    }
}

} // namespace

QVector<ImportItem> planImport(const Configuration& wanted, const Configuration& present)
{
    QVector<ImportItem> plan;
    for (qsizetype i = 0; i < wanted.credentials.size(); ++i) {
        plan.append(planCredential(wanted.credentials[i], present));
        plan.last().index = i;
    }
    for (qsizetype i = 0; i < wanted.connections.size(); ++i) {
        plan.append(planConnection(wanted.connections[i], present));
        plan.last().index = i;
    }
    for (qsizetype i = 0; i < wanted.sources.size(); ++i) {
        plan.append(planSource(wanted.sources[i], wanted, present));
        plan.last().index = i;
    }
    planSettings(wanted, present, plan);
    refuseDoubles(plan);
    return plan;
}

} // namespace duskwatch
