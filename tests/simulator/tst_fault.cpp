// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/faultset.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::simulator;

class TestFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("endpoint"); // -1: all
        QTest::addColumn<qint64>("skewMs");
        QTest::addColumn<qint64>("lastsMs");
        const auto row = [](const char* text, FaultKind kind, int endpoint = -1, qint64 skewMs = 0,
                            qint64 lastsMs = 0) {
            QTest::newRow(text) << QByteArray(text) << static_cast<int>(kind) << endpoint << skewMs
                                << lastsMs;
        };
        const auto only = [](Endpoint endpoint) {
            return static_cast<int>(endpoint);
        };
        row("no-right-modelbreaches", FaultKind::NoRight, only(Endpoint::ModelBreaches));
        row("no-right-incidentevents", FaultKind::NoRight, only(Endpoint::IncidentEvents));
        row("no-right-status", FaultKind::NoRight, only(Endpoint::Status));
        row("no-right-acknowledge@9", FaultKind::NoRight, only(Endpoint::Acknowledge), 0, 9'000);
        row("no-right-comments", FaultKind::NoRight, only(Endpoint::Comments));
        row("html-login", FaultKind::HtmlLogin);
        row("redirect-login", FaultKind::RedirectLogin);
        row("redirect-403:incidentevents", FaultKind::Redirect403, only(Endpoint::IncidentEvents));
        row("silent", FaultKind::Silent);
        row("slow", FaultKind::Slow);
        row("cut:status@1", FaultKind::Cut, only(Endpoint::Status), 0, 1'000);
        row("429@5", FaultKind::TooMany, -1, 0, 5'000);
        row("500", FaultKind::ServerError);
        row("anonymised", FaultKind::Anonymised);
        row("huge", FaultKind::Huge);
        row("bad-json:modelbreaches", FaultKind::BadJson, only(Endpoint::ModelBreaches));
        row("response-error", FaultKind::ResponseError);
        row("comment-lost", FaultKind::CommentLost);
        row("change-lost", FaultKind::ChangeLost);
        row("change-dropped@2", FaultKind::ChangeDropped, -1, 0, 2'000);
        row("http2-only", FaultKind::Http2Only);
        row("cert-changed@60", FaultKind::CertChanged, -1, 0, 60'000);
        row("skew:+31m", FaultKind::Skew, -1, 31 * 60'000);
        row("skew:-45s", FaultKind::Skew, -1, -45'000);
        row("skew:+2h@3", FaultKind::Skew, -1, 7'200'000, 3'000);
        row("date-only:rfc1123", FaultKind::DateOnly);
    }

    void namesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, endpoint);
        QFETCH(qint64, skewMs);
        QFETCH(qint64, lastsMs);
        const Result<Fault> fault = parseFault(text);
        QVERIFY2(fault.ok(), fault.ok() ? "" : qPrintable(fault.error().detail));
        QCOMPARE(static_cast<int>(fault->kind), kind);
        QCOMPARE(fault->endpoint ? static_cast<int>(*fault->endpoint) : -1, endpoint);
        QCOMPARE(fault->skewMs, std::int64_t{skewMs});
        QCOMPARE(fault->lastsMs, std::int64_t{lastsMs});
        QCOMPARE(fault->name, text.split('@').constFirst());
    }

    void everyDateFormatHasItsName()
    {
        QVERIFY(parseFault("date-only:compact")->dateFormat == DateFormat::Compact);
        QVERIFY(parseFault("date-only:iso")->dateFormat == DateFormat::Iso);
        QVERIFY(parseFault("date-only:spaced")->dateFormat == DateFormat::Spaced);
        QVERIFY(parseFault("date-only:rfc1123")->dateFormat == DateFormat::Rfc1123);
    }

    void whatIsNoFaultIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* const text : {"",
                                       "@5",
                                       "nonsense",
                                       "HTML-LOGIN",
                                       "no-right-",
                                       "no-right-everything",
                                       "no-right-status:comments",
                                       "429@",
                                       "429@0",
                                       "429@-1",
                                       "429@soon",
                                       "429@1@2",
                                       "429:",
                                       "429:login",
                                       "cert-changed:status",
                                       "anonymised:modelbreaches",
                                       "skew",
                                       "skew:",
                                       "skew:31m",
                                       "skew:+m",
                                       "skew:+31",
                                       "skew:+31d",
                                       "skew:+-1m",
                                       "skew:+99999999999999h",
                                       "date-only",
                                       "date-only:iso8601"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("very long") << QByteArray(101, '5');
    }

    void whatIsNoFaultIsRefusedWithASentence()
    {
        QFETCH(QByteArray, text);
        const Result<Fault> fault = parseFault(text);
        QVERIFY(!fault.ok());
        QVERIFY(fault.error().code == ErrorCode::InvalidInput);
        QVERIFY(fault.error().detail.endsWith(u'.'));
    }

    void faultsEndByThemselves()
    {
        FaultSet faults;
        QVERIFY(faults.add(parseFault("429@5").value(), 1'000));
        QVERIFY(faults.add(parseFault("cut").value(), 1'000));
        QCOMPARE(faults.nextEndMs(1'000).value_or(0), std::int64_t{6'000});
        QVERIFY(faults.has(FaultKind::TooMany, {}, 5'999));
        QVERIFY(!faults.has(FaultKind::TooMany, {}, 6'000));
        QCOMPARE(faults.names(6'000), QList<QByteArray>{"cut"});
        QVERIFY(!faults.nextEndMs(6'000));
        faults.clear();
        QVERIFY(!faults.has(FaultKind::Cut, {}, 6'000));
    }

    void theSameNameStartsAnew()
    {
        FaultSet faults;
        QVERIFY(faults.add(parseFault("429@5").value(), 0));
        QVERIFY(faults.add(parseFault("429@5").value(), 4'000));
        QCOMPARE(faults.names(8'999), QList<QByteArray>{"429"});
        QVERIFY(faults.names(9'000).isEmpty());
    }

    void aLimitedFaultConcernsItsEndpointOnly()
    {
        FaultSet faults;
        QVERIFY(faults.add(parseFault("500:status").value(), 0));
        QVERIFY(faults.has(FaultKind::ServerError, Endpoint::Status, 1));
        QVERIFY(!faults.has(FaultKind::ServerError, Endpoint::Comments, 1));
        QVERIFY(!faults.has(FaultKind::ServerError, {}, 1));
        QVERIFY(faults.add(parseFault("500").value(), 0));
        QVERIFY(faults.has(FaultKind::ServerError, Endpoint::Comments, 1));
        QVERIFY(faults.has(FaultKind::ServerError, {}, 1));
    }

    void setIsBounded()
    {
        FaultSet faults;
        for (int second = 1; second <= 64; ++second)
            QVERIFY(faults.add(parseFault("skew:+" + QByteArray::number(second) + 's').value(), 0));
        QVERIFY(!faults.add(parseFault("cut").value(), 0));
        QVERIFY(faults.add(parseFault("skew:+1s").value(), 0)); // replaces one
    }
};

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"
