// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/connectiontest.h"

#include "core/appliance/stageverdicts.h"

#include <utility>

namespace duskwatch {
namespace {

constexpr std::int64_t kLookBackMs = 24LL * 60 * 60 * 1000;

bool isOver(StageState state)
{
    return state != StageState::Waiting && state != StageState::Running;
}

/// The record is there to be read, which an answer that is too large shows as well.
bool isReadable(StageState state)
{
    return state == StageState::Passed || state == StageState::Warning;
}

} // namespace

ConnectionTest::ConnectionTest(const ConnectionSettings& settings, SecretText privateToken,
                               const ConnectionTestLimits& limits, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_privateToken(std::move(privateToken)),
      m_limits(limits),
      m_clock(clock)
{
    m_begin.setSingleShot(true);
    connect(&m_begin, &QTimer::timeout, this, &ConnectionTest::run);
    for (const Stage stage : kStages)
        m_report.stages[static_cast<std::size_t>(stage)].stage = stage;
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    if (std::exchange(m_started, true))
        return;
    m_begin.start();
}

void ConnectionTest::cancel()
{
    if (!m_started || m_over)
        return;
    m_report.cancelled = true;
    skipRest(tr("The test was cancelled."));
}

void ConnectionTest::run()
{
    if (m_over) // cancelled before it began
        return;
    begin(Stage::Address);
    const StageOutcome outcome = stageverdicts::address(m_settings, !m_privateToken.isEmpty());
    end(Stage::Address, outcome);
    if (m_over)
        return;
    m_reach = std::make_unique<ReachTest>(m_settings, m_limits.reach);
    connect(m_reach.get(), &ReachTest::began, this, &ConnectionTest::begin);
    connect(m_reach.get(), &ReachTest::ended, this,
            [this](Stage stage, const StageOutcome& found) { end(stage, found); });
    connect(m_reach.get(), &ReachTest::certificateSeen, this,
            [this](const PeerCertificate& certificate) { m_report.certificate = certificate; });
    connect(m_reach.get(), &ReachTest::reached, this, [this] {
        if (!m_over)
            askModelBreaches(m_settings.dateFormat);
    });
    m_reach->start();
}

void ConnectionTest::begin(Stage stage)
{
    if (m_over)
        return;
    m_stageStartMs = m_clock.monotonicMs();
    StageReport& report = m_report.stages[static_cast<std::size_t>(stage)];
    report.outcome.state = StageState::Running;
    Q_EMIT stageChanged(report);
}

/// Ends a stage; a failure of one before the end-points ends the test.
void ConnectionTest::end(Stage stage, const StageOutcome& outcome,
                         std::optional<std::chrono::milliseconds> took)
{
    if (m_over)
        return;
    StageReport& report = m_report.stages[static_cast<std::size_t>(stage)];
    report.outcome = outcome;
    report.duration = took.value_or(std::chrono::milliseconds(m_clock.monotonicMs() - m_stageStartMs));
    Q_EMIT stageChanged(report);
    if (!m_over && outcome.state == StageState::Failed && stage < Stage::ModelBreaches)
        skipRest(tr("Not tried, because a stage before it failed."));
}

void ConnectionTest::skipRest(const QString& message)
{
    m_over = true;
    for (StageReport& report : m_report.stages) {
        if (isOver(report.outcome.state))
            continue;
        report.outcome = stageSkipped(message);
        if (m_report.cancelled)
            report.outcome.code = apiErrorName(ApiErrorCode::Cancelled);
        Q_EMIT stageChanged(report);
    }
    conclude();
}

void ConnectionTest::conclude()
{
    m_over = true;
    // Their own signals may be running at this moment.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reach.reset();
            m_client.reset();
            Q_EMIT finished(m_report);
        },
        Qt::QueuedConnection);
}

ApiCall* ConnectionTest::ask(const ApiRequest& request, std::unique_ptr<AnswerProbe>& probe)
{
    probe = std::make_unique<AnswerProbe>();
    return m_client->send(request, [&probe](QByteArrayView bytes) {
        probe->feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
    });
}

void ConnectionTest::askModelBreaches(DateFormat format)
{
    if (!m_client) {
        begin(Stage::Clock);
        m_window = {m_clock.nowMs() - kLookBackMs, m_clock.nowMs()};
        m_client = std::make_unique<ApiClient>(m_settings, m_privateToken.clone(), m_limits.api, m_clock);
    }
    m_format = format;
    m_client->setDateFormat(format);
    ApiCall* call = ask(modelBreachesRequest(m_window), m_breaches);
    connect(call, &ApiCall::finished, this, &ConnectionTest::onModelBreaches);
}

void ConnectionTest::onModelBreaches(const ApiAnswer& answer)
{
    if (m_over)
        return;
    if (stateOf(Stage::Clock) == StageState::Running) {
        m_report.clockSkewSeconds = stageverdicts::skewSeconds(answer);
        const bool answered = answer.httpStatus != 0;
        end(Stage::Clock, stageverdicts::clock(answer), answered ? answer.firstByteTime : answer.totalTime);
        begin(Stage::Signature);
    }
    if (m_over)
        return;
    const bool refused = answer.error && answer.error->code == ApiErrorCode::DateRefused;
    if (const auto format = refused ? nextFormat() : std::nullopt) {
        ++m_formatsTried;
        askModelBreaches(*format);
        return;
    }
    if (!refused && answer.httpStatus != 0 && m_format != m_settings.dateFormat)
        m_report.workingDateFormat = m_format;
    end(Stage::Signature, stageverdicts::signature(answer, m_report.workingDateFormat));
    if (!m_over)
        judgeModelBreaches(answer);
}

/// The next format that was not tried yet, leaving out the connection's own.
std::optional<DateFormat> ConnectionTest::nextFormat() const
{
    std::size_t skip = m_formatsTried;
    for (const DateFormat format : kDateFormats) {
        if (format != m_settings.dateFormat && skip-- == 0)
            return format;
    }
    return std::nullopt;
}

void ConnectionTest::judgeModelBreaches(const ApiAnswer& answer)
{
    begin(Stage::ModelBreaches);
    end(Stage::ModelBreaches, stageverdicts::endpoint(answer, *m_breaches),
        answer.totalTime - answer.firstByteTime);
    askIncidentEvents();
}

void ConnectionTest::askIncidentEvents()
{
    if (m_over)
        return;
    begin(Stage::IncidentEvents);
    if (m_over)
        return;
    ApiCall* call = ask(incidentEventsRequest(m_window), m_incidents);
    connect(call, &ApiCall::finished, this, &ConnectionTest::onIncidentEvents);
}

void ConnectionTest::onIncidentEvents(const ApiAnswer& answer)
{
    if (m_over)
        return;
    end(Stage::IncidentEvents, stageverdicts::endpoint(answer, *m_incidents), answer.totalTime);
    if (!m_over)
        judgeData();
}

void ConnectionTest::judgeData()
{
    begin(Stage::Data);
    if (m_over)
        return;
    const AnswerProbe* breaches = isReadable(stateOf(Stage::ModelBreaches)) ? m_breaches.get() : nullptr;
    const AnswerProbe* incidents = isReadable(stateOf(Stage::IncidentEvents)) ? m_incidents.get() : nullptr;
    m_report.events = (breaches ? breaches->events() : 0) + (incidents ? incidents->events() : 0);
    end(Stage::Data, stageverdicts::data(breaches, incidents));
    if (!m_over)
        conclude();
}

} // namespace duskwatch
