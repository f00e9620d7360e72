// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/apirequests.h"

namespace duskwatch {
namespace {

QByteArray bounds(const TimeWindow& window)
{
    return "starttime=" + QByteArray::number(qint64(window.startMs)) +
           "&endtime=" + QByteArray::number(qint64(window.endMs));
}

} // namespace

ApiRequest modelBreachesRequest(const TimeWindow& window)
{
    ApiRequest request;
    request.path = "/modelbreaches";
    request.query = bounds(window) + "&creationtime=true&includeacknowledged=true&deviceattop=true";
    return request;
}

ApiRequest incidentEventsRequest(const TimeWindow& window)
{
    ApiRequest request;
    request.path = "/aianalyst/incidentevents";
    request.query = bounds(window) + "&includeacknowledged=true&includeallpinned=false";
    return request;
}

} // namespace duskwatch
