// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchworker.h"

namespace duskwatch {

struct SearchWorker::Private
{
    quint64 lastJob = 0;
};

SearchWorker::SearchWorker(const QString&)
    : d(std::make_unique<Private>())
{
}

SearchWorker::~SearchWorker() = default;

quint64 SearchWorker::requestSearch(const SearchRequest&)
{
    return ++d->lastJob;
}

void SearchWorker::cancelSearch() {}

quint64 SearchWorker::requestKeys(SourceId)
{
    return ++d->lastJob;
}

quint64 SearchWorker::requestExport(const SearchExport&)
{
    return ++d->lastJob;
}

void SearchWorker::cancelExport() {}

} // namespace duskwatch
