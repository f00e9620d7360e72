// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What does the dashboard cost on a large store? Fills a store with alerts of the last day, then prints how long its
// figures, its names, the list behind one of the names, and a page of rows meanwhile take.
//
// Usage: duskwatch_dashboard_bench [ALERTS]   1,000,000 when not given.
#include "tests/support/storebuilder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kNow = 1'700'000'000'000;
constexpr std::int64_t kDay = 24LL * 3600 * 1000;

void fill(TemporaryStore& store, std::int64_t alerts)
{
    constexpr std::int64_t kBatch = 4000;
    BatchBuilder batch(store.source());
    for (std::int64_t i = 0; i < alerts; ++i) {
        const std::string number = std::to_string(i);
        batch.add({.externalId = number,
                   .title = "Anomalous Connection::Data Sent to Rare Domain " + std::to_string(i % 211),
                   .device = "ws-" + std::to_string(i * 7919 % 5003) + ".corp.example",
                   .summary = "The device sent an unusual amount of data to a rare external place.",
                   .score = static_cast<double>(i % 100) / 100,
                   .timeMs = kNow - kDay + i * kDay / alerts},
                  kNow, "darktrace {\"pbid\":" + number + "}");
        if (i % kBatch == kBatch - 1)
            store.commit(batch);
    }
    store.commit(batch);
}

template <class Work>
void measure(const char* what, Work&& work)
{
    for (int round = 0; round < 3; ++round) { // the first one reads from the disk
        QElapsedTimer timer;
        timer.start();
        const long long result = work();
        std::printf("%-28s %6lld ms   (%lld)\n", what, static_cast<long long>(timer.elapsed()), result);
    }
}

/// How long a page of rows takes, which is what someone who scrolls waits for.
void measureRows(const char* what, TemporaryStore& store, const std::vector<EventId>& ids)
{
    constexpr std::size_t kPage = 200;
    std::vector<double> waits;
    for (std::size_t at = 0; at + kPage < ids.size() && waits.size() < 500; at += ids.size() / 500) {
        const std::vector<EventId> page(ids.begin() + static_cast<std::ptrdiff_t>(at),
                                        ids.begin() + static_cast<std::ptrdiff_t>(at + kPage));
        QElapsedTimer timer;
        timer.start();
        if (store.reader().rows(page))
            waits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(waits.begin(), waits.end());
    if (!waits.empty())
        std::printf("%-28s p50 %.2f ms  p99 %.2f ms\n", what, waits[waits.size() / 2],
                    waits[waits.size() * 99 / 100]);
}

} // namespace

int main(int argc, char* argv[])
{
    const std::int64_t alerts = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    TemporaryStore store;
    fill(store, alerts);
    std::printf("%lld alerts within a day\n", static_cast<long long>(alerts));
    DashboardQuery query;
    query.beforeMs = kNow - 2 * kDay;
    query.fromMs = kNow - kDay;
    for (int i = 0; i < 48; ++i)
        query.bucketsMs.push_back(query.fromMs + i * kDay / 48);
    measure("figures", [&] { return store.reader().figures(query).value().alerts.total(); });
    DashboardTop top;
    measure("names", [&] {
        top = store.reader().top({query.fromMs, {}, 5}).value();
        return top.devices.front().count;
    });
    AlertFilter filter;
    filter.fromMs = query.fromMs;
    filter.device = top.devices.front().name;
    measure("alerts of one device", [&] { return static_cast<long long>(store.ids(filter).size()); });
    filter.device.clear();
    filter.title = top.titles.front().name;
    measure("alerts of one model", [&] { return static_cast<long long>(store.ids(filter).size()); });
    filter.title.clear();
    const std::vector<EventId> ids = store.ids(filter);
    measureRows("rows", store, ids);
    std::atomic<bool> stop{false};
    std::thread counting([&] {
        const auto reader = StoreReader::open(store.folder());
        bool going = reader.ok();
        while (going && !stop.load())
            going = reader.value()->top({query.fromMs, {}, 5}).ok();
    });
    measureRows("rows, while names are counted", store, ids);
    stop.store(true);
    counting.join();
    return 0;
}
