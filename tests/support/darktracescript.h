// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/fakeappliance.h"

#include <QHash>
#include <QList>

namespace duskwatch::test {

/// The behaviour of an appliance's API for a FakeAppliance: checks date and signature as PROTOCOL section 1 says,
/// with a program of its own, and answers with its errors. A value; copy it into the fake after changing it.
struct DarktraceScript
{
    const Clock* clock = nullptr; ///< ours; never null when it runs
    std::int64_t skewMs = 0;      ///< the appliance's clock minus ours
    bool sendsDate = true;
    QByteArray publicToken;
    QByteArray privateToken;
    QList<QByteArray> datePatterns = {"yyyyMMdd'T'HHmmss"}; ///< those it reads, in QDateTime's words
    QHash<QByteArray, FakeAnswer>
        answers; ///< by path, once date and signature are right; others: 302 to /login
    QHash<QByteArray, FakeAnswer> before; ///< by path, whatever the request is

    FakeAnswer operator()(const FakeRequest& request) const;

private:
    FakeAnswer judged(const FakeRequest& request) const;
    bool acceptsDate(const QByteArray& text) const;
    bool acceptsSignature(const FakeRequest& request) const;
};

} // namespace duskwatch::test
