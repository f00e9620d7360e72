// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/investigationlab.h"

#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace duskwatch;
using namespace duskwatch::test;

using Contents = std::vector<std::string>;

class TestInvestigationIngest : public QObject
{
    Q_OBJECT

    /// What a busy appliance could say: few devices and groups, so that all of them meet.
    static std::vector<AlertLine> story(std::mt19937& random)
    {
        const auto below = [&](unsigned n) {
            return static_cast<unsigned>(random() % n);
        };
        std::vector<AlertLine> lines;
        for (int i = 0; i < 40; ++i) {
            AlertLine line;
            line.id = std::to_string(1 + below(25)); // some come again
            line.device = "ws-" + std::to_string(std::stoi(line.id) % 9);
            line.rule = 1 + std::stoi(line.id) % 3;
            line.score = 0.1 * below(10);
            if (std::stoi(line.id) > 12) { // an AI Analyst event
                line.group = "g" + std::to_string(below(8));
                if (below(4) == 0)
                    line.previous = {"g" + std::to_string(below(8))};
                if (below(3) == 0)
                    line.action = RuleAction::TracksNotableEvents;
            } else if (below(4) == 0) {
                line.action = RuleAction::None;
            }
            if (below(6) == 0)
                line.priority = static_cast<InvestigationPriority>(1 + below(4));
            line.test = std::stoi(line.id) == 5;
            lines.push_back(line);
        }
        return lines;
    }
    static Contents play(const std::vector<AlertLine>& lines, std::mt19937& random)
    {
        InvestigationLab lab;
        for (std::size_t at = 0; at < lines.size();) { // in batches of any size, some after a new start
            const std::size_t size = std::min<std::size_t>(1 + random() % 9, lines.size() - at);
            lab.add({lines.begin() + static_cast<std::ptrdiff_t>(at),
                     lines.begin() + static_cast<std::ptrdiff_t>(at + size)});
            at += size;
            if (random() % 6 == 0)
                lab.store.reopen();
        }
        return lab.contents();
    }

private Q_SLOTS:
    void alertsOfOneRuleAndDeviceAreOneInvestigation()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .score = 0.2}, {.id = "2", .score = 0.9}, {.id = "3", .device = "srv-1"}});
        lab.add({{.id = "4", .device = "WS-77"}, {.id = "5", .rule = 2, .action = RuleAction::None}});
        QCOMPARE(lab.contents(), (Contents{"High: 1 2 4", "Medium: 3"}));
        QCOMPARE(lab.holder("5"), InvestigationId{});
    }

    void aRepeatedAlertStaysAndMayRaiseThePriority()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .score = 0.2}});
        lab.add({{.id = "1", .score = 0.9}});
        QCOMPARE(lab.contents(), (Contents{"High: 1"}));
        lab.add({{.id = "1", .score = 0.1}}); // it was that urgent, and stays it
        QCOMPARE(lab.contents(), (Contents{"High: 1"}));
        const auto entries = lab.detail(lab.holder("1")).entries;
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries.back().kind, InvestigationEvent::PriorityInherited);
        QCOMPARE(entries.back().before, QStringLiteral("Low"));
        QCOMPARE(entries.back().after, QStringLiteral("High"));
    }

    void groupsKeepTheirEventsTogetherAndMerge()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .device = "a", .group = "g1"}});
        lab.add({{.id = "2", .device = "b", .group = "g2"}});
        QCOMPARE(lab.contents().size(), std::size_t{2});
        lab.add({{.id = "3", .device = "c", .group = "g3", .previous = {"g1", "g2"}}});
        QCOMPARE(lab.contents(), (Contents{"Medium: 1 2 3"}));
        QCOMPARE(lab.all().front().id, InvestigationId{1}); // the oldest
        QCOMPARE(lab.detail(InvestigationId{2}).summary.id, InvestigationId{1});
        // What happened to the other is part of its story.
        const auto entries = lab.detail(InvestigationId{1}).entries;
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const InvestigationEntry& entry) {
            return entry.investigation == InvestigationId{2} && entry.kind == InvestigationEvent::MergedInto;
        }));
    }

    void anAnalystEventThatOpensNothingWaitsForItsGroup()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .device = "a", .group = "g1", .action = RuleAction::TracksNotableEvents}});
        QVERIFY(lab.contents().empty());
        lab.add({{.id = "2", .device = "b", .group = "g1"}});
        QCOMPARE(lab.contents(), (Contents{"Medium: 1 2"}));
    }

    void aNewAlertOfAClosedInvestigationOpensAnother()
    {
        InvestigationLab lab;
        lab.add({{.id = "1"}});
        InvestigationStep close;
        close.action = InvestigationAction::SetStatus;
        close.ids = {lab.holder("1")};
        close.status = InvestigationStatus::Closed;
        close.disposition = Disposition::Benign;
        QVERIFY(!lab.change(close).error);
        lab.add({{.id = "1", .score = 0.9}}); // the same alert again: stays where it is, closed
        QCOMPARE(lab.holder("1"), InvestigationId{1});
        QCOMPARE(lab.detail(InvestigationId{1}).summary.status, InvestigationStatus::Closed);
        lab.add({{.id = "2"}});
        QCOMPARE(lab.holder("2"), InvestigationId{2});
        // Opened again, the old one leaves the device to the younger.
        close.status = InvestigationStatus::Open;
        QVERIFY(!lab.change(close).error);
        lab.add({{.id = "3"}});
        QCOMPARE(lab.holder("3"), InvestigationId{2});
    }

    void whatIsRefusedIsCountedAndSaid()
    {
        InvestigationLab lab;
        QVERIFY(lab.store.writer()
                    .setSetting(QStringLiteral("investigations.openInAll"), QStringLiteral("2"))
                    .ok());
        lab.add({{.id = "1", .device = "a"}, {.id = "2", .device = "b"}, {.id = "3", .device = "c"}});
        std::vector<AlertLine> flood;
        for (int i = 0; i < 25; ++i)
            flood.push_back({.id = std::to_string(100 + i), .device = "d", .rule = 10 + i});
        QCOMPARE(lab.all().size(), std::size_t{2});
        auto refused = lab.reader().list({}).value().refused;
        QCOMPARE(refused.size(), std::size_t{1});
        QCOMPARE(refused.front().reason, InvestigationRefusal::OpenLimit);
        QCOMPARE(refused.front().count, 1);
        QVERIFY(lab.store.writer()
                    .setSetting(QStringLiteral("investigations.openInAll"), QStringLiteral("500"))
                    .ok());
        lab.store.reopen();
        lab.add({flood.begin(), flood.begin() + 10});
        lab.store.reopen(); // the minute goes on
        lab.add({flood.begin() + 10, flood.end()});
        QCOMPARE(lab.all().size(), std::size_t{22});
        refused = lab.reader().list({}).value().refused;
        QCOMPARE(refused.front().reason, InvestigationRefusal::AssetLimit);
        QCOMPARE(refused.front().count, 5);
    }

    void limitsAreSetWithinBoundsAndCountAtOnce()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .device = "a"}});
        QVERIFY(lab.store.writer().setInvestigationLimits({.perAssetAndMinute = 20, .openInAll = 2}).ok());
        lab.add({{.id = "2", .device = "b"}, {.id = "3", .device = "c"}});
        const InvestigationList list = lab.reader().list({}).value();
        QCOMPARE(list.rows.size(), std::size_t{2});
        QCOMPARE(list.notClosed, 2);
        QCOMPARE(list.limits.openInAll, 2);
        QCOMPARE(list.refused.front().count, 1);
        for (const InvestigationLimits& wrong :
             {InvestigationLimits{0, 500}, InvestigationLimits{20, 10'001}})
            QCOMPARE(lab.store.writer().setInvestigationLimits(wrong).error().code, ErrorCode::InvalidInput);
        QCOMPARE(lab.reader().list({}).value().limits.perAssetAndMinute, 20);
    }

    void aTransactionThatFailsLeavesNothingBehind()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .device = "a"}});
        IngestBatch good =
            batchOf(lab.store.source(), {{.id = "2", .device = "a"}, {.id = "3", .device = "b"}});
        IngestBatch bad = batchOf(SourceId{99}, {{.id = "4"}}); // a source that does not exist
        const IngestBatch both[] = {good, bad};
        QVERIFY(!lab.store.writer().commit(both));
        QCOMPARE(lab.contents(), (Contents{"Medium: 1"}));
        lab.add({{.id = "2", .device = "a"}, {.id = "3", .device = "b"}}); // given again
        QCOMPARE(lab.contents(), (Contents{"Medium: 1 2", "Medium: 3"}));
    }

    void whenAnEventGoesTheInvestigationStays()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .atMs = 1'700'000'000'500}, {.id = "2", .atMs = 1'700'000'000'500}});
        RetentionSettings keep;
        keep.keepMs = 1000;
        lab.add({{.id = "3", .atMs = 1'700'000'900'000}});
        lab.store.writer().removeExpired(keep, 1'700'000'900'500).value();
        QCOMPARE(lab.contents(), (Contents{"Medium: 3"}));
        QCOMPARE(lab.detail(InvestigationId{1}).entries.front().kind, InvestigationEvent::Opened);
    }

    void theAuditTrailIsOnlyAddedTo()
    {
        InvestigationLab lab;
        lab.add({{.id = "1"}});
        lab.store.close();
        SQLite::Database database((lab.store.folder() + "/duskwatch.db").toStdString(),
                                  SQLite::OPEN_READWRITE);
        QVERIFY_EXCEPTION_THROWN(database.exec("UPDATE investigation_change SET who = 'eve'"),
                                 SQLite::Exception);
        QVERIFY_EXCEPTION_THROWN(database.exec("DELETE FROM investigation_change"), SQLite::Exception);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM investigation_change WHERE who = ''").getInt(), 1);
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            std::mt19937 random(seed);
            std::vector<AlertLine> lines = story(random);
            const Contents expected = play(lines, random);
            QVERIFY(!expected.empty());
            for (int order = 0; order < 3; ++order) {
                std::shuffle(lines.begin(), lines.end(), random);
                const Contents found = play(lines, random);
                if (found != expected) {
                    for (const auto& line : expected)
                        qWarning("expected %s", line.c_str());
                    for (const auto& line : found)
                        qWarning("found    %s", line.c_str());
                    QFAIL(qPrintable(QStringLiteral("seed %1 order %2").arg(seed).arg(order)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInvestigationIngest)
#include "tst_investigationingest.moc"
