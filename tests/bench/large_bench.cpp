// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How does the window feel over a large store? Fills one with ALERTS stored alerts (1,000,000 by default) of the last
// 30 days, opens the real window over it, and measures each thing a user does until it is answered and painted,
// together with the longest time the event loop was held meanwhile.
//
// Usage: duskwatch_large_bench [ALERTS]
// Runs on a display, under Xvfb, or with QT_QPA_PLATFORM=offscreen.
#include "app/desktop/enginebackend.h"
#include "core/base/clock.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/writer.h"
#include "core/triage/classify.h"
#include "tests/bench/latency.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/filterbar.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <deque>

using namespace duskwatch;
using namespace duskwatch::bench;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMonthMs = 30LL * 24 * 3600 * 1000;

/// Alerts of every priority from some thousand devices, evenly over the last 30 days.
void fill(const QString& folder, int alerts)
{
    auto writer = std::move(StoreWriter::open(folder)).value();
    const SourceId source = writer->addSource(QStringLiteral("bench"), "{}").value().id;
    const std::int64_t now = SystemClock().nowMs();
    constexpr int kBatch = 4096;
    for (int from = 0; from < alerts; from += kBatch) {
        IngestBatch batch;
        batch.source = source;
        for (int i = from; i < std::min(alerts, from + kBatch); ++i) {
            IngestRecord record;
            Event& event = record.event;
            event.kind = EventKind::ModelBreach;
            event.category = static_cast<Category>(2 + i % 3);
            event.externalId = std::to_string(1'000'000 + i);
            event.title =
                "Compromise::Group " + std::to_string(i % 37) + "::Model " + std::to_string(i % 311);
            event.device.hostname = "ws-" + std::to_string((i * 7919) % 5003) + ".corp";
            event.device.ip = "10." + std::to_string(i % 200) + ".3." + std::to_string(i % 251);
            event.score = {ScoreField::Score, (i * 37 % 100) / 100.0};
            event.timeMs = now - kMonthMs + kMonthMs / alerts * i;
            record.receivedAtMs = *event.timeMs;
            record.verdict = classify(event, {}, record.receivedAtMs);
            const std::string line = "{\"pbid\":" + event.externalId + ",\"title\":\"" + event.title + "\"}";
            record.length = static_cast<std::uint32_t>(line.size());
            batch.lines += line;
            batch.records.push_back(std::move(record));
        }
        writer->commit({&batch, 1}).value();
    }
}

/// Does one thing after the other; the next one begins when the one before is answered and painted.
class LargeBench : public QObject
{
public:
    explicit LargeBench(int alerts)
        : m_theme(ThemeChoice::Light),
          m_engine(m_keychain, ThreadRank::BehindWindow)
    {
        fill(m_folder.path(), alerts);
        connect(&m_engine, &Engine::opened, this, [this] { begin(); });
        connect(&m_engine, &Engine::closed, qApp, &QCoreApplication::quit);
        m_poll.setInterval(2ms);
        connect(&m_poll, &QTimer::timeout, this, &LargeBench::check);
        std::printf("%d alerts stored\n%-34s %12s %22s\n", alerts, "what", "answered ms",
                    "loop held at most ms");
        m_asked = std::chrono::steady_clock::now();
        m_probe = std::make_unique<LoopProbe>(*this);
        m_engine.open(m_folder.path());
    }

private:
    struct Step
    {
        const char* what;
        std::function<void()> act;
        std::function<bool()> answered;
    };

    AlertsPage& page() { return m_window->alerts(); }
    AlertTableModel& model() { return page().model(); }

    bool listed() { return !model().isQuerying() && rowsShown(); }
    bool rowsShown()
    {
        AlertTableView& table = page().table();
        const int row = table.rowAt(0);
        return row >= 0 && !model().index(row, 0).data(AlertTableModel::LoadingRole).toBool();
    }

