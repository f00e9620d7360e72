// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/framer.h"
#include "recordingsink.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace duskwatch;

namespace {

constexpr qsizetype kLimit = static_cast<qsizetype>(kMaxFrameBytes);

QByteArray line(qsizetype size, char filling = 'x')
{
    return QByteArray(size, filling);
}

QByteArray counted(const QByteArray& message)
{
    return QByteArray::number(message.size()) + ' ' + message;
}

/// Feeds a copy of exactly the chunk's size, so that a sanitizer sees any look beyond it.
void feed(Framer& framer, const QByteArray& chunk, FrameSink& sink)
{
    const auto size = static_cast<std::size_t>(chunk.size());
    const auto copy = std::make_unique<char[]>(size);
    std::copy(chunk.begin(), chunk.end(), copy.get());
    framer.feed({copy.get(), size}, 0, sink);
}

QVector<KeptFrame> framesOf(const QVector<QByteArray>& chunks)
{
    RecordingSink sink;
    Framer framer;
    for (const QByteArray& chunk : chunks)
        feed(framer, chunk, sink);
    framer.finish(0, sink);
    return sink.frames;
}

QVector<QByteArray> inPiecesOf(qsizetype size, const QByteArray& stream)
{
    QVector<QByteArray> chunks;
    for (qsizetype at = 0; at < stream.size(); at += size)
        chunks.append(stream.mid(at, size));
    return chunks;
}

QVector<QByteArray> inRandomPieces(const QByteArray& stream, QRandomGenerator& random)
{
    QVector<QByteArray> chunks;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype size = 1 + random.bounded(random.bounded(2) ? 12 : 900);
        chunks.append(stream.mid(at, size));
        at += size;
    }
    return chunks;
}

QByteArray describe(const QVector<KeptFrame>& frames)
{
    QByteArray text;
    for (const KeptFrame& frame : frames) {
        text += '[' + frame.bytes.left(60).toPercentEncoding(" <>{}:") + ']' +
                QByteArray::number(frame.bytes.size());
        text +=
            QByteArray(frame.truncated ? " truncated" : "") + (frame.incomplete ? " incomplete" : "") + ' ';
    }
    return text;
}

} // namespace

class TestFramer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamBecomesFrames_data();
    void streamBecomesFrames();
    void anyChunkingGivesTheSameFrames();
    void oversizeFrameComesOnceAndItsTailIsNoMessage_data();
    void oversizeFrameComesOnceAndItsTailIsNoMessage();
    void wholeFramesAreViewsIntoTheChunk();
    void memoryGrowsWithWhatCameAndIsGivenBack();
    void announcedLengthTakesNoMemory();
    void finishStartsAfresh();
    void framesCarryTheTimeTheirLastChunkCame();
};

