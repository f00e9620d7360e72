// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/breachgenerator.h"
#include "app/simulator/generator/company.h"
#include "app/simulator/generator/incidentgenerator.h"
#include "app/simulator/generator/random.h"
#include "app/simulator/generator/statusgenerator.h"
#include "app/simulator/generator/syslogframe.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>
#include <vector>

namespace duskwatch::simulation {

/// What a message of the stream is.
enum class StreamKind : std::uint8_t {
    Breach,
    BreachRepeat, ///< a pbid that came before, with another score
    TestAlert,
    Incident,
    IncidentUpdate, ///< an id that came before, with a higher score
    StatusActive,
    StatusResolved,
    RespondAction,
    Audit,
    Email,
    Cef,
    Noise,
};

struct StreamOptions
{
    std::uint64_t seed = 1;
    std::int64_t startMs = kDefaultStartMs; ///< time of the first event, ms since 1970 UTC
    HeaderFormat format = HeaderFormat::Rfc3164;
    Framing framing = Framing::LineFeed;
    std::uint32_t noisePermille = 0; ///< how many of 1,000 messages are no message of Darktrace
    bool ownTime = true; ///< time passes by itself, 0.7 s from event to event; else only with setTime()

    static constexpr std::int64_t kDefaultStartMs = 1'767'600'000'000; ///< 2026-01-05T08:00:00Z
};

/// The messages of an invented appliance, one after the other, framed for the wire. The same options give the
/// same bytes, on every machine. One thread; does no I/O.
class EventStream
{
public:
    explicit EventStream(const StreamOptions& options);
    EventStream(const EventStream&) = delete;
    EventStream& operator=(const EventStream&) = delete;

    /// Appends the next frame to \a out and says what it is.
    StreamKind next(TextBuffer& out);

    /// Later events happen at \a timeMs or after; never goes back. For streams without a time of their own.
    void setTime(std::int64_t timeMs);

private:
    StreamKind appendMessage(TextBuffer& out);
    StreamKind appendBreach(TextBuffer& out);
    StreamKind appendIncident(TextBuffer& out);
    std::int64_t nextPbid();

    StreamOptions m_options;
    Random m_random;
    Company m_company;
    BreachGenerator m_breaches;
    IncidentGenerator m_incidents;
    StatusGenerator m_status;
    std::vector<BreachFacts> m_recentBreaches;    ///< candidates for a repeat
    std::vector<IncidentFacts> m_recentIncidents; ///< candidates for an update
    std::int64_t m_timeMs;
    std::int64_t m_pbid;
};

} // namespace duskwatch::simulation