    void begin()
    {
        m_backend = std::make_unique<EngineBackend>(m_engine, m_messages);
        m_window = std::make_unique<MainWindow>(*m_backend, m_theme, m_clock);
        m_window->resize(1280, 800);
        m_window->show();
        AlertTableView* table = &page().table();
        const auto filter = [this](auto change) {
            FilterState state = page().filterBar().state();
            change(state);
            page().filterBar().setState(state);
        };
        const auto sort = [table](AlertColumn column) {
            table->horizontalHeader()->setSortIndicator(static_cast<int>(column), Qt::DescendingOrder);
        };
        m_steps = {
            {"start to usable (last 24 hours)", [] {},
             [this] {
                 return listed();
             }},
            {"all time", [=] { filter([](FilterState& s) { s.range = TimeRange::All; }); },
             [this] {
                 return listed();
             }},
            {"jump to the end", [table] { table->scrollToBottom(); },
             [this] {
                 return rowsShown();
             }},
            {"jump to the top", [table] { table->scrollToTop(); },
             [this] {
                 return rowsShown();
             }},
            {"filter: High", [=] { filter([](FilterState& s) { s.priorities = {Priority::High}; }); },
             [this] {
                 return listed();
             }},
            {"filter: a device, by text",
             [=] {
                 filter([](FilterState& s) {
                     s.priorities = {};
                     s.text = QStringLiteral("ws-77.corp");
                 });
             },
             [this] {
                 return listed();
             }},
            {"filter: off", [=] { filter([](FilterState& s) { s.text.clear(); }); },
             [this] {
                 return listed();
             }},
            {"sort by score", [=] { sort(AlertColumn::Score); },
             [this] {
                 return listed();
             }},
            {"sort by device", [=] { sort(AlertColumn::Device); },
             [this] {
                 return listed();
             }},
            {"sort by title", [=] { sort(AlertColumn::Title); },
             [this] {
                 return listed();
             }},
            {"jump to the end", [table] { table->scrollToBottom(); },
             [this] {
                 return rowsShown();
             }},
            {"sort by time", [=] { sort(AlertColumn::Time); },
             [this] {
                 return listed();
             }},
            {"select all", [table] { table->selectAll(); },
             [] {
                 return true;
             }},
            {"acknowledge all",
             [this, table] {
                 QMetaObject::Connection* once = new QMetaObject::Connection;
                 m_changed = false;
                 *once = connect(m_backend.get(), &Backend::alertChangeFinished, this,
                                 [this, once](quint64, const AlertChangeOutcome& outcome) {
                                     m_changed = outcome.changed > 0;
                                     disconnect(*once);
                                     delete once;
                                 });
                 QTest::keyClick(table, Qt::Key_A);
             },
             [this] {
                 return m_changed;
             }},
        };
        m_poll.start();
    }

    void check()
    {
        if (!m_acting) {
            m_probe->take();
            m_asked = m_first ? m_asked : std::chrono::steady_clock::now();
            m_first = false;
            m_acting = true;
            m_steps.front().act();
            return;
        }
        if (!m_steps.front().answered())
            return;
        m_window->repaint();
        const double took = millisecondsSince(m_asked);
        QTimer::singleShot(20ms, this, [this, took] { finishStep(took); }); // a probe that waits gets through
        m_poll.stop();
    }

    void finishStep(double took)
    {
        const std::vector<double> waits = m_probe->take();
        const double longest = waits.empty() ? 0 : *std::max_element(waits.begin(), waits.end());
        std::printf("%-34s %12.1f %22.1f\n", m_steps.front().what, took, longest);
        std::fflush(stdout);
        m_steps.pop_front();
        m_acting = false;
        if (m_steps.empty())
            end();
        else
            m_poll.start();
    }

    void end()
    {
        m_probe->stop();
        m_window.reset();
        m_backend.reset();
        m_engine.shutDown();
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme;
    MemorySecretStore m_keychain;
    Engine m_engine;
    MessageLog m_messages;
    std::unique_ptr<EngineBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LoopProbe> m_probe;
    std::deque<Step> m_steps;
    QTimer m_poll;
    Moment m_asked;
    bool m_first = true;
    bool m_acting = false;
    bool m_changed = false;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    LargeBench bench(arguments.value(1, QStringLiteral("1000000")).toInt());
    return QApplication::exec();
}
