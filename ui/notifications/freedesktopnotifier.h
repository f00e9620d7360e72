// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/notifier.h"

#include <QDBusConnection>
#include <QStringList>

#include <optional>

namespace duskwatch {

/// Shows notices through the desktop's notification service (org.freedesktop.Notifications 1.2). Everything is asked
/// asynchronously. The service may go and come back: its capabilities are asked for again after a failure.
///
///   idle --show()--> asks capabilities --answer--> Notify --id--> shown --NotificationClosed--> idle
///                          '--error--> unavailable()     '--error--> unavailable()
class FreedesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit FreedesktopNotifier(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(const Notice& notice) override;
    void clear() override;

private Q_SLOTS:
    void takeAction(uint id, const QString& action);
    void takeClosed(uint id, uint reason);

private:
    void askCapabilities();
    void send();
    bool can(const char* capability) const;
    QString bodyOf(const Notice& notice) const;

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities;
    std::optional<Notice> m_waiting; ///< to be sent as soon as that is possible
    bool m_busy = false;             ///< a call is under way
    uint m_id = 0;                   ///< the service's number of what is shown; 0: nothing
    EventId m_event{};
};

} // namespace duskwatch
