// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// Which of an event's lists a text stands in.
enum class EventList : std::uint8_t {
    Tags = 0,            ///< of the model and the device
    Techniques = 1,      ///< MITRE identifiers such as "T1071.001"
    PreviousGroups = 2,  ///< AI Analyst: `groupPreviousGroups`
    RelatedBreaches = 3, ///< AI Analyst: pbids of the breaches it rests on
};
inline constexpr std::size_t kEventLists = 4;
inline constexpr std::size_t kMaxListedItems = 64; ///< of each list

/// The lists of an event, each in the order given and without repetitions. All of them share one buffer: events pass from
/// one thread to another by the hundred thousand, and a vector of strings for each list made ingest a tenth slower. A
/// plain value.
class ListedTexts
{
    static constexpr std::size_t kHeadBytes = 3; ///< list, length (low byte first); the text follows

public:
    /// The texts of one list; valid until the lists change.
    class Range
    {
    public:
        class Iterator
        {
        public:
            using value_type = std::string_view;
            using reference = std::string_view;
            using pointer = const std::string_view*;
            using difference_type = std::ptrdiff_t;
            using iterator_category = std::input_iterator_tag;

            Iterator(const char* at, const char* end, EventList list)
                : m_at(at),
                  m_end(end),
                  m_list(list)
            {
                findList();
            }
            std::string_view operator*() const { return {m_at + kHeadBytes, length()}; }
            Iterator& operator++()
            {
                m_at += kHeadBytes + length();
                findList();
                return *this;
            }
            bool operator==(const Iterator& other) const { return m_at == other.m_at; }

        private:
            std::size_t length() const
            {
                return static_cast<unsigned char>(m_at[1]) |
                       static_cast<std::size_t>(static_cast<unsigned char>(m_at[2])) << 8;
            }
            void findList()
            {
                while (m_at != m_end && *m_at != static_cast<char>(m_list))
                    m_at += kHeadBytes + length();
            }
            const char* m_at;
            const char* m_end;
            EventList m_list;
        };
        Range(std::string_view packed, EventList list)
            : m_packed(packed),
              m_list(list)
        {
        }
        Iterator begin() const { return {m_packed.data(), m_packed.data() + m_packed.size(), m_list}; }
        Iterator end() const
        {
            const char* const end = m_packed.data() + m_packed.size();
            return {end, end, m_list};
        }

    private:
        std::string_view m_packed;
        EventList m_list;
    };

    /// Appends \a text, valid UTF-8 of at most kMaxFieldBytes, unless it is empty, stands there already, or there are
    /// kMaxListedItems.
    void add(EventList list, std::string_view text);
    void clear(EventList list);

    Range of(EventList list) const { return {m_packed, list}; }
    std::size_t count(EventList list) const { return m_counts[static_cast<std::size_t>(list)]; }
    bool isEmpty(EventList list) const { return count(list) == 0; }
    std::vector<std::string> texts(EventList list) const;

private:
    std::string m_packed;
    std::array<std::uint8_t, kEventLists> m_counts{};
};

} // namespace duskwatch
