// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apicommand.h"

#include "app/simulator/api/apioptions.h"
#include "app/simulator/api/applianceserver.h"
#include "core/base/stopsignal.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSslSocket>
#include <QTemporaryDir>

#include <cstdio>

namespace duskwatch::simulator {

namespace {

/// Scripts depend on the numbers: they are in --help and do not change.
enum class ApiExit : int { Done = 0, Usage = 1, CannotListen = 2 };

QString tr(const char* text)
{
    return QCoreApplication::translate("ApiCommand", text);
}

void print(std::FILE* stream, const QString& line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
    std::fflush(stream);
}

int fail(ApiExit code, const QString& sentence)
{
    print(stderr, QStringLiteral("darktrace-simulator: ") + sentence);
    return static_cast<int>(code);
}

/// The certificate that is shown, and the one that the fault cert-changed shows.
Result<ServerIdentity> firstIdentity(const ApiOptions& options, const QString& folder)
{
    if (!options.certificateFile.isEmpty())
        return loadIdentity(options.certificateFile, options.keyFile);
    return makeIdentity(folder, QStringLiteral("simulator"));
}

Result<void> writeRecord(const QString& path, const QByteArray& record)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(record) != record.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, QStringLiteral("%1 (%2)").arg(path, file.errorString())};
    return {};
}

/// Fails now rather than at the end.
Result<void> tryRecordFile(const QString& path)
{
    QSaveFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, QStringLiteral("%1 (%2)").arg(path, file.errorString())};
    file.cancelWriting();
    return {};
}

int serve(const ApiOptions& options, const TokenPair& tokens, const ServerIdentity& first,
          const ServerIdentity& second)
{
    const SystemClock clock;
    StopSignal stopSignal;
    ApplianceServer server(options, tokens, first, second, clock);
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &server, [] { QCoreApplication::quit(); });
    if (const auto started = server.start(); !started)
        return fail(ApiExit::CannotListen, userMessage(started.error()));
    print(stdout, tr("certificate SHA-256 %1").arg(first.fingerprint()));
    print(stdout, tr("certificate after cert-changed SHA-256 %1").arg(second.fingerprint()));
    print(stdout, tr("listening on %1").arg(server.url()));
    QCoreApplication::exec();
    if (options.recordFile.isEmpty())
        return static_cast<int>(ApiExit::Done);
    const QByteArray record = server.record();
    if (const auto written = writeRecord(options.recordFile, record); !written)
        return fail(ApiExit::Usage, userMessage(written.error()));
    print(stdout, tr("Recorded %1 events, seed %2.").arg(record.count('\n')).arg(options.plan.seed));
    return static_cast<int>(ApiExit::Done);
}

int prepareAndServe(const ApiOptions& options)
{
    const Result<QByteArray> privateToken = readTokenFile(options.privateTokenFile);
    if (!privateToken)
        return fail(ApiExit::Usage, userMessage(privateToken.error()));
    if (const auto record = tryRecordFile(options.recordFile); !record)
        return fail(ApiExit::Usage, userMessage(record.error()));
    if (!QSslSocket::supportsSsl())
        return fail(ApiExit::Usage, tr("Qt finds no TLS library. Install OpenSSL 3 (Debian: libssl3)."));
    const QTemporaryDir folder;
    const Result<ServerIdentity> first = firstIdentity(options, folder.path());
    if (!first)
        return fail(ApiExit::Usage, userMessage(first.error()));
    const Result<ServerIdentity> second = makeIdentity(folder.path(), QStringLiteral("changed"));
    if (!second)
        return fail(ApiExit::Usage, userMessage(second.error()));
    return serve(options, {options.publicToken, privateToken.value()}, first.value(), second.value());
}

} // namespace

int runApiCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(apiDescription());
    // Not addHelpOption(), which would offer Qt's own options as well.
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this text.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")});
    describeApiOptions(parser);
    if (!parser.parse(arguments))
        return fail(ApiExit::Usage, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(stdout, parser.helpText().trimmed());
        return static_cast<int>(ApiExit::Done);
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(stdout, QStringLiteral("darktrace-simulator %1").arg(QCoreApplication::applicationVersion()));
        return static_cast<int>(ApiExit::Done);
    }
    const Result<ApiOptions> options = readApiOptions(parser, SystemClock().nowMs());
    if (!options)
        return fail(ApiExit::Usage, options.error().detail);
    return prepareAndServe(options.value());
}

} // namespace duskwatch::simulator
