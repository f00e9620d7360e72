// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/program.h"
#include "core/base/processhardening.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char* argv[])
{
    duskwatch::forbidCoreDumps();
    // A reader that goes away shows as a failed write, which every subcommand handles.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("duskwatchctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUSKWATCH_VERSION));
    return duskwatch::console::runProgram(QCoreApplication::arguments());
}
