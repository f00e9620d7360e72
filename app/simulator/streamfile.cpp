// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/streamfile.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace duskwatch::simulator {

namespace {
constexpr std::uint64_t kMessagesPerChunk = 64; ///< about 256 kB: fits the processor's cache
} // namespace

Result<WriteReport> writeStream(const SyslogOptions& options, const std::function<bool()>& stopped)
{
    QFile file;
    bool isOpen = false;
    if (options.file == QLatin1String("-")) {
        isOpen = file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    } else {
        file.setFileName(options.file);
        isOpen = file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
    }
    if (!isOpen)
        return Error{ErrorCode::FileUnwritable,
                     QStringLiteral("%1: %2").arg(options.file, file.errorString())};

    simulation::EventStream stream(options.stream);
    simulation::TextBuffer chunk;
    WriteReport report;
    while ((options.count == 0 || report.messages < options.count) && !stopped()) {
        chunk.clear();
        std::uint64_t messages = kMessagesPerChunk;
        if (options.count > 0)
            messages = std::min(messages, options.count - report.messages);
        for (std::uint64_t message = 0; message < messages; ++message)
            stream.next(chunk);
        const auto size = static_cast<qint64>(chunk.size());
        if (file.write(chunk.view().data(), size) != size)
            return Error{ErrorCode::FileUnwritable,
                         QStringLiteral("%1: %2").arg(options.file, file.errorString())};
        report.messages += messages;
        report.bytes += chunk.size();
    }
    return report;
}

} // namespace duskwatch::simulator
