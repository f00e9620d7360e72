// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outputtable.h"
#include "core/store/writerprivate.h"

namespace duskwatch {

Result<OutputBook> StoreWriter::outputs()
{
    return d->transact([&] { return readOutputs(*d->database); });
}

Result<OutputId> StoreWriter::addOutput(const OutputRecord& output, OutputStart start)
{
    return d->attempt([&] {
        auto id = storeOutput(*d->database, output);
        if (id)
            placeOutput(*d->database, id.value(), start, {});
        return id;
    });
}

Result<void> StoreWriter::editOutput(const OutputRecord& output, const std::vector<SourceId>& fromNow)
{
    return d->attempt([&]() -> Result<void> {
        if (toInt(output.id) == 0)
            return Error{ErrorCode::NotFound, {}};
        if (const auto id = storeOutput(*d->database, output); !id)
            return id.error();
        if (!fromNow.empty())
            placeOutput(*d->database, output.id, OutputStart::Now, fromNow);
        return {};
    });
}

Result<void> StoreWriter::removeOutput(OutputId id)
{
    return d->attempt([&] { return deleteOutput(*d->database, id); });
}

Result<void> StoreWriter::commitOutput(OutputId id, const OutputProgress& progress)
{
    return d->attempt([&] { return storeProgress(*d->database, id, progress); });
}

} // namespace duskwatch
