// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logexporter.h"

#include <QSaveFile>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::int64_t kLinesAtOnce = 256;

Error unwritable(const QSaveFile& file)
{
    return {ErrorCode::FileUnwritable, file.fileName() + QStringLiteral(": ") + file.errorString()};
}

Result<void> writeLines(QSaveFile& file, const std::vector<LogLine>& lines, LogExportResult& written)
{
    for (const LogLine& line : lines) {
        if (file.write(line.bytes) != line.bytes.size() || file.write("\n", 1) != 1)
            return unwritable(file);
        ++written.lines;
        written.bytes += line.bytes.size() + 1;
    }
    return {};
}

} // namespace

Result<LogExportResult> exportLog(StoreReader& reader, const LogExport& wanted,
                                  const std::function<void(std::int64_t, std::int64_t)>& progress,
                                  const CancelFlag& cancel)
{
    QSaveFile file(wanted.path);
    if (!file.open(QSaveFile::WriteOnly))
        return unwritable(file);
    std::int64_t total = 0;
    for (const LogSpan& span : wanted.spans)
        total += span.count();
    LogExportResult written;
    std::int64_t done = 0;
    for (const LogSpan& span : wanted.spans) {
        for (std::int64_t at = span.first; at < span.end; at += kLinesAtOnce) {
            if (cancel && cancel->load(std::memory_order_relaxed))
                return Error{ErrorCode::Cancelled, QString()}; // the file is not there without commit()
            const std::int64_t count = std::min(kLinesAtOnce, span.end - at);
            const auto lines = reader.logLines(wanted.source, at, static_cast<int>(count));
            if (!lines)
                return lines.error();
            if (auto result = writeLines(file, lines.value(), written); !result)
                return result.error();
            done += count;
            progress(done, total);
        }
    }
    if (!file.commit())
        return unwritable(file);
    return written;
}

} // namespace duskwatch
