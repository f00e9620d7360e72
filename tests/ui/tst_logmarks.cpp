// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/logmarks.h"

#include <QTest>

using namespace duskwatch;

class TestLogMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMarkBelongsToItsLog()
    {
        LogMarks marks;
        QVERIFY(marks.set(SourceId{1}, 7, QStringLiteral("odd")));
        QCOMPARE(marks.note(SourceId{1}, 7), QStringLiteral("odd"));
        QVERIFY(!marks.note(SourceId{2}, 7));
        QVERIFY(!marks.note(SourceId{1}, 8));
        marks.remove(SourceId{1}, 7);
        QCOMPARE(marks, LogMarks());
    }

    void theNeighboursAreFound()
    {
        LogMarks marks;
        for (const std::int64_t line : {5, 10, 20})
            marks.set(SourceId{1}, line, {});
        QCOMPARE(marks.next(SourceId{1}, -1), 5);
        QCOMPARE(marks.next(SourceId{1}, 10), 20);
        QVERIFY(!marks.next(SourceId{1}, 20));
        QCOMPARE(marks.previous(SourceId{1}, 20), 10);
        QCOMPARE(marks.previous(SourceId{1}, 999), 20);
        QVERIFY(!marks.previous(SourceId{1}, 5));
        QVERIFY(!marks.next(SourceId{2}, -1));
    }

    void theyComeBackFromJsonAsTheyWere()
    {
        LogMarks marks;
        marks.set(SourceId{1}, 0, QStringLiteral("first \"\u00e4\""));
        marks.set(SourceId{1}, 5'000'000'000, {});
        marks.set(SourceId{9}, 3, QStringLiteral("other"));
        QCOMPARE(LogMarks::fromJson(marks.toJson()), marks);
        QCOMPARE(LogMarks::fromJson("damaged"), LogMarks());
        QCOMPARE(LogMarks::fromJson(R"([{"source":0,"line":1},{"source":1},{"line":3},4])"), LogMarks());
    }

    void thereIsAMostOfThem()
    {
        LogMarks marks;
        for (std::size_t line = 0; line < LogMarks::kMaxMarks; ++line)
            QVERIFY(marks.set(SourceId{1}, static_cast<std::int64_t>(line), {}));
        QVERIFY(!marks.set(SourceId{1}, 999'999, {}));
        QVERIFY(marks.set(SourceId{1}, 5, QString(2000, u'x'))); // a note on one that is there
        QCOMPARE(marks.note(SourceId{1}, 5)->size(), LogMarks::kMaxNote);
    }
};

QTEST_GUILESS_MAIN(TestLogMarks)
#include "tst_logmarks.moc"
