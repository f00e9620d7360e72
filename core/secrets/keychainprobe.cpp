// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainprobe.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QMap>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

const QString kBus = QStringLiteral("org.freedesktop.DBus");
const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
const QString kSecretsPath = QStringLiteral("/org/freedesktop/secrets");
const QString kSecretsInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString kGnomeKeyring = QStringLiteral("org.gnome.keyring");
const QString kGnomePrompter = QStringLiteral("org.gnome.keyring.SystemPrompter");

using Attributes = QMap<QString, QString>;

QDBusMessage busCall(const QString& method)
{
    return QDBusMessage::createMethodCall(kBus, QStringLiteral("/org/freedesktop/DBus"), kBus, method);
}

QDBusMessage secretsCall(const QString& method)
{
    return QDBusMessage::createMethodCall(kSecrets, kSecretsPath, kSecretsInterface, method);
}

bool isKWallet(const QString& name)
{
    return name.startsWith(QLatin1String("org.kde.kwalletd"));
}

} // namespace

KeychainProbe::KeychainProbe(const QString& service, QObject* parent)
    : QObject(parent),
      m_service(service),
      m_connectionName(QStringLiteral("duskwatch-secrets-") + QUuid::createUuid().toString()),
      m_bus(m_connectionName)
{
    qDBusRegisterMetaType<Attributes>();
}

KeychainProbe::~KeychainProbe()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
}

void KeychainProbe::look(const QString& key, std::function<void(const KeychainState&)> done)
{
    m_key = key;
    m_done = std::move(done);
    m_state = {};
    if (!m_bus.isConnected()) { // a connection of our own, so that a bus that comes later is found
        QDBusConnection::disconnectFromBus(m_connectionName);
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName);
    }
    if (!m_bus.isConnected()) {
        const QString reason = m_bus.lastError().message();
        m_state.problem = reason.isEmpty() ? tr("There is no D-Bus session.")
                                           : tr("There is no D-Bus session: %1").arg(reason);
        QMetaObject::invokeMethod(this, &KeychainProbe::answer, Qt::QueuedConnection);
        return;
    }
    findService();
}

void KeychainProbe::call(const QDBusMessage& message, std::function<void(const QDBusMessage&)> next)
{
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [next = std::move(next)](QDBusPendingCallWatcher* finished) {
                finished->deleteLater();
                next(finished->reply());
            });
}

void KeychainProbe::findService()
{
    call(busCall(QStringLiteral("ListNames")), [this](const QDBusMessage& running) {
        call(busCall(QStringLiteral("ListActivatableNames")), [this, running](const QDBusMessage& startable) {
            const QStringList active = running.arguments().value(0).toStringList();
            const QStringList all = active + startable.arguments().value(0).toStringList();
            if (all.contains(kSecrets)) {
                // GNOME Keyring asks through a prompter of its own; others bring their window along.
                m_state.canAsk = !active.contains(kGnomeKeyring) || all.contains(kGnomePrompter);
                findKeyring();
                return;
            }
            m_state.reachable = std::any_of(all.begin(), all.end(), isKWallet);
            if (!m_state.reachable)
                m_state.problem = running.type() == QDBusMessage::ErrorMessage
                                      ? running.errorMessage()
                                      : tr("No program offers to keep secrets (%1).").arg(kSecrets);
            answer();
        });
    });
}

void KeychainProbe::findKeyring()
{
    QDBusMessage message = secretsCall(QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    call(message, [this](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) {
            m_state.problem = reply.errorMessage();
            answer();
            return;
        }
        m_state.reachable = true;
        m_state.owner = reply.service();
        const QString keyring = reply.arguments().value(0).value<QDBusObjectPath>().path();
        m_state.hasKeyring = keyring.size() > 1; // "/": none has been made yet
        if (m_state.hasKeyring)
            askLocked(keyring);
        else
            findEntry();
    });
}

void KeychainProbe::askLocked(const QString& keyring)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        kSecrets, keyring, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    call(message, [this, keyring](const QDBusMessage& reply) {
        if (reply.arguments().value(0).value<QDBusVariant>().variant().toBool())
            m_state.locked = keyring;
        findEntry();
    });
}

void KeychainProbe::findEntry()
{
    QDBusMessage message = secretsCall(QStringLiteral("SearchItems"));
    // What QtKeychain files our key and the service's name under.
    message << QVariant::fromValue(
        Attributes{{QStringLiteral("user"), m_key}, {QStringLiteral("server"), m_service}});
    call(message, [this](const QDBusMessage& reply) {
        const auto readable = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        m_state.hasEntry = !readable.isEmpty();
        if (readable.isEmpty() && !locked.isEmpty())
            m_state.locked = locked.first().path();
        answer();
    });
}

void KeychainProbe::answer()
{
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done(m_state);
}

} // namespace duskwatch
