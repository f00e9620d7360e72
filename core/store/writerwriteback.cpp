// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writebackrows.h"
#include "core/store/writebacktable.h"
#include "core/store/writerprivate.h"

namespace duskwatch {

void StoreWriter::setWriteBackRoutes(WriteBackRoutes routes)
{
    d->writeBack->setRoutes(std::move(routes));
}

Result<NextWriteBack> StoreWriter::nextWriteBack(ConnectionId connection, std::int64_t nowMs)
{
    return d->transact([&] { return d->writeBack->next(connection, nowMs); });
}

Result<bool> StoreWriter::markWriteBackSending(std::int64_t item, std::int64_t baseline, std::int64_t nowMs,
                                               std::int64_t nextTryMs)
{
    return d->transact([&] { return d->writeBack->markSending(item, baseline, nowMs, nextTryMs); });
}

Result<EventId> StoreWriter::endWriteBack(const WriteBackResult& result, std::int64_t nowMs)
{
    return d->transact([&] { return d->writeBack->end(result, nowMs); });
}

Result<std::int64_t> StoreWriter::retryWriteBack(const WriteBackScope& scope, std::int64_t nowMs)
{
    return d->transact([&] { return d->writeBack->retry(scope, nowMs); });
}

Result<std::int64_t> StoreWriter::discardWriteBack(const WriteBackScope& scope)
{
    return d->transact([&] { return d->writeBack->discard(scope); });
}

Result<WriteBackCounts> StoreWriter::writeBackCounts()
{
    return d->transact([&] { return readWriteBackCounts(*d->database); });
}

} // namespace duskwatch
