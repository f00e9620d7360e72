// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/datagram.h"
#include "recordingsink.h"

#include <QTest>

using namespace duskwatch;

class TestDatagram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messagesOfADatagram_data();
    void messagesOfADatagram();
    void onlyTheLastMessageOfACutDatagramIsCut();
};

void TestDatagram::messagesOfADatagram_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<QList<QByteArray>>("messages");
    const auto row = [](const char* name, const QByteArray& datagram, const QList<QByteArray>& messages) {
        QTest::newRow(name) << datagram << messages;
    };
    row("one", "<165>a darktrace {}", {"<165>a darktrace {}"});
    row("one with a line end", "<165>a {}\n", {"<165>a {}"});
    row("one with the ends of other systems", QByteArray("<165>a {}\r\n\0", 12), {"<165>a {}"});
    row("several lines with a header", "<1>a {}\n<2>b {}\n<3>c {}\n", {"<1>a {}", "<2>b {}", "<3>c {}"});
    row("several lines of JSON", "{\"a\":1}\n{\"b\":2}\r\n{\"c\":3}",
        {"{\"a\":1}", "{\"b\":2}", "{\"c\":3}"});
    row("several lines with a tag", "darktrace {}\ndarktrace {}", {"darktrace {}", "darktrace {}"});
    row("CEF", "CEF:0|a\nLEEF:1|b", {"CEF:0|a", "LEEF:1|b"});
    row("JSON over several lines", "<1>a {\n  \"b\": {\n\"c\": 1\n}\n}",
        {"<1>a {\n  \"b\": {\n\"c\": 1\n}\n}"});
    row("brace on a line of its own", "{\"a\":\n{\"b\":1}}", {"{\"a\":\n{\"b\":1}}"});
    row("no number after the bracket", "<1>a\n<b>", {"<1>a\n<b>"});
    row("blank lines between", "<1>a\n\n\n<2>b", {"<1>a", "<2>b"});
    row("nothing", "", {});
    row("line ends only", "\r\n\n", {});
    row("a NUL inside", QByteArray("<1>a\0b", 6), {QByteArray("<1>a\0b", 6)});
}

void TestDatagram::messagesOfADatagram()
{
    QFETCH(const QByteArray, datagram);
    QFETCH(const QList<QByteArray>, messages);
    RecordingSink sink;
    const std::size_t count =
        splitDatagram({datagram.constData(), static_cast<std::size_t>(datagram.size())}, false, 7, sink);
    QList<QByteArray> got;
    for (const KeptFrame& frame : std::as_const(sink.frames)) {
        QVERIFY(!frame.truncated && !frame.incomplete);
        got.append(frame.bytes);
    }
    QCOMPARE(got, messages);
    QCOMPARE(count, static_cast<std::size_t>(messages.size()));
    if (!messages.isEmpty())
        QCOMPARE(sink.lastReceivedAtMs, 7);
}

void TestDatagram::onlyTheLastMessageOfACutDatagramIsCut()
{
    RecordingSink sink;
    splitDatagram("<1>a\n<2>b", true, 0, sink);
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>a"}, {"<2>b", true, false}}));
}

QTEST_GUILESS_MAIN(TestDatagram)
#include "tst_datagram.moc"
