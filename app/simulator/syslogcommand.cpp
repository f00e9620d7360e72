// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/syslogcommand.h"

#include "app/simulator/commandline.h"
#include "app/simulator/streamfile.h"
#include "app/simulator/syslogsender.h"
#include "core/base/stopsignal.h"

#include <QCoreApplication>

#include <cstdio>

namespace duskwatch::simulator {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SyslogCommand", text);
}

void print(std::FILE* stream, const QString& line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
    std::fflush(stream);
}

void complain(const QString& sentence)
{
    print(stderr, QStringLiteral("darktrace-simulator: ") + sentence);
}

int write(const SyslogOptions& options)
{
    const StopSignal stopSignal;
    const Result<WriteReport> report = writeStream(options, [] { return StopSignal::arrived(); });
    if (!report) {
        complain(userMessage(report.error()));
        return static_cast<int>(ExitCode::Usage);
    }
    // Standard output may be the stream itself.
    print(stderr, tr("Wrote %1 messages, %2 bytes, seed %3.")
                      .arg(report->messages)
                      .arg(report->bytes)
                      .arg(options.stream.seed));
    return static_cast<int>(ExitCode::Done);
}

int send(const SyslogOptions& options, const Clock& clock)
{
    StopSignal stopSignal;
    SyslogSender sender(options, clock);
    SendReport report;
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &sender, &SyslogSender::stop);
    QObject::connect(&sender, &SyslogSender::finished, QCoreApplication::instance(),
                     [&report](const SendReport& end) {
                         report = end;
                         QCoreApplication::exit(static_cast<int>(end.code));
                     });
    sender.start();
    const int code = QCoreApplication::exec();
    if (!report.problem.isEmpty())
        complain(report.problem);
    print(stdout, tr("Sent %1 messages, seed %2.").arg(report.sent).arg(options.stream.seed));
    return code;
}

} // namespace

int runSyslogCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Sends what a Darktrace appliance sends by syslog, all of it invented.\n\n"
           "Exit status: 0 everything was sent or written, or it was stopped by SIGTERM or SIGINT;\n"
           "1 an option is wrong or the file cannot be written; 2 nobody listens;\n"
           "3 a connection ended before everything was sent."));
    // Not addHelpOption(), which would offer Qt's own options as well.
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this text.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")});
    describeSyslogOptions(parser);
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return static_cast<int>(ExitCode::Usage);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(stdout, parser.helpText().trimmed());
        return static_cast<int>(ExitCode::Done);
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(stdout, QStringLiteral("darktrace-simulator %1").arg(QCoreApplication::applicationVersion()));
        return static_cast<int>(ExitCode::Done);
    }
    const SystemClock clock;
    const Result<SyslogOptions> options = readSyslogOptions(parser, clock.nowMs());
    if (!options) {
        complain(options.error().detail);
        return static_cast<int>(ExitCode::Usage);
    }
    return options->file.isEmpty() ? send(options.value(), clock) : write(options.value());
}

} // namespace duskwatch::simulator
