// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/notifier.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QAction;
class QMenu;

namespace duskwatch {

class Theme;

/// Shows notices beside an icon in the tray, where the desktop has no notification service. The icon appears with the
/// first notice; while something is unseen it carries a mark and its tool tip says what. GUI thread.
class TrayNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(const Theme& theme, QObject* parent = nullptr);
    ~TrayNotifier() override;

    void show(const Notice& notice) override;
    void clear() override;
    bool isUnread() const { return m_unread; }
    QMenu& menu() const { return *m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    /// For an hour, or no longer.
    void quietRequested(bool quiet);
    void quitRequested();

private:
    void setUnread(const QString& what);

    const Theme& m_theme;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_quiet;
    QTimer m_quietEnd; ///< takes the tick away when the hour is over
    QSystemTrayIcon m_icon;
    EventId m_event{};
    bool m_unread = false;
};

} // namespace duskwatch
