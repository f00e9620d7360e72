// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace duskwatch {

class NavButton;

/// Logo, pages, and the choice of light or dark.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    enum class Page { Alerts, Sources };

    explicit Sidebar(Theme& theme, QWidget* parent = nullptr);
    void setPage(Page page);
    void setHighCount(qint64 count);
    NavButton* button(Page page) const;

Q_SIGNALS:
    void pageRequested(duskwatch::Sidebar::Page page);
    void themeChosen(duskwatch::ThemeChoice choice);

private:
    void buildThemeMenu();
    void refresh();

    Theme& m_theme;
    QLabel* m_logo;
    NavButton* m_alerts;
    NavButton* m_sources;
    QToolButton* m_appearance;
};

} // namespace duskwatch
