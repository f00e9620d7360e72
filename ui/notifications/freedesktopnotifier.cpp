// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/freedesktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace duskwatch {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kShowAction = QStringLiteral("show");
const QString kDefaultAction = QStringLiteral("default"); ///< a click on the notification itself
constexpr int kPatienceMs = 5000;
constexpr int kServiceDecides = -1; ///< how long it is shown

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

/// Hint "urgency": 0 low, 1 normal, 2 critical. Critical ones stay until they are dealt with.
uchar urgencyOf(const Notice& notice)
{
    if (notice.priority == Priority::High && !notice.test)
        return 2;
    return notice.priority == Priority::Low ? 0 : 1;
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(const QDBusConnection& bus, QObject* parent)
    : Notifier(parent),
      m_bus(bus)
{
    // Without the service's name: with it Qt would wait for the bus to say who has it.
    m_bus.connect({}, kPath, kService, QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect({}, kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(takeClosed(uint, uint)));
}

void FreedesktopNotifier::show(const Notice& notice)
{
    m_waiting = notice;
    if (!m_bus.isConnected()) { // a call over it would never end
        m_waiting.reset();
        Q_EMIT unavailable(notice);
        return;
    }
    if (m_busy)
        return; // sent when the call that is under way has ended
    if (m_capabilities)
        send();
    else
        askCapabilities();
}

void FreedesktopNotifier::askCapabilities()
{
    m_busy = true;
    auto* watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("GetCapabilities")), kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        m_busy = false;
        if (reply.isError()) {
            if (const auto notice = std::exchange(m_waiting, std::nullopt))
                Q_EMIT unavailable(*notice);
            return;
        }
        m_capabilities = reply.value();
        if (m_waiting)
            send();
    });
}

bool FreedesktopNotifier::can(const char* capability) const
{
    return m_capabilities && m_capabilities->contains(QLatin1String(capability));
}

QString FreedesktopNotifier::bodyOf(const Notice& notice) const
{
    // The texts are foreign: a service that reads markup must find none in them.
    return can("body-markup") ? notice.body.toHtmlEscaped() : notice.body;
}

void FreedesktopNotifier::send()
{
    const Notice notice = *std::exchange(m_waiting, std::nullopt);
    QStringList actions;
    if (can("actions"))
        actions = {kDefaultAction, tr("Show"), kShowAction, tr("Show")};
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(notice))},
        {QStringLiteral("desktop-entry"), QStringLiteral("duskwatch")},
    };
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify << QStringLiteral("Duskwatch") << m_id << QStringLiteral("duskwatch") << notice.title
           << bodyOf(notice) << actions << hints << kServiceDecides;
    m_busy = true;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        m_busy = false;
        if (reply.isError()) {
            m_id = 0;
            m_capabilities.reset(); // the next service may be another one
            Q_EMIT unavailable(notice);
        } else {
            m_id = reply.value();
            m_event = notice.event;
        }
        if (m_waiting)
            show(*m_waiting);
    });
}

void FreedesktopNotifier::clear()
{
    m_waiting.reset();
    if (m_id == 0 || !m_bus.isConnected())
        return;
    QDBusMessage close = call(QStringLiteral("CloseNotification"));
    close << m_id;
    m_bus.asyncCall(close, kPatienceMs);
}

void FreedesktopNotifier::takeAction(uint id, const QString& action)
{
    if (id == 0 || id != m_id || (action != kShowAction && action != kDefaultAction))
        return;
    Q_EMIT activated(m_event);
}

void FreedesktopNotifier::takeClosed(uint id, uint)
{
    if (id == 0 || id != m_id)
        return;
    m_id = 0;
    Q_EMIT closed();
}

} // namespace duskwatch
