// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/traynotifier.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr auto kQuiet = 1h;
constexpr int kIconSide = 64;
constexpr int kShownMs = 10'000;

/// The program's icon, with a dot in its corner where something is unread.
QIcon trayIcon(bool unread, const QColor& mark)
{
    QPixmap pixmap = Theme::programIcon().pixmap(kIconSide, kIconSide);
    if (unread && !pixmap.isNull()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        const double side = kIconSide * 0.4;
        painter.drawEllipse(QRectF(kIconSide - side, 0, side, side));
    }
    return QIcon(pixmap);
}

} // namespace

TrayNotifier::TrayNotifier(const Theme& theme, QObject* parent)
    : Notifier(parent),
      m_theme(theme),
      m_menu(std::make_unique<QMenu>()),
      m_quiet(nullptr)
{
    connect(m_menu->addAction(tr("Show Duskwatch")), &QAction::triggered, this,
            [this] { Q_EMIT activated(m_event); });
    m_quiet = m_menu->addAction(tr("Quiet for an hour"));
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::toggled, this, [this](bool quiet) {
        if (quiet)
            m_quietEnd.start(kQuiet);
        else
            m_quietEnd.stop();
        Q_EMIT quietRequested(quiet);
    });
    m_quietEnd.setSingleShot(true);
    connect(&m_quietEnd, &QTimer::timeout, m_quiet, [this] { m_quiet->setChecked(false); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayNotifier::quitRequested);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated(m_event);
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_event); });
    setUnread({});
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::show(const Notice& notice)
{
    m_event = notice.event;
    setUnread(notice.title);
    m_icon.show(); // should a tray come later, it will be there
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.showMessage(notice.title, notice.body, Theme::programIcon(), kShownMs);
    else
        Q_EMIT unavailable(notice);
}

void TrayNotifier::clear()
{
    m_event = {};
    setUnread({});
}

void TrayNotifier::setUnread(const QString& what)
{
    m_unread = !what.isEmpty();
    m_icon.setIcon(trayIcon(m_unread, m_theme.colors().high));
    m_icon.setToolTip(m_unread ? tr("Duskwatch · %1").arg(what) : QStringLiteral("Duskwatch"));
}

} // namespace duskwatch
