// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourceoptions.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::console;

namespace {

Result<GivenSource> parsed(const QString& options)
{
    QCommandLineParser parser;
    parser.addOptions(sourceOptions());
    const bool understood =
        parser.parse(QStringList{"program", "--name", "s"} + options.split(' ', Qt::SkipEmptyParts));
    Q_ASSERT(understood);
    return sourceFromOptions(parser);
}

SourceSettings cloud()
{
    SourceSettings settings;
    settings.name = "s";
    settings.method = SourceMethod::Cloud;
    return settings;
}

} // namespace

class TestSourceOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOptionReachesItsSetting_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<SourceSettings>("expected");
        QTest::addColumn<QString>("connection");
        SourceSettings collector;
        collector.name = "s";
        collector.address = "127.0.0.1";
        collector.port = 6600;
        QTest::newRow("collector") << "--method collector --listen tcp://127.0.0.1:6600" << collector << "";
        SourceSettings everywhere = collector;
        everywhere.address = "*";
        everywhere.sendUnparsed = true;
        QTest::newRow("on all addresses, unparsed in the log")
            << "--method collector --listen tcp://*:6600 --send-unparsed" << everywhere << "";
        SourceSettings gaps = collector;
        gaps.minScore = 0.25;
        gaps.firstFetch = std::chrono::hours(48);
        QTest::newRow("collector that fills gaps") << "--method collector --listen tcp://127.0.0.1:6600 "
                                                      "--connection hq --min-score 0.25 --first-fetch 48"
                                                   << gaps << "hq";
        QTest::newRow("cloud") << "--method cloud --connection hq" << cloud() << "hq";
        SourceSettings tuned = cloud();
        tuned.pollInterval = std::chrono::seconds(10);
        tuned.firstFetch = std::chrono::hours(8760);
        tuned.minScore = 1;
        QTest::newRow("cloud, tuned")
            << "--method cloud --connection hq --interval 10 --first-fetch 8760 --min-score 1" << tuned
            << "hq";
    }

    void everyOptionReachesItsSetting()
    {
        QFETCH(QString, options);
        QFETCH(SourceSettings, expected);
        QFETCH(QString, connection);
        const auto given = parsed(options);
        QVERIFY2(given.ok(), given ? "" : qPrintable(given.error().detail));
        QCOMPARE(given->connection, connection);
        QCOMPARE(given->settings, expected);
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* options, const char* said) {
            QTest::newRow(options) << QString(options) << QString(said);
        };
        row("", "--method");
        row("--method pigeon", "pigeon");
        row("--method collector", "--listen");
        row("--method collector --listen tcp://127.0.0.1:80", "1025");
        row("--method collector --listen http://127.0.0.1:6600", "tcp://");
        row("--method collector --listen tcp://127.0.0.1:6600 --certificate c.pem", "tls://");
        row("--method collector --listen tls://127.0.0.1:6600 --certificate c.pem", "private key");
        row("--method collector --listen udp://127.0.0.1:6600 --allow here", "here");
        row("--method cloud --connection hq --allow 10.0.0.1", "collectors");
        row("--method collector --listen tcp://127.0.0.1:6600 --interval 60", "--interval");
        row("--method collector --listen tcp://127.0.0.1:6600 --min-score 0.5", "--connection");
        row("--method collector --listen tcp://127.0.0.1:6600 --first-fetch 5", "--connection");
        row("--method cloud", "--connection");
        row("--method cloud --connection hq --listen tcp://127.0.0.1:6600", "--listen");
        row("--method cloud --connection hq --interval 9", "10 seconds");
        row("--method cloud --connection hq --interval 86401", "a day");
        row("--method cloud --connection hq --interval 1.5", "1.5");
        row("--method cloud --connection hq --interval -1", "-1");
        row("--method cloud --connection hq --interval 4294967295", "4294967295");
        row("--method cloud --connection hq --first-fetch 0", "1 hour");
        row("--method cloud --connection hq --first-fetch 9000", "365 days");
        row("--method cloud --connection hq --min-score 1.1", "between 0 and 1");
        row("--method cloud --connection hq --min-score nan", "between 0 and 1");
        row("--method cloud --connection hq --min-score high", "high");
    }

    void whatDoesNotFitIsSaid()
    {
        QFETCH(QString, options);
        QFETCH(QString, said);
        const auto given = parsed(options);
        QVERIFY(!given.ok());
        QCOMPARE(given.error().code, ErrorCode::InvalidInput);
        QVERIFY2(given.error().detail.contains(said), qPrintable(given.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestSourceOptions)
#include "tst_sourceoptions.moc"
