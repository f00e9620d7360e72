// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/requestverifier.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace duskwatch::simulator;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kSignedAtMs = 1'672'574'400'000; // 2023-01-01T12:00:00Z

/// The pair and the vectors of PROTOCOL section 1.
const TokenPair kTokens{"118v8jecrbrtkucou5a34hsbzounohx6jce61dwy",
                        "7chbwad4hl4n5ok69e2edrs2ogpiqy8ldd5oozdb"};

SignedRequest signedRequest(const QByteArray& text, const QByteArray& date)
{
    return {kTokens.publicToken, date, signatureOf(text, date, kTokens), text};
}

} // namespace

class TestRequestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSignaturesAreAccepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char* name, const char* text, const char* signature) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(signature);
        };
        row("window", "/modelbreaches?starttime=1701388800000&endtime=1704070800000",
            "f19ae16721cc0e020ad12ec372cb15fa93bf3626");
        row("status", "/status?fast=true&includechildren=false", "34049c587ca886e69f81b9407855e18264714875");
        row("json body", R"(/modelbreaches/123/acknowledge?{"acknowledge":true})",
            "b21aecc780696f06a385005c83704b3d3ed8d228");
        row("form body", "/modelbreaches/123/acknowledge?acknowledge=true",
            "1f316a286251c7e0add6932764f9087f9a40bb6c");
        row("comment", R"(/modelbreaches/101/comments?{"message":"Test Comment"})",
            "2b710794c26d7456a3b29e4c80cde0353e7f56bc");
        row("incident", "/aianalyst/acknowledge?uuid=04a3f36e-4u8w-v9dh-x6lb-894778cf9633",
            "02079215676f4c9d432aaa89de90445ee2319aab");
    }

    void publishedSignaturesAreAccepted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, signature);
        const SignedRequest request{kTokens.publicToken, "20230101T120000", signature, text};
        QVERIFY(verifyRequest(request, kTokens, kSignedAtMs) == Verdict::Accepted);
    }

    void anotherImplementationSignsTheSame()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed.");
        const QByteArray text = "/modelbreaches?starttime=0&endtime=1&creationtime=true";
        QProcess process;
        process.start(python, {QStringLiteral("-c"),
                               QStringLiteral("import hmac,hashlib,sys\n"
                                              "key,message=sys.argv[1],'\\n'.join(sys.argv[2:5])\n"
                                              "print(hmac.new(key.encode(),message.encode(),"
                                              "hashlib.sha1).hexdigest())"),
                               QString::fromLatin1(kTokens.privateToken), QString::fromLatin1(text),
                               QString::fromLatin1(kTokens.publicToken), QStringLiteral("20230101T120000")});
        QVERIFY(process.waitForFinished());
        const SignedRequest request{kTokens.publicToken, "20230101T120000",
                                    process.readAllStandardOutput().trimmed(), text};
        QVERIFY(verifyRequest(request, kTokens, kSignedAtMs) == Verdict::Accepted);
    }

    void whatWasSignedDifferentlyIsRefused_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("other public token") << 0 << QByteArray("118v8jecrbrtkucou5a34hsbzounohx6jce61dwz");
        QTest::newRow("no public token") << 0 << QByteArray();
        QTest::newRow("other date") << 1 << QByteArray("20230101T120001");
        QTest::newRow("signature in capitals") << 2 << QByteArray("34049C587CA886E69F81B9407855E18264714875");
        QTest::newRow("signature cut short") << 2 << QByteArray("34049c587ca886e69f81b9407855e1826471487");
        QTest::newRow("no signature") << 2 << QByteArray();
        QTest::newRow("parameters in another order")
            << 3 << QByteArray("/status?includechildren=false&fast=true");
        QTest::newRow("percent-encoded") << 3 << QByteArray("/status?fast=true%26includechildren=false");
        QTest::newRow("without the query") << 3 << QByteArray("/status");
        QTest::newRow("final newline") << 3 << QByteArray("/status?fast=true&includechildren=false\n");
    }

    void whatWasSignedDifferentlyIsRefused()
    {
        QFETCH(int, part);
        QFETCH(QByteArray, value);
        SignedRequest request = signedRequest("/status?fast=true&includechildren=false", "20230101T120000");
        QVERIFY(verifyRequest(request, kTokens, kSignedAtMs) == Verdict::Accepted);
        QByteArray* const parts[] = {&request.token, &request.date, &request.signature, &request.text};
        *parts[part] = value;
        QVERIFY(verifyRequest(request, kTokens, kSignedAtMs) == Verdict::SignatureError);
    }

    void anotherPrivateTokenIsASignatureError()
    {
        const TokenPair other{kTokens.publicToken, "7chbwad4hl4n5ok69e2edrs2ogpiqy8ldd5oozdc"};
        const SignedRequest request = signedRequest("/status", "20230101T120000");
        QVERIFY(verifyRequest(request, other, kSignedAtMs) == Verdict::SignatureError);
        QVERIFY(verifyRequest(request, other, 0) == Verdict::SignatureError); // even with a wrong clock
    }

    void dateIsTakenInFourFormatsWithinHalfAnHour_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("clockMs");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* name, const char* date, std::int64_t offMs, bool accepted) {
            QTest::newRow(name) << QByteArray(date) << qint64{kSignedAtMs + offMs} << accepted;
        };
        row("compact", "20230101T120000", 0, true);
        row("iso", "2023-01-01T12:00:00", 0, true);
        row("spaced", "2023-01-01 12:00:00", 0, true);
        row("rfc 1123", "Sun, 01 Jan 2023 12:00:00 GMT", 0, true);
        row("29 minutes late", "20230101T120000", 29 * kMinuteMs, true);
        row("30 minutes late", "20230101T120000", 30 * kMinuteMs, true);
        row("a moment more than 30 minutes late", "20230101T120000", 30 * kMinuteMs + 1, false);
        row("30 minutes early", "20230101T120000", -30 * kMinuteMs, true);
        row("a moment more than 30 minutes early", "20230101T120000", -30 * kMinuteMs - 1, false);
        row("a day late", "Sun, 01 Jan 2023 12:00:00 GMT", 1440 * kMinuteMs, false);
        row("empty", "", 0, false);
        row("with Z", "20230101T120000Z", 0, false);
        row("with milliseconds", "2023-01-01T12:00:00.000", 0, false);
        row("month 13", "20231301T120000", 0, false);
        row("30 February", "20230230T120000", 0, false);
        row("hour 24", "20230101T240000", 0, false);
        row("letters", "2023010aT120000", 0, false);
        row("wrong weekday", "Mon, 01 Jan 2023 12:00:00 GMT", 0, false);
        row("no such month", "Sun, 01 Jam 2023 12:00:00 GMT", 0, false);
        row("other zone", "Sun, 01 Jan 2023 12:00:00 CET", 0, false);
        row("seconds since 1970", "1672574400", 0, false);
    }

    void dateIsTakenInFourFormatsWithinHalfAnHour()
    {
        QFETCH(QByteArray, date);
        QFETCH(qint64, clockMs);
        QFETCH(bool, accepted);
        const Verdict verdict = verifyRequest(signedRequest("/status", date), kTokens, clockMs);
        QVERIFY(verdict == (accepted ? Verdict::Accepted : Verdict::DateError));
    }

    void aBuildCanTakeOneFormatOnly()
    {
        for (const DateFormat only : kDateFormats) {
            for (const DateFormat sent : kDateFormats) {
                const SignedRequest request = signedRequest("/status", formatApiDate(kSignedAtMs, sent));
                const Verdict verdict = verifyRequest(request, kTokens, kSignedAtMs, only);
                QVERIFY(verdict == (only == sent ? Verdict::Accepted : Verdict::DateError));
            }
        }
    }

    void writtenDatesAreReadBack_data()
    {
        QTest::addColumn<qint64>("timeMs");
        QTest::addColumn<QByteArray>("rfc1123");
        QTest::newRow("beginning") << qint64{0} << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
        QTest::newRow("leap day") << qint64{1'709'164'799'000} << QByteArray("Wed, 28 Feb 2024 23:59:59 GMT");
        QTest::newRow("after it") << qint64{1'709'251'200'000} << QByteArray("Fri, 01 Mar 2024 00:00:00 GMT");
        QTest::newRow("december") << qint64{1'798'761'599'000} << QByteArray("Thu, 31 Dec 2026 23:59:59 GMT");
    }

    void writtenDatesAreReadBack()
    {
        QFETCH(qint64, timeMs);
        QFETCH(QByteArray, rfc1123);
        QCOMPARE(formatApiDate(timeMs, DateFormat::Rfc1123), rfc1123);
        for (const DateFormat format : kDateFormats)
            QCOMPARE(parseApiDate(formatApiDate(timeMs, format), format),
                     std::optional<std::int64_t>(timeMs));
    }
};

QTEST_GUILESS_MAIN(TestRequestVerifier)
#include "tst_requestverifier.moc"
