// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QVariantMap>

namespace duskwatch::test {

/// A D-Bus session of the test's own: nothing of the user's session is on it, and nothing can be started by it.
/// From start() on it is this process's session, and its home, so that no keyring of the user's is ever touched.
/// It must stay until the process ends: GLib ends a process whose session bus goes away.
class PrivateSession
{
public:
    ~PrivateSession();
    /// False without a dbus-daemon.
    bool start();
    QDBusConnection bus() const;
    bool isOnBus(const QString& name) const;
    QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_daemon;
};

/// A gnome-keyring-daemon on the private session.
class KeyringDaemon
{
public:
    explicit KeyringDaemon(const PrivateSession& session)
        : m_session(session)
    {
    }
    ~KeyringDaemon() { stop(); }
    /// Whether there is one: installed, or unpacked by ./test.
    static bool exists() { return !program().isEmpty(); }
    /// Unlocks (or makes) its keyring with a fixed password when \a unlocked. Waits until it is ready.
    bool start(bool unlocked);
    void stop();

private:
    static QString program();
    bool hasOpenKeyring() const;
    const PrivateSession& m_session;
    QProcess m_process;
};

/// Stands in for the window in which GNOME asks for a keyring's password.
class FakePrompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    enum class Mood { Refuses, StaysOpen };
    FakePrompter(const PrivateSession& session, Mood mood);
    ~FakePrompter() override;
    int questions() const { return m_questions; }
    /// For the next question.
    void setMood(Mood mood) { m_mood = mood; }
    /// Answers the question that stayed open with no.
    void refuse();

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath& callback);
    void PerformPrompt(const QDBusObjectPath& callback, const QString& type, const QVariantMap& properties,
                       const QString& exchange);
    void StopPrompting(const QDBusObjectPath& callback);

private:
    void ready(const QString& reply);

    QDBusConnection m_bus;
    Mood m_mood;
    int m_questions = 0;
    QString m_asker;
    QString m_path;
    QString m_exchange;
};

} // namespace duskwatch::test
