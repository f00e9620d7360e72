// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopprogram.h"
#include "core/base/processhardening.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace duskwatch;
    forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("duskwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUSKWATCH_VERSION));
    const Result<DesktopOptions> options = [&] {
        const QCoreApplication withoutDisplay(argc, argv); // --help and --version need none
        return parseDesktopOptions(QCoreApplication::arguments());
    }();
    if (!options) {
        std::fprintf(stderr, "duskwatch: %s\n", qPrintable(userMessage(options.error())));
        return 1;
    }
    if (options.value().action == DesktopOptions::Action::ShowText) {
        std::fputs(qPrintable(options.value().text), stdout);
        return 0;
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Duskwatch"));
    QApplication::setDesktopFileName(QStringLiteral("duskwatch"));
    DesktopProgram program(options.value());
    if (const Result<void> lent = program.lendTokens(); !lent) {
        std::fprintf(stderr, "duskwatch: %s\n", qPrintable(userMessage(lent.error())));
        return 1;
    }
    program.start();
    return QApplication::exec();
}
