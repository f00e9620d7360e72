// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"
#include "ui/theme/colors.h"

#include <QDateTime>
#include <QImage>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

/// An urgent breach of this moment: the window opens on the last 24 hours.
QByteArray breach()
{
    return "<165>Aug  5 03:34:46 host darktrace {\"pbid\":1,\"creationTime\":" +
           QByteArray::number(QDateTime::currentMSecsSinceEpoch()) +
           ",\"score\":0.97,\"model\":{\"name\":\"Device::Own "
           "Test\",\"category\":\"Critical\",\"priority\":5},"
           "\"device\":{\"did\":1,\"hostname\":\"ws-1\"}}\n";
}

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
    void showsAnAlertThatArrives()
    {
        if (systemProgram("Xvfb").isEmpty())
            QSKIP("Xvfb is not installed");
        QVERIFY(m_display.start());
        const QImage empty = pictureOfWindow("empty", {});
        const QImage full = pictureOfWindow("full", breach());
        QVERIFY(empty.width() >= 800 && empty.height() >= 500);
        QCOMPARE(full.size(), empty.size());
        // The filter shows the colour of "High" in both, the table's row only where the alert arrived.
        const QColor high = lightColors().priority(Priority::High);
        const int before = pixelsOf(empty, high);
        const int after = pixelsOf(full, high);
        QVERIFY2(after > before + 30, qPrintable(QString("%1 then %2").arg(before).arg(after)));
    }

private:
    /// Opens the program on a folder of its own, lets \a message arrive, and returns the picture that it saved.
    QImage pictureOfWindow(const QString& name, const QByteArray& message)
    {
        const QString data = m_folder.filePath(name);
        const QString picture = m_folder.filePath(name + ".png");
        CollectProcess collect(data); // makes the event source that the window then starts
        if (!collect.start() || !collect.stop())
            return {};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DISPLAY", m_display.name());
        environment.insert("QT_QPA_PLATFORM", "xcb");
        environment.insert("XDG_RUNTIME_DIR", m_folder.path());
        QProcess window;
        window.setProcessEnvironment(environment);
        window.setProcessChannelMode(QProcess::ForwardedChannels);
        window.start(ownProgram("duskwatch"),
                     {"--data-dir", data, "--theme", "light", "--screenshot", picture, "--after", "8000"});
        if (!message.isEmpty() && !QTest::qWaitFor([&] { return sendTo(collect.port(), message); }, 60'000))
            return {};
        if (!window.waitForFinished(120'000) || window.exitStatus() != QProcess::NormalExit ||
            window.exitCode() != 0 || statusNumber(data, "alerts") != (message.isEmpty() ? 0 : 1))
            return {};
        return QImage(picture);
    }

    QTemporaryDir m_folder;
    VirtualDisplay m_display;
};

QTEST_GUILESS_MAIN(TestRealWindow)
#include "tst_realwindow.moc"
