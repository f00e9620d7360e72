// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <functional>

namespace duskwatch {

/// Has the Secret Service unlock something, which asks its user (Secret Service API 0.2, Unlock and Prompt).
/// QtKeychain does so for reading only. Main thread; one at a time. No deadline while the question is open, and it
/// cannot be taken back: GNOME Keyring 42 aborts, with all that it holds unlocked, when an open prompt is dismissed.
class KeychainUnlocker : public QObject
{
    Q_OBJECT
public:
    explicit KeychainUnlocker(QObject* parent = nullptr);

    /// Unlocks the keyring or entry at \a path. Answers exactly once, later. Errors: KeychainRefused,
    /// KeychainMissing when the service goes meanwhile, KeychainFailure.
    void unlock(const QDBusConnection& bus, const QString& path,
                std::function<void(const Result<void>&)> done);

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant& result);

private:
    void unlockAnswered(const QDBusMessage& reply);
    void prompt(const QString& path);
    void end(const Result<void>& result);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QString m_prompt; ///< the open question's path, or empty
    std::function<void(const Result<void>&)> m_done;
};

} // namespace duskwatch