void TestFramer::streamBecomesFrames_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QVector<KeptFrame>>("expected");
    const auto row = [](const char* name, const QByteArray& stream, const QVector<KeptFrame>& expected) {
        QTest::newRow(name) << stream << expected;
    };

    row("nothing", "", {});
    row("one line", "<165>a {}\n", {{"<165>a {}"}});
    row("lines", "<1>a\n<2>b\n<3>c\n", {{"<1>a"}, {"<2>b"}, {"<3>c"}});
    row("carriage return stays", "<1>a\r\n<2>b\r\n", {{"<1>a\r"}, {"<2>b\r"}});
    row("empty lines are skipped", "\n\n<1>a\n\r\n\n<2>b\n\n", {{"<1>a"}, {"<2>b"}});
    row("NUL is a byte", QByteArray("a\0b\n\0\n", 6), {{QByteArray("a\0b", 3)}, {QByteArray("\0", 1)}});
    row("last line without its end", "<1>a\n<2>b", {{"<1>a"}, {"<2>b", false, true}});
    row("a lone carriage return at the end", "<1>a\n\r", {{"<1>a"}});
    row("bare JSON", "{\"a\":1}\n{\"b\":2}\n", {{"{\"a\":1}"}, {"{\"b\":2}"}});

    row("counted", "7 <1>a {}", {{"<1>a {}"}});
    row("counted, one after the other", "4 <1>a4 <2>b4 <3>c", {{"<1>a"}, {"<2>b"}, {"<3>c"}});
    row("counted with line ends between", "4 <1>a\n4 <2>b\n", {{"<1>a"}, {"<2>b"}});
    row("counted with its line end counted", "5 <1>a\n5 <2>b\n", {{"<1>a"}, {"<2>b"}});
    row("counted with lines inside", "8 <1>a\nb\nc", {{"<1>a\nb\nc"}});
    row("counted bare JSON", "7 {\"a\":1}2 {}", {{"{\"a\":1}"}, {"{}"}});
    row("counted bare darktrace", "12 darktrace {}12 darktrace {}", {{"darktrace {}"}, {"darktrace {}"}});
    row("counted CEF and LEEF", "6 CEF:0|7 LEEF:1|", {{"CEF:0|"}, {"LEEF:1|"}});
    row("counted, cut off", "9 <1>a {", {{"<1>a {", false, true}});
    row("count alone", "12", {{"12", false, true}});
    row("count and space alone", "12 ", {{"12 ", false, true}});
    row("count and half a beginning", "12 dark", {{"12 dark", false, true}});
    row("mixed", "<1>a\n4 <2>b<3>c\n7 {\"a\":1}\n{}\n4 <4>d",
        {{"<1>a"}, {"<2>b"}, {"<3>c"}, {"{\"a\":1}"}, {"{}"}, {"<4>d"}});
    row("count of nine digits, cut off", "999999999 <1>a\n<2>b\n", {{"<1>a\n<2>b\n", false, true}});

    row("number and word is a line", "165 foo\n<1>a\n", {{"165 foo"}, {"<1>a"}});
    row("date with the day first is a line", "5 Aug 03:34:46 host darktrace {}\n",
        {{"5 Aug 03:34:46 host darktrace {}"}});
    row("year first is a line", "2022-03-10T10:11:10Z host {}\n", {{"2022-03-10T10:11:10Z host {}"}});
    row("seconds since 1970 are a line", "1657748815 {}\n", {{"1657748815 {}"}});
    row("count with a leading zero is a line", "04 <1>a\n", {{"04 <1>a"}});
    row("zero is a line", "0 <1>a\n", {{"0 <1>a"}});
    row("count shorter than the beginning is a line", "3 darktrace {}\n", {{"3 darktrace {}"}});
    row("count and two spaces is a line", "4  <1>a\n", {{"4  <1>a"}});
    row("count and tab is a line", "4\t<1>a\n", {{"4\t<1>a"}});
    row("digits and line end", "12\n12 \n1 dark\n", {{"12"}, {"12 "}, {"1 dark"}});
    row("almost a beginning is a line", "20 darkness {}\n", {{"20 darkness {}"}});
    row("wrong count recovers at the next line", "2 <1>a\n<2>b\n", {{"<1"}, {">a"}, {"<2>b"}});
    row("binary noise", QByteArray("\xff\xfe\x01\x80\n\x7f\x00\xc3(\n", 10),
        {{"\xff\xfe\x01\x80"}, {QByteArray("\x7f\x00\xc3(", 4)}});
}

void TestFramer::streamBecomesFrames()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QVector<KeptFrame>, expected);

    const QVector<KeptFrame> whole = framesOf({stream});
    QVERIFY2(whole == expected, describe(whole).constData());
    for (qsizetype at = 0; at <= stream.size(); ++at) {
        const QVector<KeptFrame> split = framesOf({stream.left(at), stream.mid(at)});
        QVERIFY2(split == expected, QByteArray::number(at) + ": " + describe(split));
    }
    const QVector<KeptFrame> bytewise = framesOf(inPiecesOf(1, stream));
    QVERIFY2(bytewise == expected, describe(bytewise).constData());
}

void TestFramer::anyChunkingGivesTheSameFrames()
{
    QRandomGenerator random(20220805);
    for (int round = 0; round < 60; ++round) {
        QByteArray stream;
        QVector<KeptFrame> expected;
        for (int i = 0; i < 40; ++i) {
            QByteArray message = "<165>";
            for (int size = random.bounded(700); size > 0; --size)
                message += static_cast<char>(random.bounded(256));
            const bool asCounted = random.bounded(2) == 0;
            if (!asCounted)
                message.replace('\n', ' ');
            else if (message.endsWith('\n'))
                message += '.';
            stream += asCounted ? counted(message) : message + '\n';
            expected.append({message});
        }
        const QVector<KeptFrame> got = framesOf(inRandomPieces(stream, random));
        QVERIFY2(got == expected, QByteArray("round ") + QByteArray::number(round));
    }
}

