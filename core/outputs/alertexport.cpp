// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertexport.h"

#include "core/events/decoder.h"
#include "core/outputs/alertcsv.h"
#include "core/outputs/alertecs.h"
#include "core/outputs/alertjson.h"
#include "core/syslog/message.h"

#include <QSaveFile>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kPiece = 256;

bool isCancelled(const CancelFlag& cancel)
{
    return cancel && cancel->load(std::memory_order_relaxed);
}

Event eventOf(Decoder& decoder, const QByteArray& rawLine)
{
    const std::string_view line(rawLine.constData(), static_cast<std::size_t>(rawLine.size()));
    return decoder.decodeUnpadded(splitSyslogLine(line).payload);
}

Result<QByteArray> ecsLines(StoreReader& reader, Decoder& decoder, const std::vector<EventId>& ids,
                            std::int64_t& count)
{
    QByteArray text;
    for (const EventId id : ids) {
        const auto detail = reader.detail(id);
        if (!detail && detail.error().code == ErrorCode::NotFound)
            continue; // retention was faster
        if (!detail)
            return detail.error();
        text += alertEcsLine(detail.value(), techniquesOf(eventOf(decoder, detail.value().rawLine)));
        ++count;
    }
    return text;
}

Result<QByteArray> lines(StoreReader& reader, AlertFileFormat format, const std::vector<EventId>& ids,
                         std::int64_t& count)
{
    const auto details = reader.described(ids);
    if (!details)
        return details.error();
    QByteArray text;
    for (const AlertDetail& detail : details.value())
        text += format == AlertFileFormat::Csv ? alertCsvRow(detail) : alertJsonLine(detail);
    count += static_cast<std::int64_t>(details.value().size());
    return text;
}

Result<std::vector<EventId>> wantedIds(StoreReader& reader, const AlertExport& wanted,
                                       const CancelFlag& cancel)
{
    if (!wanted.ids.empty())
        return wanted.ids;
    std::vector<EventId> ids;
    const auto limit = static_cast<std::size_t>(wanted.limit);
    const auto listed = reader.eventIds(
        wanted.filter, wanted.order,
        [&](std::vector<EventId>&& chunk) {
            ids.insert(ids.end(), chunk.begin(), chunk.end());
            return limit == 0 || ids.size() < limit;
        },
        cancel);
    if (!listed)
        return listed.error();
    if (limit > 0 && ids.size() > limit)
        ids.resize(limit);
    return ids;
}

Error unwritable(const QIODevice& out)
{
    return {ErrorCode::FileUnwritable, out.errorString()};
}

} // namespace

Result<std::int64_t> writeAlerts(StoreReader& reader, const AlertExport& wanted, QIODevice& out,
                                 const ExportProgress& progress, const CancelFlag& cancel)
{
    const auto ids = wantedIds(reader, wanted, cancel);
    if (!ids)
        return ids.error();
    if (wanted.format == AlertFileFormat::Csv && out.write(alertCsvHeading()) < 0)
        return unwritable(out);
    Decoder decoder;
    std::int64_t count = 0;
    const std::vector<EventId>& all = ids.value();
    for (std::size_t at = 0; at < all.size(); at += kPiece) {
        if (isCancelled(cancel))
            return Error{ErrorCode::Cancelled, {}};
        const std::size_t end = std::min(all.size(), at + kPiece);
        const std::vector<EventId> piece(all.begin() + static_cast<std::ptrdiff_t>(at),
                                         all.begin() + static_cast<std::ptrdiff_t>(end));
        const auto text = wanted.format == AlertFileFormat::Ecs ? ecsLines(reader, decoder, piece, count)
                                                                : lines(reader, wanted.format, piece, count);
        if (!text)
            return text.error();
        if (out.write(text.value()) != text.value().size())
            return unwritable(out);
        if (progress)
            progress(static_cast<std::int64_t>(end), static_cast<std::int64_t>(all.size()));
    }
    return count;
}

Result<std::int64_t> exportAlerts(StoreReader& reader, const AlertExport& wanted, const QString& path,
                                  const ExportProgress& progress, const CancelFlag& cancel)
{
    QSaveFile file(path);
    const auto failure = [&file] {
        return Error{ErrorCode::FileUnwritable, file.fileName() + QStringLiteral(": ") + file.errorString()};
    };
    if (!file.open(QSaveFile::WriteOnly))
        return failure();
    const auto written = writeAlerts(reader, wanted, file, progress, cancel);
    if (!written)
        return written.error().code == ErrorCode::FileUnwritable ? failure() : written.error();
    if (!file.commit())
        return failure();
    return written;
}

} // namespace duskwatch
