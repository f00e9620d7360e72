// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/stageparser.h"

#include "core/search/queryparser.h"
#include "core/search/searchkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::QueryParser", text);
}

constexpr std::array kStages{QLatin1StringView("groupby"), QLatin1StringView("calculate"),
                             QLatin1StringView("timeslice"), QLatin1StringView("sort"),
                             QLatin1StringView("limit")};
constexpr int kMaxSlices = 1000;

bool is(const QueryToken& token, const char* word)
{
    return token.text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
}

std::int64_t unitMs(QStringView unit)
{
    constexpr std::int64_t kSecond = 1000;
    if (unit == QLatin1StringView("s"))
        return kSecond;
    if (unit == QLatin1StringView("m"))
        return 60 * kSecond;
    if (unit == QLatin1StringView("h"))
        return 3600 * kSecond;
    if (unit == QLatin1StringView("d"))
        return 86'400 * kSecond;
    return unit == QLatin1StringView("w") ? 7 * 86'400 * kSecond : 0;
}

} // namespace

StageParser::StageParser(const std::vector<QueryToken>& tokens, std::size_t& next,
                         std::optional<QueryProblem>& problem)
    : m_tokens(tokens),
      m_next(next),
      m_problem(problem)
{
}

bool StageParser::isStage(const QueryToken& word, const QueryToken& next)
{
    return word.type == QueryToken::Type::Word && next.isSign(QLatin1StringView("(")) &&
           std::any_of(kStages.begin(), kStages.end(), [&](QLatin1StringView stage) {
               return word.text.compare(stage, Qt::CaseInsensitive) == 0;
           });
}

void StageParser::fail(const QueryToken& at, const QString& message)
{
    if (!m_problem)
        m_problem = QueryProblem{at.at, std::max(at.length, 1), message};
}

bool StageParser::once(const QueryToken& name, bool isThere)
{
    if (isThere)
        fail(name, tr("%1() stands here a second time.").arg(name.text));
    return !isThere;
}

void StageParser::take(Query& query)
{
    const QueryToken name = token();
    m_next += 2; // its name and the parenthesis
    if (is(name, "groupby") && once(name, !query.groupBy.empty()))
        groupBy(query);
    else if (is(name, "calculate") && once(name, query.calculation.has_value()))
        calculate(query);
    else if (is(name, "timeslice") && once(name, query.slices.has_value()))
        timeSlice(query);
    else if (is(name, "sort") && once(name, query.ascending.has_value())) {
        m_sort = name;
        sort(query);
    } else if (is(name, "limit") && once(name, query.limit.has_value()))
        limit(query);
    if (!m_problem && !token().isSign(QLatin1StringView(")")))
        fail(token(), tr("%1() must be closed by a parenthesis here.").arg(name.text));
    ++m_next;
}

void StageParser::check(const Query& query)
{
    if (m_sort && !query.makesTable())
        fail(*m_sort, tr("sort() orders a table: use it with groupby(), calculate() or timeslice()."));
}

std::optional<QueryKey> StageParser::key(const QueryToken& name, const QString& text)
{
    const bool named = name.type == QueryToken::Type::Word || name.type == QueryToken::Type::Text;
    auto found = named && !name.isOpen ? keyFrom(text) : std::nullopt;
    if (!found)
        fail(name, tr("A key must stand here, such as model or device.ip."));
    return found;
}

void StageParser::groupBy(Query& query)
{
    for (;; ++m_next) {
        if (query.groupBy.size() == kMaxGroupKeys)
            fail(token(), tr("groupby() takes at most %1 keys.").arg(kMaxGroupKeys));
        if (auto found = key(token(), token().text))
            query.groupBy.push_back(std::move(*found));
        if (m_problem)
            return;
        ++m_next;
        if (!token().isSign(QLatin1StringView(",")))
            return;
    }
}

void StageParser::calculate(Query& query)
{
    struct Name
    {
        QLatin1StringView word;
        Calculate what;
    };
    constexpr Name kNames[] = {
        {QLatin1StringView("count"), Calculate::Count}, {QLatin1StringView("average"), Calculate::Average},
        {QLatin1StringView("max"), Calculate::Max},     {QLatin1StringView("min"), Calculate::Min},
        {QLatin1StringView("sum"), Calculate::Sum},     {QLatin1StringView("unique"), Calculate::Unique},
    };
    const QueryToken& word = token();
    const qsizetype colon = word.text.indexOf(QLatin1Char(':'));
    const QString function = word.text.left(colon < 0 ? word.text.size() : colon);
    const auto known = std::find_if(std::begin(kNames), std::end(kNames), [&](const Name& name) {
        return word.type == QueryToken::Type::Word && function.compare(name.word, Qt::CaseInsensitive) == 0;
    });
    if (known == std::end(kNames)) {
        fail(word, tr("calculate() knows count, average, max, min, sum and unique."));
        return;
    }
    Calculation calculation;
    calculation.what = known->what;
    if (colon >= 0)
        calculation.key = key(word, word.text.mid(colon + 1));
    else if (known->what != Calculate::Count)
        fail(word, tr("Say of what, such as %1:score.").arg(function));
    query.calculation = std::move(calculation);
    ++m_next;
}

void StageParser::timeSlice(Query& query)
{
    const QueryToken& word = token();
    qsizetype digits = 0;
    while (digits < word.text.size() && word.text[digits] >= QLatin1Char('0') &&
           word.text[digits] <= QLatin1Char('9'))
        ++digits;
    const int number = word.text.left(digits).toInt();
    const QStringView unit = QStringView(word.text).mid(digits);
    TimeSlices slices;
    if (unit.isEmpty())
        slices.count = number;
    else
        slices.widthMs = number * unitMs(unit);
    const bool countFits = slices.count > 0 && slices.count <= kMaxSlices;
    if (word.type != QueryToken::Type::Word || number <= 0 || number > 100'000 ||
        (unit.isEmpty() ? !countFits : slices.widthMs <= 0)) {
        fail(word, tr("timeslice() takes a width such as 30m, 1h or 7d, or how many slices, up to %1.")
                       .arg(kMaxSlices));
        return;
    }
    query.slices = slices;
    ++m_next;
}

void StageParser::sort(Query& query)
{
    if (is(token(), "asc"))
        query.ascending = true;
    else if (is(token(), "desc"))
        query.ascending = false;
    else
        fail(token(), tr("sort() takes asc or desc."));
    ++m_next;
}

void StageParser::limit(Query& query)
{
    bool isNumber = false;
    const int number = token().text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > kMaxTableRows)
        fail(token(), tr("limit() takes a number from 1 to %1.").arg(kMaxTableRows));
    else
        query.limit = number;
    ++m_next;
}

} // namespace duskwatch
