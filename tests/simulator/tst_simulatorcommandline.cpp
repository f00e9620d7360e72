// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/commandline.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::simulator;

namespace {

constexpr std::int64_t kNowMs = 1'790'000'000'123;

Result<SyslogOptions> read(const QString& line)
{
    QCommandLineParser parser;
    describeSyslogOptions(parser);
    const QStringList arguments =
        QStringList{QStringLiteral("program")} + line.split(u' ', Qt::SkipEmptyParts);
    if (!parser.parse(arguments))
        return Error{ErrorCode::InvalidInput, parser.errorText()};
    return readSyslogOptions(parser, kNowMs);
}

} // namespace

class TestSimulatorCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsOfSendingAreThePresent()
    {
        const auto options = read(QStringLiteral("--to tcp://127.0.0.1:6514"));
        QVERIFY(options.ok());
        QCOMPARE(options->host, QStringLiteral("127.0.0.1"));
        QCOMPARE(options->port, std::uint16_t{6514});
        QCOMPARE(options->count, std::uint64_t{1000});
        QCOMPARE(options->rate, 0.0);
        QCOMPARE(options->connections, 1);
        QCOMPARE(options->waitSeconds, 0);
        QCOMPARE(options->stream.startMs, kNowMs);
        QCOMPARE(options->stream.seed, static_cast<std::uint64_t>(kNowMs));
        QVERIFY(!options->stream.ownTime);
        QVERIFY(options->stream.format == simulation::HeaderFormat::Rfc3164);
        QVERIFY(options->stream.framing == simulation::Framing::LineFeed);
    }

    void defaultsOfWritingAreFixed()
    {
        const auto options = read(QStringLiteral("--write out.log"));
        QVERIFY(options.ok());
        QCOMPARE(options->file, QStringLiteral("out.log"));
        QCOMPARE(options->stream.seed, std::uint64_t{1});
        QCOMPARE(options->stream.startMs, simulation::StreamOptions::kDefaultStartMs);
        QVERIFY(options->stream.ownTime);
    }

    void everyOptionIsTaken()
    {
        const auto options =
            read(QStringLiteral("--to tcp://[::1]:7000 --count 0 --rate 2.5 --seed 18446744073709551615 "
                                "--format rfc5424 --framing octet --connections 1000 --wait 30 "
                                "--noise 5 --start 2026-02-03T04:05:06+01:00"));
        QVERIFY2(options.ok(), options.ok() ? "" : qPrintable(options.error().detail));
        QCOMPARE(options->host, QStringLiteral("::1"));
        QCOMPARE(options->count, std::uint64_t{0});
        QCOMPARE(options->rate, 2.5);
        QCOMPARE(options->stream.seed, ~std::uint64_t{0});
        QCOMPARE(options->connections, 1000);
        QCOMPARE(options->waitSeconds, 30);
        QCOMPARE(options->stream.noisePermille, 5u);
        QCOMPARE(options->stream.startMs, std::int64_t{1'770'087'906'000});
        QVERIFY(options->stream.ownTime);
        QVERIFY(options->stream.format == simulation::HeaderFormat::Rfc5424);
        QVERIFY(options->stream.framing == simulation::Framing::OctetCount);
    }

    void startWithoutAZoneIsUtc()
    {
        const auto options = read(QStringLiteral("--write - --start 2026-01-05T08:00:00"));
        QVERIFY(options.ok());
        QCOMPARE(options->stream.startMs, simulation::StreamOptions::kDefaultStartMs);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* line, const char* named) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(named);
        };
        row("nothing", "", "--to");
        row("both targets", "--to tcp://a:1 --write b", "--write");
        row("no port", "--to tcp://127.0.0.1", "--to");
        row("port zero", "--to tcp://127.0.0.1:0", "--to");
        row("port too high", "--to tcp://127.0.0.1:65536", "--to");
        row("another scheme", "--to udp://127.0.0.1:514", "--to");
        row("no scheme", "--to 127.0.0.1:514", "--to");
        row("path", "--to tcp://127.0.0.1:514/x", "--to");
        row("negative count", "--to tcp://a:1 --count -1", "--count");
        row("count in words", "--to tcp://a:1 --count many", "--count");
        row("negative rate", "--to tcp://a:1 --rate -3", "--rate");
        row("rate without end", "--to tcp://a:1 --rate inf", "--rate");
        row("no connection", "--to tcp://a:1 --connections 0", "--connections");
        row("too many connections", "--to tcp://a:1 --connections 1001", "--connections");
        row("unknown format", "--to tcp://a:1 --format cef", "--format");
        row("unknown framing", "--to tcp://a:1 --framing nul", "--framing");
        row("too much noise", "--to tcp://a:1 --noise 1001", "--noise");
        row("no date", "--to tcp://a:1 --start yesterday", "--start");
        row("date too early", "--to tcp://a:1 --start 1969-01-01T00:00:00Z", "--start");
        row("rate of a file", "--write a --rate 3", "--rate");
        row("connections of a file", "--write a --connections 3", "--connections");
        row("wait of a file", "--write a --wait 3", "--wait");
        row("left over", "--write a surplus", "surplus");
        row("unknown option", "--write a --colour red", "colour");
    }

    void mistakesAreNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto options = read(line);
        QVERIFY(!options.ok());
        QCOMPARE(options.error().code, ErrorCode::InvalidInput);
        QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestSimulatorCommandLine)
#include "tst_simulatorcommandline.moc"
