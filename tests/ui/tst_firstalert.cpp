// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/enginebackend.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/applianceprocess.h"
#include "tests/support/keyboard.h"
#include "tests/support/programs.h"
#include "ui/alerts/alertdetailpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/sources/sourcespage.h"
#include "ui/sources/wizard/sourcewizard.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 60'000;
const QString kArrived = QStringLiteral("The first alert has arrived");

/// The window over the real engine, put together as the program does, with an empty data folder and a keychain in
/// memory.
class Program
{
public:
    bool start()
    {
        QSignalSpy opened(&m_engine, &Engine::opened);
        m_engine.open(m_folder.path());
        if (!opened.wait(kPatienceMs))
            return false;
        m_backend = std::make_unique<EngineBackend>(m_engine, m_messages);
        m_window = std::make_unique<MainWindow>(*m_backend, m_theme, m_clock);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitFor([this] { return m_window->isActiveWindow(); });
    }
    ~Program()
    {
        m_window.reset();
        m_backend.reset();
    }
    /// From the window as it opens, by keys.
    bool openWizard()
    {
        press(Qt::Key_7, Qt::ControlModifier);
        if (!tabTo(QStringLiteral("Add event source")))
            return false;
        press(Qt::Key_Space);
        return QTest::qWaitFor([this] {
            return wizard() != nullptr && QGuiApplication::focusWindow() == wizard()->windowHandle();
        });
    }
    SourcesPage& sources() const { return *m_window->findChild<SourcesPage*>(); }
    AlertsPage& alerts() const { return *m_window->findChild<AlertsPage*>(); }
    SourceWizard* wizard() const { return sources().wizard(); }
    bool says(const QString& text) const
    {
        for (const QLabel* label : wizard()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    /// What the wizard's main button says.
    QString primary() const
    {
        for (const QPushButton* button : wizard()->findChildren<QPushButton*>())
            if (button->property("primary").toBool())
                return button->isEnabled() ? button->text().remove(u'&') : QString();
        return {};
    }
    SourceStatus source() const { return m_engine.sources().value(0); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme{ThemeChoice::Light};
    MemorySecretStore m_keychain;
    Engine m_engine{m_keychain};
    MessageLog m_messages;
    std::unique_ptr<EngineBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

/// A first-time user, an empty folder, a keyboard: to the first live alert in both methods, with the real engine and
/// the simulated appliance.
class TestFirstAlert : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesFromTheCloud()
    {
        ApplianceProcess appliance({"--events", "300", "--spread", "20", "--seed", "6"});
        QVERIFY(appliance.start());
        Program program;
        QVERIFY(program.start());
        QVERIFY(program.openWizard());
        press(Qt::Key_Return); // Darktrace
        press(Qt::Key_Return); // Run On Cloud
        press(Qt::Key_Return); // everything is prepared
        QCOMPARE(program.wizard()->step(), WizardStep::Connect);
        type("HQ");
        QVERIFY(tabTo(QStringLiteral("Appliance URL")));
        type("https://" + appliance.place().toLatin1() + "/login");
        QVERIFY(program.says(QStringLiteral("/login")));
        QVERIFY(tabTo(QStringLiteral("Public token")));
        type(ApplianceProcess::kPublicToken);
        QVERIFY(tabTo(QStringLiteral("Private token")));
        type(QByteArray(" \"") + ApplianceProcess::kPrivateToken + "\" ");
        press(Qt::Key_Return); // Save & Test Connection: its certificate is its own

        const QString compared = QStringLiteral("I have compared it; it is the same");
        QTRY_VERIFY_WITH_TIMEOUT(program.says(appliance.fingerprint().left(20)), kPatienceMs);
        QVERIFY(tabTo(compared));
        press(Qt::Key_Space);
        QVERIFY(tabTo(QStringLiteral("Pin this certificate and test again")));
        press(Qt::Key_Return); // the button with the focus, not the main one
        QTRY_COMPARE_WITH_TIMEOUT(program.primary(), QStringLiteral("Next"), kPatienceMs);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(program.wizard()->step(), WizardStep::Options);
        press(Qt::Key_Return); // Add event source
        QTRY_COMPARE_WITH_TIMEOUT(program.wizard()->step(), WizardStep::FirstEvent, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(program.says(kArrived), kPatienceMs);
        QVERIFY(program.source().counters.alerts > 0);
        showsTheAlert(program);
    }

    void comesToTheCollector()
    {
        Program program;
        QVERIFY(program.start());
        QVERIFY(program.openWizard());
        const quint16 port = reachFirstEventOfCollector(program);
        QProcess appliance;
        appliance.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        appliance.start(ownProgram("darktrace-simulator"),
                        {"syslog", "--to", QStringLiteral("tcp://127.0.0.1:%1").arg(port), "--count", "40",
                         "--rate", "100", "--seed", "6", "--wait", "10"});
        QTRY_VERIFY_WITH_TIMEOUT(program.says(kArrived), kPatienceMs);
        QVERIFY(appliance.waitForFinished(kPatienceMs));
        showsTheAlert(program);
    }

    void ofOurOwnComesWithoutAnAppliance()
    {
        Program program;
        QVERIFY(program.start());
        QVERIFY(program.openWizard());
        reachFirstEventOfCollector(program);
        QCOMPARE(focusName(), QStringLiteral("Send a test alert"));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(program.says(kArrived), kPatienceMs);
        QVERIFY(program.says(QStringLiteral("High priority")));
        QCOMPARE(program.source().counters.alerts, 1);
        press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(program.wizard() == nullptr);
        QCOMPARE(program.source().state, SourceState::Listening);
    }

private:
    /// By keys; returns the port that was typed.
    static quint16 reachFirstEventOfCollector(Program& program)
    {
        const quint16 port = freePort();
        press(Qt::Key_Return); // Darktrace
        press(Qt::Key_Down);   // Run On Collector
        press(Qt::Key_Return);
        press(Qt::Key_Return); // everything is prepared
        tabTo(QStringLiteral("Port"));
        replaceWith(QByteArray::number(port));
        press(Qt::Key_Return);
        press(Qt::Key_Return); // Add event source
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(program.wizard()->step(), WizardStep::FirstEvent, kPatienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(program.source().state, SourceState::Listening, kPatienceMs);
        }();
        return port;
    }

    static void showsTheAlert(Program& program)
    {
        press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(program.wizard() == nullptr);
        QVERIFY(program.alerts().isVisible());
        QVERIFY(program.alerts().detailPane().isVisible());
        QVERIFY(toInt(program.alerts().detailPane().shownEvent()) != 0);
    }
};

QTEST_MAIN(TestFirstAlert)
#include "tst_firstalert.moc"
