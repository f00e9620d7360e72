// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apioptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::simulator;

namespace {

constexpr std::int64_t kNowMs = 1'790'000'000'123;
const QString kLeast = QStringLiteral("--public-token abc --private-token-file /token ");

Result<ApiOptions> read(const QString& line)
{
    QCommandLineParser parser;
    describeApiOptions(parser);
    const QStringList arguments =
        QStringList{QStringLiteral("program")} + line.split(u' ', Qt::SkipEmptyParts);
    if (!parser.parse(arguments))
        return Error{ErrorCode::InvalidInput, parser.errorText()};
    return readApiOptions(parser, kNowMs);
}

} // namespace

class TestApiOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreHarmless()
    {
        const auto options = read(kLeast);
        QVERIFY(options.ok());
        QVERIFY(options->address.isLoopback());
        QCOMPARE(options->port, std::uint16_t{0});
        QCOMPARE(options->publicToken, QByteArray("abc"));
        QCOMPARE(options->privateTokenFile, QStringLiteral("/token"));
        QCOMPARE(options->plan.events, 1000u);
        QCOMPARE(options->plan.seed, std::uint64_t{1});
        QCOMPARE(options->plan.startMs, kNowMs);
        QCOMPARE(options->plan.spreadMs, std::int64_t{86'400'000});
        QCOMPARE(options->plan.liveRate, 0.0);
        QCOMPARE(options->plan.lagMs, std::int64_t{300'000});
        QVERIFY(options->faults.isEmpty() && options->recordFile.isEmpty());
    }

    void everyOptionIsTaken()
    {
        const auto options = read(
            kLeast + QStringLiteral("--port 8443 --address ::1 --cert c --key k --events 20 --spread 48 "
                                    "--seed 9 --start 2026-01-05T08:00:00Z --live-rate 0.5 --live-for 60 "
                                    "--lag 4 --fault cut --fault skew:-5m@3 --record r"));
        QVERIFY2(options.ok(), options.ok() ? "" : qPrintable(options.error().detail));
        QCOMPARE(options->port, std::uint16_t{8443});
        QCOMPARE(options->address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(options->certificateFile, QStringLiteral("c"));
        QCOMPARE(options->keyFile, QStringLiteral("k"));
        QCOMPARE(options->plan.events, 20u);
        QCOMPARE(options->plan.spreadMs, std::int64_t{48 * 3'600'000});
        QCOMPARE(options->plan.seed, std::uint64_t{9});
        QCOMPARE(options->plan.startMs, std::int64_t{1'767'600'000'000});
        QCOMPARE(options->plan.liveRate, 0.5);
        QCOMPARE(options->plan.liveForMs, std::int64_t{60'000});
        QCOMPARE(options->plan.lagMs, std::int64_t{4'000});
        QCOMPARE(options->faults.size(), 2);
        QCOMPARE(options->faults.constLast().name, QByteArray("skew:-5m"));
        QCOMPARE(options->recordFile, QStringLiteral("r"));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* line, const char* named, bool complete = true) {
            QTest::newRow(line) << (complete ? kLeast : QString()) + QString::fromLatin1(line)
                                << QString::fromLatin1(named);
        };
        row("--private-token-file /token", "--public-token", false);
        row("--public-token abc", "--private-token-file", false);
        row("--private-token secret", "private-token", false);
        row("--port 65536", "--port");
        row("--port https", "--port");
        row("--address localhost", "--address");
        row("--cert c", "--cert and --key");
        row("--key k", "--cert and --key");
        row("--events 1000001", "--events");
        row("--events -1", "--events");
        row("--spread 0", "--spread");
        row("--spread 1.5", "--spread");
        row("--seed x", "--seed");
        row("--start soon", "--start");
        row("--live-rate -1", "--live-rate");
        row("--live-rate nan", "--live-rate");
        row("--live-rate 10001", "--live-rate");
        row("--live-for 0", "--live-for");
        row("--lag 301", "--lag");
        row("--fault cut --fault nonsense", "nonsense");
        row("more", "more");
        row("--loud", "loud");
    }

    void mistakesAreNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto options = read(line);
        QVERIFY(!options.ok());
        QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
    }

    void privateTokenIsTheFirstLineOfItsFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("token"); // empty: refused
        QTest::newRow("line") << QByteArray("s3cret\n") << QByteArray("s3cret");
        QTest::newRow("no line end") << QByteArray("s3cret") << QByteArray("s3cret");
        QTest::newRow("line end of Windows") << QByteArray("s3cret\r\n") << QByteArray("s3cret");
        QTest::newRow("more lines") << QByteArray("s3cret\nother\n") << QByteArray("s3cret");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("empty line first") << QByteArray("\ns3cret\n") << QByteArray();
        QTest::newRow("two words") << QByteArray("s3 cret\n") << QByteArray();
        QTest::newRow("not ascii") << QByteArray("s3crét\n") << QByteArray();
        QTest::newRow("as long as allowed") << QByteArray(1024, 'x') << QByteArray(1024, 'x');
        QTest::newRow("too long") << QByteArray(1025, 'x') << QByteArray();
    }

    void privateTokenIsTheFirstLineOfItsFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, token);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("token"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<QByteArray> read = readTokenFile(path);
        QCOMPARE(read.ok(), !token.isEmpty());
        if (read)
            QCOMPARE(read.value(), token);
        else
            QVERIFY(read.error().detail.contains(path) &&
                    !read.error().detail.contains(QLatin1String("cret")));
    }

    void aMissingTokenFileIsAnErrorOfItsOwn()
    {
        const Result<QByteArray> read = readTokenFile(QStringLiteral("/nowhere/token"));
        QVERIFY(!read.ok());
        QVERIFY(read.error().code == ErrorCode::FileUnreadable);
        QVERIFY(read.error().detail.contains(QLatin1String("/nowhere/token")));
    }
};

QTEST_GUILESS_MAIN(TestApiOptions)
#include "tst_apioptions.moc"
