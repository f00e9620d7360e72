// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/answersplitter.h"
#include "core/appliance/apiclient.h"
#include "core/appliance/pollplan.h"
#include "core/appliance/recentelements.h"

#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

namespace duskwatch {

/// Where a poller puts what it fetches. Called on the poller's thread.
class PollSink
{
public:
    virtual ~PollSink() = default;
    /// One element of a list, as its bytes were; not again in the next poll while it has not changed.
    virtual void element(const AnswerElement& element, std::int64_t receivedAtMs) = 0;
    /// All elements of a window were given, and everything made before \a completeUntilMs is there now: to be stored
    /// behind them, never before.
    virtual void windowComplete(PollEndpoint endpoint, std::int64_t completeUntilMs) = 0;
    /// An answer broke off: what was given of it is true, but nothing is complete.
    /// A window is asked for now, at \a nowMs by our clock; its elements follow.
    virtual void windowAsked(std::int64_t nowMs) { static_cast<void>(nowMs); }
    virtual void windowBroken() = 0;
    /// False: ask no more until Poller::resume().
    virtual bool hasRoom() const = 0;
};

/// What a poller is to do.
struct PollJob
{
    enum class Kind {
        Forever, ///< one poll after the other
        Once,    ///< one poll, then over
        Gap,     ///< from gapFromMs until now, again until it succeeds, then over
    };
    Kind kind = Kind::Forever;
    std::chrono::milliseconds interval = std::chrono::seconds(60);
    std::chrono::milliseconds overlap = std::chrono::minutes(10);
    std::chrono::milliseconds firstFetch = std::chrono::hours(24);
    double minScore = 0; ///< 0-1
    /// Where each end-point's list is complete until, ms since 1970 UTC; none: never fetched.
    std::array<std::optional<std::int64_t>, kPollEndpoints> positions{};
    std::int64_t gapFromMs = 0; ///< Gap
};

struct PollLimits
{
    ApiLimits api;
    std::vector<std::chrono::milliseconds> retryDelays = RetryDelay::usualTable();
};

/// How a poller stands, as a snapshot.
struct PollStatus
{
    enum class Phase {
        Working, ///< a poll is under way
        Waiting, ///< for the next one
        Over,    ///< Once and Gap: nothing more will come
    };
    Phase phase = Phase::Working;
    /// Of the end-points' newest answers; none: well. Both may fail for different reasons.
    std::array<std::optional<ApiError>, kPollEndpoints> errors{};
    std::int64_t failingSinceMs = 0; ///< when the oldest of them began; 0: nothing fails
    std::uint64_t polls = 0;         ///< that have ended, well or not
    std::int64_t lastPollMs = 0;     ///< end of the last poll in which nothing failed; 0: none yet
    std::int64_t nextPollMs = 0;     ///< 0: none is planned
    /// While more than a usual poll is fetched: from, to and done; all 0 otherwise.
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::int64_t doneMs = 0;
    std::optional<std::int64_t> skewMs; ///< the appliance's clock minus ours, when last heard
    std::int64_t certificateExpiryMs = 0;
    /// What came newly in the last poll that brought something has addresses like 10.0.0.#28445: the token lacks the
    /// right to see them (PROTOCOL section 1, "Tokens").
    bool anonymised = false;

    bool fails() const { return errors[0] || errors[1]; }
};

/// Fetches both lists of one appliance again and again without loss (PROTOCOL section 1, "Polling without loss"):
/// window by window from before the last complete end until now. A window counts only when its answer came whole and
/// parsed; then its end travels to the store behind its events. What fails is tried again after a while, also when one
/// list fails and the other does not. Lives in the network thread.
///
///   Working --all windows of both lists done or failed--> Waiting --its time, or pollNow()--> Working
class Poller : public QObject
{
    Q_OBJECT
public:
    /// \a sink and \a clock are borrowed and must outlive this.
    Poller(const ConnectionSettings& connection, SecretText privateToken, const PollJob& job,
           const PollLimits& limits, PollSink& sink, const Clock& clock, QObject* parent = nullptr);
    /// Ends the request under way without a word.
    ~Poller() override;

    void start();
    /// Does not wait for its time. Nothing while a poll is under way.
    void pollNow();
    /// The sink has room again.
    void resume();
    const PollStatus& status() const { return m_status; }

Q_SIGNALS:
    /// From the event loop.
    void statusChanged(const duskwatch::PollStatus& status);

private:
    struct Endpoint
    {
        WindowPlan plan;
        std::optional<std::int64_t> completeUntilMs;
        /// By the appliance's own clock, in this run: then it is no later than now, whatever our clock says.
        std::optional<std::int64_t> reachedMs;
        RecentElements recent;
        bool failed = false; ///< in this poll
    };

    void beginPoll();
    void step();
    std::optional<PollEndpoint> nextEndpoint() const;
    void fetch(PollEndpoint endpoint);
    void answered(PollEndpoint endpoint, const TimeWindow& window, const ApiAnswer& answer);
    std::optional<ApiError> parseError() const;
    void complete(PollEndpoint endpoint, const TimeWindow& window, const ApiAnswer& answer);
    void fail(PollEndpoint endpoint, const ApiError& error);
    void endPoll();
    void wait(std::chrono::milliseconds duration);
    void tick();
    void learn(const ApiAnswer& answer);
    void showProgress();
    std::int64_t applianceNowMs() const;
    Endpoint& at(PollEndpoint endpoint) { return m_endpoints[static_cast<std::size_t>(endpoint)]; }

    const PollJob m_job;
    PollSink& m_sink;
    const Clock& m_clock;
    std::array<Endpoint, kPollEndpoints> m_endpoints;
    RetryDelay m_retry;
    PollStatus m_status;
    QTimer m_tick; ///< looks at both clocks, so that a suspended computer polls when it wakes
    std::int64_t m_dueMonotonicMs = 0;
    std::unique_ptr<AnswerSplitter> m_splitter; ///< of the answer under way
    bool m_sawNews = false;                     ///< in this poll
    bool m_sawAnonymised = false;               ///< in this poll
    bool m_busy = false;                        ///< a request is under way
    std::unique_ptr<ApiClient> m_client;        ///< last, so that no call outlives what it writes to
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::PollStatus)
