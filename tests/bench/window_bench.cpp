// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long does the window let one wait while events come in at full speed? Shows the real window over a real engine
// with a collector, lets the simulator send, and meanwhile asks the GUI thread from another thread every 4 ms for a
// sign of life (event-loop latency) and clicks a row of the table, the pages of the sidebar and a filter in turn, ten
// times a second (click to repainted). Prints p50, p99 and max of both.
//
// Usage: duskwatch_window_bench SIMULATOR [EVENTS [RATE|backfill [dashboard]]]
// 100,000 events as fast as possible, when not given. With "dashboard" that page stays open instead of being clicked
// away, memory is printed once a minute, and at the end its figures are compared with what was stored.
// With "backfill" a cloud source fetches them, as those of the last year, from the simulated API.
// Runs on a display, under Xvfb, or with QT_QPA_PLATFORM=offscreen.
#include "app/desktop/enginebackend.h"
#include "core/appliance/connectionsettings.h"
#include "core/base/clock.h"
#include "core/engine/connectiondesk.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/bench/latency.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/filterbar.h"
#include "ui/dashboard/dashboardfeed.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace duskwatch;
using namespace duskwatch::bench;
using namespace std::chrono_literals;

namespace {

constexpr char kToken[] = "token-of-the-bench";

/// Runs the engine, the window and the simulator, and measures until everything is stored.
class WindowBench : public QObject
{
public:
    WindowBench(QString simulator, qint64 events, QString rate, bool dashboard)
        : m_simulator(std::move(simulator)),
          m_events(events),
          m_backfill(rate == QLatin1String("backfill")),
          m_rate(m_backfill ? QString() : std::move(rate)),
          m_dashboard(dashboard),
          m_theme(ThemeChoice::Light),
          m_engine(m_keychain, ThreadRank::BehindWindow)
    {
        connect(&m_engine, &Engine::opened, this,
                m_backfill ? &WindowBench::startApi : &WindowBench::addSource);
        connect(&m_engine, &Engine::openFailed, this, &WindowBench::fail);
        connect(&m_engine, &Engine::sourceCommandFinished, this,
                [this](quint64, bool ok, SourceId, const Error& error) {
                    if (!ok)
                        fail(error);
                    else if (!m_window)
                        begin();
                });
        connect(&m_engine, &Engine::countersChanged, this, [this] {
            if (m_engine.sources().value(0).counters.received >= m_events && !m_done.exchange(true))
                QTimer::singleShot(m_dashboard ? 5s : 500ms, this,
                                   &WindowBench::end); // the window catches up
        });
        connect(&m_engine, &Engine::closed, qApp, &QCoreApplication::quit);
        m_engine.open(m_folder.filePath(QStringLiteral("data")));
    }
    ~WindowBench() override { stopProbe(); }

private:
    void fail(const Error& error)
    {
        std::fprintf(stderr, "%s\n", qPrintable(userMessage(error)));
        QCoreApplication::exit(1);
    }

    void addSource()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        SourceSettings settings;
        settings.name = QStringLiteral("bench");
        settings.port = free.serverPort();
        free.close();
        m_engine.addSource(settings);
    }

    /// The simulated API; then a connection to it, and a cloud source that is not started yet.
    void startApi()
    {
        QFile token(m_folder.filePath(QStringLiteral("token")));
        token.open(QFile::WriteOnly);
        token.write(kToken);
        token.close();
        connect(&m_sender, &QProcess::readyReadStandardOutput, this, [this] {
            m_printed += m_sender.readAllStandardOutput();
            if (m_printed.contains("listening on") && m_engine.connectionDesk().credentials().isEmpty())
                addConnection();
        });
        m_sender.start(m_simulator,
                       {QStringLiteral("api"), QStringLiteral("--public-token"), QStringLiteral("pub"),
                        QStringLiteral("--private-token-file"), token.fileName(), QStringLiteral("--events"),
                        QString::number(m_events), QStringLiteral("--spread"), QStringLiteral("8700")});
    }

    void addConnection()
    {
        ConnectionDesk& desk = m_engine.connectionDesk();
        connect(&desk, &ConnectionDesk::credentialCommandFinished, this,
                [this, &desk](quint64, bool, CredentialId credential, const Error&) {
                    ConnectionSettings settings;
                    settings.name = QStringLiteral("bench");
                    settings.host = QStringLiteral("127.0.0.1");
                    settings.port = m_printed.mid(m_printed.lastIndexOf(':') + 1).trimmed().toUShort();
                    settings.publicToken = QStringLiteral("pub");
                    settings.trust = Trust::Pin;
                    constexpr qsizetype kFingerprint = 32 * 3 - 1;
                    settings.pinSha256 = fingerprintFromText(
                        QString::fromLatin1(m_printed.mid(m_printed.indexOf("SHA-256 ") + 8, kFingerprint)));
                    settings.proxyKind = ProxyKind::None;
                    m_engine.connectionDesk().addConnection(
                        {ConnectionId{}, settings.name, toJson(settings), credential});
                });
        connect(&desk, &ConnectionDesk::connectionCommandFinished, this,
                [this](quint64, bool, ConnectionId connection, const Error&) {
                    SourceSettings settings;
                    settings.name = QStringLiteral("bench");
                    settings.method = SourceMethod::Cloud;
                    settings.connection = connection;
                    settings.firstFetch = kMaxFirstFetch;
                    settings.enabled = false;
                    m_engine.addSource(settings);
                });
        desk.addCredential({CredentialId{},
                            {},
                            QStringLiteral("bench"),
                            {},
                            CredentialType::Global,
                            SecretPlace::ThisSession},
                           SecretText::fromUtf8(QByteArray(kToken)));
    }

