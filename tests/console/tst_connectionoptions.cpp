// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionoptions.h"

#include <QDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::console;

namespace {

const QString kPin = QStringLiteral("AB:").repeated(31) + QStringLiteral("AB");

Result<GivenConnection> parsed(const QStringList& options)
{
    QCommandLineParser parser;
    parser.addOptions(connectionOptions());
    const bool understood = parser.parse(QStringList{"program"} + options);
    Q_ASSERT(understood);
    return connectionFromOptions(parser);
}

} // namespace

class TestConnectionOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDefaultsAreThoseOfAConnection()
    {
        const auto given = parsed({"--url", "HQ.example.com", "--public-token", "pub"});
        QVERIFY(given.ok());
        ConnectionSettings expected;
        expected.host = "hq.example.com";
        expected.publicToken = "pub";
        QCOMPARE(given->settings, expected);
        QVERIFY(given->notes.isEmpty() && given->urlProblem.isEmpty());
    }

    void whatIsPastedIsCleanedAndSaid()
    {
        const auto given = parsed({"--url", "https://hq.example.com:8443/#home", "--public-token", " pub "});
        QVERIFY(given.ok());
        QCOMPARE(given->settings.host, QString("hq.example.com"));
        QCOMPARE(given->settings.port, quint16{8443});
        QCOMPARE(given->settings.publicToken, QString("pub"));
        QVERIFY(given->notes.size() >= 3);
    }

    void anAddressThatIsNoneIsKeptForTheTestToRefuse()
    {
        const auto given = parsed({"--url", "http://hq", "--public-token", "pub"});
        QVERIFY(given.ok());
        QVERIFY(given->urlProblem.contains("http://"));
        auto settings = given->settings;
        settings.name = "n";
        QCOMPARE(validate(settings).size(), 1);
    }

    void everyOptionReachesItsSetting_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<ConnectionSettings>("expected");
        const auto row = [](const char* name, const QStringList& options, const auto& change) {
            ConnectionSettings settings;
            settings.host = "hq";
            settings.publicToken = "pub";
            change(settings);
            QTest::newRow(name) << options << settings;
        };
        row("authority", {"--ca", "some/ca.pem"}, [](ConnectionSettings& s) {
            s.trust = Trust::CaFile;
            s.caFile = QDir::current().absoluteFilePath("some/ca.pem");
        });
        row("pin", {"--pin", kPin}, [](ConnectionSettings& s) {
            s.trust = Trust::Pin;
            s.pinSha256 = QByteArray(32, '\xab');
        });
        row("pin without colons", {"--pin", QString("ab").repeated(32)}, [](ConnectionSettings& s) {
            s.trust = Trust::Pin;
            s.pinSha256 = QByteArray(32, '\xab');
        });
        row("date format", {"--date-format", "iso-space"},
            [](ConnectionSettings& s) { s.dateFormat = DateFormat::IsoSpace; });
        row("no proxy", {"--proxy", "none"}, [](ConnectionSettings& s) { s.proxyKind = ProxyKind::None; });
        row("system proxy", {"--proxy", "system"}, [](ConnectionSettings&) {});
        row("HTTP proxy", {"--proxy", "http://Proxy.example:3128/"}, [](ConnectionSettings& s) {
            s.proxyKind = ProxyKind::Http;
            s.proxyHost = "proxy.example";
            s.proxyPort = 3128;
        });
        row("SOCKS over IPv6", {"--proxy", "socks5://[::1]:1080"}, [](ConnectionSettings& s) {
            s.proxyKind = ProxyKind::Socks5;
            s.proxyHost = "::1";
            s.proxyPort = 1080;
        });
    }

    void everyOptionReachesItsSetting()
    {
        QFETCH(QStringList, options);
        QFETCH(ConnectionSettings, expected);
        const auto given = parsed(QStringList{"--url", "hq", "--public-token", "pub"} + options);
        QVERIFY2(given.ok(), given ? "" : qPrintable(given.error().detail));
        QCOMPARE(given->settings, expected);
    }

    void aWrongValueNamesItsOption_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("pin and authority") << QStringList{"--pin", kPin, "--ca", "f"} << "--ca";
        QTest::newRow("pin that is none") << QStringList{"--pin", "AB:CD"} << "--pin";
        QTest::newRow("no pin") << QStringList{"--pin", ""} << "--pin";
        QTest::newRow("no file") << QStringList{"--ca", ""} << "--ca";
        QTest::newRow("date format") << QStringList{"--date-format", "roman"} << "iso-space";
        QTest::newRow("proxy without port") << QStringList{"--proxy", "http://proxy"} << "--proxy";
        QTest::newRow("proxy of another kind") << QStringList{"--proxy", "ftp://proxy:21"} << "--proxy";
        QTest::newRow("proxy with a log-in")
            << QStringList{"--proxy", "http://me:pass7@proxy:80"} << "--proxy";
        QTest::newRow("proxy port") << QStringList{"--proxy", "http://proxy:70000"} << "--proxy";
    }

    void aWrongValueNamesItsOption()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const auto given = parsed(QStringList{"--url", "hq", "--public-token", "pub"} + options);
        QVERIFY(!given.ok());
        QVERIFY2(given.error().detail.contains(named), qPrintable(given.error().detail));
        QVERIFY(!given.error().detail.contains("pass7"));
    }

    void aProxyIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"system", "none", "http://proxy.example:3128", "socks5://[::1]:1080"})
            QTest::newRow(text) << QString(text);
    }

    void aProxyIsWrittenAsItIsRead()
    {
        QFETCH(QString, text);
        ConnectionSettings settings;
        QVERIFY(readProxy(text, settings).ok());
        QCOMPARE(proxyText(settings), text);
    }
};

QTEST_GUILESS_MAIN(TestConnectionOptions)
#include "tst_connectionoptions.moc"
