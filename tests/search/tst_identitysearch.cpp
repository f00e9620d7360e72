// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/logsearcher.h"
#include "core/search/queryparser.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kStartMs = 1'700'000'000'000;

} // namespace

/// Values that decoders put together, numbers among them, are not to be looked for as they are in lines and filters.
class TestIdentitySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identitiesThatNoLineSpellsOutAreFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("query");
        const auto row = [](const char* name, const QByteArray& line, const char* query) {
            QTest::newRow(name) << line << QString::fromLatin1(query);
        };
        const auto testAlert = [](const QByteArray& pbid, const QByteArray& time) {
            return R"({"pbid":)" + pbid + R"(,"model":{"name":"Unrestricted Test Model"},"creationTime":)" +
                   time + '}';
        };
        row("time with an exponent", testAlert("123", "1.65e12"), R"(id = "123-1650000000000")");
        row("and a fraction", testAlert("123", "1.6500000000004e12"), R"(id = "123-1650000000000")");
        row("time rounded up", testAlert("123", "1649999999999.6"), R"(id = "123-1650000000000")");
        row("time beyond all", testAlert("123", "1e80"), R"(id = "123-9223372036854775807")");
        row("a part of it", testAlert("123", "1.65e12"), R"(id CONTAINS "3-165000")");
        row("its begin", testAlert("1.23e2", "1.65e12"), R"(id STARTS WITH "123-16")");
        row("without a pbid", testAlert("null", "1.6500000000004e12"), R"(id = "-1650000000000")");
        row("time in CEF", "CEF:0|Darktrace|DCIP|5|1|Unrestricted Test Model|5|externalId=123 rt=1.65e12",
            R"(id = "123-1650000000000")");
        row("action without a uuid", R"({"model":"m","codeid":77,"start":1650000000.0})",
            R"(id = "77-1.65e+09")");
        row("fraction with a zero", R"({"model":"m","codeid":77,"start":1650000000.1250})",
            R"(id = "77-1650000000.125")");
        row("recipients that are numbers", R"({"uuid":"m","direction":"in","recipients":[1.5e2,"ann"]})",
            R"(user = "150, ann")");
    }

    void identitiesThatNoLineSpellsOutAreFound()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, query);
        TemporaryStore store;
        BatchBuilder batch(store.source());
        batch.add({}, kStartMs, line.toStdString()).add({.externalId = "2"}, kStartMs).pack();
        store.commit(batch);
        const auto searcher = std::move(LogSearcher::open(store.folder()).value());
        const auto found = [&](const QString& asked) {
            SearchRequest request;
            request.source = store.source();
            SearchAnswer last;
            [&] {
                QVERIFY(searcher
                            ->search(request, std::get<Query>(parseQuery(asked)), {},
                                     [&last](SearchAnswer&& answer) {
                                         last = std::move(answer);
                                         return true;
                                     })
                            .ok());
            }();
            return last;
        };
        QCOMPARE(found(query).matched, 1);
        QVERIFY(store.writer().finishBlocks(1).ok());
        QCOMPARE(found(query).matched, 1);
        QVERIFY(found(QStringLiteral("id = \"nowhere-5\"")).usedIndex); // there is a filter
    }
};

QTEST_GUILESS_MAIN(TestIdentitySearch)
#include "tst_identitysearch.moc"
