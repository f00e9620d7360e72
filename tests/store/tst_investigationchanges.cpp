// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationreport.h"
#include "core/store/investigationwords.h"
#include "tests/support/investigationlab.h"

#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

using Contents = std::vector<std::string>;

class TestInvestigationChanges : public QObject
{
    Q_OBJECT

    static InvestigationStep step(InvestigationAction action, std::vector<InvestigationId> ids,
                                  QString text = {})
    {
        InvestigationStep made;
        made.action = action;
        made.ids = std::move(ids);
        made.text = std::move(text);
        return made;
    }
    static void fill(InvestigationLab& lab)
    {
        lab.add({{.id = "1", .device = "a", .score = 0.9}, {.id = "2", .device = "a", .score = 0.2}});
        lab.add({{.id = "3", .device = "b", .score = 0.6}});
    }
    static constexpr InvestigationId kFirst{1};
    static constexpr InvestigationId kSecond{2};

private Q_SLOTS:
    void closingAsksForADispositionAndIsRemembered()
    {
        InvestigationLab lab;
        fill(lab);
        InvestigationStep close = step(InvestigationAction::SetStatus, {kFirst});
        close.status = InvestigationStatus::Closed;
        QCOMPARE(lab.change(close).error->code, ErrorCode::InvalidInput);
        close.disposition = Disposition::Malicious;
        const auto done = lab.change(close);
        QCOMPARE(done.changed, 1);
        QCOMPARE(lab.detail(kFirst).summary.disposition, Disposition::Malicious);
        const InvestigationEntry entry = lab.detail(kFirst).entries.back();
        QCOMPARE(entry.who, QStringLiteral("ada"));
        QCOMPARE(entry.before, QStringLiteral("open"));
        QCOMPARE(entry.after, QStringLiteral("closed malicious"));
        QCOMPARE(entrySentence(entry), QStringLiteral("Status changed from Open to Closed (Malicious)"));
        lab.undo(done);
        QCOMPARE(lab.detail(kFirst).summary.status, InvestigationStatus::Open);
        QCOMPARE(lab.detail(kFirst).summary.disposition, Disposition::None);
        QCOMPARE(lab.change(close).changed, 1);
        QCOMPARE(lab.change(close).changed, 0); // it is so already
    }

    void assigneeTagsTitleAndPriorityAreUndone()
    {
        InvestigationLab lab;
        fill(lab);
        InvestigationStep priority = step(InvestigationAction::SetPriority, {kFirst, kSecond});
        priority.priority = InvestigationPriority::Critical;
        const std::vector<InvestigationStep> steps{
            step(InvestigationAction::Assign, {kFirst, kSecond}, QStringLiteral("bob")),
            step(InvestigationAction::AddTag, {kFirst}, QStringLiteral("case-7")),
            step(InvestigationAction::Rename, {kFirst}, QStringLiteral("  A scan ")), priority};
        std::vector<InvestigationOutcome> done;
        for (const InvestigationStep& one : steps)
            done.push_back(lab.change(one));
        auto summary = lab.detail(kFirst).summary;
        QCOMPARE(summary.assignee, QStringLiteral("bob"));
        QCOMPARE(summary.tags, QStringList{QStringLiteral("case-7")});
        QCOMPARE(summary.title, QStringLiteral("A scan"));
        QVERIFY(summary.prioritySet);
        QCOMPARE(summary.priority, InvestigationPriority::Critical);
        QCOMPARE(summary.inherited, InvestigationPriority::High);
        for (auto one = done.rbegin(); one != done.rend(); ++one)
            lab.undo(*one);
        summary = lab.detail(kFirst).summary;
        QVERIFY(summary.assignee.isEmpty() && summary.tags.isEmpty() && !summary.prioritySet);
        QCOMPARE(summary.title, QStringLiteral("Device::Port Scan"));
        QCOMPARE(lab.detail(kFirst).entries.size(), std::size_t{9}); // undone, not forgotten
    }

    void mergingTakesAllInAndIsUndone()
    {
        InvestigationLab lab;
        fill(lab);
        const auto done = lab.change(step(InvestigationAction::Merge, {kSecond, kFirst}));
        QCOMPARE(lab.contents(), (Contents{"High: 1 2 3"}));
        lab.add({{.id = "4", .device = "b"}});
        QCOMPARE(lab.holder("4"), kFirst);
        lab.undo(done);
        QCOMPARE(lab.contents(), (Contents{"High: 1 2 4", "Medium: 3"}));
        lab.add({{.id = "5", .device = "b"}}); // the device leads to its own again
        QCOMPARE(lab.holder("5"), kSecond);
    }

