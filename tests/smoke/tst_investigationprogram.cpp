// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/investigationlab.h"
#include "tests/support/programs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace duskwatch::test;

/// duskwatchctl investigation, as a script would use it.
class TestInvestigationProgram : public QObject
{
    Q_OBJECT

    static Run console(const InvestigationLab& lab, const QString& action, const QStringList& more = {})
    {
        return runConsole(QStringList{"investigation", action, "--data-dir", lab.store.folder()} + more);
    }
    static QJsonObject firstObject(const Run& run)
    {
        return QJsonDocument::fromJson(run.output.left(run.output.indexOf('\n'))).object();
    }
    static void fill(InvestigationLab& lab)
    {
        lab.add({{.id = "1", .device = "ws-77\033[2J", .score = 0.9}, {.id = "2", .device = "srv-1"}});
        lab.store.close();
    }

private Q_SLOTS:
    void aClosedInvestigationSaysWhoClosedItAndWhy()
    {
        InvestigationLab lab;
        fill(lab);
        const Run unsaid = console(lab, "set", {"--id", "1", "--status", "closed"});
        QCOMPARE(unsaid.exitStatus, 1);
        QVERIFY(unsaid.errors.contains("disposition"));
        const Run closed =
            console(lab, "set", {"--id", "1", "--status", "closed", "--disposition", "malicious"});
        QVERIFY2(closed.exitStatus == 0, closed.errors);
        QVERIFY2(console(lab, "note", {"--id", "1", "--text", "It was *him*"}).exitStatus == 0, "note");
        const Run shown = console(lab, "show", {"--id", "1", "--format", "json"});
        QCOMPARE(firstObject(shown).value("disposition").toString(), QStringLiteral("malicious"));
        QVERIFY(shown.output.contains("\"after\":\"closed malicious\""));
        const Run report = console(lab, "report", {"--id", "1"});
        QVERIFY(report.output.startsWith("# Investigation 1"));
        QVERIFY(report.output.contains("It was \\*him\\*"));
        QVERIFY(!report.output.contains('\033'));
    }

    void theListShowsWhatIsAskedForAndNoEscapes()
    {
        InvestigationLab lab;
        fill(lab);
        const Run table = console(lab, "list");
        QCOMPARE(table.exitStatus, 0);
        QCOMPARE(table.output.count('\n'), 3); // heading, and the urgent one first
        QVERIFY(table.output.split('\n').at(1).contains("High"));
        QVERIFY(!table.output.contains('\033'));
        const Run one = console(lab, "list", {"--format", "json", "--text", "SRV"});
        QCOMPARE(firstObject(one).value("device").toString(), QStringLiteral("srv-1"));
        QCOMPARE(console(lab, "list", {"--status", "closed", "--format", "json"}).output, QByteArray());
    }

    void severalAreTaggedMergedAndClosed()
    {
        InvestigationLab lab;
        fill(lab);
        const QStringList both{"--id", "1", "--id", "2"};
        QVERIFY(console(lab, "tag", both + QStringList{"--tag", "night shift"}).exitStatus == 0);
        QVERIFY(console(lab, "tag", QStringList{"--id", "2", "--tag", "lab"}).exitStatus == 0);
        QVERIFY(
            console(lab, "tag", QStringList{"--id", "2", "--tag", "night shift", "--remove"}).exitStatus ==
            0);
        const Run merged = console(lab, "merge", both);
        QVERIFY2(merged.exitStatus == 0, merged.errors);
        const Run closed =
            console(lab, "close", {"--id", "1", "--disposition", "benign", "--note", "The new scanner"});
        QVERIFY2(closed.exitStatus == 0, closed.errors);
        const Run shown =
            console(lab, "show", {"--id", "2", "--format", "json"}); // answered by the one that took it in
        const QJsonObject summary = firstObject(shown);
        QCOMPARE(summary.value("id").toInt(), 1);
        QCOMPARE(summary.value("alerts").toInt(), 2);
        QCOMPARE(summary.value("disposition").toString(), QStringLiteral("benign"));
        QVERIFY(shown.output.contains("night shift") && shown.output.contains("lab"));
        QVERIFY(shown.output.contains("The new scanner"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no such investigation") << "show" << QStringList{"--id", "77"};
        QTest::newRow("no number") << "show" << QStringList{};
        QTest::newRow("a wrong status") << "set" << QStringList{"--id", "1", "--status", "shut"};
        QTest::newRow("nothing to change") << "set" << QStringList{"--id", "1"};
        QTest::newRow("closed without a disposition") << "close" << QStringList{"--id", "1"};
        QTest::newRow("closed as something unknown")
            << "close" << QStringList{"--id", "1", "--disposition", "bad"};
        QTest::newRow("an empty tag") << "tag" << QStringList{"--id", "1", "--tag", " "};
        QTest::newRow("one alone to merge") << "merge" << QStringList{"--id", "1"};
        QTest::newRow("a number below 1") << "merge" << QStringList{"--id", "1", "--id", "-2"};
        QTest::newRow("an empty note") << "note" << QStringList{"--id", "1", "--text", " "};
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, more);
        InvestigationLab lab;
        fill(lab);
        const Run run = console(lab, action, more);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(!run.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInvestigationProgram)
#include "tst_investigationprogram.moc"
