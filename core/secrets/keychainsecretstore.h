// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychainprobe.h"
#include "core/secrets/keychainunlocker.h"
#include "core/secrets/secretstore.h"

#include <deque>

namespace QKeychain {
class Job;
}

namespace duskwatch {

/// Keeps secrets in the keychain of the desktop, through QtKeychain: Secret Service (GNOME Keyring, KWallet,
/// KeePassXC) or KWallet's own interface. Main thread. One job after the other, as QtKeychain does it anyway: while
/// the keychain asks its user something, the next jobs wait for that, also after the first was cancelled.
///
///   idle -> looking -> unlocking -> asking -> checking -> idle     looking, checking: KeychainProbe
///              |-------------------------^       |                unlocking: KeychainUnlocker, asks the user
///              '-- not there, cannot be opened --'------^         asking: QtKeychain; never hurried
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    /// \a service is the name the entries are filed under.
    explicit KeychainSecretStore(const QString& service = QStringLiteral("duskwatch"),
                                 QObject* parent = nullptr);
    ~KeychainSecretStore() override;

protected:
    void startRead(quint64 job, const QString& key) override;
    void startWrite(quint64 job, const QString& key, SecretText secret) override;
    void startRemove(quint64 job, const QString& key) override;
    void abandon(quint64 job) override;

private:
    enum class Kind { Read, Write, Remove };
    struct Task
    {
        quint64 job = 0; ///< 0: this store's own, to undo a write
        Kind kind = Kind::Read;
        QString key;
        SecretText secret; ///< to write, or what was read
        bool cancelled = false;
    };
    void enqueue(Task task);
    void next();
    void looked(const KeychainState& state);
    void ask();
    void asked(QKeychain::Job& job);
    void removed(const KeychainState& state);
    void end(const Result<void>& result);

    const QString m_service;
    KeychainProbe m_probe;
    KeychainUnlocker m_unlocker;
    std::deque<Task> m_waiting;
    Task m_task;
    QString m_owner; ///< of the Secret Service that was asked last
    bool m_busy = false;
};

} // namespace duskwatch
