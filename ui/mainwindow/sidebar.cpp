// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sidebar.h"

#include "ui/mainwindow/navbutton.h"
#include "ui/text/words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace duskwatch {

Sidebar::Sidebar(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_logo(new QLabel(this)),
      m_appearance(new QToolButton(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(metrics.px(196));
    auto* name = new QLabel(QStringLiteral("Duskwatch"), this);
    QFont bold = metrics.bodyBold();
    bold.setPointSizeF(bold.pointSizeF() * 1.08);
    name->setFont(bold);
    auto* logo = new QHBoxLayout;
    logo->setContentsMargins(metrics.px(8), 0, 0, 0);
    logo->setSpacing(metrics.px(8));
    logo->addWidget(m_logo);
    logo->addWidget(name, 1);
    m_appearance->setProperty("quiet", true);
    m_appearance->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_appearance->setPopupMode(QToolButton::InstantPopup);
    m_appearance->setText(u' ' + tr("Appearance")); // the style sheet has no gap between icon and text
    buildThemeMenu();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(8), metrics.px(16), metrics.px(8), metrics.px(10));
    layout->setSpacing(metrics.px(2));
    layout->addLayout(logo);
    layout->addSpacing(metrics.px(12));
    addPage(Page::Dashboard, tr("Dashboard"));
    addPage(Page::Investigations, tr("Investigations"));
    addPage(Page::Alerts, tr("Alerts"));
    addPage(Page::Log, tr("Log"));
    addPage(Page::Search, tr("Search"));
    addPage(Page::Rules, tr("Rules"));
    addPage(Page::Sources, tr("Data Collection"));
    addPage(Page::Settings, tr("Settings"));
    for (const auto& [page, button] : m_buttons)
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_appearance, 0, Qt::AlignLeft);

    setPage(Page::Alerts);
    connect(&theme, &Theme::changed, this, &Sidebar::refresh);
    refresh();
}

void Sidebar::addPage(Page page, const QString& text)
{
    auto* button = new NavButton(text, m_theme, this);
    button->setToolTip(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number(page)))
                           .toString(QKeySequence::NativeText));
    connect(button, &NavButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    m_buttons.emplace(page, button);
}

void Sidebar::buildThemeMenu()
{
    auto* menu = new QMenu(m_appearance);
    auto* group = new QActionGroup(menu);
    for (const auto& [choice, text] : {std::pair{ThemeChoice::System, tr("As the system")},
                                       {ThemeChoice::Light, tr("Light")},
                                       {ThemeChoice::Dark, tr("Dark")}}) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { Q_EMIT themeChosen(choice); });
    }
    m_appearance->setMenu(menu);
}

void Sidebar::refresh()
{
    for (QAction* action : m_appearance->menu()->actions()) // it can be chosen in the settings as well
        action->setChecked(action->data().toInt() == static_cast<int>(m_theme.choice()));
    const int side = m_theme.metrics().px(18);
    m_logo->setPixmap(m_theme.icon(QStringLiteral("halfdisc"), m_theme.colors().accent).pixmap(side, side));
    m_appearance->setIcon(m_theme.icon(QStringLiteral("halfdisc"), m_theme.colors().muted));
}

void Sidebar::setPage(Page page)
{
    button(page)->setChecked(true);
}

NavButton* Sidebar::button(Page page) const
{
    return m_buttons.at(page);
}

std::vector<std::pair<Sidebar::Page, QString>> Sidebar::pages() const
{
    std::vector<std::pair<Page, QString>> pages;
    for (const auto& [page, button] : m_buttons)
        pages.emplace_back(page, button->text());
    return pages;
}

void Sidebar::setHighCount(qint64 count)
{
    button(Page::Alerts)
        ->setCount(count, tr("%1 new alerts of high priority in the last 24 hours").arg(countText(count)));
}

} // namespace duskwatch
