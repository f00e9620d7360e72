// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/outputfeed.h"
#include "tests/support/storebuilder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

/// A breach as the appliance says it, so that decoding the line finds its event.
std::string breachLine(const std::string& id, const char* name = "Device::Port Scan")
{
    return "{\"pbid\":" + id + ",\"model\":{\"name\":\"" + name +
           "\",\"category\":\"Suspicious\"},\"score\":0.9,\"time\":1700000000000,\"device\":{\"hostname\":"
           "\"ws-77\"}}";
}

EventSpec breach(const std::string& id, double score = 0.9, const char* title = "Device::Port Scan")
{
    EventSpec spec;
    spec.externalId = id;
    spec.score = score;
    spec.title = title;
    return spec;
}

OutputChunk everything(const TemporaryStore& store, const OutputSettings& settings,
                       OutputPositions positions = {})
{
    OutputChunk all;
    auto feed = OutputFeed::open(store.folder(), settings);
    for (;;) {
        auto chunk = feed.value()->next(positions);
        if (!chunk.ok() || chunk.value().isEmpty())
            return all;
        for (const auto& [source, line] : chunk.value().positions)
            all.positions[source] = positions[source] = line;
        all.leftOut += chunk.value().leftOut;
        all.lost += chunk.value().lost;
        for (OutputLine& line : chunk.value().lines)
            all.lines.push_back(std::move(line));
    }
}

QList<QByteArray> texts(const OutputChunk& chunk)
{
    QList<QByteArray> texts;
    for (const OutputLine& line : chunk.lines)
        texts += line.text;
    return texts;
}

/// Two breaches, the first of which comes twice, one that is no alert, and a line that was not understood.
void fill(TemporaryStore& store)
{
    BatchBuilder builder(store.source(), true);
    builder.add(breach("1"), 1000, breachLine("1"));
    builder.add(breach("2", 0.6, "Anomalous Connection::Beacon"), 2000, breachLine("2"));
    builder.addUnparsed("what is this", 3000);
    EventSpec quiet = breach("3");
    quiet.category = Category::Informational;
    builder.add(quiet, 4000, breachLine("3"));
    builder.add(breach("1"), 5000, breachLine("1"));
    store.commit(builder);
}

} // namespace

class TestOutputFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesComeAsReceivedWithWhatWasNotUnderstood()
    {
        TemporaryStore store;
        fill(store);
        const OutputChunk chunk = everything(store, {});
        QCOMPARE(texts(chunk),
                 QList<QByteArray>({breachLine("1").c_str(), breachLine("2").c_str(), "what is this",
                                    breachLine("3").c_str(), breachLine("1").c_str()}));
        QCOMPARE(chunk.positions.at(store.source()), 5);
        QCOMPARE(chunk.leftOut + chunk.lost, 0);
        QCOMPARE(chunk.lines[4].number, 4);
        QVERIFY(chunk.lines[4].update);
        QCOMPARE(chunk.lines[0].sourceName, QString("dt"));
    }

    void itGoesOnWhereItStands()
    {
        TemporaryStore store;
        fill(store);
        const OutputChunk chunk = everything(store, {}, {{store.source(), 3}});
        QCOMPARE(chunk.lines.size(), std::size_t(2));
        QCOMPARE(chunk.lines[0].number, 3);
    }

    void aFilterLeavesOutAndCounts_data()
    {
        QTest::addColumn<OutputSettings>("settings");
        QTest::addColumn<QList<int>>("numbers");
        OutputSettings alerts;
        alerts.scope = OutputScope::Alerts;
        QTest::newRow("alerts") << alerts << QList<int>{0, 1, 4};
        OutputSettings high = alerts;
        high.priorities = {Priority::High};
        QTest::newRow("high") << high << QList<int>{0, 4};
        OutputSettings words = alerts;
        words.words = "beacon";
        QTest::newRow("words") << words << QList<int>{1};
        OutputSettings kinds = alerts;
        kinds.kinds = {EventKind::AiAnalystIncident};
        QTest::newRow("kinds") << kinds << QList<int>{};
        OutputSettings once = alerts;
        once.changes = false;
        QTest::newRow("new ones") << once << QList<int>{0, 1};
        OutputSettings other = alerts;
        other.sources = {SourceId{99}};
        QTest::newRow("other source") << other << QList<int>{};
    }
    void aFilterLeavesOutAndCounts()
    {
        QFETCH(OutputSettings, settings);
        QFETCH(QList<int>, numbers);
        TemporaryStore store;
        fill(store);
        const OutputChunk chunk = everything(store, settings);
        QList<int> got;
        for (const OutputLine& line : chunk.lines)
            got += int(line.number);
        QCOMPARE(got, numbers);
        QCOMPARE(chunk.lost, 0);
        if (settings.sources.empty())
            QCOMPARE(chunk.leftOut, 5 - numbers.size());
        else
            QVERIFY(chunk.isEmpty());
    }

    void alertsAreSaidAsJsonAndEcs()
    {
        TemporaryStore store;
        fill(store);
        OutputSettings settings;
        settings.scope = OutputScope::Alerts;
        settings.form = OutputForm::Json;
        const OutputChunk json = everything(store, settings);
        QCOMPARE(json.lines.size(), std::size_t(3));
        const QJsonObject first = QJsonDocument::fromJson(json.lines[0].text).object();
        QCOMPARE(first["externalId"].toString(), QString("1"));
        QVERIFY(!json.lines[0].text.endsWith('\n'));
        settings.form = OutputForm::Ecs;
        const OutputChunk ecs = everything(store, settings);
        QVERIFY(ecs.lines[1].text.startsWith("{\"@timestamp\":"));
        QCOMPARE(ecs.lines.size(), std::size_t(3));
    }

    void anEventWithoutIdentityIsFoundByItsLine()
    {
        TemporaryStore store;
        BatchBuilder builder(store.source());
        for (int i = 0; i < 3; ++i) {
            EventSpec spec = breach("");
            spec.title = "Mail " + std::to_string(i);
            spec.timeMs = 1000 + i; // where an event stands whose line tells no time
            builder.add(spec, 1000 + i, "no JSON at all");
        }
        store.commit(builder);
        OutputSettings settings;
        settings.scope = OutputScope::Alerts;
        settings.form = OutputForm::Json;
        const OutputChunk chunk = everything(store, settings);
        QCOMPARE(chunk.lines.size(), std::size_t(3));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(QJsonDocument::fromJson(chunk.lines[std::size_t(i)].text).object()["title"].toString(),
                     QString("Mail %1").arg(i));
    }

    void whatRetentionRemovedIsCountedAsLost()
    {
        TemporaryStore store;
        BatchBuilder builder(store.source());
        for (int i = 0; i < 1200; ++i)
            builder.add(breach(std::to_string(i)), 1000 + i, breachLine(std::to_string(i)));
        store.commit(builder);
        while (store.writer().removeExpired({1000, {}}, 1'000'000'000).value()) {
        }
        const auto range = store.reader().logRange(store.source());
        QVERIFY(range.value().first > 0);
        const OutputChunk chunk = everything(store, {});
        QCOMPARE(chunk.lost, range.value().first);
        QCOMPARE(std::int64_t(chunk.lines.size()), 1200 - range.value().first);
        QCOMPARE(chunk.positions.at(store.source()), 1200);
    }

    void aChunkIsBounded()
    {
        TemporaryStore store;
        BatchBuilder builder(store.source());
        for (int i = 0; i < 100; ++i)
            builder.add(breach(std::to_string(i)), 1000 + i, std::string(100'000, 'x'));
        store.commit(builder);
        auto feed = OutputFeed::open(store.folder(), {});
        const auto chunk = feed.value()->next({});
        QVERIFY(chunk.ok());
        qsizetype bytes = 0;
        for (const OutputLine& line : chunk.value().lines)
            bytes += line.text.size();
        QVERIFY(bytes >= OutputFeed::kChunkBytes);
        QVERIFY(bytes < 3 * OutputFeed::kChunkBytes);
    }
};

QTEST_GUILESS_MAIN(TestOutputFeed)
#include "tst_outputfeed.moc"