void TestFramer::oversizeFrameComesOnceAndItsTailIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QVector<KeptFrame>>("expected");
    const QByteArray after = "<1>after\n";
    const KeptFrame afterFrame{"<1>after"};
    const QByteArray tail = "<1>tail";

    QTest::newRow("line of just the limit")
        << line(kLimit) + '\n' + after << QVector<KeptFrame>{{line(kLimit)}, afterFrame};
    QTest::newRow("line over the limit by one")
        << line(kLimit + 1) + '\n' + after << QVector<KeptFrame>{{line(kLimit), true}, afterFrame};
    QTest::newRow("line with a tail like a message") << line(kLimit) + tail + "4 <2>b" + '\n' + after
                                                     << QVector<KeptFrame>{{line(kLimit), true}, afterFrame};
    QTest::newRow("line of 10 MB") << line(10'000'000) + '\n' + after
                                   << QVector<KeptFrame>{{line(kLimit), true}, afterFrame};
    QTest::newRow("line over the limit without an end")
        << line(kLimit + 5) << QVector<KeptFrame>{{line(kLimit), true}};
    QTest::newRow("line of just the limit without an end")
        << line(kLimit) << QVector<KeptFrame>{{line(kLimit), false, true}};
    QTest::newRow("count of just the limit")
        << counted(line(kLimit, '<')) + after << QVector<KeptFrame>{{line(kLimit, '<')}, afterFrame};
    QTest::newRow("count over the limit by one") << counted(line(kLimit, '<') + '\n') + after
                                                 << QVector<KeptFrame>{{line(kLimit, '<'), true}, afterFrame};
    QTest::newRow("count with a tail like messages")
        << counted(line(kLimit, '<') + '\n' + tail + '\n' + tail + '\n') + after
        << QVector<KeptFrame>{{line(kLimit, '<'), true}, afterFrame};
    QTest::newRow("count of 10 MB") << counted(line(10'500'000, '<')) + after
                                    << QVector<KeptFrame>{{line(kLimit, '<'), true}, afterFrame};
    QTest::newRow("count that never comes true")
        << QByteArray("999999999 ") + line(kLimit + 9, '<') + '\n' + after
        << QVector<KeptFrame>{{line(kLimit, '<'), true}};
}

void TestFramer::oversizeFrameComesOnceAndItsTailIsNoMessage()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QVector<KeptFrame>, expected);
    for (const qsizetype size : {stream.size(), kLimit, qsizetype(256 * 1024), qsizetype(4099)}) {
        const QVector<KeptFrame> got = framesOf(inPiecesOf(size, stream));
        QVERIFY2(got == expected, QByteArray::number(size) + ": " + describe(got));
    }
}

void TestFramer::wholeFramesAreViewsIntoTheChunk()
{
    struct PlaceSink final : FrameSink
    {
        void frame(const Frame& frame) override { places.append(frame.bytes.data()); }
        void roundFinished() override {}
        bool hasRoom() const override { return true; }
        QVector<const char*> places;
    } sink;
    Framer framer;
    const QByteArray chunk = "<1>a\n4 <2>b<3>c\n";
    framer.feed({chunk.constData(), static_cast<std::size_t>(chunk.size())}, 0, sink);
    QCOMPARE(sink.places,
             (QVector<const char*>{chunk.constData(), chunk.constData() + 7, chunk.constData() + 11}));
}

void TestFramer::memoryGrowsWithWhatCameAndIsGivenBack()
{
    RecordingSink sink;
    Framer framer;
    feed(framer, line(100), sink);
    QVERIFY(framer.heldBytes() < 1024);
    for (int i = 0; i < 40; ++i) {
        feed(framer, line(100'000), sink);
        QVERIFY(framer.heldBytes() <= kMaxFrameBytes + 64);
    }
    feed(framer, "\n", sink);
    QCOMPARE(sink.frames.size(), 1);
    QVERIFY(framer.heldBytes() <= 16 * 1024);
}

void TestFramer::announcedLengthTakesNoMemory()
{
    RecordingSink sink;
    Framer framer;
    feed(framer, "999999999 <1>a", sink);
    QVERIFY(framer.heldBytes() < 1024);
    QVERIFY(sink.frames.isEmpty());
}

void TestFramer::finishStartsAfresh()
{
    RecordingSink sink;
    Framer framer;
    for (const QByteArray& rest :
         {QByteArray("<1>a"), QByteArray("50 <1>a"), QByteArray("50 "), line(kLimit + 1)}) {
        feed(framer, rest, sink);
        framer.finish(0, sink);
        sink.frames.clear();
        feed(framer, "<2>b\n", sink);
        QVERIFY2(sink.frames == QVector<KeptFrame>{{"<2>b"}}, describe(sink.frames).constData());
    }
}

void TestFramer::framesCarryTheTimeTheirLastChunkCame()
{
    RecordingSink sink;
    Framer framer;
    framer.feed("<1>a", 1000, sink);
    framer.feed("b\n", 2000, sink);
    QCOMPARE(sink.lastReceivedAtMs, 2000);
    framer.feed("<2>", 3000, sink);
    framer.finish(4000, sink);
    QCOMPARE(sink.lastReceivedAtMs, 4000);
}

QTEST_GUILESS_MAIN(TestFramer)
#include "tst_framer.moc"
