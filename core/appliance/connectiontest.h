// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/answerprobe.h"
#include "core/appliance/apiclient.h"
#include "core/appliance/apirequests.h"
#include "core/appliance/connectionstage.h"
#include "core/appliance/reachtest.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace duskwatch {

struct ConnectionTestLimits
{
    ReachLimits reach;
    ApiLimits api;
};

/// Tries a connection stage by stage and says of each what was found, how long it took and what to do. Needs nothing
/// stored. Lives in the network thread. Asks both end-points for the last 24 hours; when the appliance refuses the
/// date although the clocks agree, asks again in the other formats.
///
///   address --> lookup --> tcp --> tls --> clock --> signature --> modelbreaches --> incidentevents --> data
///   (A stage that fails skips all that follow, but a failed end-point does not skip the other.)
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    /// \a clock is borrowed and must outlive this.
    ConnectionTest(const ConnectionSettings& settings, SecretText privateToken,
                   const ConnectionTestLimits& limits, const Clock& clock, QObject* parent = nullptr);
    /// Ends it without a word.
    ~ConnectionTest() override;

    /// Once; later calls do nothing.
    void start();
    /// The stage at hand and those after it become skipped. Does nothing before start() and after the end.
    void cancel();
    const ConnectionTestReport& report() const { return m_report; }

Q_SIGNALS:
    /// When a stage begins, and when it ends.
    void stageChanged(const duskwatch::StageReport& report);
    /// Exactly once after start(), from the event loop.
    void finished(const duskwatch::ConnectionTestReport& report);

private:
    void run();
    void begin(Stage stage);
    void end(Stage stage, const StageOutcome& outcome, std::optional<std::chrono::milliseconds> took = {});
    void skipRest(const QString& message);
    void conclude();

    void askModelBreaches(DateFormat format);
    void onModelBreaches(const ApiAnswer& answer);
    std::optional<DateFormat> nextFormat() const;
    void judgeModelBreaches(const ApiAnswer& answer);
    void askIncidentEvents();
    void onIncidentEvents(const ApiAnswer& answer);
    void judgeData();
    ApiCall* ask(const ApiRequest& request, std::unique_ptr<AnswerProbe>& probe);
    StageState stateOf(Stage stage) const { return m_report.at(stage).outcome.state; }

    ConnectionSettings m_settings;
    SecretText m_privateToken;
    ConnectionTestLimits m_limits;
    const Clock& m_clock;
    ConnectionTestReport m_report;
    std::unique_ptr<ReachTest> m_reach;
    std::unique_ptr<AnswerProbe> m_breaches; ///< outlives the client, whose calls write to it
    std::unique_ptr<AnswerProbe> m_incidents;
    std::unique_ptr<ApiClient> m_client;
    QTimer m_begin; ///< fires once, as soon as the event loop runs
    TimeWindow m_window;
    std::size_t m_formatsTried = 0;
    DateFormat m_format = DateFormat::Compact; ///< of the request under way
    std::int64_t m_stageStartMs = 0;
    bool m_started = false;
    bool m_over = false;
};

} // namespace duskwatch
