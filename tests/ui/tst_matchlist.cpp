// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/logrows.h"
#include "ui/rawlog/matchlist.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace duskwatch;

namespace {

std::vector<std::int64_t> all(const MatchList& list)
{
    std::vector<std::int64_t> sequences;
    for (std::int64_t i = 0; i < list.size(); ++i)
        sequences.push_back(list.at(i));
    return sequences;
}

} // namespace

class TestMatchList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void olderAndNewerAreOneAscendingList()
    {
        MatchList list;
        list.addOlder({90, 80});
        list.addNewer({100, 101});
        list.addOlder({70, 5});
        QCOMPARE(all(list), (std::vector<std::int64_t>{5, 70, 80, 90, 100, 101}));
    }

    void whereAMatchWouldStandIsFoundAsInASortedList()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::int64_t> sorted;
            for (std::int64_t i = 0; i < 40; ++i)
                if (random() % 3 == 0)
                    sorted.push_back(i);
            const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(random() % (sorted.size() + 1));
            MatchList list;
            list.addOlder({std::make_reverse_iterator(middle), sorted.rend()});
            list.addNewer({middle, sorted.end()});
            for (std::int64_t wanted = -1; wanted <= 41; ++wanted) {
                const auto found = std::lower_bound(sorted.begin(), sorted.end(), wanted);
                QCOMPARE(list.indexOf(wanted), std::int64_t{found - sorted.begin()});
                QCOMPARE(list.contains(wanted), found != sorted.end() && *found == wanted);
            }
        }
    }

    void whatRetentionTookIsForgotten()
    {
        MatchList list;
        list.addOlder({30, 20, 10});
        list.addNewer({40, 50});
        list.dropBefore(20);
        QCOMPARE(all(list), (std::vector<std::int64_t>{20, 30, 40, 50}));
        list.dropBefore(45);
        QCOMPARE(all(list), std::vector<std::int64_t>{50});
    }

    void neighboursBecomeOneSpan()
    {
        MatchList list;
        list.addOlder({9, 8, 7, 3});
        list.addNewer({10, 20});
        QCOMPARE(list.spans(0, list.size()), (std::vector<LogSpan>{{3, 4}, {7, 11}, {20, 21}}));
        QCOMPARE(list.spans(2, 3), (std::vector<LogSpan>{{8, 9}}));
    }

    void rowsOfAllLinesAreTheLinesThemselves()
    {
        const LogRows rows({100, 200}, nullptr);
        QCOMPARE(rows.count(), 100);
        QCOMPARE(rows.sequence(5), 105);
        QCOMPARE(rows.rowOf(150), 50);
        QCOMPARE(rows.rowOf(50), 0);
        QCOMPARE(rows.rowOf(900), 100);
        QCOMPARE(rows.spans(1, 4), (std::vector<LogSpan>{{101, 104}}));
    }

    void rowsOfMatchesEndWhereTheSpanEnds()
    {
        MatchList list;
        list.addOlder({30, 20, 10});
        list.addNewer({40, 50});
        const LogRows rows({15, 45}, &list);
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.sequence(0), 20);
        QCOMPARE(rows.rowOf(40), 2);
        QCOMPARE(rows.rowOf(41), 3);
        QCOMPARE(rows.spans(0, 3), (std::vector<LogSpan>{{20, 21}, {30, 31}, {40, 41}}));
    }
};

QTEST_GUILESS_MAIN(TestMatchList)
#include "tst_matchlist.moc"
