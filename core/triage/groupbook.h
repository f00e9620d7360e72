// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/alertkeys.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace duskwatch {

/// How many investigations may be opened by rules. What is refused is counted and said; its alert is kept.
struct InvestigationLimits
{
    int perAssetAndMinute = 20;
    int openInAll = 500;
};

/// Why no investigation was opened. Stored by number: append only, never renumber.
enum class InvestigationRefusal : std::uint8_t { None = 0, AssetLimit = 1, OpenLimit = 2 };

/// Decides which investigation an alert belongs to. Knows the investigations that are not closed and the keys each
/// one answers to; a key has one owner. Pure: no clock, no I/O, any thread.
///
///   no owner of its keys    --> opens one, unless it may not or a limit forbids it
///   one owner               --> joins it, and its other keys lead there from now on
///   several owners          --> the oldest takes in the others and all their keys
///
/// So investigations are the connected parts of "alerts that share a key", and the order in which alerts come does not
/// matter. Closed investigations own no keys: ingest neither reopens nor merges them.
class GroupBook
{
public:
    struct Placement
    {
        std::int64_t investigation = 0; ///< 0: none
        bool opened = false;
        InvestigationRefusal refusal = InvestigationRefusal::None;
        std::vector<std::int64_t> merged; ///< those that \a investigation took in; all younger than it
        std::vector<std::string> newKeys; ///< that had no owner before
    };
    /// Keys of one investigation beyond this are not taken: what only they would tie on opens its own.
    static constexpr std::size_t kMaxKeys = 4096;

    explicit GroupBook(InvestigationLimits limits = {})
        : m_limits(limits)
    {
    }

    // What is stored, before the first place().
    void addOpen(std::int64_t investigation);
    void addKey(std::int64_t investigation, const std::string& key);
    void addRecent(const std::string& asset, std::int64_t openedAtMs); ///< in the order they were opened
    void setNext(std::int64_t investigation) { m_next = investigation; }

    /// Where the alert with \a keys goes. \a holder: the investigation that holds it already, 0 for none; a closed one
    /// keeps it. \a nowMs: time of receipt.
    Placement place(const AlertKeys& keys, std::int64_t holder, std::int64_t nowMs);

    bool isOpen(std::int64_t investigation) const { return m_open.contains(investigation); }
    std::size_t openCount() const { return m_open.size(); }

private:
    InvestigationRefusal mayOpen(const std::string& asset, std::int64_t nowMs);
    void takeIn(std::int64_t survivor, std::int64_t loser);

    InvestigationLimits m_limits;
    std::int64_t m_next = 1;
    std::unordered_map<std::string, std::int64_t> m_owner;
    std::map<std::int64_t, std::vector<std::string>> m_open; ///< with the keys each one owns
    // Opened in the minute m_minute (of receipt), by asset; at most one entry per investigation opened in it.
    std::int64_t m_minute = -1;
    std::unordered_map<std::string, int> m_inMinute;
};

} // namespace duskwatch
