// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logscanner.h"
#include "tests/support/storebuilder.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

/// A log of random lines in random batches, so that it has packed blocks, sealed blocks and loose lines.
struct RandomLog
{
    TemporaryStore store;
    std::vector<std::string> lines;
    std::unique_ptr<LogScanner> scanner;

    explicit RandomLog(unsigned seed, int batches)
    {
        std::mt19937 random(seed);
        for (int i = 0; i < batches; ++i)
            add(random, 1 + random() % (i % 3 == 0 ? 700 : 5));
        auto opened = LogScanner::open(store.folder());
        if (!opened)
            qFatal("cannot open");
        scanner = std::move(opened).value();
    }
    void add(std::mt19937& random, std::size_t count)
    {
        BatchBuilder batch(store.source());
        for (std::size_t i = 0; i < count; ++i) {
            lines.push_back("line " + std::to_string(random() % 50) + std::string("\0\xff", 2));
            batch.add({.externalId = std::to_string(lines.size())},
                      1000 + static_cast<std::int64_t>(lines.size()), lines.back());
        }
        store.commit(batch);
    }
    std::vector<std::int64_t> naive(LogSpan span, const std::string& text) const
    {
        std::vector<std::int64_t> found;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (static_cast<std::int64_t>(i) >= span.first && static_cast<std::int64_t>(i) < span.end &&
                lines[i].find(text) != std::string::npos)
                found.push_back(static_cast<std::int64_t>(i));
        return found;
    }
};

template <class Predicate>
LogQuestion asking(Predicate predicate)
{
    LogQuestion question;
    question.wanted = std::move(predicate);
    return question;
}

LogQuestion contains(const std::string& text)
{
    return asking([text](std::string_view line, const LogEntry&) {
        return line.find(text) != std::string_view::npos ? LineMatch::Yes : LineMatch::No;
    });
}

} // namespace

class TestLogScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFindsWhatReadingEveryLineFinds()
    {
        std::mt19937 random(11);
        for (unsigned seed = 1; seed <= 4; ++seed) {
            RandomLog log(seed, 24);
            const auto size = static_cast<std::int64_t>(log.lines.size());
            for (int round = 0; round < 12; ++round) {
                LogScan scan{log.store.source(), {}, round % 2 == 1};
                if (round >= 2)
                    scan.span = {static_cast<std::int64_t>(random() % size),
                                 static_cast<std::int64_t>(random() % size)};
                else
                    scan.span.end = size;
                std::vector<std::int64_t> found;
                std::int64_t searched = 0;
                const auto scanned = log.scanner->scan(scan, contains("line 1"), [&](LogScanPiece&& piece) {
                    found.insert(found.end(), piece.matches.begin(), piece.matches.end());
                    searched += piece.span.count();
                    return true;
                });
                QVERIFY(scanned.ok());
                QCOMPARE(searched, std::max<std::int64_t>(scan.span.count(), 0));
                if (scan.newestFirst)
                    std::reverse(found.begin(), found.end());
                QCOMPARE(found, log.naive(scan.span, "line 1"));
            }
        }
    }

    void aScanThatIsContinuedFindsWhatCameMeanwhile()
    {
        RandomLog log(5, 6);
        std::mt19937 random(3);
        const auto before = static_cast<std::int64_t>(log.lines.size());
        log.add(random, 300);
        std::vector<std::int64_t> found;
        const LogScan scan{log.store.source(), {before, static_cast<std::int64_t>(log.lines.size())}, false};
        QVERIFY(log.scanner->scan(scan, contains("line"), [&](LogScanPiece&& piece) {
            found.insert(found.end(), piece.matches.begin(), piece.matches.end());
            return true;
        }));
        QCOMPARE(found, log.naive(scan.span, "line"));
        QCOMPARE(found.size(), std::size_t{300});
    }

    void theReceiverOfPiecesCanStopIt()
    {
        RandomLog log(6, 30);
        int pieces = 0;
        QVERIFY(log.scanner->scan({log.store.source()}, contains("line"), [&](LogScanPiece&&) {
            ++pieces;
            return false;
        }));
        QCOMPARE(pieces, 1);
    }

    void aCancelledScanSaysSo()
    {
        RandomLog log(7, 10);
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        std::atomic<int> tested{0};
        const auto scanned = log.scanner->scan(
            {log.store.source()}, asking([&](std::string_view, const LogEntry&) {
                cancel->store(true);
                ++tested;
                return LineMatch::No;
            }),
            [](LogScanPiece&&) { return true; }, cancel);
        QVERIFY(!scanned);
        QCOMPARE(scanned.error().code, ErrorCode::Cancelled);
        QVERIFY(tested <= 2); // one in each thread
    }

    void linesThatAreTooHardAreCounted()
    {
        RandomLog log(8, 5);
        std::int64_t tooHard = 0;
        QVERIFY(log.scanner->scan({log.store.source()}, asking([](std::string_view, const LogEntry&) {
                                      return LineMatch::TooHard;
                                  }),
                                  [&](LogScanPiece&& piece) {
                                      tooHard += piece.tooHard;
                                      return piece.matches.empty();
                                  }));
        QCOMPARE(tooHard, static_cast<std::int64_t>(log.lines.size()));
    }

    void thePredicateSeesTimesAndOutcomes()
    {
        RandomLog log(9, 9);
        std::vector<std::int64_t> found;
        QVERIFY(log.scanner->scan({log.store.source()}, asking([](std::string_view, const LogEntry& entry) {
                                      return entry.receivedAtMs == 1005 && entry.outcome == Outcome::Alert
                                                 ? LineMatch::Yes
                                                 : LineMatch::No;
                                  }),
                                  [&](LogScanPiece&& piece) {
                                      found.insert(found.end(), piece.matches.begin(), piece.matches.end());
                                      return true;
                                  }));
        QCOMPARE(found, std::vector<std::int64_t>{4});
    }
};

QTEST_GUILESS_MAIN(TestLogScanner)
#include "tst_logscanner.moc"
