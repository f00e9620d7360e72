// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <map>
#include <utility>
#include <vector>

class QLabel;
class QToolButton;

namespace duskwatch {

class NavButton;

/// Logo, pages, and the choice of light or dark.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    enum class Page { Dashboard, Investigations, Alerts, Log, Search, Rules, Sources, Settings };

    explicit Sidebar(Theme& theme, QWidget* parent = nullptr);
    void setPage(Page page);
    /// The page's place among Ctrl+1, Ctrl+2, …
    static int number(Page page) { return static_cast<int>(page) + 1; }
    void setHighCount(qint64 count);
    NavButton* button(Page page) const;
    /// The pages in their order, with their titles.
    std::vector<std::pair<Page, QString>> pages() const;

Q_SIGNALS:
    void pageRequested(duskwatch::Sidebar::Page page);
    void themeChosen(duskwatch::ThemeChoice choice);

private:
    void addPage(Page page, const QString& text);
    void buildThemeMenu();
    void refresh();

    Theme& m_theme;
    QLabel* m_logo;
    std::map<Page, NavButton*> m_buttons;
    QToolButton* m_appearance;
};

} // namespace duskwatch
