// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processhardening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace duskwatch;

class TestProcessHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noCoreIsDumpedAndTheProgramGoesOn()
    {
        QCOMPARE(prctl(PR_GET_DUMPABLE), 1); // else the rest shows nothing
        forbidCoreDumps();
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        QCOMPARE(limit.rlim_max, rlim_t{0});

        // What Qt, our lock file and our tests look up.
        QCOMPARE(QFile::symLinkTarget("/proc/self/exe"), QCoreApplication::applicationFilePath());
        for (const char* name : {"/proc/self/status", "/proc/self/cmdline", "/proc/self/maps"}) {
            QFile file(name);
            QVERIFY2(file.open(QFile::ReadOnly) && !file.readAll().isEmpty(), name);
        }
        QVERIFY(!QDir("/proc/self/fd").entryList(QDir::System | QDir::Files).isEmpty());
    }

    void childrenAreAsUsual()
    {
        QProcess child;
        child.start("cat", {"/proc/self/environ"});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(!child.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "tst_processhardening.moc"
