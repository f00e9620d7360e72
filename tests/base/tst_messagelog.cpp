// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagelog.h"

#include <QLoggingCategory>
#include <QTest>

using namespace duskwatch;

class TestMessageLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestAreKeptAndNoneIsEndless()
    {
        MessageLog log;
        for (int i = 0; i < 2000; ++i)
            log.add(QtWarningMsg, "duskwatch.test", QString::number(i) + QString(5000, u'x'),
                    1'700'000'000'000);
        const QStringList lines = log.lines();
        QCOMPARE(lines.size(), qsizetype(MessageLog::kMessages));
        QVERIFY(lines.last().startsWith("2023-11-14T22:13:20.000Z warning duskwatch.test: 1999x"));
        QVERIFY(lines.last().size() < 1200);
    }

    void whatQtLogsIsTappedWhileTheTapLives()
    {
        MessageLog log;
        {
            const MessageTap tap(log);
            QTest::ignoreMessage(QtWarningMsg, "through the tap");
            qWarning("through the tap");
        }
        QTest::ignoreMessage(QtWarningMsg, "past the tap");
        qWarning("past the tap");
        QCOMPARE(log.lines().size(), 1);
        QVERIFY(log.lines().first().endsWith("through the tap"));
    }
};

QTEST_GUILESS_MAIN(TestMessageLog)
#include "tst_messagelog.moc"
