// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/stagereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::console;

namespace {

/// All stages passed after 7 ms each.
ConnectionTestReport good()
{
    ConnectionTestReport report;
    for (const Stage stage : kStages)
        report.stages[static_cast<std::size_t>(stage)] = {stage, stagePassed("fine"),
                                                          std::chrono::milliseconds(7)};
    return report;
}

ConnectionTestReport with(Stage stage, StageState state)
{
    ConnectionTestReport report = good();
    report.stages[static_cast<std::size_t>(stage)].outcome = {state, "some-code", "What was found.",
                                                              "What to do."};
    return report;
}

} // namespace

class TestStageReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonIsOneLineAsTheContractSays()
    {
        ConnectionTestReport report = with(Stage::Clock, StageState::Warning);
        const QByteArray line = QByteArray::fromStdString(reportJson(report));
        QVERIFY(line.startsWith(
            "{\"ok\":true,\"stages\":[{\"name\":\"address\",\"state\":\"passed\",\"durationMs\":7,"
            "\"code\":\"\",\"message\":\"fine\",\"remedy\":\"\"},{\"name\":\"lookup\""));
        QVERIFY(
            line.contains("{\"name\":\"clock\",\"state\":\"warning\",\"durationMs\":7,\"code\":\"some-code\","
                          "\"message\":\"What was found.\",\"remedy\":\"What to do.\"}"));
        QVERIFY(line.endsWith("]}\n"));
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(line)["stages"].toArray().size(), 9);
    }

    void okIsFalseOnlyWhenAStageFailedOrItWasCancelled_data()
    {
        QTest::addColumn<StageState>("state");
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<bool>("ok");
        QTest::newRow("passed") << StageState::Passed << false << true;
        QTest::newRow("warning") << StageState::Warning << false << true;
        QTest::newRow("failed") << StageState::Failed << false << false;
        QTest::newRow("cancelled") << StageState::Skipped << true << false;
    }

    void okIsFalseOnlyWhenAStageFailedOrItWasCancelled()
    {
        QFETCH(StageState, state);
        QFETCH(bool, cancelled);
        QFETCH(bool, ok);
        ConnectionTestReport report = with(Stage::Data, state);
        report.cancelled = cancelled;
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(reportJson(report))).object();
        QCOMPARE(object.value("ok").toBool(!ok), ok);
        QCOMPARE(object.value("stages").toArray().last()["state"].toString(), stageStateName(state));
    }

    void theDateFormatThatWorkedIsSaid()
    {
        ConnectionTestReport report = with(Stage::Signature, StageState::Warning);
        QVERIFY(reportJson(report).find("workingDateFormat") == std::string::npos);
        QVERIFY(summaryText(report).find("--date-format") == std::string::npos);
        report.workingDateFormat = DateFormat::IsoT;
        QVERIFY(reportJson(report).ends_with("],\"workingDateFormat\":\"iso-t\"}\n"));
        QVERIFY(summaryText(report).ends_with("Use --date-format iso-t.\n"));
    }

    void aStageIsALineAndItsRemedyAnother_data()
    {
        QTest::addColumn<StageState>("state");
        QTest::addColumn<QByteArray>("text");
        const QByteArray title = "TCP connection      ";
        QTest::newRow("running") << StageState::Running << "...      " + title;
        QTest::newRow("passed") << StageState::Passed << "ok       " + title + "      12 ms  Found it.\n";
        QTest::newRow("skipped") << StageState::Skipped << "skipped  " + title + "             Found it.\n";
        QTest::newRow("failed") << StageState::Failed
                                << "FAILED   " + title + "      12 ms  Found it.\n         -> Do this.\n";
        QTest::newRow("warning") << StageState::Warning
                                 << "warning  " + title + "      12 ms  Found it.\n         -> Do this.\n";
    }

    void aStageIsALineAndItsRemedyAnother()
    {
        QFETCH(StageState, state);
        QFETCH(QByteArray, text);
        const bool trouble = state == StageState::Failed || state == StageState::Warning;
        const StageReport report{Stage::Tcp,
                                 {state, "code", "Found it.", trouble ? "Do this." : ""},
                                 std::chrono::milliseconds(12)};
        QCOMPARE(QByteArray::fromStdString(stageText(report)), text);
    }

    void whatTheApplianceSaidCannotMoveTheCursor()
    {
        ConnectionTestReport report = good();
        const QString foreign = QString("\x1b[2J\n") + QChar(0x202E) + QChar(0x9B);
        report.stages[3].outcome = {StageState::Failed, "c", foreign, foreign};
        for (const std::string& text : {stageText(report.stages[3]), reportJson(report)}) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            QVERIFY(!bytes.contains('\x1b'));
            QVERIFY(!bytes.contains("\xE2\x80\xAE") && !bytes.contains("\xC2\x9B"));
        }
        const auto stages = QJsonDocument::fromJson(QByteArray::fromStdString(reportJson(report)))["stages"];
        QCOMPARE(stages.toArray().at(3)["message"].toString(), foreign);
    }

    void theLastLineSaysWhatCameOfIt_data()
    {
        QTest::addColumn<StageState>("state");
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("works") << StageState::Passed << false << QByteArray("The connection works.\n");
        QTest::newRow("warning") << StageState::Warning << false
                                 << QByteArray("The connection works; warnings: 1.\n");
        QTest::newRow("failed") << StageState::Failed << false
                                << QByteArray("The connection cannot be used as it is: failed stages: 1.\n");
        QTest::newRow("cancelled") << StageState::Skipped << true << QByteArray("The test was cancelled.\n");
    }

    void theLastLineSaysWhatCameOfIt()
    {
        QFETCH(StageState, state);
        QFETCH(bool, cancelled);
        QFETCH(QByteArray, text);
        ConnectionTestReport report = with(Stage::Tls, state);
        report.cancelled = cancelled;
        QCOMPARE(QByteArray::fromStdString(summaryText(report)), text);
    }
};

QTEST_GUILESS_MAIN(TestStageReport)
#include "tst_stagereport.moc"
