// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/linereader.h"

#include "core/syslog/framesink.h"

#include <QTest>

#include <algorithm>

using namespace duskwatch;
using namespace duskwatch::console;

namespace {

/// Gives out at most a few bytes at a time, as a pipe does.
ReadSome slowSource(const QByteArray& bytes, std::size_t portion)
{
    return [bytes, portion, at = std::size_t(0)](char* target, std::size_t room) mutable {
        const std::size_t size = std::min({room, portion, static_cast<std::size_t>(bytes.size()) - at});
        std::copy_n(bytes.constData() + at, size, target);
        at += size;
        return static_cast<std::int64_t>(size);
    };
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void cutsLongLines_data();
    void cutsLongLines();
    void holdsAllWhenAsked();
    void stopsHoldingAtTheLimit();
    void saysThatItsSourceFailed();
};

void TestLineReader::readsLines_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("none") << QByteArray("") << QByteArrayList{};
    QTest::newRow("one") << QByteArray("a\n") << QByteArrayList{"a"};
    QTest::newRow("last without line end") << QByteArray("a\nb") << QByteArrayList{"a", "b"};
    QTest::newRow("blank lines count") << QByteArray("\n\na\n") << QByteArrayList{"", "", "a"};
    QTest::newRow("carriage returns stay") << QByteArray("a\r\nb\r\n") << QByteArrayList{"a\r", "b\r"};
    QTest::newRow("zero bytes") << QByteArray("a\0b\nc", 5) << QByteArrayList{QByteArray("a\0b", 3), "c"};
}

void TestLineReader::readsLines()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArrayList, lines);
    for (const std::size_t portion : {1, 2, 1000}) {
        LineReader reader(slowSource(input, portion));
        QByteArrayList found;
        LineReader::Line line;
        while (reader.next(line)) {
            found.append(QByteArray(line.bytes.data(), static_cast<qsizetype>(line.bytes.size())));
            QCOMPARE(line.number, std::uint64_t(found.size()));
            QVERIFY(!line.tooLong);
        }
        QCOMPARE(found, lines);
        QVERIFY(!reader.failed());
    }
}

void TestLineReader::cutsLongLines_data()
{
    QTest::addColumn<int>("excess");
    QTest::addColumn<bool>("tooLong");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("just fits") << 0 << false << QByteArray("\nnext\n");
    QTest::newRow("one byte too long") << 1 << true << QByteArray("\nnext\n");
    QTest::newRow("ten times too long") << int(9 * kMaxFrameBytes) << true << QByteArray("\nnext\n");
    QTest::newRow("too long, line end follows") << 64 * 1024 << true << QByteArray("\nnext");
}

void TestLineReader::cutsLongLines()
{
    QFETCH(int, excess);
    QFETCH(bool, tooLong);
    QFETCH(QByteArray, end);
    const QByteArray longLine(qsizetype(kMaxFrameBytes) + excess, 'x');
    LineReader reader(slowSource("first\n" + longLine + end, 64 * 1024));
    LineReader::Line line;
    QVERIFY(reader.next(line));
    QVERIFY(reader.next(line));
    QCOMPARE(line.bytes.size(), kMaxFrameBytes);
    QCOMPARE(line.tooLong, tooLong);
    QVERIFY(reader.next(line));
    QCOMPARE(line.number, std::uint64_t(3));
    QVERIFY(line.bytes == "next");
    QVERIFY(!reader.next(line));
}

void TestLineReader::holdsAllWhenAsked()
{
    LineReader reader(slowSource("a\nb\nc", 2));
    QVERIFY(reader.fillAll(5));
    QVERIFY(reader.held() == "a\nb\nc");
    LineReader::Line line;
    QVERIFY(reader.next(line));
    QVERIFY(line.bytes == "a");
    QVERIFY(reader.held() == "b\nc");
}

void TestLineReader::stopsHoldingAtTheLimit()
{
    LineReader reader(slowSource(QByteArray(10000, 'x'), 100));
    QVERIFY(!reader.fillAll(1000));
    QVERIFY(reader.held().size() <= 1100);
    LineReader::Line line;
    QVERIFY(reader.next(line));
    QCOMPARE(line.bytes.size(), std::size_t(10000));
}

void TestLineReader::saysThatItsSourceFailed()
{
    LineReader reader([](char*, std::size_t) { return std::int64_t(-1); });
    LineReader::Line line;
    QVERIFY(!reader.next(line));
    QVERIFY(reader.failed());
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
