// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/filesink.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace duskwatch;

namespace {

off_t g_syncedBytes = -1; ///< what the file held when it was synced last

std::vector<OutputLine> lines(const QList<QByteArray>& texts)
{
    std::vector<OutputLine> lines;
    for (const QByteArray& text : texts) {
        OutputLine line;
        line.text = text;
        lines.push_back(line);
    }
    return lines;
}

/// A file in a folder of its own, and what the sink says about it.
struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath("out.log");
    QStringList notices;
    OutputReport report{[](bool) {},
                        [this](const QString& notice) {
                            notices += notice;
                        }};

    QByteArray content() const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void append(const QByteArray& bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QFile::Append));
        file.write(bytes);
    }
};

} // namespace

/// Takes the place of the system's, to see that it is called: a program that is killed does not tell, only a machine that
/// loses its power does.
extern "C" int fdatasync(int descriptor)
{
    struct stat state = {};
    ::fstat(descriptor, &state);
    g_syncedBytes = state.st_size;
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

class TestFileSink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreAppendedForTheOwnerOnly()
    {
        Bench bench;
        FileSink sink(bench.path, {}, bench.report);
        QVERIFY(sink.open().ok());
        const auto written = sink.deliver(lines({"one", "two\r\nand a half\n3"}));
        QVERIFY(written.ok());
        QCOMPARE(bench.content(), QByteArray("one\ntwo and a half 3\n"));
        QCOMPARE(written.value(), 21);
        QCOMPARE(sink.file().length, bench.content().size());
        struct stat state = {};
        QCOMPARE(::stat(QFile::encodeName(bench.path).constData(), &state), 0);
        QCOMPARE(int(state.st_mode & 0777), 0600);
        QVERIFY(bench.notices.isEmpty());
    }

    void linesAreSyncedBeforeTheyCountAsWritten()
    {
        Bench bench;
        FileSink sink(bench.path, {}, bench.report);
        QVERIFY(sink.open().ok());
        for (const char* text : {"one", "and another"}) {
            g_syncedBytes = -1;
            QVERIFY(sink.deliver(lines({text})).ok());
            QCOMPARE(g_syncedBytes, off_t(sink.file().length));
        }
    }

    void whatACrashLeftBehindTheCommittedLengthIsCutOff()
    {
        Bench bench;
        OutputFile committed;
        {
            FileSink sink(bench.path, {}, bench.report);
            QVERIFY(sink.open().ok());
            QVERIFY(sink.deliver(lines({"one"})).ok());
            committed = sink.file();
            QVERIFY(sink.deliver(lines({"two"})).ok()); // never committed
        }
        FileSink again(bench.path, committed, bench.report);
        QVERIFY(again.open().ok());
        QCOMPARE(bench.content(), QByteArray("one\n"));
        QVERIFY(again.deliver(lines({"two"})).ok());
        QCOMPARE(bench.content(), QByteArray("one\ntwo\n"));
        QVERIFY(bench.notices.isEmpty());
    }

    void anotherFileIsNeverCut()
    {
        Bench bench;
        bench.append("theirs\n");
        OutputFile committed;
        committed.device = 1;
        committed.number = 2;
        committed.length = 3;
        FileSink sink(bench.path, committed, bench.report);
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"ours"})).ok());
        QCOMPARE(bench.content(), QByteArray("theirs\nours\n"));
        QCOMPARE(bench.notices.size(), 1);
    }

    void aNewOutputGoesOnAtTheEndOfWhatIsThere()
    {
        Bench bench;
        bench.append("before\n");
        FileSink sink(bench.path, {}, bench.report);
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"after"})).ok());
        QCOMPARE(bench.content(), QByteArray("before\nafter\n"));
        QVERIFY(bench.notices.isEmpty());
    }

    void aLineThatSomebodyAddsMeanwhileStays()
    {
        Bench bench;
        FileSink sink(bench.path, {}, bench.report);
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"one"})).ok());
        bench.append("theirs\n");
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"two"})).ok());
        QCOMPARE(bench.content(), QByteArray("one\ntheirs\ntwo\n"));
        QCOMPARE(bench.notices.size(), 1);
    }

    void aFileThatWasShortenedGoesOnAtItsEnd()
    {
        Bench bench;
        FileSink sink(bench.path, {}, bench.report);
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"one", "two"})).ok());
        QVERIFY(QFile::resize(bench.path, 4));
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"three"})).ok());
        QCOMPARE(bench.content(), QByteArray("one\nthree\n"));
        QCOMPARE(bench.notices.size(), 1);
    }

    void aFileThatWasRotatedAwayIsBegunAnew()
    {
        Bench bench;
        FileSink sink(bench.path, {}, bench.report);
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"one"})).ok());
        QVERIFY(QFile::rename(bench.path, bench.path + ".1"));
        QVERIFY(sink.open().ok());
        QVERIFY(sink.deliver(lines({"two"})).ok());
        QCOMPARE(bench.content(), QByteArray("two\n"));
        QFile old(bench.path + ".1");
        QVERIFY(old.open(QFile::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("one\n"));
    }

    void aSymbolicLinkIsNotFollowed()
    {
        Bench bench;
        const QString victim = bench.folder.filePath("victim");
        QVERIFY(QFile::link(victim, bench.path));
        FileSink sink(bench.path, {}, bench.report);
        const auto opened = sink.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::FileUnwritable);
        QVERIFY(opened.error().detail.contains("symbolic link"));
        QVERIFY(!QFileInfo::exists(victim));
    }

    void aPipeIsRefusedWithoutWaiting()
    {
        Bench bench;
        QCOMPARE(::mkfifo(QFile::encodeName(bench.path).constData(), 0600), 0);
        FileSink sink(bench.path, {}, bench.report);
        QVERIFY(!sink.open().ok());
    }

    void twoDoNotWriteToOneFile()
    {
        Bench bench;
        FileSink first(bench.path, {}, bench.report);
        QVERIFY(first.open().ok());
        FileSink second(bench.path, {}, bench.report);
        const auto opened = second.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::InUse);
    }
};

QTEST_GUILESS_MAIN(TestFileSink)
#include "tst_filesink.moc"
