// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/receivertrial.h"
#include "tests/support/syslogreceiver.h"

#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

struct Bench
{
    ReceiverTrial trial;
    QObject context;
    QVector<quint64> jobs;
    bool ok = false;
    Error error;

    Bench()
    {
        QObject::connect(&trial, &ReceiverTrial::finished, &context,
                         [this](quint64 job, bool worked, const Error& why) {
                             jobs.append(job);
                             ok = worked;
                             error = why;
                         });
    }
    static OutputSettings settings(quint16 port, OutputTransport transport)
    {
        OutputSettings settings;
        settings.place = OutputPlace::Syslog;
        settings.transport = transport;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = port;
        return settings;
    }
};

} // namespace

class TestReceiverTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReceiverThatListensIsReachedAndGetsNothing()
    {
        SyslogReceiver receiver;
        QVERIFY(receiver.start());
        Bench bench;
        const quint64 job = bench.trial.start(Bench::settings(receiver.serverPort(), OutputTransport::Tcp));
        QTRY_COMPARE(bench.jobs, QVector<quint64>{job});
        QVERIFY(bench.ok);
        QTRY_COMPARE(receiver.connections(), 1);
        QVERIFY(receiver.messages().isEmpty());
        QVERIFY(!receiver.isBroken());
    }

    void aPortWhereNothingListensIsSaid()
    {
        SyslogReceiver receiver;
        QVERIFY(receiver.start());
        const quint16 port = receiver.serverPort();
        receiver.close();
        Bench bench;
        bench.trial.start(Bench::settings(port, OutputTransport::Tcp));
        QTRY_COMPARE(bench.jobs.size(), 1);
        QVERIFY(!bench.ok);
        QCOMPARE(bench.error.code, ErrorCode::NetworkFailure);
        QVERIFY(bench.error.detail.contains(QStringLiteral("Nothing listens")));
    }

    void aReceiverThatSaysNothingIsGivenUpWhenCancelledAndTheNextIsTried()
    {
        SyslogReceiver silent; // waits for syslog, and never answers TLS
        QVERIFY(silent.start());
        silent.setReading(false);
        Bench bench;
        bench.trial.start(Bench::settings(silent.serverPort(), OutputTransport::Tls));
        QTRY_COMPARE(silent.connections(), 1);
        bench.trial.cancel();
        QTRY_COMPARE(bench.jobs.size(), 1);
        QCOMPARE(bench.error.code, ErrorCode::Cancelled);
        bench.trial.start(Bench::settings(silent.serverPort(), OutputTransport::Tcp));
        QTRY_COMPARE(bench.jobs.size(), 2);
        QVERIFY(bench.ok);
    }
};

QTEST_GUILESS_MAIN(TestReceiverTrial)
#include "tst_receivertrial.moc"
