// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/dateformat.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace duskwatch;

Q_DECLARE_METATYPE(duskwatch::DateFormat)

class TestDateFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesUtc_data();
    void writesUtc();
    void languageOfTheUserDoesNotMatter();
    void namesGoThereAndBack();
    void readsHttpDates_data();
    void readsHttpDates();
    void readsWhatItWrites();
};

namespace {

constexpr std::int64_t kNoonMs = 1'672'574'400'000; // 2023-01-01 12:00:00 UTC
constexpr std::int64_t kNoDate = std::numeric_limits<std::int64_t>::min();

} // namespace

void TestDateFormat::writesUtc_data()
{
    QTest::addColumn<DateFormat>("format");
    QTest::addColumn<qint64>("timeMs");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, DateFormat format, qint64 timeMs, const char* text) {
        QTest::newRow(name) << format << timeMs << QByteArray(text);
    };
    row("compact", DateFormat::Compact, kNoonMs, "20230101T120000");
    row("ISO with T", DateFormat::IsoT, kNoonMs, "2023-01-01T12:00:00");
    row("ISO with space", DateFormat::IsoSpace, kNoonMs, "2023-01-01 12:00:00");
    row("RFC 1123", DateFormat::Rfc1123, kNoonMs, "Sun, 01 Jan 2023 12:00:00 GMT");
    row("afternoon", DateFormat::Compact, kNoonMs + 11 * 3'600'000LL, "20230101T230000");
    row("part of a second is cut off", DateFormat::Compact, kNoonMs + 999, "20230101T120000");
    row("leap day", DateFormat::Rfc1123, 1'709'164'800'000, "Thu, 29 Feb 2024 00:00:00 GMT");
    row("start of time", DateFormat::IsoSpace, 0, "1970-01-01 00:00:00");
}

void TestDateFormat::writesUtc()
{
    QFETCH(const DateFormat, format);
    QFETCH(const qint64, timeMs);
    QFETCH(const QByteArray, text);
    QCOMPARE(dateText(format, timeMs), text);
}

void TestDateFormat::languageOfTheUserDoesNotMatter()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QByteArray written = dateText(DateFormat::Rfc1123, kNoonMs);
    const auto read = httpDateMs("Sun, 01 Jan 2023 12:00:00 GMT");
    QLocale::setDefault(before);
    QCOMPARE(written, QByteArray("Sun, 01 Jan 2023 12:00:00 GMT"));
    QCOMPARE(read.value_or(kNoDate), kNoonMs);
}

void TestDateFormat::namesGoThereAndBack()
{
    for (const DateFormat format : kDateFormats)
        QCOMPARE(dateFormatFromName(dateFormatName(format)).value(), format);
    QVERIFY(!dateFormatFromName(QStringLiteral("Compact")).has_value());
    QVERIFY(!dateFormatFromName(QString()).has_value());
}

void TestDateFormat::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("timeMs");
    QTest::newRow("as servers send it") << QByteArray("Sun, 01 Jan 2023 12:00:00 GMT") << qint64(kNoonMs);
    QTest::newRow("blanks around it") << QByteArray("  Sun, 01 Jan 2023 12:00:00 GMT ") << qint64(kNoonMs);
    QTest::newRow("nothing") << QByteArray() << qint64(kNoDate);
    QTest::newRow("words") << QByteArray("soon") << qint64(kNoDate);
    QTest::newRow("another zone") << QByteArray("Sun, 01 Jan 2023 12:00:00 CET") << qint64(kNoDate);
    QTest::newRow("no such day") << QByteArray("Sun, 32 Jan 2023 12:00:00 GMT") << qint64(kNoDate);
    QTest::newRow("endless") << QByteArray(100'000, '1') << qint64(kNoDate);
}

void TestDateFormat::readsHttpDates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, timeMs);
    QCOMPARE(qint64(httpDateMs(text).value_or(kNoDate)), timeMs);
}

void TestDateFormat::readsWhatItWrites()
{
    for (std::int64_t timeMs = 0; timeMs < 4'000'000'000'000; timeMs += 86'461'000'000)
        QCOMPARE(httpDateMs(dateText(DateFormat::Rfc1123, timeMs)).value_or(kNoDate), timeMs);
}

QTEST_GUILESS_MAIN(TestDateFormat)
#include "tst_dateformat.moc"
