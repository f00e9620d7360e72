// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"

#include <QTest>

#include <random>

using namespace duskwatch;

class TestQueryParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsPointedAt_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("at");
        QTest::newRow("open parenthesis") << "a AND (b" << 6;
        QTest::newRow("closing parenthesis") << "a ) b" << 2;
        QTest::newRow("open quotes") << "x \"abc" << 2;
        QTest::newRow("open expression") << "x /abc" << 2;
        QTest::newRow("bad expression") << "x /a(/" << 2;
        QTest::newRow("no value") << "a = " << 4;
        QTest::newRow("no condition") << "a AND " << 6;
        QTest::newRow("no list") << "a IN b" << 5;
        QTest::newRow("open list") << "a IN [b" << 5;
        QTest::newRow("no address") << "a = IP(10.0.0.0/99)" << 7;
        QTest::newRow("address with less") << "a < IP(10.0.0.0)" << 4;
        QTest::newRow("no key") << "a..b = 1" << 0;
        QTest::newRow("unknown calculation") << "calculate(median:x)" << 10;
        QTest::newRow("calculation of nothing") << "calculate(sum)" << 10;
        QTest::newRow("bad slice") << "timeslice(1y)" << 10;
        QTest::newRow("sort without table") << "a sort(asc)" << 2;
        QTest::newRow("twice") << "limit(1) limit(2)" << 9;
        QTest::newRow("condition behind a stage") << "limit(1) b" << 9;
        QTest::newRow("too deep") << QString(40, '(') << kMaxQueryDepth;
        QTest::newRow("too long") << QString(5000, 'a') << static_cast<int>(kMaxQueryCharacters);
    }
    void whatIsWrongIsPointedAt()
    {
        QFETCH(QString, query);
        const auto parsed = parseQuery(query);
        const auto* problem = std::get_if<QueryProblem>(&parsed);
        QVERIFY(problem);
        QTEST(problem->at, "at");
        QVERIFY(problem->message.endsWith('.'));
    }

    void aWholeQueryIsUnderstood()
    {
        const auto parsed = parseQuery("where(score > 0.8 AND model ICONTAINS \"beacon\" AND device.ip = "
                                       "IP(10.0.0.0/8)) groupby(model, a.b) calculate(unique:device) "
                                       "timeslice(1h) sort(desc) limit(5)");
        const auto* query = std::get_if<Query>(&parsed);
        QVERIFY(query);
        QCOMPARE(query->condition.type, QueryNode::Type::And);
        QCOMPARE(query->condition.children.size(), std::size_t{3});
        QVERIFY(query->condition.children[2].range.has_value());
        QCOMPARE(query->groupBy[1].path, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(query->slices->widthMs, 3'600'000);
        QCOMPARE(*query->limit, 5);
    }

    void mutatedQueriesAreUnderstoodOrRefusedInPlace()
    {
        const QString whole =
            "NOT (a.b = \"x\\\"\" OR /r[x]/i) AND c IN [1, \"2\"] d STARTS WITH e ip != IP(::1/8) "
            "groupby(a, b) calculate(max:c) timeslice(5m) sort(asc) limit(3)";
        const QString signs = "()[]\"/=<>!,.\\ NOTINa1\n";
        std::mt19937 random(3);
        for (int round = 0; round < 20'000; ++round) {
            QString query = whole;
            for (int change = 1 + static_cast<int>(random() % 6); change > 0; --change) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(query.size() + 1));
                const QChar sign =
                    signs[static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size()))];
                if (random() % 3 == 0)
                    query.insert(at, sign);
                else if (random() % 2 == 0)
                    query.remove(at, static_cast<qsizetype>(random() % 9));
                else
                    query = query.mid(0, at);
            }
            const auto parsed = parseQuery(query);
            if (const auto* problem = std::get_if<QueryProblem>(&parsed)) {
                QVERIFY(problem->at >= 0 && problem->at <= query.size() && problem->length >= 1);
                QVERIFY(!problem->message.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
