// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apicommand.h"
#include "app/simulator/syslogcommand.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace {

void printUsage(std::FILE* stream)
{
    const QString usage = QCoreApplication::translate(
        "Simulator", "Usage: darktrace-simulator syslog [options]\n"
                     "Stands in for a Darktrace appliance; everything it says is invented.\n\n"
                     "  api        answer as its HTTPS API does, faults included\n"
                     "  syslog     send model breaches, incidents and the rest by syslog\n"
                     "  --help     this text; after a subcommand, its options and exit statuses\n"
                     "  --version  the version");
    std::fprintf(stream, "%s\n", qUtf8Printable(usage));
}

} // namespace

int main(int argc, char* argv[])
{
    // A reader that goes away is an error of that write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("darktrace-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUSKWATCH_VERSION));

    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == QLatin1String("syslog")) {
        arguments.removeAt(1);
        arguments[0] = QStringLiteral("darktrace-simulator syslog"); // what --help calls it
        return duskwatch::simulator::runSyslogCommand(arguments);
    }
    if (command == QLatin1String("api")) {
        arguments.removeAt(1);
        arguments[0] = QStringLiteral("darktrace-simulator api");
        return duskwatch::simulator::runApiCommand(arguments);
    }
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        std::printf("darktrace-simulator %s\n", DUSKWATCH_VERSION);
        return 0;
    }
    const bool asked = command == QLatin1String("--help") || command == QLatin1String("-h");
    printUsage(asked ? stdout : stderr);
    return asked ? 0 : 1;
}
