// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/textbuffer.h"

#include <QTest>

#include <limits>

using duskwatch::simulation::TextBuffer;

namespace {
QByteArray text(const TextBuffer& buffer)
{
    return {buffer.view().data(), static_cast<qsizetype>(buffer.size())};
}
} // namespace

class TestTextBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenInFull()
    {
        TextBuffer out;
        out.number(0);
        out.raw(' ');
        out.number(-15);
        out.raw(' ');
        out.number(std::numeric_limits<std::int64_t>::max());
        QCOMPARE(text(out), QByteArray("0 -15 9223372036854775807"));
    }

    void decimalsKeepTheirZeros_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << qint64{1234} << 3 << QByteArray("1.234");
        QTest::newRow("below one") << qint64{7} << 3 << QByteArray("0.007");
        QTest::newRow("zero") << qint64{0} << 1 << QByteArray("0.0");
        QTest::newRow("whole") << qint64{1000} << 3 << QByteArray("1.000");
        QTest::newRow("seconds with microseconds")
            << qint64{1'767'600'000'000'042} << 6 << QByteArray("1767600000.000042");
    }

    void decimalsKeepTheirZeros()
    {
        QFETCH(qint64, value);
        QFETCH(int, decimals);
        TextBuffer out;
        out.decimal(value, decimals);
        QTEST(text(out), "expected");
    }

    void addressesAndIdsHaveTheirForm()
    {
        TextBuffer out;
        out.address(0x0a1404fe);
        out.raw(' ');
        out.uuid(0x0123456789abcdefu, 0xfedcba9876543210u);
        out.raw(' ');
        out.hex(0xfffabc, 3);
        out.raw(' ');
        out.padded(7, 3);
        QCOMPARE(text(out), QByteArray("10.20.4.254 01234567-89ab-cdef-fedc-ba9876543210 abc 007"));
    }

    void quotedTextIsEscaped()
    {
        TextBuffer out;
        out.quoted("a\"b\\c\nd\x01 Zürich");
        QCOMPARE(text(out), QByteArray("\"a\\\"b\\\\c\\nd\\u0001 Zürich\""));
    }

    void emptyTextIsNothing()
    {
        TextBuffer out;
        out.raw(std::string_view());
        QCOMPARE(out.size(), std::size_t{0});
        QVERIFY(out.view().empty());
    }

    void insertingMovesWhatFollows()
    {
        TextBuffer out;
        out.raw("one three");
        out.insert(4, "two ");
        out.insert(0, ">");
        out.insert(out.size(), "<");
        QCOMPARE(text(out), QByteArray(">one two three<"));
    }

    void growingKeepsTheContent()
    {
        TextBuffer out;
        QByteArray expected;
        for (int piece = 0; piece < 50'000; ++piece) {
            out.raw("piece ");
            out.number(piece);
            expected += "piece " + QByteArray::number(piece);
        }
        QCOMPARE(text(out), expected);
        out.clear();
        QCOMPARE(out.size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestTextBuffer)
#include "tst_textbuffer.moc"
