// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acknowledgement.h"

#include <QtTest>

using namespace duskwatch;

namespace {

constexpr std::int64_t kOurs = 1000; ///< when our change was asked for

struct Row
{
    AlertStatus status = AlertStatus::New;
    bool there = false;
    std::optional<std::int64_t> onItsWay{};
    std::int64_t readBack = 0;
    std::int64_t seen = 0;
    std::optional<bool> said{};
    std::int64_t saidMs = 0;
    std::int64_t askedAt = 2000;
    AcknowledgementVerdict expected{};
};

} // namespace

Q_DECLARE_METATYPE(Row)

class TestAcknowledgement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewerChangeWins_data()
    {
        QTest::addColumn<Row>("row");
        const auto no = AlertStatus::New;
        const auto yes = AlertStatus::Acknowledged;
        const auto row = [](const char* name, const Row& values) {
            QTest::newRow(name) << values;
        };
        row("acknowledged there, nothing of ours on its way", {.said = true, .expected = {yes, true, true}});
        row("taken back there", {.status = yes, .there = true, .said = false, .expected = {no, false, true}});
        row("ours alone, Darktrace was never told",
            {.status = yes, .said = false, .expected = {yes, false, false}});
        row("ours on its way, nothing new there",
            {.status = yes, .onItsWay = kOurs, .said = false, .expected = {yes, false, false}});
        row("our taking back on its way, their old acknowledgement",
            {.there = true, .onItsWay = kOurs, .said = true, .saidMs = 500, .expected = {no, true, false}});
        row("our taking back on its way, no time said",
            {.there = true, .onItsWay = kOurs, .said = true, .expected = {no, true, false}});
        row("acknowledged there after we took it back",
            {.there = true, .onItsWay = kOurs, .said = true, .saidMs = 1500, .expected = {yes, true, true}});
        row("that is our own acknowledgement of before, by a clock that is ahead",
            {.there = true,
             .onItsWay = kOurs,
             .seen = 1500,
             .said = true,
             .saidMs = 1500,
             .expected = {no, true, false}});
        row("acknowledged there before we took it back, seen only now",
            {.onItsWay = kOurs, .said = true, .saidMs = 500, .expected = {no, true, false}});
        row("acknowledged there, no time said, asked after ours",
            {.onItsWay = kOurs, .said = true, .expected = {yes, true, true}});
        row("acknowledged there, no time said, asked before ours",
            {.onItsWay = kOurs, .said = true, .askedAt = 900, .expected = {no, true, false}});
        row("taken back there, asked after ours",
            {.status = yes, .there = true, .onItsWay = kOurs, .said = false, .expected = {no, false, true}});
        row("taken back there, asked before ours", {.status = yes,
                                                    .there = true,
                                                    .onItsWay = kOurs,
                                                    .said = false,
                                                    .askedAt = 900,
                                                    .expected = {yes, false, false}});
        row("an answer from before ours was read back says nothing",
            {.status = yes, .there = true, .readBack = 2500, .said = false, .expected = {yes, true, false}});
        row("the same the other way round", {.readBack = 2500, .said = true, .expected = {no, false, false}});
        row("a line that does not say",
            {.status = yes, .there = true, .onItsWay = kOurs, .expected = {yes, true, false}});
    }

    void theNewerChangeWins()
    {
        QFETCH(Row, row);
        IngestRecord record;
        record.verdict.outcome = Outcome::Alert;
        record.event.acknowledged = row.said;
        record.event.acknowledgedMs = row.saidMs;
        record.askedAtMs = row.askedAt;
        record.receivedAtMs = 3000;
        const KnownAcknowledgement known{row.status, row.there, row.onItsWay, row.readBack, row.seen};
        const AcknowledgementVerdict verdict = judgeAcknowledgement(known, record);
        QCOMPARE(verdict.status, row.expected.status);
        QCOMPARE(verdict.there, row.expected.there);
        QCOMPARE(verdict.replacesOurs, row.expected.replacesOurs);
    }
};

QTEST_GUILESS_MAIN(TestAcknowledgement)
#include "tst_acknowledgement.moc"
