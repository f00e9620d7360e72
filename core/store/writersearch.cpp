// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/querytable.h"
#include "core/store/writerprivate.h"

namespace duskwatch {

Result<std::vector<SavedQuery>> StoreWriter::savedQueries()
{
    return d->transact([&] { return readSavedQueries(*d->database); });
}

Result<QueryId> StoreWriter::saveQuery(const SavedQuery& query)
{
    return d->attempt([&] { return storeQuery(*d->database, query); });
}

Result<void> StoreWriter::removeQuery(QueryId id)
{
    return d->attempt([&] { return deleteQuery(*d->database, id); });
}

Result<bool> StoreWriter::finishBlocks(int blocks)
{
    return d->transact([&] { return d->finisher->finish(blocks) == blocks; });
}

} // namespace duskwatch
