// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/addressrange.h"
#include "core/triage/detectionrule.h"
#include "core/triage/globpattern.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// The name of a device that rules compare: as the alert table shows it.
inline std::string_view deviceNameOf(const Event& event)
{
    return event.device.hostname.empty() ? event.device.label : event.device.hostname;
}

/// One event as matches look at it: what takes work to find out is found out once, and only when it is asked for.
/// Lives on the stack while one event is judged; what it is made from is borrowed.
class EventFacts
{
public:
    EventFacts(const Event& ofEvent, const Verdict& ofVerdict, std::int64_t fromSource)
        : event(ofEvent),
          verdict(ofVerdict),
          source(fromSource),
          device(deviceNameOf(ofEvent))
    {
    }
    std::uint64_t titlePairs();
    std::uint64_t devicePairs();
    /// Nothing where the event has none, or one that cannot be read.
    const std::optional<AddressRange>& address();

    const Event& event;
    const Verdict& verdict;
    const std::int64_t source;
    const std::string_view device;

private:
    std::optional<std::uint64_t> m_titlePairs;
    std::optional<std::uint64_t> m_devicePairs;
    std::optional<AddressRange> m_address;
    bool m_addressRead = false;
};

/// One of 64 for a technique such as T1071 and its sub-techniques, in any case.
unsigned techniqueBucket(std::string_view technique);

/// A list of globs of which one must match; an empty list always does.
struct GlobList
{
    explicit GlobList(const QStringList& texts);

    bool matches(std::string_view text) const;
    bool mayBeginWith(unsigned char first) const;
    bool mayBeEmpty() const;

    std::vector<GlobPattern> patterns;
    std::uint64_t requiredPairs = 0; ///< by all of them
};

/// A RuleMatch made ready for being asked often. Immutable, so usable from any thread; asking allocates nothing.
/// Addresses that are none are left out, and a list of nothing else matches nothing: checkMatch() has refused them.
class CompiledMatch
{
public:
    explicit CompiledMatch(const RuleMatch& match);
    bool matches(EventFacts& facts) const;

    const EnumSet<EventKind> kinds;
    const EnumSet<Category> categories;
    const EnumSet<Outcome> outcomes;
    const EnumSet<Priority> priorities;
    const EnumSet<Level> levels;
    const GlobList models;
    const GlobList devices;
    const GlobList tags;
    const bool needsAddress;
    const bool needsScore;
    const bool needsTechnique;

    /// Whether an event with a technique that begins as one with this bucket does may match (techniqueBucket()).
    bool mayHaveTechnique(unsigned bucket) const
    {
        return !needsTechnique || (m_techniqueBuckets >> bucket & 1) != 0;
    }
    /// Whether an event with an address whose first (\a byte 0) or second byte (1) is \a value may match.
    bool mayHaveAddress(bool isV4, std::size_t byte, unsigned char value) const;

private:
    bool scoreMatches(const Verdict& verdict) const;
    bool addressMatches(EventFacts& facts) const;
    bool tagsMatch(const Event& event) const;
    bool techniqueMatches(const Event& event) const;

    const std::int64_t m_source;
    const std::optional<double> m_scoreFrom;
    const std::optional<double> m_scoreTo;
    std::vector<AddressRange> m_addresses;
    std::vector<std::string> m_techniques; ///< lower case
    std::uint64_t m_techniqueBuckets = 0;
};

} // namespace duskwatch
