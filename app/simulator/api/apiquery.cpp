// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apiquery.h"

#include "app/simulator/api/queryreader.h"

namespace duskwatch::simulator {

namespace {

constexpr std::int64_t kLatestMs = 253'402'300'799'999; // the end of the year 9999
constexpr std::int64_t kLongestWindowMs = 366LL * 86'400'000;
constexpr std::int64_t kLargestId = 1LL << 53; // what a number of JSON holds exactly

std::optional<Window> readWindow(QueryReader& reader)
{
    const auto startMs = reader.number("starttime", 0, kLatestMs);
    const auto endMs = reader.number("endtime", 0, kLatestMs);
    if (!startMs && !endMs)
        return {};
    if (!startMs || !endMs || *endMs < *startMs || *endMs - *startMs > kLongestWindowMs) {
        reader.fail();
        return {};
    }
    return Window{*startMs, *endMs};
}

} // namespace

std::optional<BreachQuery> readBreachQuery(const QByteArray& text)
{
    QueryReader reader(text);
    BreachQuery query;
    query.window = readWindow(reader);
    query.byCreation = reader.flag("creationtime", query.byCreation);
    query.includeAcknowledged = reader.flag("includeacknowledged", query.includeAcknowledged);
    query.includeUrl = reader.flag("includebreachurl", query.includeUrl);
    query.historicModelOnly = reader.flag("historicmodelonly", query.historicModelOnly);
    query.minimal = reader.flag("minimal", query.minimal);
    query.deviceAtTop = reader.flag("deviceattop", query.deviceAtTop);
    query.saasOnly = reader.flag("saasonly", query.saasOnly);
    reader.flag("expandenums", false); // words are always written out here, never numbers that stand for them
    query.minScore = reader.decimal("minscore", 0, 1).value_or(query.minScore);
    query.pbid = reader.number("pbid", 0, kLargestId);
    query.did = reader.number("did", -1, kLargestId);
    if (!reader.finish())
        return {};
    return query;
}

std::optional<IncidentQuery> readIncidentQuery(const QByteArray& text)
{
    QueryReader reader(text);
    IncidentQuery query;
    query.window = readWindow(reader);
    query.includeAcknowledged = reader.flag("includeacknowledged", query.includeAcknowledged);
    query.includeAllPinned = reader.flag("includeallpinned", query.includeAllPinned);
    query.includeUrl = reader.flag("includeincidenteventurl", query.includeUrl);
    query.uuid = reader.text("uuid");
    query.minScore = reader.decimal("minscore", 0, 100).value_or(query.minScore);
    query.minGroupScore = reader.decimal("mingroupscore", 0, 100).value_or(query.minGroupScore);
    if (!reader.finish())
        return {};
    return query;
}

bool isStatusQuery(const QByteArray& text)
{
    QueryReader reader(text);
    reader.flag("fast", false);
    reader.flag("includechildren", true);
    return reader.finish();
}

} // namespace duskwatch::simulator
