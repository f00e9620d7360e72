// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How smooth is the raw log of a million lines? Makes one with the store's writer, opens it in the page of the raw log,
// and prints how long painting takes (p50, p99, max) while scrolling by Page Down, while dragging the scroll bar, with a
// highlighter at work, and with a line of 1 MiB in view; and how long an event loop turn takes meanwhile, in which lines
// arrive. Then how fast the log is searched. Usage: duskwatch_rawlog_bench [LINES [BYTES]], 1,000,000 of 4,000.
#include "app/desktop/readerqueries.h"
#include "core/base/linematcher.h"
#include "core/store/linepacker.h"
#include "core/store/logscanner.h"
#include "core/store/reader.h"
#include "core/store/writer.h"
#include "ui/rawlog/linepane.h"
#include "ui/rawlog/rawloglines.h"
#include "ui/rawlog/rawlogview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldtext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace duskwatch;

namespace {

void print(const char* what, std::vector<double> waits)
{
    if (waits.empty())
        return;
    std::sort(waits.begin(), waits.end());
    const auto at = [&](double part) {
        return waits[static_cast<std::size_t>(part * static_cast<double>(waits.size() - 1))];
    };
    std::printf("%-44s %5zu frames  p50 %6.2f ms  p99 %6.2f ms  max %6.2f ms\n", what, waits.size(), at(0.5),
                at(0.99), waits.back());
}

/// A line as an appliance sends it, more or less.
std::string lineText(std::int64_t number, std::size_t bytes)
{
    std::string line = "<165>Nov 24 14:02:31 bench darktrace {\"pbid\":" + std::to_string(number) +
                       ",\"creationTime\":" + std::to_string(1'700'000'000'000 + number * 50) +
                       ",\"model\":{\"name\":\"Anomaly::Own Fixture::Number " + std::to_string(number % 97) +
                       "\"},\"device\":{\"hostname\":\"desk-" + std::to_string(number * 7919 % 4001) +
                       ".example\"},\"components\":[";
    for (std::size_t i = 0; line.size() + 60 < bytes; ++i)
        line += "{\"cid\":" + std::to_string(number * 31 % 10'007 + static_cast<std::int64_t>(i)) +
                ",\"metric\":\"connections\",\"size\":1},";
    line.back() = ']';
    return line + '}';
}

SourceId fill(const QString& folder, std::int64_t count, std::size_t bytes)
{
    auto writer = StoreWriter::open(folder).value();
    const SourceId source = writer->addSource(QStringLiteral("bench"), "{}").value().id;
    LinePacker packer;
    IngestBatch batch;
    std::string block;
    std::uint32_t inBlock = 0;
    const auto commit = [&] {
        batch.source = source;
        if (!block.empty())
            batch.blocks.push_back({inBlock, std::string(packer.pack(block)), {}});
        block.clear();
        inBlock = 0;
        if (!writer->commit(std::span(&batch, 1)))
            std::exit(1);
        batch = {};
    };
    for (std::int64_t i = 0; i < count; ++i) {
        std::string line = lineText(i, i == count / 2 ? 1u << 20 : bytes);
        IngestRecord record;
        record.event.kind = EventKind::Audit;
        record.verdict.outcome = Outcome::Audit;
        record.length = static_cast<std::uint32_t>(line.size());
        record.receivedAtMs = 1'700'000'000'000 + i * 50;
        batch.records.push_back(std::move(record));
        block += line;
        if (++inBlock == LinePacker::kBlockLines || block.size() > LinePacker::kBlockBytes) {
            batch.blocks.push_back({inBlock, std::string(packer.pack(block)), {}});
            block.clear();
            inBlock = 0;
        }
        if (batch.records.size() >= 20'000)
            commit();
    }
    commit();
    return source;
}

double scanSpeed(const QString& folder, SourceId source, const LinePattern& pattern, std::int64_t& matches)
{
    auto scanner = LogScanner::open(folder).value();
    const LineMatcher matcher = LineMatcher::compile(pattern).value();
    const auto bytes = StoreReader::open(folder).value()->logRange(source)->lineBytes;
    QElapsedTimer time;
    time.start();
    matches = 0;
    const auto result =
        scanner->scan({.source = source, .newestFirst = true},
                      {[&](std::string_view line, const LogEntry&) { return matcher.test(line); },
                       {},
                       matcher.finder(),
                       false},
                      [&](LogScanPiece&& piece) {
                          matches += static_cast<std::int64_t>(piece.matches.size());
                          return true;
                      });
    return result
               ? static_cast<double>(bytes) / 1e3 / static_cast<double>(std::max<qint64>(time.elapsed(), 1))
               : 0;
}

/// The view over a real reader, measured frame by frame.
class ViewBench
{
public:
    ViewBench(const QString& folder, SourceId source)
        : m_worker(folder),
          m_queries(m_worker, nullptr),
          m_lines(m_queries),
          m_view(m_lines, m_theme),
          m_pane(m_theme)
    {
        m_view.resize(1000, 750);
        m_view.show();
        m_pane.resize(340, 750);
        m_pane.show();
        m_lines.setSource(source);
        if (!QTest::qWaitFor([this] { return m_lines.range().end > 0; }, 10'000))
            std::exit(1);
        m_view.setFocus();
    }
    /// Runs \a scroll \a count times; measures until all lines of the page are there, and painting them.
    void measure(const char* what, int count, const std::function<void(int)>& scroll)
    {
        std::vector<double> waits;
        std::vector<double> turns;
        std::vector<double> paints;
        std::vector<double> work;
        for (int i = 0; i < count; ++i) {
            QElapsedTimer wait;
            wait.start();
            scroll(i);
            do {
                QElapsedTimer turn;
                turn.start();
                QCoreApplication::processEvents();
                if (const double ms = static_cast<double>(turn.nsecsElapsed()) / 1e6; ms > 0.1) // not idle
                    turns.push_back(ms);
            } while (!isComplete() && wait.elapsed() < 5000);
            waits.push_back(static_cast<double>(wait.nsecsElapsed()) / 1e6);
            QElapsedTimer paint;
            paint.start();
            const double before = threadMs();
            m_view.viewport()->repaint();
            work.push_back(threadMs() - before);
            paints.push_back(static_cast<double>(paint.nsecsElapsed()) / 1e6);
        }
        std::printf("%s\n", what);
        print("  painting a page of lines", paints);
        print("  the same, processor time", work);
        print("  until all lines of the page are there", waits);
        print("  turns of the event loop meanwhile", turns);
    }
    bool isComplete()
    {
        const std::int64_t first = m_view.firstVisible();
        const std::int64_t end = std::min(first + m_view.linesPerPage(), m_lines.range().end);
        for (std::int64_t line = first; line < end; ++line)
            if (!m_lines.line(line))
                return false;
        return true;
    }
    static double threadMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    void run()
    {
        const std::int64_t count = m_lines.range().end;
        m_view.goTo(0);
        measure("Page Down", 500, [&](int) { QTest::keyClick(&m_view, Qt::Key_PageDown); });
        QScrollBar* bar = m_view.verticalScrollBar();
        const auto drag = [&](int i) {
            bar->setSliderPosition(bar->maximum() / 500 * (i % 500));
        };
        measure("Dragging the scroll bar", 500, drag);
        LineHighlight highlight;
        highlight.setSearch({QStringLiteral("desk-[0-9]+"), true, false});
        highlight.setHighlighters(
            {{{}, {QStringLiteral("cid")}, 0, true}, {{}, {QStringLiteral("model")}, 1, true}});
        m_view.setHighlight(highlight);
        measure("Dragging with two highlighters and a search", 500, drag);
        measure("Around a line of 1 MiB", 200, [&](int i) { m_view.goTo(count / 2 - 10 + i % 20); });
        QElapsedTimer pane;
        LogLine huge;
        QObject::connect(&m_lines, &RawLogLines::wholeLineRead, [&](const LogLine& line) { huge = line; });
        m_lines.requestWhole(count / 2);
        if (!QTest::qWaitFor([&] { return !huge.bytes.isEmpty(); }, 10'000))
            return;
        std::vector<double> turns;
        m_pane.setLine(huge.bytes);
        QElapsedTimer all;
        all.start();
        while (all.elapsed() < 1000) {
            pane.start();
            QCoreApplication::processEvents();
            if (const double ms = static_cast<double>(pane.nsecsElapsed()) / 1e6; ms > 0.1)
                turns.push_back(ms);
        }
        print("The pane takes a line of 1 MiB: turns", turns);
    }

private:
    Theme m_theme{ThemeChoice::Light};
    ReaderWorker m_worker;
    ReaderQueries m_queries;
    RawLogLines m_lines;
    RawLogView m_view;
    LinePane m_pane;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const std::int64_t count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const std::size_t bytes = argc > 2 ? QByteArray(argv[2]).toULongLong() : 4000;
    QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const SourceId source = fill(folder.path(), count, bytes);
    std::printf("%lld lines of %zu bytes written in %.1f s\n", static_cast<long long>(count), bytes,
                static_cast<double>(time.elapsed()) / 1000);
    ViewBench(folder.path(), source).run();
    const std::pair<const char*, LinePattern> patterns[] = {
        {"text, any case", {QStringLiteral("Number 42\""), false, false}},
        {"text, this case", {QStringLiteral("Number 42\""), false, true}},
        {"regular expression", {QStringLiteral("desk-40[0-9]+\\.example"), true, false}},
    };
    for (const auto& [name, pattern] : patterns) {
        std::int64_t matches = 0;
        const double speed = scanSpeed(folder.path(), source, pattern, matches);
        std::printf("search, %-20s %8.0f MB/s of raw bytes, %lld matches\n", name, speed,
                    static_cast<long long>(matches));
    }
    return 0;
}
