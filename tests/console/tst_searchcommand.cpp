// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchjobs.h"
#include "tests/support/programs.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

class TestSearchCommand : public QObject
{
    Q_OBJECT
    TemporaryStore m_store;

    Run search(const QStringList& more)
    {
        return runConsole(QStringList{"search", "--data-dir", m_store.folder(), "--log", "dt"} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        BatchBuilder batch(m_store.source());
        batch.add({.externalId = "1"}, 1'700'000'000'000, R"({"pbid":1,"name":"a\u001bb"})");
        batch.add({.externalId = "2"}, 1'700'000'001'000, R"({"pbid":2,"name":"c"})");
        m_store.commit(batch);
    }

    void itFindsNewestFirstWhileTheStoreIsWrittenTo()
    {
        const Run run = search({"pbid >= 1"});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.output.count('\n'), 2);
        QVERIFY(run.output.indexOf("pbid\\\":2") < run.output.indexOf("pbid\\\":1"));
        QCOMPARE(search({"--limit", "1", "pbid >= 1"}).output.count('\n'), 1);
    }

    void nothingFoundIsNoError()
    {
        const Run run = search({"pbid = 77"});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.output, QByteArray());
    }

    void aWrongQueryIsMarkedWhereItIsWrong()
    {
        const Run run = search({"pbid = 1 AND (name"});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains("\npbid = 1 AND (name\n             ^\n"), run.errors.constData());
    }

    void aTableIsPrinted()
    {
        const Run run = search({"--format", "table", "groupby(name)"});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.output.startsWith("name "));
        QCOMPARE(run.output.count('\n'), 3);
    }
};

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_searchcommand.moc"