    void begin()
    {
        m_backend = std::make_unique<EngineBackend>(m_engine, m_messages);
        m_window = std::make_unique<MainWindow>(*m_backend, m_theme, m_clock);
        m_window->resize(1280, 800);
        m_window->show();
        if (m_dashboard) {
            m_window->showPage(Sidebar::Page::Dashboard);
            connect(&m_minute, &QTimer::timeout, this, &WindowBench::printMemory);
            m_minute.start(60s);
        }
        QTimer::singleShot(1s, this, &WindowBench::send); // opening the window is not what is measured
    }

    void send()
    {
        if (m_backfill) {
            m_engine.startSource(m_engine.sources()[0].id);
            m_started.start();
            m_probe = std::thread([this] { probe(); });
            return;
        }
        QStringList arguments{QStringLiteral("syslog"), QStringLiteral("--to"),
                              QStringLiteral("tcp://127.0.0.1:%1").arg(m_engine.sources()[0].settings.port),
                              QStringLiteral("--count"), QString::number(m_events)};
        if (!m_rate.isEmpty())
            arguments << QStringLiteral("--rate") << m_rate;
        m_sender.setProcessChannelMode(QProcess::MergedChannels);
        m_sender.start(m_simulator, arguments);
        m_started.start();
        m_probe = std::thread([this] { probe(); });
    }

    /// Another thread: posts signs of life and clicks to the GUI thread.
    void probe()
    {
        for (int beat = 0; !m_stop.load(); ++beat) {
            const Moment asked = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(
                this, [this, asked] { m_loop.push_back(millisecondsSince(asked)); }, Qt::QueuedConnection);
            if (beat % 25 == 24)
                QMetaObject::invokeMethod(
                    this, [this, asked, beat] { click(asked, beat / 25); }, Qt::QueuedConnection);
            std::this_thread::sleep_for(4ms); // the measure's own clock
        }
    }

    void click(Moment asked, int number)
    {
        if (!m_window || m_dashboard)
            return;
        AlertTableView& table = m_window->alerts().table();
        if (number % 10 == 8) {
            m_window->showPage(Sidebar::Page::Sources);
        } else if (number % 10 == 9) {
            m_window->showPage(Sidebar::Page::Alerts);
        } else {
            const int row = number % 12;
            const QPoint at(60, table.rowHeight(0) * row + 8);
            QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, at);
        }
        m_window->repaint();
        m_clicks.push_back(millisecondsSince(asked));
    }

    void printMemory()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        status.open(QFile::ReadOnly);
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS"))
                std::printf("%4lld s  %s\n", static_cast<long long>(m_started.elapsed() / 1000),
                            line.constData());
        std::fflush(stdout);
    }

    /// What the dashboard says against what was stored; both of the last 24 hours, as everything is.
    void compareFigures()
    {
        const DashboardFigures& shown = m_window->dashboard().feed().picture().figures;
        const Counters stored = m_engine.sources().value(0).counters;
        std::printf(
            "dashboard: %lld alerts, %lld events; stored: %lld alerts, %lld lines of which %lld were updates "
            "and %lld not understood\n",
            static_cast<long long>(shown.alerts.total()), static_cast<long long>(shown.events()),
            static_cast<long long>(stored.alerts), static_cast<long long>(stored.received),
            static_cast<long long>(stored.updates), static_cast<long long>(stored.unparsed));
        printMemory();
    }

    void stopProbe()
    {
        m_stop.store(true);
        if (m_probe.joinable())
            m_probe.join();
    }

    void end()
    {
        const double seconds = static_cast<double>(m_started.elapsed()) / 1000 - 0.5;
        stopProbe();
        std::printf("%lld events in %.2f s with the window open: %.0f events/s (%s)\n",
                    static_cast<long long>(m_events), seconds, static_cast<double>(m_events) / seconds,
                    qPrintable(QGuiApplication::platformName()));
        print("event-loop latency", m_loop);
        print("click until repainted", m_clicks);
        if (m_dashboard)
            compareFigures();
        std::printf("rows in the table: %d\n", m_window->alerts().model().rowCount({}));
        m_window.reset();
        m_backend.reset();
        if (m_backfill)
            m_sender.terminate();
        m_sender.waitForFinished(5000);
        m_engine.shutDown();
    }

    const QString m_simulator;
    const qint64 m_events;
    const bool m_backfill;
    const QString m_rate;
    const bool m_dashboard;
    QTimer m_minute;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme;
    MemorySecretStore m_keychain;
    MessageLog m_messages;
    Engine m_engine;
    std::unique_ptr<EngineBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
    QProcess m_sender;
    QByteArray m_printed; ///< by the simulated API
    QElapsedTimer m_started;
    std::vector<double> m_loop;
    std::vector<double> m_clicks;
    std::thread m_probe;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_done{false};
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: %s SIMULATOR [EVENTS [RATE]]\n", argv[0]);
        return 1;
    }
    WindowBench bench(arguments[1], arguments.value(2, QStringLiteral("100000")).toLongLong(),
                      arguments.value(3), arguments.value(4) == QLatin1String("dashboard"));
    return QApplication::exec();
}
