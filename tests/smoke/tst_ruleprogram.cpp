// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/programs.h"
#include "tests/support/storebuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

/// A folder with six port scans of a day ago, three of them of one device, and one of long ago.
struct Folder
{
    TemporaryStore store;
    QTemporaryDir files;

    Folder()
    {
        BatchBuilder batch(store.source());
        const std::int64_t yesterday = SystemClock().nowMs() - 86'400'000;
        for (int i = 1; i <= 6; ++i)
            batch.add({.externalId = std::to_string(i),
                       .device = i <= 3 ? "scan-\033[2J" : "ws-" + std::to_string(i),
                       .timeMs = yesterday + i},
                      yesterday + i + 500);
        batch.add({.externalId = "9", .device = "scan-9", .timeMs = yesterday - 30LL * 86'400'000},
                  yesterday - 30LL * 86'400'000 + 500);
        store.commit(batch);
        store.close();
    }
    Run console(const QString& action, const QStringList& more = {}) const
    {
        return runConsole(QStringList{"rule", action, "--data-dir", store.folder()} + more);
    }
    QList<QJsonObject> lines(const Run& run) const
    {
        QList<QJsonObject> objects;
        for (const QByteArray& line : run.output.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    /// A file with one rule that turns off what the scanners say.
    QString ruleFile() const
    {
        const QJsonDocument exported = QJsonDocument::fromJson(console("export").output);
        QJsonObject file = exported.object();
        QJsonObject rule{{"name", "Our scanners"},
                         {"action", "off"},
                         {"match", QJsonObject{{"device", QJsonArray{"scan-*"}}}}};
        file.insert("rules", QJsonArray{rule});
        QFile out(files.filePath("rules.json"));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write the rules");
        out.write(QJsonDocument(file).toJson());
        return out.fileName();
    }
};

} // namespace

/// duskwatchctl rule, as a script would use it.
class TestRuleProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsImportedAgain()
    {
        Folder folder;
        const Run before = folder.console("export");
        QVERIFY2(before.exitStatus == 0, before.errors);
        QFile file(folder.files.filePath("all.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before.output);
        file.close();
        const Run imported = folder.console("import", {"--file", file.fileName()});
        QVERIFY2(imported.exitStatus == 0, imported.errors);
        QCOMPARE(folder.console("export").output, before.output);
    }

    void aDryRunSaysWhatAFileWouldHaveDoneAndChangesNothing()
    {
        Folder folder;
        const QString file = folder.ruleFile();
        const Run run = folder.console(
            "dry-run", {"--file", file, "--name", "our scanners", "--limit", "2", "--format", "jsonl"});
        QVERIFY2(run.exitStatus == 0, run.errors);
        const auto lines = folder.lines(run);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].value("looked").toInt(), 6);
        QCOMPARE(lines[0].value("matched").toInt(), 3);
        QCOMPARE(lines[0].value("off").toInt(), 3);
        QCOMPARE(lines[0].value("alertsFewer").toInt(), 3);
        QCOMPARE(lines[1].value("would").toString(), QStringLiteral("off"));
        QCOMPARE(lines[1].value("wasAlert").toBool(), true);
        const Run wider = folder.console("dry-run", {"--file", file, "--days", "60"});
        QVERIFY(wider.output.contains("Alerts fewer: 4\n"));
        QVERIFY(wider.output.contains("Matched: 7\n")); // the built-in rules decide about the others
        QVERIFY(!wider.output.contains('\033'));
        QVERIFY(!folder.console("list").output.contains("Our scanners"));
    }

    void aRuleIsSwitchedByItsNameOrItsKey()
    {
        Folder folder;
        QVERIFY(folder.console("import", {"--file", folder.ruleFile()}).exitStatus == 0);
        const Run off = folder.console("disable", {"--name", "OUR scanners"});
        QVERIFY2(off.exitStatus == 0, off.errors);
        QVERIFY(folder.console("disable", {"--name", "Our scanners"}).output.contains("Nothing changed"));
        auto rules = folder.lines(folder.console("list", {"--format", "jsonl"}));
        QCOMPARE(rules[0].value("name").toString(), QStringLiteral("Our scanners"));
        QCOMPARE(rules[0].value("enabled").toBool(), false);
        const QString key = rules[1].value("builtIn").toString();
        QVERIFY(!key.isEmpty());
        QVERIFY(folder.console("enable", {"--name", "Our scanners"}).exitStatus == 0);
        QVERIFY(folder.console("disable", {"--name", key}).exitStatus == 0);
        rules = folder.lines(folder.console("list", {"--format", "jsonl"}));
        QCOMPARE(rules[0].value("enabled").toBool(), true);
        QCOMPARE(rules[1].value("enabled").toBool(), false);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no such rule") << "enable" << QStringList{"--name", "nobody's"};
        QTest::newRow("no name") << "disable" << QStringList{};
        QTest::newRow("no file") << "import" << QStringList{"--file", "/does/not/exist"};
        QTest::newRow("no rules in it") << "import" << QStringList{"--file", "/dev/null"};
        QTest::newRow("no days") << "dry-run" << QStringList{"--days", "0"};
        QTest::newRow("an unknown rule to try") << "dry-run" << QStringList{"--name", "nobody's"};
        QTest::newRow("a wrong format") << "list" << QStringList{"--format", "xml"};
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, more);
        Folder folder;
        const Run run = folder.console(action, more);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(run.output.isEmpty());
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath("none");
        for (const char* action : {"list", "export", "dry-run"})
            QCOMPARE(runConsole({"rule", action, "--data-dir", folder}).exitStatus, 1);
        QCOMPARE(runConsole({"rule", "enable", "--data-dir", folder, "--name", "x"}).exitStatus, 1);
        QVERIFY(!QFile::exists(folder));
    }
};

QTEST_GUILESS_MAIN(TestRuleProgram)
#include "tst_ruleprogram.moc"
