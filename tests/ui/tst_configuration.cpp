// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/settings/importplan.h"
#include "ui/settings/importrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;

namespace {

using Action = ImportItem::Action;
using Kind = ImportItem::Kind;

/// A backend with one of everything, and a private token somewhere in it.
void fill(FakeBackend& backend)
{
    backend.addStoredCredential("admin pair");
    const ConnectionId connection = backend.addStoredConnection("head office", "dt.example.com");
    SourceStatus& source = backend.addListening("branch", 6514);
    source.settings.connection = connection;
    backend.secret = "private-token-0123456789abcdef";
    backend.triage = {0.9, 0.4, false};
    backend.kept = {90LL * 86'400'000, std::nullopt};
}

ImportItem itemOf(const QVector<ImportItem>& plan, Kind kind, qsizetype index = 0)
{
    for (const ImportItem& item : plan)
        if (item.kind == kind && item.index == index)
            return item;
    return {kind, Action::Impossible, -1, "missing", "missing"};
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsReadBack()
    {
        FakeBackend backend;
        fill(backend);
        NotificationSettings notifications;
        notifications.medium = true;
        notifications.quietHours = true;
        const Configuration written = configurationOf(backend, notifications);
        const auto read = configurationFromJson(toJson(written));
        QVERIFY(read);
        QCOMPARE(read->credentials.size(), 1);
        QCOMPARE(read->credentials.first().name, QString("admin pair"));
        QVERIFY(read->connections == written.connections);
        QCOMPARE(read->connections.first().credential, QString("admin pair"));
        QVERIFY(read->sources == written.sources);
        QCOMPARE(read->sources.first().connection, QString("head office"));
        QCOMPARE(read->triage->highFrom, 0.9);
        QVERIFY(!read->triage->complianceAlerts);
        QVERIFY(*read->retention == backend.kept);
        QVERIFY(*read->notifications == notifications);
        for (const ImportItem& item : planImport(read.value(), written))
            QCOMPARE(item.action, Action::Same);
    }

    void noSecretAndNoNumberOfTheStoreIsInTheFile()
    {
        FakeBackend backend;
        fill(backend);
        backend.credentialList.first().key = QUuid::createUuid();
        const QByteArray json = toJson(configurationOf(backend, {}));
        QVERIFY(!json.contains(backend.secret));
        QVERIFY(!json.contains(backend.credentialList.first().key.toString(QUuid::WithoutBraces).toUtf8()));
        QVERIFY(!json.contains("credentialId"));
    }

    void whatIsNoConfigurationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = R"({"format":"duskwatch-configuration","version":1)";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff\xfe{", 4);
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("another program's") << QByteArray(R"({"format":"other","version":1})");
        QTest::newRow("a newer version") << QByteArray(R"({"format":"duskwatch-configuration","version":2})");
        QTest::newRow("deep nesting") << QByteArray(200'000, '[');
        QTest::newRow("too large") << head + ",\"x\":\"" + QByteArray(2'000'000, 'x') + "\"}";
        QTest::newRow("a number for a source") << head + R"(,"sources":[7]})";
        QTest::newRow("an unknown trust")
            << head + R"(,"connections":[{"name":"a","host":"b.example","trust":"anyone"}]})";
        QByteArray many = head + ",\"credentials\":[{}";
        for (int i = 0; i < 300; ++i)
            many += ",{}";
        QTest::newRow("too many") << many + "]}";
    }
    void whatIsNoConfigurationIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = configurationFromJson(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void garbageNeverGoesThrough()
    {
        FakeBackend backend;
        fill(backend);
        const QByteArray good = toJson(configurationOf(backend, {}));
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x15);
            const auto read = configurationFromJson(bad); // must neither crash nor hang
            if (read)
                planImport(read.value(), configurationOf(backend, {}));
        }
    }

    void whatIsNewIsAddedAndWhatDiffersIsOnlyOffered()
    {
        FakeBackend here;
        fill(here);
        Configuration file = configurationOf(here, {});
        file.connections.first().settings.host = "evil.example.com";
        file.sources.first().settings.port = 7000;
        Configuration::Source added;
        added.settings.name = "lab";
        added.settings.port = 7001;
        file.sources.append(added);
        file.triage = TriageSettings{};
        const auto plan = planImport(file, configurationOf(here, {}));
        QCOMPARE(itemOf(plan, Kind::Credential).action, Action::Same);
        const ImportItem connection = itemOf(plan, Kind::Connection);
        QCOMPARE(connection.action, Action::Change);
        QVERIFY2(connection.explanation.contains("dt.example.com → evil.example.com"),
                 qPrintable(connection.explanation));
        QCOMPARE(itemOf(plan, Kind::Source).action, Action::Change);
        QCOMPARE(itemOf(plan, Kind::Source, 1).action, Action::Add);
        QCOMPARE(itemOf(plan, Kind::Thresholds).action, Action::Change);
        QCOMPARE(itemOf(plan, Kind::Retention).action, Action::Same);
    }

    void whatCannotWorkIsSaid()
    {
        FakeBackend here;
        fill(here);
        Configuration file;
        Configuration::Source source;
        source.settings.name = "lab";
        source.settings.port = 7001;
        source.connection = "nowhere";
        file.sources = {source, source};
        source.settings.name = "same port";
        source.settings.port = 6514;
        source.connection.clear();
        file.sources.append(source);
        Configuration::Connection connection;
        connection.settings.name = "no host";
        file.connections.append(connection);
        const auto plan = planImport(file, configurationOf(here, {}));
        QVERIFY(itemOf(plan, Kind::Source, 0).explanation.contains("nowhere"));
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(itemOf(plan, Kind::Source, i).action, Action::Impossible);
        QVERIFY(itemOf(plan, Kind::Source, 1).explanation.contains("two of this name"));
        QCOMPARE(itemOf(plan, Kind::Connection).action, Action::Impossible);
    }

    void anImportGoesInOrderAndStartsNothing()
    {
        FakeBackend from;
        fill(from);
        const Configuration file = configurationOf(from, {});
        FakeBackend to;
        ImportRunner runner(to, file, planImport(file, configurationOf(to, {})), nullptr);
        QSignalSpy finished(&runner, &ImportRunner::finished);
        runner.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).toStringList(), QStringList());
        QCOMPARE(to.credentialList.size(), 1);
        QCOMPARE(to.credentialList.first().place, SecretPlace::ThisSession);
        QCOMPARE(to.connectionList.size(), 1);
        QCOMPARE(to.connectionList.first().credential, to.credentialList.first().id);
        QCOMPARE(to.commands.filter("add branch").size(), 1);
        QVERIFY(to.commands.filter("start").isEmpty());
        QCOMPARE(to.triage.highFrom, 0.9);
        QVERIFY(to.kept == from.kept);
    }

    void whatFailsDoesNotStopTheRest()
    {
        FakeBackend from;
        fill(from);
        const Configuration file = configurationOf(from, {});
        FakeBackend to;
        to.connectionRefusal = Error{ErrorCode::DiskFull, {}};
        ImportRunner runner(to, file, planImport(file, configurationOf(to, {})), nullptr);
        QSignalSpy finished(&runner, &ImportRunner::finished);
        runner.start();
        QTRY_COMPARE(finished.size(), 1);
        const QStringList problems = finished.first().at(1).toStringList();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().startsWith("head office: "));
        QCOMPARE(to.list.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
