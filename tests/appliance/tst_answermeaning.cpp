// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/answermeaning.h"

#include <QTest>

using namespace duskwatch;

/// What tst_apiclient shows through a real connection is not repeated here.
class TestAnswerMeaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitingTimeIsReadAndBounded_data();
    void waitingTimeIsReadAndBounded();
    void placesOfRedirects_data();
    void placesOfRedirects();
    void foreignTextIsBoundedAndWithoutQueries();
};

void TestAnswerMeaning::waitingTimeIsReadAndBounded_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("below zero") << QByteArray("-5") << 0;
    QTest::newRow("years") << QByteArray("999999999") << 86'400;
    QTest::newRow("beyond any number") << QByteArray("99999999999999999999") << -1;
    QTest::newRow("a date") << QByteArray("Sun, 01 Jan 2023 12:01:00 GMT") << 60;
    QTest::newRow("a date in the past") << QByteArray("Sun, 01 Jan 2023 11:00:00 GMT") << 0;
    QTest::newRow("words") << QByteArray("later") << -1;
}

void TestAnswerMeaning::waitingTimeIsReadAndBounded()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, seconds);
    for (const int status : {429, 503}) {
        AnswerHead head;
        head.status = status;
        head.retryAfter = header;
        head.nowMs = 1'672'574'400'000; // 2023-01-01 12:00:00 UTC
        const auto error = answerMeaning(head, QStringLiteral("a.test"));
        QVERIFY(error.has_value());
        QCOMPARE(error->retryAfter.value_or(std::chrono::seconds(-1)).count(), std::int64_t(seconds));
    }
}

void TestAnswerMeaning::placesOfRedirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* location, const char* name) {
        QTest::newRow(location) << QByteArray(location) << QString(name);
    };
    row("/login", "no-such-endpoint");
    row("/login/", "no-such-endpoint");
    row("https://A.test/login", "no-such-endpoint");
    row("/403", "missing-right");
    row("https://a.test:8443/403", "missing-right");
    row("//other.test/403", "redirect-elsewhere");
    row("https://other.test/login", "redirect-elsewhere");
    row("/login/saml", "redirect-elsewhere");
    row("http://[", "redirect-elsewhere");
    row("", "redirect-elsewhere");
}

void TestAnswerMeaning::placesOfRedirects()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QString, name);
    AnswerHead head;
    head.status = 302;
    head.location = location;
    const auto error = answerMeaning(head, QStringLiteral("a.test"));
    QVERIFY(error.has_value());
    QCOMPARE(apiErrorName(error->code), name);
}

void TestAnswerMeaning::foreignTextIsBoundedAndWithoutQueries()
{
    AnswerHead head;
    head.status = 302;
    head.location = "https://other.test/sso?session=hunter2";
    QVERIFY(!answerMeaning(head, QStringLiteral("a.test"))->detail.contains(QLatin1String("hunter2")));
    head.location = "/" + QByteArray(10'000, 'x');
    QVERIFY(answerMeaning(head, QStringLiteral("a.test"))->detail.size() <= kMaxDetail + 10);
    head = {};
    head.status = 200;
    head.text = "<title>" + QByteArray(10'000, 'x') + "</title>";
    QVERIFY(answerMeaning(head, QStringLiteral("a.test"))->detail.size() <= kMaxDetail + 60);
    head.status = 400;
    head.text = "{\"a\":\"" + QByteArray(10'000, 'x') + "\"}";
    QVERIFY(answerMeaning(head, QStringLiteral("a.test"))->detail.size() <= kMaxDetail);
}

QTEST_GUILESS_MAIN(TestAnswerMeaning)
#include "tst_answermeaning.moc"
