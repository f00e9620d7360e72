// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"
#include "tests/support/storebuilder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

/// duskwatchctl writeback, as a script would use it.
class TestWriteBackCommand : public QObject
{
    Q_OBJECT

    static Run console(const TemporaryStore& store, const QString& action, const QStringList& more = {})
    {
        return runConsole(QStringList{"writeback", action, "--data-dir", store.folder()} + more);
    }
    static QList<QJsonObject> items(const TemporaryStore& store)
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : console(store, "list", {"--format", "jsonl"}).output.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    /// Two notes and an acknowledgement wait on the connection "hq", which writes back or not.
    static void fill(TemporaryStore& store, bool writesBack)
    {
        const auto credential = store.writer().addCredential({{}, QUuid::createUuid(), "hq", {}});
        const QByteArray settings =
            writesBack ? R"({"name":"hq","host":"dt.test","publicToken":"p","writeBack":true})"
                       : R"({"name":"hq","host":"dt.test","publicToken":"p"})";
        const auto connection = store.writer().addConnection({{}, "hq", settings, credential.value().id});
        store.writer().setWriteBackRoutes({{store.source(), connection.value().id}});
        BatchBuilder batch(store.source());
        batch.add({.externalId = "11", .title = "Evil\033[2J"}).add({.externalId = "12"});
        const StoredBatch stored = store.commit(batch);
        AlertChangeOutcome outcome;
        const std::vector<EventId> both{stored.firstNew, stored.lastNew};
        QVERIFY(store.writer().changeAlerts({{AlertChangeKind::AddNote, "seen\033[2J"}, both}, "ada", 1000,
                                            outcome));
        QVERIFY(store.writer().changeAlerts({{AlertChangeKind::Acknowledge, {}}, {stored.firstNew}}, "ada",
                                            2000, outcome));
        store.close();
    }

private Q_SLOTS:
    void theListSaysWhatWaitsWithoutEscapes()
    {
        TemporaryStore store;
        fill(store, true);
        const QList<QJsonObject> list = items(store);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0]["externalId"].toString(), QString("11"));
        QCOMPARE(list[0]["change"].toString(), QString("comment"));
        QCOMPARE(list[0]["state"].toString(), QString("waiting"));
        QCOMPARE(list[0]["text"].toString(), QString("seen\033[2J"));
        QCOMPARE(list[2]["change"].toString(), QString("acknowledge"));
        const Run table = console(store, "list");
        QCOMPARE(table.output.count('\n'), 4);
        QVERIFY(!table.output.contains('\033'));
    }

    void itemsAreDiscardedOneByOneOrAll()
    {
        TemporaryStore store;
        fill(store, true);
        const int first = items(store)[0]["id"].toInt();
        const Run one = console(store, "discard", {"--id", QString::number(first)});
        QVERIFY2(one.exitStatus == 0, one.errors);
        QCOMPARE(items(store).size(), 2);
        QCOMPARE(console(store, "retry", {"--all"}).output,
                 QByteArray("To be sent as soon as a program collects: 2\n"));
        QCOMPARE(console(store, "discard", {"--connection", "HQ"}).output, QByteArray("Discarded: 2\n"));
        QCOMPARE(console(store, "discard", {"--all"}).output, QByteArray("Nothing waits.\n"));
    }

    void aConnectionIsSwitchedOnAndOff()
    {
        TemporaryStore store;
        fill(store, false);
        QCOMPARE(items(store)[0]["state"].toString(), QString("off"));
        QCOMPARE(console(store, "on", {"--connection", "hq"}).exitStatus, 0);
        QCOMPARE(items(store)[0]["state"].toString(), QString("waiting"));
        QCOMPARE(console(store, "off", {"--connection", "hq"}).exitStatus, 0);
        QCOMPARE(items(store)[0]["state"].toString(), QString("off"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("which ones") << "discard" << QStringList{}
                                    << QByteArray("--id, --connection or --all");
        QTest::newRow("two at once") << "retry" << QStringList{"--all", "--id", "1"} << QByteArray("--all");
        QTest::newRow("no number") << "retry" << QStringList{"--id", "x"} << QByteArray("--id");
        QTest::newRow("no such connection") << "on" << QStringList{"--connection", "zz"} << QByteArray("zz");
        QTest::newRow("no connection named") << "off" << QStringList{} << QByteArray("--connection");
        QTest::newRow("no format") << "list" << QStringList{"--format", "xml"} << QByteArray("xml");
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, says);
        TemporaryStore store;
        fill(store, true);
        const Run run = console(store, action, more);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(says), run.errors);
        QCOMPARE(items(store).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestWriteBackCommand)
#include "tst_writebackcommand.moc"
