// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"
#include "ui/theme/colors.h"

#include <QImage>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

const QByteArray kBreach =
    "<165>Aug  5 03:34:46 host darktrace {\"pbid\":1,\"creationTime\":1767225600000,\"score\":0.97,"
    "\"model\":{\"name\":\"Device::Own Test\",\"category\":\"Critical\",\"priority\":5},"
    "\"device\":{\"did\":1,\"hostname\":\"ws-1\"}}\n";

/// A display in memory, gone with this.
class VirtualDisplay
{
public:
    bool start()
    {
        m_server.start(systemProgram("Xvfb"),
                       {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"});
        while (!m_number.endsWith('\n') && m_server.waitForReadyRead(30'000))
            m_number += m_server.readAllStandardOutput();
        return m_number.endsWith('\n');
    }
    ~VirtualDisplay()
    {
        m_server.kill(); // it has nothing to lose
        m_server.waitForFinished();
    }
    QString name() const { return ':' + QString::fromLatin1(m_number.trimmed()); }

private:
    QProcess m_server;
    QByteArray m_number;
};

bool sendTo(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(1000))
        return false;
    socket.write(bytes);
    const bool sent = socket.waitForBytesWritten(10'000);
    socket.disconnectFromHost();
    return sent;
}

int pixelsOf(const QImage& picture, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

/// The window's program as a user starts it, on a real X server.
class TestRealWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAnAlertThatArrives_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::newRow("nothing sent, nothing urgent to be seen") << false;
        QTest::newRow("an alert arrives over the socket") << true;
    }

    void showsAnAlertThatArrives()
    {
        QFETCH(bool, arrives);
        if (systemProgram("Xvfb").isEmpty())
            QSKIP("Xvfb is not installed");
        QTemporaryDir folder;
        const QString data = folder.filePath("data");
        CollectProcess collect(data); // makes the event source that the window then starts
        QVERIFY(collect.start());
        QVERIFY(collect.stop());

        VirtualDisplay display;
        QVERIFY(display.start());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DISPLAY", display.name());
        environment.insert("QT_QPA_PLATFORM", "xcb");
        environment.insert("XDG_CONFIG_HOME", folder.filePath("config"));
        QProcess window;
        window.setProcessEnvironment(environment);
        window.setProcessChannelMode(QProcess::ForwardedChannels);
        const QString picture = folder.filePath("window.png");
        window.start(ownProgram("duskwatch"), {"--data-dir", data, "--theme", "light", "--screenshot",
                                               picture, "--after", arrives ? "8000" : "3000"});
        QVERIFY(window.waitForStarted());
        if (arrives)
            QTRY_VERIFY_WITH_TIMEOUT(sendTo(collect.port(), kBreach), 60'000);
        QVERIFY(window.waitForFinished(120'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QCOMPARE(statusNumber(data, "alerts"), arrives ? 1 : 0);

        const QImage shown(picture);
        QVERIFY(!shown.isNull());
        QVERIFY(shown.width() >= 800 && shown.height() >= 500);
        const int urgent = pixelsOf(shown, lightColors().priority(Priority::High));
        QVERIFY2(arrives == (urgent > 20), qPrintable(QString::number(urgent)));
    }
};

QTEST_GUILESS_MAIN(TestRealWindow)
#include "tst_realwindow.moc"
