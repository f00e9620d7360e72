// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/groupbook.h"
#include "core/triage/investigation.h"

#include <QtTest>

using namespace duskwatch;

Q_DECLARE_METATYPE(std::optional<duskwatch::InvestigationPriority>)

class TestGroupBook : public QObject
{
    Q_OBJECT

    static AlertKeys keys(std::vector<std::string> names, bool opens = true, std::string asset = "1|hws-77")
    {
        return {std::move(names), std::move(asset), {}, opens};
    }
    static Event event(const std::string& host, const std::string& label, const std::string& address)
    {
        Event made;
        made.kind = EventKind::ModelBreach;
        made.externalId = "7";
        made.device.hostname = host;
        made.device.label = label;
        made.device.ip = address;
        return made;
    }
    static RuleDecision creates(std::int64_t rule = 3)
    {
        return {RuleId{rule}, RuleAction::CreatesInvestigations, {}};
    }

private Q_SLOTS:
    void thePrimaryActorIsTheFirstNameADeviceHas_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::newRow("host name before all, without case") << "WS-77"
                                                            << "desk"
                                                            << "10.0.0.5"
                                                            << ""
                                                            << "r3|2|hws-77";
        QTest::newRow("label before address") << ""
                                              << "Desk 4"
                                              << "10.0.0.5"
                                              << ""
                                              << "r3|2|lDesk 4";
        QTest::newRow("address") << ""
                                 << ""
                                 << "10.0.0.5"
                                 << ""
                                 << "r3|2|a10.0.0.5";
        QTest::newRow("AI Analyst group") << ""
                                          << ""
                                          << ""
                                          << "g1"
                                          << "r3|2|gg1";
        QTest::newRow("the event itself") << ""
                                          << ""
                                          << ""
                                          << ""
                                          << "r3|2|e1|7";
    }
    void thePrimaryActorIsTheFirstNameADeviceHas()
    {
        QFETCH(QString, host);
        QFETCH(QString, label);
        QFETCH(QString, address);
        QFETCH(QString, group);
        QFETCH(QString, key);
        Event made = event(host.toStdString(), label.toStdString(), address.toStdString());
        made.group = group.toStdString();
        const AlertKeys found = keysOf(made, creates(), 2);
        QVERIFY(found.opens);
        QCOMPARE(QString::fromStdString(found.keys.front()), key);
    }

    void groupsAreKeysEvenOfWhatOpensNothing()
    {
        Event made = event("ws-77", "", "");
        made.group = "new";
        for (const char* group : {"old", "new", ""})
            made.lists.add(EventList::PreviousGroups, group);
        const AlertKeys found = keysOf(made, {RuleId{3}, RuleAction::TracksNotableEvents, {}}, 2);
        QVERIFY(!found.opens);
        QCOMPARE(found.keys, (std::vector<std::string>{"g2|new", "g2|old"}));
    }

    void aLongNameStaysAKeyOfItsOwn()
    {
        const std::string base(4000, 'x');
        const auto first = keysOf(event(base + "a", "", ""), creates(), 1).keys.front();
        const auto second = keysOf(event(base + "b", "", ""), creates(), 1).keys.front();
        QVERIFY(first.size() <= kMaxKeyBytes);
        QVERIFY(first != second);
    }

    void urgencyComesFromTheAlertUnlessItsRuleSaysOtherwise_data()
    {
        using Urgency = std::optional<InvestigationPriority>;
        QTest::addColumn<int>("alert");
        QTest::addColumn<Urgency>("rule");
        QTest::addColumn<bool>("test");
        QTest::addColumn<Urgency>("urgency");
        QTest::newRow("high") << 3 << Urgency() << false << Urgency(InvestigationPriority::High);
        QTest::newRow("medium") << 2 << Urgency() << false << Urgency(InvestigationPriority::Medium);
        QTest::newRow("low") << 1 << Urgency() << false << Urgency(InvestigationPriority::Low);
        QTest::newRow("rule raises") << 1 << Urgency(InvestigationPriority::Critical) << false
                                     << Urgency(InvestigationPriority::Critical);
        QTest::newRow("rule lowers") << 3 << Urgency(InvestigationPriority::Low) << false
                                     << Urgency(InvestigationPriority::Low);
        QTest::newRow("a test makes nothing urgent")
            << 3 << Urgency(InvestigationPriority::Critical) << true << Urgency();
    }
    void urgencyComesFromTheAlertUnlessItsRuleSaysOtherwise()
    {
        QFETCH(int, alert);
        QFETCH(std::optional<InvestigationPriority>, rule);
        QFETCH(bool, test);
        QFETCH(std::optional<InvestigationPriority>, urgency);
        RuleDecision decision = creates();
        decision.priority = rule;
        QVERIFY(urgencyOf(static_cast<Priority>(alert), decision, test) == urgency);
    }

    void opensJoinsAndMerges()
    {
        GroupBook book;
        const auto first = book.place(keys({"a"}), 0, 1);
        QVERIFY(first.opened);
        const auto joins = book.place(keys({"a", "g1"}), 0, 2);
        QVERIFY(!joins.opened);
        QCOMPARE(joins.investigation, first.investigation);
        QCOMPARE(joins.newKeys, (std::vector<std::string>{"g1"}));
        const auto second = book.place(keys({"b"}), 0, 3);
        QVERIFY(second.opened);
        const auto merges = book.place(keys({"b", "g1"}), 0, 4);
        QCOMPARE(merges.investigation, first.investigation); // the older one stays
        QCOMPARE(merges.merged, (std::vector<std::int64_t>{second.investigation}));
        QCOMPARE(book.place(keys({"b"}), 0, 5).investigation, first.investigation);
        QCOMPARE(book.openCount(), std::size_t{1});
    }

    void whatOpensNothingJoinsOnlyWhatIsThere()
    {
        GroupBook book;
        QCOMPARE(book.place(keys({"g1"}, false), 0, 1).investigation, 0);
        const auto opened = book.place(keys({"a", "g1"}), 0, 2);
        QCOMPARE(book.place(keys({"g1"}, false), 0, 3).investigation, opened.investigation);
    }

    void aClosedHolderKeepsItsAlertAndPullsNothing()
    {
        GroupBook book;
        book.setNext(9);
        const auto placed = book.place(keys({"a", "g1"}), 4, 1); // 4 is none of the open ones
        QCOMPARE(placed.investigation, 4);
        QVERIFY(placed.newKeys.empty() && placed.merged.empty() && !placed.opened);
        QCOMPARE(book.place(keys({"a"}), 0, 2).investigation, 9); // a new alert opens a new one
    }

    void limitsRefuseAndSayWhich()
    {
        GroupBook book({2, 3});
        QVERIFY(book.place(keys({"a"}), 0, 1).opened);
        QVERIFY(book.place(keys({"b"}), 0, 2).opened);
        QCOMPARE(book.place(keys({"c"}), 0, 3).refusal, InvestigationRefusal::AssetLimit);
        QVERIFY(book.place(keys({"a"}), 0, 3).investigation != 0); // joining is never refused
        QVERIFY(book.place(keys({"d"}, true, "other"), 0, 4).opened);
        QCOMPARE(book.place(keys({"c"}), 0, 70'000).refusal, InvestigationRefusal::OpenLimit);
        GroupBook roomy({2, 100});
        roomy.addRecent("1|hws-77", 1);
        roomy.addRecent("1|hws-77", 2);
        QCOMPARE(roomy.place(keys({"c"}), 0, 3).refusal, InvestigationRefusal::AssetLimit);
        QVERIFY(roomy.place(keys({"c"}), 0, 60'001).opened); // the next minute
    }

    void wordsAreReadBack()
    {
        QCOMPARE(*statusFromWord("Investigating"), InvestigationStatus::Investigating);
        QCOMPARE(*dispositionFromWord("not-applicable"), Disposition::NotApplicable);
        QCOMPARE(*investigationPriorityFromWord("critical"), InvestigationPriority::Critical);
        QVERIFY(!dispositionFromWord(""));
        QVERIFY(!statusFromWord("shut"));
    }
};

QTEST_APPLESS_MAIN(TestGroupBook)
#include "tst_groupbook.moc"
