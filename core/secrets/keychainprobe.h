// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QVariant;

namespace duskwatch {

/// What the session's keychain says about itself and one entry, without asking its user anything.
struct KeychainState
{
    bool reachable = false; ///< a service that keeps secrets runs or can be started
    QString problem;        ///< why it is not reachable, in the words of D-Bus
    QString owner; ///< D-Bus's name of the running Secret Service; another one after it was started anew
    bool hasKeyring = true; ///< the keyring that new entries go to exists
    bool hasEntry = false;  ///< an entry with that key exists and can be read
    QString locked;     ///< D-Bus's path of what must be unlocked first, the entry or the keyring; or empty
    bool canAsk = true; ///< something is there that could ask for the keyring's password
};

/// Looks at the keychain over D-Bus (freedesktop.org Secret Service API 0.2), because QtKeychain 0.13 cannot: it
/// has no isAvailable(), calls a missing session bus OtherError, and a locked keyring an entry that is not found.
/// Main thread; one look at a time. The deadline of each call is D-Bus's own, 25 s.
class KeychainProbe : public QObject
{
    Q_OBJECT
public:
    explicit KeychainProbe(const QString& service, QObject* parent = nullptr);
    ~KeychainProbe() override;

    /// Answers from the event loop, exactly once.
    void look(const QString& key, std::function<void(const KeychainState&)> done);
    /// The session that was looked at.
    QDBusConnection bus() const { return m_bus; }

private:
    void call(const QDBusMessage& message, std::function<void(const QDBusMessage& reply)> next);
    void findService();
    void findKeyring();
    void askLocked(const QString& keyring);
    void findEntry();
    void answer();

    const QString m_service;
    const QString m_connectionName;
    QDBusConnection m_bus;
    QString m_key;
    KeychainState m_state;
    std::function<void(const KeychainState&)> m_done;
};

} // namespace duskwatch
