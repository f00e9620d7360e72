// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/investigation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace duskwatch {
namespace {

constexpr std::array kStatusWords{
    std::pair{InvestigationStatus::Open, std::string_view("open")},
    std::pair{InvestigationStatus::Investigating, std::string_view("investigating")},
    std::pair{InvestigationStatus::Closed, std::string_view("closed")}};
constexpr std::array kDispositionWords{
    std::pair{Disposition::Benign, std::string_view("benign")},
    std::pair{Disposition::Malicious, std::string_view("malicious")},
    std::pair{Disposition::NotApplicable, std::string_view("not-applicable")},
    std::pair{Disposition::Undecided, std::string_view("undecided")}};
constexpr std::array kPriorityWords{std::pair{InvestigationPriority::Low, std::string_view("Low")},
                                    std::pair{InvestigationPriority::Medium, std::string_view("Medium")},
                                    std::pair{InvestigationPriority::High, std::string_view("High")},
                                    std::pair{InvestigationPriority::Critical, std::string_view("Critical")}};

template <class Table, class Value>
std::string_view wordOf(const Table& table, Value value)
{
    for (const auto& [known, word] : table) {
        if (known == value)
            return word;
    }
    return {};
}

bool sameWord(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

template <class Table>
auto valueOf(const Table& table, std::string_view word) -> std::optional<decltype(table[0].first)>
{
    for (const auto& [value, known] : table) {
        if (sameWord(known, word))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<InvestigationPriority> urgencyOf(Priority alert, const RuleDecision& decision, bool test)
{
    if (test)
        return std::nullopt;
    if (decision.priority)
        return decision.priority;
    switch (alert) {
    case Priority::High:
        return InvestigationPriority::High;
    case Priority::Medium:
        return InvestigationPriority::Medium;
    case Priority::Low:
        return InvestigationPriority::Low;
    case Priority::None:
        break;
    }
    return std::nullopt;
}

std::string_view statusWord(InvestigationStatus status)
{
    return wordOf(kStatusWords, status);
}

std::string_view dispositionWord(Disposition disposition)
{
    return wordOf(kDispositionWords, disposition);
}

std::string_view priorityWord(InvestigationPriority priority)
{
    return wordOf(kPriorityWords, priority);
}

std::optional<InvestigationStatus> statusFromWord(std::string_view word)
{
    return valueOf(kStatusWords, word);
}

std::optional<Disposition> dispositionFromWord(std::string_view word)
{
    return valueOf(kDispositionWords, word);
}

std::optional<InvestigationPriority> investigationPriorityFromWord(std::string_view word)
{
    return valueOf(kPriorityWords, word);
}

} // namespace duskwatch
