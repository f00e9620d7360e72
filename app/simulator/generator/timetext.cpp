// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/timetext.h"

#include <array>
#include <chrono>
#include <string_view>

namespace duskwatch::simulation {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::int64_t kDayMs = 86'400'000;

std::chrono::year_month_day dateOf(std::int64_t timeMs)
{
    return std::chrono::sys_days(std::chrono::days(timeMs / kDayMs));
}

void appendDate(TextBuffer& out, std::int64_t timeMs)
{
    const std::chrono::year_month_day date = dateOf(timeMs);
    out.padded(static_cast<int>(date.year()), 4);
    out.raw('-');
    out.padded(static_cast<unsigned>(date.month()), 2);
    out.raw('-');
    out.padded(static_cast<unsigned>(date.day()), 2);
}

void appendTimeOfDay(TextBuffer& out, std::int64_t timeMs)
{
    const std::int64_t seconds = timeMs % kDayMs / 1000;
    out.padded(seconds / 3600, 2);
    out.raw(':');
    out.padded(seconds / 60 % 60, 2);
    out.raw(':');
    out.padded(seconds % 60, 2);
}

} // namespace

void appendDateTime(TextBuffer& out, std::int64_t timeMs)
{
    appendDate(out, timeMs);
    out.raw(' ');
    appendTimeOfDay(out, timeMs);
}

void appendIsoMilliseconds(TextBuffer& out, std::int64_t timeMs)
{
    appendDate(out, timeMs);
    out.raw('T');
    appendTimeOfDay(out, timeMs);
    out.raw('.');
    out.padded(timeMs % 1000, 3);
    out.raw('Z');
}

void appendIsoOffset(TextBuffer& out, std::int64_t timeMs)
{
    appendDate(out, timeMs);
    out.raw('T');
    appendTimeOfDay(out, timeMs);
    out.raw("+00:00");
}

void appendBsd(TextBuffer& out, std::int64_t timeMs)
{
    const std::chrono::year_month_day date = dateOf(timeMs);
    const auto day = static_cast<unsigned>(date.day());
    out.raw(kMonths[static_cast<unsigned>(date.month()) - 1]);
    out.raw(day < 10 ? "  " : " ");
    out.number(day);
    out.raw(' ');
    appendTimeOfDay(out, timeMs);
}

} // namespace duskwatch::simulation
