// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logtime.h"
#include "tests/support/storebuilder.h"

#include <QTest>

#include <algorithm>

using namespace duskwatch;
using namespace duskwatch::test;

class TestLogTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFindsTheFirstLineAtOrAfterATime()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        std::vector<std::int64_t> times;
        for (int i = 0; i < 900; ++i) { // blocks, and loose lines behind them; three lines share a time
            times.push_back(10'000 + i / 3 * 10);
            batch.add({.externalId = std::to_string(i)}, times.back());
            if (i % 290 == 0)
                store.commit(batch);
        }
        store.commit(batch);
        for (const std::int64_t ms : {0, 9'999, 10'000, 10'001, 10'010, 11'115, 12'985, 12'990}) {
            const auto first = std::lower_bound(times.begin(), times.end(), ms) - times.begin();
            QCOMPARE(firstLineAt(store.reader(), store.source(), ms).value(), std::int64_t{first});
        }
        QCOMPARE(firstLineAt(store.reader(), store.source(), 99'999).value(), 899);
    }

    void anEmptyLogHasNone()
    {
        TemporaryStore store;
        QCOMPARE(firstLineAt(store.reader(), store.source(), 1).value(), -1);
    }

    void anUnknownSourceIsAnError()
    {
        TemporaryStore store;
        QCOMPARE(firstLineAt(store.reader(), SourceId{99}, 1).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestLogTime)
#include "tst_logtime.moc"
