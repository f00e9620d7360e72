// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filtersql.h"

#include <QTest>

using namespace duskwatch;

class TestFilterSql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyFilterHasNoConditions()
    {
        AlertFilter filter;
        filter.outcomes = {};
        const FilterSql sql = filterSql(filter, {0});
        QCOMPARE(sql.where, std::string());
        QCOMPARE(sql.with, std::string());
    }

    void foreignTextIsOnlyEverBound()
    {
        AlertFilter filter;
        filter.text = QStringLiteral("x'; DROP TABLE event; --");
        const FilterSql sql = filterSql(filter, {0, 3});
        QVERIFY(sql.with.find("DROP") == std::string::npos);
        QVERIFY(sql.where.find("DROP") == std::string::npos);
        QCOMPARE(sql.texts.size(), std::size_t{2}); // once per partition
        QCOMPARE(sql.texts[0], std::string("\"x\"* AND \"drop\"* AND \"table\"* AND \"event\"*"));
    }

    void exactNamesAreBoundBehindTheSearch()
    {
        AlertFilter filter;
        filter.text = QStringLiteral("scan");
        filter.device = "ws-7' OR 1";
        filter.title = "::";
        filter.fromMs = 5;
        const FilterSql sql = filterSql(filter, {0});
        QCOMPARE(sql.texts, (std::vector<std::string>{"\"scan\"* AND \"ws-7\" AND \"or\" AND \"1\"",
                                                      "ws-7' OR 1", "::"}));
        QCOMPARE(sql.integers.front(), std::int64_t{5});
        QVERIFY(sql.where.find("ws-7") == std::string::npos);
        QVERIFY(sql.where.find("= ?") < sql.where.find("time >= ?")); // in the order they are bound
    }

    void wordsWithoutAnyPartitionMatchNothing()
    {
        AlertFilter filter;
        filter.text = QStringLiteral("word");
        QVERIFY(filterSql(filter, {}).with.find("SELECT 0 WHERE 0") != std::string::npos);
    }

    void partsCanBeLeftOut()
    {
        AlertFilter filter;
        filter.priorities = {Priority::High};
        QVERIFY(filterSql(filter, {}).where.find("priority") != std::string::npos);
        const FilterSql without = filterSql(filter, {}, {false, false});
        QCOMPARE(without.where, std::string());
    }

    void everyOrderEndsInAUniqueKey()
    {
        for (int column = 0; column < kAlertColumnCount; ++column) {
            const std::string sql = orderSql({static_cast<AlertColumn>(column), true});
            QVERIFY2(sql.ends_with("id DESC"), sql.c_str());
        }
        QVERIFY(orderSql({AlertColumn::Time, false}).ends_with("id ASC"));
    }
};

QTEST_APPLESS_MAIN(TestFilterSql)
#include "tst_filtersql.moc"
