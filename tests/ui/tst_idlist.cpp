// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/idlist.h"
#include "ui/alerts/rowcache.h"

#include <QTest>

#include <numeric>

using namespace duskwatch;

namespace {

std::vector<EventId> ids(std::initializer_list<qint64> numbers)
{
    std::vector<EventId> list;
    for (qint64 number : numbers)
        list.push_back(EventId{number});
    return list;
}

QVector<qint64> content(const IdList& list)
{
    QVector<qint64> numbers;
    for (std::size_t row = 0; row < list.size(); ++row)
        numbers.append(toInt(list.at(row)));
    return numbers;
}

} // namespace

class TestIdList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsKeepTheirOrderWhereverTheyEnter()
    {
        IdList list;
        list.append(ids({5, 4, 3}));
        list.insert(0, ids({7, 6}));
        QCOMPARE(content(list), (QVector<qint64>{7, 6, 5, 4, 3}));
        list.insert(1, ids({20}));
        QCOMPARE(content(list), (QVector<qint64>{7, 20, 6, 5, 4, 3}));
        list.insert(5, ids({30, 31})); // among those that came by append
        QCOMPARE(content(list), (QVector<qint64>{7, 20, 6, 5, 4, 30, 31, 3}));
        list.insert(8, ids({40})); // behind the last
        QCOMPARE(content(list), (QVector<qint64>{7, 20, 6, 5, 4, 30, 31, 3, 40}));
    }

    void removingTakesTheRightOne()
    {
        IdList list;
        list.append(ids({3, 2, 1}));
        list.insert(0, ids({5, 4}));
        list.remove(1);
        list.remove(2);
        QCOMPARE(content(list), (QVector<qint64>{5, 3, 1}));
        QVERIFY(!list.contains(EventId{4}));
        QVERIFY(list.contains(EventId{3}));
        QCOMPARE(list.rowOf(EventId{4}), std::ptrdiff_t(-1));
        QCOMPARE(list.rowOf(EventId{1}), std::ptrdiff_t(2));
    }

    void rowOfIsTheReverseOfAt()
    {
        IdList list;
        list.append(ids({6, 5}));
        list.insert(0, ids({9, 8, 7}));
        for (std::size_t row = 0; row < list.size(); ++row)
            QCOMPARE(list.rowOf(list.at(row)), static_cast<std::ptrdiff_t>(row));
    }

    void aMillionIdsTakeNewOnesAtTheTop()
    {
        std::vector<EventId> many(1'000'000);
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i] = EventId{static_cast<qint64>(many.size() - i)};
        IdList list;
        list.append(many);
        for (qint64 id = 1'000'001; id <= 1'010'000; ++id)
            list.insert(0, {EventId{id}});
        QCOMPARE(list.size(), std::size_t(1'010'000));
        QCOMPARE(toInt(list.at(0)), 1'010'000);
        QCOMPARE(toInt(list.at(10'000)), 1'000'000);
    }

    void theCacheKeepsWhatWasUsedLast()
    {
        RowCache cache(8);
        const auto put = [&](qint64 id) {
            AlertRow row;
            row.id = EventId{id};
            cache.put(row);
        };
        for (qint64 id = 1; id <= 8; ++id)
            put(id);
        QVERIFY(cache.find(EventId{1})); // used: stays
        for (qint64 id = 9; id <= 16; ++id)
            put(id);
        QVERIFY(cache.size() <= 10);
        QVERIFY(!cache.find(EventId{2}));
        QVERIFY(cache.find(EventId{16}));
    }
};

QTEST_GUILESS_MAIN(TestIdList)
#include "tst_idlist.moc"
