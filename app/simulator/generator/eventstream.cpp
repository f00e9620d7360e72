// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/eventstream.h"

#include "app/simulator/generator/auditgenerator.h"
#include "app/simulator/generator/cefgenerator.h"
#include "app/simulator/generator/emailgenerator.h"
#include "app/simulator/generator/noise.h"
#include "app/simulator/generator/respondgenerator.h"

#include <algorithm>
#include <string_view>

namespace duskwatch::simulation {

namespace {

/// How many of 1,000 messages are of a kind; breaches are the rest.
constexpr std::uint32_t kTestAlerts = 1;
constexpr std::uint32_t kIncidents = 60;
constexpr std::uint32_t kStatus = 30;
constexpr std::uint32_t kRespond = 20;
constexpr std::uint32_t kAudit = 30;
constexpr std::uint32_t kEmails = 10;
constexpr std::uint32_t kCef = 10;
/// How many of 1,000 breaches or incidents come again instead of being new.
constexpr std::uint32_t kRepeats = 30;
constexpr std::uint32_t kUpdates = 300;
constexpr std::size_t kRemembered = 256;
constexpr std::string_view kTag = "darktrace";

/// Keeps the last kRemembered facts; which one goes is left to chance, since order does not matter here.
template <class Facts>
void remember(std::vector<Facts>& recent, Random& random, const Facts& facts)
{
    if (recent.size() < kRemembered)
        recent.push_back(facts);
    else
        recent[random.below(kRemembered)] = facts;
}

/// The first pbid: differs from seed to seed, so that two runs into one store do not meet by accident.
std::int64_t firstPbid(std::uint64_t seed)
{
    return 20'000 + Random(~seed).below(20'000) * std::int64_t{100'000};
}

} // namespace

EventStream::EventStream(const StreamOptions& options)
    : m_options(options),
      m_random(options.seed),
      m_company(options.seed),
      m_breaches(m_company),
      m_incidents(m_company),
      m_timeMs(options.startMs),
      m_pbid(firstPbid(options.seed))
{
}

void EventStream::setTime(std::int64_t timeMs)
{
    m_timeMs = std::max(m_timeMs, timeMs);
}

StreamKind EventStream::next(TextBuffer& out)
{
    const std::uint32_t step = m_random.below(1401);
    if (m_options.ownTime)
        m_timeMs += step;
    const std::size_t start = out.size();
    StreamKind kind = StreamKind::Noise;
    if (m_options.noisePermille > 0 && m_random.chance(m_options.noisePermille))
        appendNoise(out, m_random);
    else
        kind = appendMessage(out);
    closeFrame(out, start, m_options.framing);
    return kind;
}

StreamKind EventStream::appendMessage(TextBuffer& out)
{
    const std::uint32_t lot = m_random.below(1000);
    std::uint32_t limit = kAudit;
    if (lot < limit) {
        appendHeader(out, m_options.format, m_timeMs, kAuditTag);
        appendAuditRecord(out, m_random, m_company);
        return StreamKind::Audit;
    }
    appendHeader(out, m_options.format, m_timeMs, kTag);
    if (lot < (limit += kIncidents))
        return appendIncident(out);
    if (lot < (limit += kStatus))
        return m_status.append(out, m_random, m_timeMs) ? StreamKind::StatusResolved
                                                        : StreamKind::StatusActive;
    if (lot < (limit += kRespond)) {
        appendRespondAction(out, m_random, m_company, m_timeMs);
        return StreamKind::RespondAction;
    }
    if (lot < (limit += kEmails)) {
        appendEmailRecord(out, m_random, m_company, m_timeMs);
        return StreamKind::Email;
    }
    if (lot < (limit += kCef)) {
        appendCefRecord(out, m_random, m_company, nextPbid(), m_timeMs);
        return StreamKind::Cef;
    }
    if (lot < limit + kTestAlerts) {
        m_breaches.appendTestAlert(out, m_timeMs);
        return StreamKind::TestAlert;
    }
    return appendBreach(out);
}

StreamKind EventStream::appendBreach(TextBuffer& out)
{
    if (!m_recentBreaches.empty() && m_random.chance(kRepeats)) {
        BreachFacts& facts =
            m_recentBreaches[m_random.below(static_cast<std::uint32_t>(m_recentBreaches.size()))];
        const std::uint32_t before = facts.scoreThousandths;
        facts.scoreThousandths =
            before > 900 ? before - m_random.between(1, 80) : before + m_random.between(1, 90);
        m_breaches.append(out, facts);
        return StreamKind::BreachRepeat;
    }
    const BreachFacts facts = m_breaches.draw(m_random, nextPbid(), m_timeMs);
    m_breaches.append(out, facts);
    remember(m_recentBreaches, m_random, facts);
    return StreamKind::Breach;
}

StreamKind EventStream::appendIncident(TextBuffer& out)
{
    if (!m_recentIncidents.empty() && m_random.chance(kUpdates)) {
        const auto count = static_cast<std::uint32_t>(m_recentIncidents.size());
        IncidentFacts& facts = m_recentIncidents[m_random.below(count)];
        if (facts.aiaScore < 100) { // one at 100 cannot rise: it is reported anew below
            IncidentGenerator::advance(m_random, facts);
            m_incidents.append(out, facts);
            return StreamKind::IncidentUpdate;
        }
    }
    const IncidentFacts facts = m_incidents.draw(m_random, m_pbid, m_timeMs);
    m_incidents.append(out, facts);
    remember(m_recentIncidents, m_random, facts);
    return StreamKind::Incident;
}

std::int64_t EventStream::nextPbid()
{
    return m_pbid += m_random.between(1, 3);
}

} // namespace duskwatch::simulation
