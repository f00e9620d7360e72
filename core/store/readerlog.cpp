// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readerprivate.h"

#include <QCoreApplication>

#include <algorithm>

// The raw logs, and the lines that were kept aside.
namespace duskwatch {
namespace {

constexpr int kScanLines = 256;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::StoreReader", text);
}

} // namespace

Result<LogRange> StoreReader::logRange(SourceId source)
{
    return d->read([&]() -> Result<LogRange> {
        const auto range = d->log->range(source);
        if (!range)
            return Error{ErrorCode::NotFound, tr("The event source")};
        return *range;
    });
}

Result<std::vector<LogLine>> StoreReader::logLines(SourceId source, std::int64_t first, int count)
{
    return d->read([&] { return d->log->lines(source, first, count); });
}

Result<void> StoreReader::scanLog(SourceId source, bool newestFirst,
                                  const std::function<bool(LogLine&&)>& each, CancelFlag cancel)
{
    auto range = logRange(source);
    if (!range)
        return range.error();
    std::int64_t from = range->first;
    std::int64_t to = range->end;
    while (from < to) {
        if (cancel && cancel->load(std::memory_order_relaxed))
            return Error{ErrorCode::Cancelled, QString()};
        const std::int64_t piece = std::min<std::int64_t>(kScanLines, to - from);
        auto lines = logLines(source, newestFirst ? to - piece : from, static_cast<int>(piece));
        if (!lines)
            return lines.error();
        if (newestFirst)
            std::reverse(lines.value().begin(), lines.value().end());
        for (LogLine& line : lines.value()) {
            if (!each(std::move(line)))
                return {};
        }
        (newestFirst ? to : from) += newestFirst ? -piece : piece;
    }
    return {};
}

Result<std::vector<LogLine>> StoreReader::keptUnparsed(SourceId source)
{
    return d->read([&]() -> Result<std::vector<LogLine>> {
        SQLite::Statement select(
            *d->database, "SELECT id, received, line FROM unparsed_kept WHERE source = ? ORDER BY id DESC");
        select.bind(1, static_cast<std::int64_t>(toInt(source)));
        std::vector<LogLine> lines;
        while (select.executeStep()) {
            LogLine line;
            line.sequence = select.getColumn(0).getInt64();
            line.receivedAtMs = select.getColumn(1).getInt64();
            const SQLite::Column bytes = select.getColumn(2);
            line.bytes = QByteArray(static_cast<const char*>(bytes.getBlob()), bytes.getBytes());
            lines.push_back(std::move(line));
        }
        return lines;
    });
}

} // namespace duskwatch
