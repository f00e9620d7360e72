// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectiontest.h"
#include "tests/appliance/apicase.h"
#include "tests/support/darktracescript.h"
#include "tests/support/fixedclock.h"

#include <memory>

namespace duskwatch::test {

inline constexpr int kPatienceMs = 30'000;

/// One breach and one AI Analyst event as an appliance would send them.
QByteArray exampleBreach();
QByteArray exampleIncident();

/// An appliance that is in order (two breaches, one incident), and a connection to it; tests break one thing.
struct World
{
    explicit World(const TestCertificates& made);

    const TestCertificates& certificates;
    FixedClock clock;
    FakeAppliance appliance;
    DarktraceScript script;
    ConnectionSettings settings;
    ConnectionTestLimits limits;
    QByteArray privateToken = kPrivateToken;
};

/// A connection test in a world, not started, and what it said so far. Copies the world's script into its appliance.
class Trial
{
public:
    explicit Trial(World& world);

    const ConnectionTestReport& report() const { return finished.last(); }
    /// The first letters of the states, in the order of the stages: p, f, s, w.
    QString states() const;

    std::unique_ptr<ConnectionTest> test;
    QStringList steps; ///< "tcp running", "tcp passed", …
    QList<ConnectionTestReport> finished;
};

} // namespace duskwatch::test