    void alertsAreMovedAndStayWherePeoplePutThem()
    {
        InvestigationLab lab;
        fill(lab);
        InvestigationStep move = step(InvestigationAction::Move, {kSecond});
        move.alerts = {lab.event("1")};
        const auto done = lab.change(move);
        QCOMPARE(lab.contents(), (Contents{"High: 1 3", "Low: 2"}));
        lab.add({{.id = "1", .device = "a", .score = 0.95}}); // repeated: does not pull its old one along
        QCOMPARE(lab.contents(), (Contents{"High: 1 3", "Low: 2"}));
        lab.undo(done);
        QCOMPARE(lab.contents(), (Contents{"High: 1 2", "Medium: 3"}));
    }

    void anInvestigationIsMadeFromSelectedAlerts()
    {
        InvestigationLab lab;
        fill(lab);
        lab.add({{.id = "9", .device = "c", .action = RuleAction::None}});
        InvestigationStep create = step(InvestigationAction::Create, {}, QStringLiteral("By hand"));
        create.alerts = {lab.event("9"), lab.event("2")};
        const auto done = lab.change(create);
        QCOMPARE(done.created, InvestigationId{3});
        QCOMPARE(lab.contents(), (Contents{"High: 1", "Medium: 2 9", "Medium: 3"}));
        lab.undo(done);
        QCOMPARE(lab.holder("9"), InvestigationId{});
        QCOMPARE(lab.holder("2"), kFirst);
        QCOMPARE(lab.detail(InvestigationId{3}).summary.status, InvestigationStatus::Closed);
    }

    void whatIsNotThereChangesNothing()
    {
        InvestigationLab lab;
        fill(lab);
        InvestigationStep move = step(InvestigationAction::Move, {kSecond});
        move.alerts = {lab.event("1"), EventId{4711}};
        QCOMPARE(lab.change(move).error->code, ErrorCode::NotFound);
        QCOMPARE(lab.holder("1"), kFirst); // all or nothing
        QCOMPARE(lab.change(step(InvestigationAction::AddNote, {InvestigationId{77}}, QStringLiteral("x")))
                     .error->code,
                 ErrorCode::NotFound);
    }

    void theListIsFilteredAndCounted()
    {
        InvestigationLab lab;
        fill(lab);
        lab.change(step(InvestigationAction::Assign, {kSecond}, QStringLiteral("bob")));
        InvestigationFilter filter;
        filter.text = QStringLiteral("BOB");
        QCOMPARE(lab.all(filter).size(), std::size_t{1});
        filter.text = QStringLiteral("%");
        QVERIFY(lab.all(filter).empty()); // a sign, not a wildcard
        filter.text = QStringLiteral("#2");
        QCOMPARE(lab.all(filter).front().id, kSecond);
        filter = {};
        filter.priorities = {InvestigationPriority::High};
        const InvestigationList list = lab.reader().list(filter).value();
        QCOMPARE(list.matching, 1);
        QCOMPARE(list.byPriority.at(2), 1); // counted without its own condition
        filter = {};
        filter.assignee = QString();
        QCOMPARE(lab.all(filter).front().id, kFirst);
        filter = {};
        filter.toMs = 1'600'000'000'000;
        QVERIFY(lab.all(filter).empty());
    }

    void theReportIsNothingButText()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .device = "![x](http://evil/) | <b>host</b>\u202E"}});
        lab.change(step(InvestigationAction::AddNote, {kFirst},
                        QStringLiteral("# Not a heading\n<script>alert(1)</script>")));
        const InvestigationDetail detail = lab.detail(kFirst);
        const QString markdown = markdownReport(detail, {QStringLiteral("ada"), 0});
        QVERIFY(markdown.startsWith(QLatin1String("# Investigation 1\\: Device\\:\\:Port Scan")));
        QVERIFY(!markdown.contains(QLatin1String("![x]")));
        QVERIFY(!markdown.contains(QLatin1String("<b>")));
        QVERIFY(!markdown.contains(QLatin1String("\n# Not")));
        QVERIFY(!markdown.contains(QChar(0x202E)));
        QVERIFY(markdown.contains(QLatin1String("> \\# Not a heading")));
        const QString html = htmlReport(detail, {QStringLiteral("ada"), 0});
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<b>host")));
        QVERIFY(html.contains(QLatin1String("&lt;script&gt;")));
    }
};

QTEST_GUILESS_MAIN(TestInvestigationChanges)
#include "tst_investigationchanges.moc"
