// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace duskwatch {

/// What the command line asked for.
struct DesktopOptions
{
    enum class Action { Run, ShowText };
    Action action = Action::Run;
    QString text;                      ///< ShowText: help or version
    QString dataFolder;                ///< absolute
    std::optional<ThemeChoice> theme;  ///< overrides the remembered choice for this run
    QStringList tokenFiles;            ///< "NAME=FILE": private tokens handed over for this run
    std::optional<Sidebar::Page> page; ///< for developers: opens on this page
    QString screenshotFile;            ///< for developers: saves a picture of the window, then quits
    std::chrono::milliseconds screenshotAfter{2000};
};

/// Errors: InvalidInput (says which option and why). \a arguments begins with the program's name.
Result<DesktopOptions> parseDesktopOptions(const QStringList& arguments);

} // namespace duskwatch
