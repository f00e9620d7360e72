// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apianswer.h"
#include "core/appliance/dateformat.h"

#include <QMetaType>
#include <QString>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace duskwatch {

/// The steps of a connection test, in their order.
enum class Stage { Address, Lookup, Tcp, Tls, Clock, Signature, ModelBreaches, IncidentEvents, Data };

inline constexpr std::array kStages = {Stage::Address,       Stage::Lookup,         Stage::Tcp,
                                       Stage::Tls,           Stage::Clock,          Stage::Signature,
                                       Stage::ModelBreaches, Stage::IncidentEvents, Stage::Data};

enum class StageState {
    Waiting, ///< not begun
    Running,
    Passed,
    Failed,
    Skipped, ///< could not be tried, or was not needed
    Warning, ///< works, but something should be done
};

/// The stable words for machines: "address", "lookup", … and "waiting", "running", "passed", …
QString stageName(Stage stage);
QString stageStateName(StageState state);
/// For people. Translated.
QString stageTitle(Stage stage);

/// How a stage ended.
struct StageOutcome
{
    StageState state = StageState::Passed;
    QString code;    ///< a stable word; empty: passed
    QString message; ///< what was found, sentences for people
    QString remedy;  ///< what to do; empty unless failed or warning
};

/// A stage as it stands.
struct StageReport
{
    Stage stage = Stage::Address;
    StageOutcome outcome{StageState::Waiting, {}, {}, {}};
    std::chrono::milliseconds duration{};
};

StageOutcome stagePassed(const QString& message);
StageOutcome stageFailed(const ApiError& error);
StageOutcome stageSkipped(const QString& message);

/// A whole connection test.
struct ConnectionTestReport
{
    std::array<StageReport, kStages.size()> stages; ///< in the order of kStages
    bool cancelled = false;
    std::optional<std::int64_t> clockSkewSeconds; ///< the appliance's clock minus ours
    std::optional<DateFormat> workingDateFormat; ///< another format than the connection's is needed: this one
    PeerCertificate certificate;                 ///< also where it is not trusted: to be compared and pinned
    qint64 events = 0;                           ///< read from both end-points

    const StageReport& at(Stage stage) const { return stages[static_cast<std::size_t>(stage)]; }
    /// No stage failed and nobody cancelled.
    bool ok() const;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::StageReport)
Q_DECLARE_METATYPE(duskwatch::ConnectionTestReport)
