// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/privatekeychain.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace duskwatch::test {
namespace {

constexpr int kPatienceMs = 30'000;
const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
const QString kPrompter = QStringLiteral("org.gnome.keyring.SystemPrompter");
const QString kPrompterPath = QStringLiteral("/org/gnome/keyring/Prompter");

// No service folders: what is not started by the test does not start.
constexpr const char* kBusConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateSession::~PrivateSession()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    m_daemon.waitForFinished(kPatienceMs);
}

bool PrivateSession::start()
{
    QFile::setPermissions(m_home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", QFile::encodeName(home()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home() + QStringLiteral("/data")));
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"})
        qunsetenv(name);
    QFile configuration(home() + QStringLiteral("/bus.conf"));
    if (!configuration.open(QFile::WriteOnly))
        return false;
    configuration.write(QString::fromLatin1(kBusConfiguration).arg(home()).toUtf8());
    configuration.close();
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + configuration.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(kPatienceMs))
            return false;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    return bus().isConnected();
}

QDBusConnection PrivateSession::bus() const
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("test"));
}

bool PrivateSession::isOnBus(const QString& name) const
{
    return bus().interface()->isServiceRegistered(name);
}

QString KeyringDaemon::program()
{
    const QString name = QStringLiteral("gnome-keyring-daemon");
    const QString installed = QStandardPaths::findExecutable(name);
    if (!installed.isEmpty())
        return installed;
    const QString unpacked = QStringLiteral(DUSKWATCH_SOURCE_DIR "/build/unpacked/usr/bin/") + name;
    return QFileInfo(unpacked).isExecutable() ? unpacked : QString();
}

bool KeyringDaemon::start(bool unlocked)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                          QStringLiteral("--control-directory=") + m_session.home()};
    if (unlocked)
        arguments += QStringLiteral("--unlock");
    m_process.start(program(), arguments);
    if (!m_process.waitForStarted(kPatienceMs))
        return false;
    if (unlocked)
        m_process.write("not empty"); // an empty one would make a keyring that is not encrypted
    m_process.closeWriteChannel();
    // It is on the bus before it has unlocked the keyring.
    return QTest::qWaitFor(
        [this, unlocked] { return m_session.isOnBus(kSecrets) && (!unlocked || hasOpenKeyring()); },
        kPatienceMs);
}

bool KeyringDaemon::hasOpenKeyring() const
{
    QDBusMessage ask = QDBusMessage::createMethodCall(kSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                                      QStringLiteral("org.freedesktop.Secret.Service"),
                                                      QStringLiteral("ReadAlias"));
    ask << QStringLiteral("default");
    const QDBusReply<QDBusObjectPath> keyring = m_session.bus().call(ask, QDBus::Block, kPatienceMs);
    if (!keyring.isValid() || keyring.value().path() == QLatin1String("/"))
        return false;
    ask = QDBusMessage::createMethodCall(kSecrets, keyring.value().path(),
                                         QStringLiteral("org.freedesktop.DBus.Properties"),
                                         QStringLiteral("Get"));
    ask << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QVariant> locked = m_session.bus().call(ask, QDBus::Block, kPatienceMs);
    return locked.isValid() && !locked.value().toBool();
}

void KeyringDaemon::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
}

FakePrompter::FakePrompter(const PrivateSession& session, Mood mood)
    : m_bus(session.bus()),
      m_mood(mood)
{
    m_bus.registerObject(kPrompterPath, this, QDBusConnection::ExportAllSlots);
    m_bus.registerService(kPrompter);
}

FakePrompter::~FakePrompter()
{
    m_bus.unregisterService(kPrompter);
    m_bus.unregisterObject(kPrompterPath);
}

void FakePrompter::BeginPrompting(const QDBusObjectPath& callback)
{
    m_asker = message().service();
    m_path = callback.path();
    QMetaObject::invokeMethod(
        this, [this] { ready({}); }, Qt::QueuedConnection); // the asker wants its reply first
}

void FakePrompter::PerformPrompt(const QDBusObjectPath&, const QString&, const QVariantMap&,
                                 const QString& exchange)
{
    ++m_questions;
    m_exchange = exchange;
    if (m_mood == Mood::Refuses)
        QMetaObject::invokeMethod(this, &FakePrompter::refuse, Qt::QueuedConnection);
}

void FakePrompter::StopPrompting(const QDBusObjectPath& callback)
{
    QDBusMessage done = QDBusMessage::createMethodCall(
        message().service(), callback.path(), QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
        QStringLiteral("PromptDone"));
    m_bus.asyncCall(done);
}

void FakePrompter::refuse()
{
    ready(QStringLiteral("no"));
}

void FakePrompter::ready(const QString& reply)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        m_asker, m_path, QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
        QStringLiteral("PromptReady"));
    call << reply << QVariantMap() << m_exchange;
    m_bus.asyncCall(call);
}

} // namespace duskwatch::test
