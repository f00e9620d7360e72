// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboard.h"
#include "ui/rules/rulematchform.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

struct Bench
{
    Theme theme{ThemeChoice::Light};
    RuleMatchForm form{{{7, QStringLiteral("dt")}}, theme};
    QSignalSpy changes{&form, &RuleMatchForm::changed};

    Bench()
    {
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form))
            qFatal("the window does not become active");
    }
};

RuleMatch everyCondition()
{
    RuleMatch match;
    match.kinds = {EventKind::SystemStatus};
    match.categories = {Category::Unspecified};
    match.outcomes = {Outcome::Alert};
    match.priorities = {Priority::High};
    match.levels = {Level::Critical, Level::Low};
    match.models = QStringList{QStringLiteral("Disk*"), QStringLiteral("*full")};
    match.devices = QStringList{QStringLiteral("ws-*")};
    match.addresses = QStringList{QStringLiteral("10.0.0.0/8")};
    match.tags = QStringList{QStringLiteral("Lab")};
    match.techniques = QStringList{QStringLiteral("T1071")};
    match.scoreFrom = 0.25;
    match.scoreTo = 0.5;
    match.source = 7;
    return match;
}

} // namespace

class TestRuleMatchForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionComesBackAsItWas()
    {
        Bench bench;
        QVERIFY(bench.form.match() == RuleMatch{});
        bench.form.setMatch(everyCondition());
        QVERIFY(bench.form.match() == everyCondition());
        bench.form.setMatch({});
        QVERIFY(bench.form.match() == RuleMatch{});
    }

    void levelsOfAStatusAreChosenByKeys()
    {
        Bench bench;
        QVERIFY(tabTo(QStringLiteral("Status level: Critical")));
        press(Qt::Key_Space);
        QVERIFY((bench.form.match().levels == EnumSet<Level>{Level::Critical}));
        QCOMPARE(bench.changes.size(), 1);
        QVERIFY(tabTo(QStringLiteral("Status level: Low")));
        press(Qt::Key_Space);
        QVERIFY((bench.form.match().levels == EnumSet<Level>{Level::Critical, Level::Low}));
        press(Qt::Key_Space);
        QVERIFY((bench.form.match().levels == EnumSet<Level>{Level::Critical}));
    }

    void levelsAreSaidInWords()
    {
        RuleMatch match;
        match.levels = {Level::Low, Level::Critical};
        QCOMPARE(ruleMatchText(match, {}), QStringLiteral("status level Critical or status level Low"));
        match.levels = {Level::High, Level::Medium};
        match.kinds = {EventKind::SystemStatus};
        QVERIFY(
            ruleMatchText(match, {}).endsWith(QStringLiteral(" · status level High or status level Medium")));
    }
};

QTEST_MAIN(TestRuleMatchForm)
#include "tst_rulematchform.moc"
