// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainunlocker.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace duskwatch {
namespace {

const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
const QString kPromptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

} // namespace

KeychainUnlocker::KeychainUnlocker(QObject* parent)
    : QObject(parent),
      m_bus(QString())
{
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        end(Error{ErrorCode::KeychainMissing, tr("The keychain ended while it was being unlocked.")});
    });
}

void KeychainUnlocker::unlock(const QDBusConnection& bus, const QString& path,
                              std::function<void(const Result<void>&)> done)
{
    m_bus = bus;
    m_done = std::move(done);
    m_service.setConnection(m_bus);
    m_service.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    m_service.setWatchedServices({kSecrets});
    QDBusMessage call = QDBusMessage::createMethodCall(kSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                                       QStringLiteral("org.freedesktop.Secret.Service"),
                                                       QStringLiteral("Unlock"));
    call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(path)});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        unlockAnswered(finished->reply());
    });
}

void KeychainUnlocker::unlockAnswered(const QDBusMessage& reply)
{
    if (!m_done)
        return;
    if (reply.type() == QDBusMessage::ErrorMessage) {
        end(Error{ErrorCode::KeychainFailure, reply.errorMessage()});
        return;
    }
    const QString path = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (path.size() <= 1) // "/": nothing to ask
        end({});
    else
        prompt(path);
}

void KeychainUnlocker::prompt(const QString& path)
{
    m_prompt = path;
    m_bus.connect(kSecrets, path, kPromptInterface, QStringLiteral("Completed"), this,
                  SLOT(completed(bool, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(kSecrets, path, kPromptInterface, QStringLiteral("Prompt"));
    call << QString(); // the id of a window the question should stand before; not known here
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, path](QDBusPendingCallWatcher* finished) {
                finished->deleteLater();
                // A service may answer only when the question has been closed: then D-Bus's deadline for replies passes,
                // and that is no failure.
                const QDBusError error = finished->error();
                if (path == m_prompt && error.isValid() && error.type() != QDBusError::NoReply)
                    end(Error{ErrorCode::KeychainFailure, error.message()});
            });
}

void KeychainUnlocker::completed(bool dismissed, const QDBusVariant&)
{
    if (dismissed)
        end(Error{ErrorCode::KeychainRefused,
                  tr("The keyring is locked and was not unlocked when it was asked for.")});
    else
        end({});
}

void KeychainUnlocker::end(const Result<void>& result)
{
    if (!m_prompt.isEmpty())
        m_bus.disconnect(kSecrets, std::exchange(m_prompt, {}), kPromptInterface, QStringLiteral("Completed"),
                         this, SLOT(completed(bool, QDBusVariant)));
    m_service.setWatchedServices({});
    if (const auto done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace duskwatch
