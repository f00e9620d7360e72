// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/keysampler.h"

#include "core/search/keytally.h"
#include "core/search/searchworker.h"
#include "tests/support/storebuilder.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

/// The paths of some messages, the most frequent first.
QStringList pathsIn(const QList<QByteArray>& messages, qsizetype count = 100)
{
    LineJson json;
    KeyTally tally;
    for (const QByteArray& message : messages) {
        const auto root = json.parse({message.constData(), std::size_t(message.size())});
        if (root)
            tally.add(*json::asObject(*root));
    }
    return tally.mostFrequent(count);
}

void add(TemporaryStore& store, const QList<QByteArray>& lines)
{
    BatchBuilder batch(store.source());
    for (const QByteArray& line : lines)
        batch.add({}, 1'700'000'000'500, line.toStdString());
    store.commit(batch);
}

QStringList learnt(KeySampler& sampler, SourceId source)
{
    const auto keys = sampler.keysOf(source);
    return keys ? keys.value() : QStringList{userMessage(keys.error())};
}

QByteArray breachWith(const QByteArray& member)
{
    return R"(<165>box {"pbid":1,"model":{"name":"m"},)" + member + '}';
}

} // namespace

class TestKeySampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadToValues_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char* name, const QByteArray& message, const QStringList& paths) {
            QTest::newRow(name) << message << paths;
        };
        row("values of every type", R"({"a":1,"b":"x","c":true,"d":1.5})", {"a", "b", "c", "d"});
        row("null is none", R"({"a":null,"b":1})", {"b"});
        row("neither are objects and lists", R"({"a":{},"b":[],"c":[{}]})", {});
        row("paths", R"({"a":{"b":{"c":1},"d":2}})", {"a.b.c", "a.d"});
        row("through lists", R"({"a":[{"b":1},{"c":[2,[3]]}]})", {"a.b", "a.c"});
        row("a name given twice counts once", R"({"a":1,"a":2})", {"a"});
        row("names of friendly keys", R"({"score":1,"device":{"ip":"x","hostname":"y"}})",
            {"device.hostname", "$.device.ip", "$.score"});
        row("other scripts", R"({"größe":1,"名前":2})", {"größe", "名前"});
        row("not JSON", "CEF:0|a|b", {});
        row("a list", "[1]", {});
        row("cut off", R"({"a":1,"b")", {});
    }

    void pathsLeadToValues()
    {
        QFETCH(QByteArray, message);
        QFETCH(QStringList, paths);
        QCOMPARE(pathsIn({message}), paths);
    }

    void namesThatNoQueryCouldSayAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("blank") << QByteArray("a b");
        QTest::newRow("no-break blank") << QByteArray("a\\u00a0b");
        QTest::newRow("point") << QByteArray("a.b");
        QTest::newRow("quote") << QByteArray("a\\\"b");
        QTest::newRow("parenthesis") << QByteArray("a)");
        QTest::newRow("sign") << QByteArray("a=1");
        QTest::newRow("expression") << QByteArray("/a/");
        QTest::newRow("word of the language") << QByteArray("AND");
        QTest::newRow("another") << QByteArray("NOT");
        QTest::newRow("new line") << QByteArray("a\\nb");
        QTest::newRow("zero") << QByteArray("a\\u0000b");
        QTest::newRow("escape of a terminal") << QByteArray("a\\u001b[31m");
        QTest::newRow("other direction") << QByteArray("a\\u202eb");
        QTest::newRow("no width") << QByteArray("a\\u200bb");
        QTest::newRow("lone surrogate") << QByteArray("a\\ud800");
        QTest::newRow("too long") << QByteArray(KeyTally::kMaxPathBytes, 'a');
    }

    void namesThatNoQueryCouldSayAreLeftOut()
    {
        QFETCH(QByteArray, name);
        const QStringList paths =
            pathsIn({"{\"" + name + "\":1,\"good\":{\"" + name + "\":{\"z\":2},\"x\":3}}"});
        for (const QString& path : paths) {
            // Inside a path some of them are only a part like any other.
            QVERIFY2(path == QLatin1String("good.x") || path == QLatin1String("good.AND.z") ||
                         path == QLatin1String("good.NOT.z") || path == QLatin1String("good./a/.z") ||
                         name == "a\\ud800",
                     qPrintable(path));
        }
        QVERIFY(paths.contains(QStringLiteral("good.x")));
    }

    void theMostFrequentComeFirst()
    {
        const QStringList paths = pathsIn({R"({"a":1,"b":1})", R"({"b":[1,2,3],"c":1})", R"({"b":1,"c":1})"});
        QCOMPARE(paths, (QStringList{"b", "c", "a"}));
        QCOMPARE(pathsIn({R"({"a":1,"b":1})", R"({"b":1})"}, 1), QStringList{"b"});
    }

    void depthIsBounded()
    {
        QByteArray deep = "1";
        for (int i = 0; i < 100; ++i)
            deep = R"({"a":)" + deep + ",\"v\":1}";
        const QStringList paths = pathsIn({deep});
        QCOMPARE(paths.size(), KeyTally::kMaxDepth); // the v of each level
        const QByteArray lists = QByteArray("[").repeated(100) + '1' + QByteArray("]").repeated(100);
        QVERIFY(pathsIn({R"({"a":)" + lists + "}"}).isEmpty());
    }

    void aMessageCostsOnlySoMuch()
    {
        QByteArray wide = "{";
        for (int i = 0; i < 50'000; ++i)
            wide += "\"k" + QByteArray::number(i) + "\":1,";
        wide += "\"z\":1}";
        QCOMPARE(pathsIn({wide}, 100'000).size(), KeyTally::kMaxValues);
        QByteArray lists = "[1]"; // 16 to the power of 8 values, were they looked at
        for (int i = 0; i < 3; ++i)
            lists = '[' + (lists + ',').repeated(19) + lists + ']';
        lists =
            R"({"a":)" + lists + R"(,"b":[)" + (R"({"c":[1]},)" + QByteArray()).repeated(40) + "{\"d\":1}]}";
        const QStringList paths = pathsIn({lists});
        QVERIFY(paths.contains(QStringLiteral("a")));
        QVERIFY(!paths.contains(QStringLiteral("b.d"))); // beyond the items that are looked at
    }

    void namesMadeUpForEachMessageDoNotCrowdOutOthers()
    {
        QList<QByteArray> messages;
        for (int i = 0; i < 40; ++i) {
            QByteArray message = R"({"real":1)";
            for (int j = 0; j < 1000; ++j)
                message += ",\"n" + QByteArray::number(i * 1000 + j) + "\":1";
            messages << message + ",\"last\":1}";
        }
        const QStringList paths = pathsIn(messages, 2);
        QCOMPARE(paths, (QStringList{"last", "real"}));
        // Also where every name comes twice, so that none is forgotten: what is known already still counts.
        QCOMPARE(pathsIn(messages + messages, 2), (QStringList{"last", "real"}));
    }

    void changedBytesDoNoHarm()
    {
        const QByteArray whole =
            R"({"pbid":1,"model":{"name":"m\u00e9"},"parts":[{"x":[1,2.5e3,null]},"é"]})";
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QByteArray message = whole;
            for (int left = 1 + random.bounded(4); left > 0; --left)
                message[random.bounded(int(message.size()))] = char(random.bounded(256));
            for (const QString& path : pathsIn({message})) {
                QVERIFY(path.size() <= qsizetype(KeyTally::kMaxPathBytes) + 2);
                QVERIFY(std::all_of(path.begin(), path.end(), [](QChar c) { return c.isPrint(); }));
            }
        }
    }

    void everyKindIsLookedAtAndTheNewestLinesCount()
    {
        TemporaryStore store;
        QList<QByteArray> lines{breachWith(R"("old":1)")};
        lines << R"({"uuid":"u","alert_name":"Disk","priority_level":"high","rare":{"path":1}})";
        for (int i = 0; i < KeySampler::kLinesPerKind; ++i)
            lines << breachWith(R"("new":1)");
        lines << "no JSON at all"
              << R"(CEF:0|Darktrace|DCIP|5|1|m|5|externalId=1)";
        add(store, lines);
        auto sampler = std::move(KeySampler::open(store.folder()).value());
        const QStringList keys = learnt(*sampler, store.source());
        QVERIFY(keys.contains(QStringLiteral("new")));
        QVERIFY(!keys.contains(QStringLiteral("old"))); // there are enough of its kind
        QVERIFY(keys.contains(QStringLiteral("rare.path")));
        QCOMPARE(keys.first(), QStringLiteral("model.name"));
    }

    void aSmallGrowthIsNotReadAgain()
    {
        TemporaryStore store;
        auto sampler = std::move(KeySampler::open(store.folder()).value());
        QVERIFY(learnt(*sampler, store.source()).isEmpty());
        add(store, {breachWith(R"("first":1)")});
        QVERIFY(learnt(*sampler, store.source()).contains(QStringLiteral("first"))); // a tenth of nothing
        QList<QByteArray> lines;
        for (int i = 0; i < 99; ++i)
            lines << breachWith(R"("many":1)");
        add(store, lines);
        QVERIFY(learnt(*sampler, store.source()).contains(QStringLiteral("many")));
        lines.fill(breachWith(R"("later":1)"), 10);
        add(store, lines);
        QVERIFY(!learnt(*sampler, store.source()).contains(QStringLiteral("later")));
        add(store, {breachWith(R"("later":1)")});
        QVERIFY(learnt(*sampler, store.source()).contains(QStringLiteral("later")));
    }

    void whatCannotBeSampledIsSaid()
    {
        TemporaryStore store;
        add(store, {breachWith(R"("first":1)")});
        auto sampler = std::move(KeySampler::open(store.folder()).value());
        QCOMPARE(sampler->keysOf(SourceId{99}).error().code, ErrorCode::NotFound);
        const auto cancelled = std::make_shared<std::atomic<bool>>(true);
        QCOMPARE(sampler->keysOf(store.source(), cancelled).error().code, ErrorCode::Cancelled);
        QVERIFY(!learnt(*sampler, store.source()).isEmpty()); // a cancelled one is not remembered
    }

    void theWorkerAnswersAtOnceAndThenWithWhatTheLogHas()
    {
        TemporaryStore store;
        add(store, {breachWith(R"("learnt":{"here":1})")});
        SearchWorker worker(store.folder());
        QSignalSpy sampled(&worker, &SearchWorker::keysSampled);
        const quint64 job = worker.requestKeys(store.source());
        QTRY_COMPARE(sampled.size(), 2);
        for (const QList<QVariant>& answer : sampled)
            QCOMPARE(answer[0].toULongLong(), job);
        const auto first = sampled[0][2].value<KeySamples>();
        const auto second = sampled[1][2].value<KeySamples>();
        QCOMPARE(first.keys, builtInKeys().keys);
        QCOMPARE(second.keys.mid(0, first.keys.size()), first.keys);
        QVERIFY(second.keys.contains(QStringLiteral("learnt.here")));
        QCOMPARE(second.values, first.values);
    }

    void withoutAStoreTheBuiltInKeysHaveToDo()
    {
        QTemporaryDir folder;
        SearchWorker worker(folder.path());
        QSignalSpy sampled(&worker, &SearchWorker::keysSampled);
        QSignalSpy failed(&worker, &SearchWorker::failed);
        worker.requestKeys(SourceId{1});
        QTRY_COMPARE(sampled.size(), 1);
        SearchRequest request;
        request.source = SourceId{1};
        worker.requestSearch(request);
        QTRY_COMPARE(failed.size(), 1); // of the search
        QCOMPARE(sampled.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeySampler)
#include "tst_keysampler.moc"
