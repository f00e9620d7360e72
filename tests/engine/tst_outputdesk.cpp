// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outputdesk.h"
#include "tests/support/storebuilder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 20'000;

/// A desk over a store whose writer works in the test's own thread.
class Bench : public QObject
{
public:
    Bench() { openDesk(); }
    ~Bench() override { stopAll(); }

    void openDesk(bool start = true)
    {
        desk = std::make_unique<OutputDesk>(
            [this](std::function<void(StoreWriter&)> work) {
                QMetaObject::invokeMethod(
                    this, [this, work = std::move(work)] { work(store.writer()); }, Qt::QueuedConnection);
                return true;
            },
            clock);
        answers = std::make_unique<QSignalSpy>(desk.get(), &OutputDesk::finished);
        desk->open(store.folder(), start);
        QTRY_VERIFY_WITH_TIMEOUT(desk->isLoaded(), kPatienceMs);
    }
    void stopAll()
    {
        bool stopped = false;
        desk->stopAll([&stopped] { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, kPatienceMs);
    }
    /// Whether the command \a job succeeded; its answer is waited for.
    bool succeeds(quint64 job)
    {
        const auto answer = [this, job]() -> const QList<QVariant>* {
            for (const QList<QVariant>& one : *answers)
                if (one[0].toULongLong() == job)
                    return &one;
            return nullptr;
        };
        while (!answer())
            if (!answers->wait(kPatienceMs))
                return false;
        lastError = answer()->at(3).value<Error>();
        return answer()->at(1).toBool();
    }
    void add(int count)
    {
        BatchBuilder builder(store.source());
        for (int i = 0; i < count; ++i) {
            EventSpec spec;
            spec.externalId = std::to_string(++m_added);
            builder.add(spec, 1000 + m_added, "line " + std::to_string(m_added));
        }
        desk->linesStored({store.commit(builder)});
    }
    OutputSettings toFile(const QString& name = "out") const
    {
        OutputSettings settings;
        settings.name = name;
        settings.path = folder.filePath(name + ".log");
        return settings;
    }
    QByteArray content(const QString& name = "out") const
    {
        QFile file(folder.filePath(name + ".log"));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    OutputStatus only() const { return desk->outputs().value(0); }

    TemporaryStore store;
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<OutputDesk> desk;
    std::unique_ptr<QSignalSpy> answers;
    Error lastError{};

private:
    int m_added = 0;
};

} // namespace

class TestOutputDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOutputRunsAndSaysHowFarItIs()
    {
        Bench bench;
        bench.add(3);
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        bench.add(2);
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 2, kPatienceMs);
        QCOMPARE(bench.content(), QByteArray("line 4\nline 5\n"));
        QCOMPARE(bench.only().waitingLines, 0);
        QCOMPARE(bench.only().state, OutputState::Running);
    }

    void fromTheOldestLineItSendsWhatIsStored()
    {
        Bench bench;
        bench.add(3);
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::OldestStored)));
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 3, kPatienceMs);
    }

    void stoppedItWaitsAndStartedItGoesOn()
    {
        Bench bench;
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        bench.add(1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 1, kPatienceMs);
        QVERIFY(bench.succeeds(bench.desk->stop(bench.only().id)));
        QCOMPARE(bench.only().state, OutputState::Stopped);
        bench.add(4);
        QCOMPARE(bench.only().waitingLines, 4);
        QCOMPARE(bench.content(), QByteArray("line 1\n"));
        QVERIFY(bench.succeeds(bench.desk->start(bench.only().id)));
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 5, kPatienceMs);
    }

    void aNewProgramGoesOnWhereTheOldOneWas()
    {
        Bench bench;
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        bench.add(2);
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 2, kPatienceMs);
        bench.stopAll();
        bench.add(2);
        bench.openDesk();
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 4, kPatienceMs);
        QCOMPARE(bench.content(), QByteArray("line 1\nline 2\nline 3\nline 4\n"));
    }

    void withoutSourcesNoOutputRuns()
    {
        Bench bench;
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        bench.stopAll();
        bench.openDesk(false);
        QCOMPARE(bench.only().state, OutputState::Stopped);
        QVERIFY(bench.only().settings.enabled);
    }

    void editedItGoesOnWithAnotherFile()
    {
        Bench bench;
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        bench.add(2);
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 2, kPatienceMs);
        OutputSettings other = bench.toFile("other");
        QVERIFY(bench.succeeds(bench.desk->edit(bench.only().id, other)));
        bench.add(1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 3, kPatienceMs);
        QCOMPARE(bench.content("other"), QByteArray("line 3\n"));
        QCOMPARE(bench.only().settings.name, QString("other"));
        QVERIFY(bench.only().notice.isEmpty());
    }

    void aSourceThatIsAddedBeginsWithWhatIsNew()
    {
        Bench bench;
        OutputSettings settings = bench.toFile();
        settings.sources = {SourceId{99}};
        QVERIFY(bench.succeeds(bench.desk->add(settings, OutputStart::Now)));
        bench.add(3);
        QCOMPARE(bench.only().waitingLines, 0);
        settings.sources = {};
        QVERIFY(bench.succeeds(bench.desk->edit(bench.only().id, settings)));
        bench.add(1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().figures.sent, 1, kPatienceMs);
        QCOMPARE(bench.content(), QByteArray("line 4\n"));
    }

    void removedItIsGone()
    {
        Bench bench;
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        const OutputId id = bench.only().id;
        QVERIFY(bench.succeeds(bench.desk->remove(id)));
        QVERIFY(bench.desk->outputs().isEmpty());
        QVERIFY(!bench.succeeds(bench.desk->start(id)));
        QCOMPARE(bench.lastError.code, ErrorCode::NotFound);
    }

    void whatIsWrongIsRefused()
    {
        Bench bench;
        QVERIFY(bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        QVERIFY(!bench.succeeds(bench.desk->add(bench.toFile(), OutputStart::Now)));
        QCOMPARE(bench.lastError.code, ErrorCode::InvalidInput);
        QCOMPARE(bench.desk->outputs().size(), 1);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Bench bench;
        OutputSettings settings = bench.toFile();
        settings.path = "/proc/no/such/file";
        QVERIFY(bench.succeeds(bench.desk->add(settings, OutputStart::Now)));
        QTRY_COMPARE_WITH_TIMEOUT(bench.only().state, OutputState::Problem, kPatienceMs);
        QVERIFY(bench.only().problem.contains("/proc/no/such/file"));
    }
};

QTEST_GUILESS_MAIN(TestOutputDesk)
#include "tst_outputdesk.moc"
