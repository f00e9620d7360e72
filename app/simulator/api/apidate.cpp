// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apidate.h"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace duskwatch::simulator {

namespace {

constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr std::string_view kWeekdays = "SunMonTueWedThuFriSat";
constexpr std::int64_t kDayMs = 86'400'000;

/// Y o D h m s stand for a digit each (o: of the month), N for a letter of a month's name, W for one of a weekday's; all
/// else stands for itself.
std::string_view patternOf(DateFormat format)
{
    switch (format) {
    case DateFormat::Compact:
        return "YYYYooDDThhmmss";
    case DateFormat::Iso:
        return "YYYY-oo-DDThh:mm:ss";
    case DateFormat::Spaced:
        return "YYYY-oo-DD hh:mm:ss";
    case DateFormat::Rfc1123:
        return "WWW, DD NNN YYYY hh:mm:ss GMT";
    }
    return {};
}

/// The number at the places of \a letter, all of which are next to each other.
int number(std::string_view text, std::string_view pattern, char letter)
{
    int value = 0;
    for (std::size_t place = pattern.find(letter); place < pattern.size() && pattern[place] == letter;
         ++place)
        value = value * 10 + (text[place] - '0');
    return value;
}

bool matches(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (std::size_t place = 0; place < pattern.size(); ++place) {
        const char wanted = pattern[place];
        if (std::string_view("YoDhms").find(wanted) != std::string_view::npos) {
            if (text[place] < '0' || text[place] > '9')
                return false;
        } else if (wanted != 'N' && wanted != 'W' && text[place] != wanted) {
            return false;
        }
    }
    return true;
}

std::optional<unsigned> nameIndex(std::string_view names, std::string_view name)
{
    for (std::size_t index = 0; index * 3 < names.size(); ++index) {
        if (names.substr(index * 3, 3) == name)
            return static_cast<unsigned>(index);
    }
    return {};
}

void put(QByteArray& text, std::string_view pattern, char letter, int value)
{
    const std::size_t first = pattern.find(letter);
    std::size_t place = std::min(pattern.find_first_not_of(letter, first), pattern.size());
    while (place > first) {
        text[static_cast<qsizetype>(--place)] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

void putName(QByteArray& text, qsizetype place, std::string_view names, unsigned index)
{
    for (const char letter : names.substr(std::size_t{index} * 3, 3))
        text[place++] = letter;
}

} // namespace

std::optional<std::int64_t> parseApiDate(QByteArrayView text, DateFormat format)
{
    const std::string_view view(text.data(), static_cast<std::size_t>(text.size()));
    const std::string_view pattern = patternOf(format);
    if (!matches(view, pattern))
        return {};
    std::optional<unsigned> month;
    if (format == DateFormat::Rfc1123) {
        month = nameIndex(kMonths, view.substr(pattern.find('N'), 3));
        if (!month)
            return {};
        ++*month;
    } else {
        month = static_cast<unsigned>(number(view, pattern, 'o'));
    }
    const std::chrono::year_month_day date(
        std::chrono::year(number(view, pattern, 'Y')), std::chrono::month(*month),
        std::chrono::day(static_cast<unsigned>(number(view, pattern, 'D'))));
    const int hour = number(view, pattern, 'h');
    const int minute = number(view, pattern, 'm');
    const int second = number(view, pattern, 's');
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    const std::chrono::sys_days days(date);
    if (format == DateFormat::Rfc1123 &&
        nameIndex(kWeekdays, view.substr(0, 3)) != std::chrono::weekday(days).c_encoding())
        return {};
    return days.time_since_epoch().count() * kDayMs +
           (hour * 3600 + minute * 60 + second) * std::int64_t{1000};
}

QByteArray formatApiDate(std::int64_t timeMs, DateFormat format)
{
    const std::chrono::sys_days days(std::chrono::days(timeMs / kDayMs));
    const std::chrono::year_month_day date(days);
    const auto seconds = static_cast<int>(timeMs % kDayMs / 1000);
    const std::string_view pattern = patternOf(format);
    QByteArray text(pattern.data(), static_cast<qsizetype>(pattern.size()));
    put(text, pattern, 'Y', static_cast<int>(date.year()));
    put(text, pattern, 'D', static_cast<int>(static_cast<unsigned>(date.day())));
    put(text, pattern, 'h', seconds / 3600);
    put(text, pattern, 'm', seconds / 60 % 60);
    put(text, pattern, 's', seconds % 60);
    const auto month = static_cast<unsigned>(date.month());
    if (format != DateFormat::Rfc1123) {
        put(text, pattern, 'o', static_cast<int>(month));
        return text;
    }
    putName(text, 0, kWeekdays, std::chrono::weekday(days).c_encoding());
    putName(text, static_cast<qsizetype>(pattern.find('N')), kMonths, month - 1);
    return text;
}

} // namespace duskwatch::simulator
