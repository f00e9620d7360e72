// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputsink.h"

namespace duskwatch {

/// Appends lines to a file, each ended by a line feed; a line break within a line becomes a space, which means the same
/// in JSON. Lines count when the disk has them. What a crash left behind the committed length is cut off, so that the
/// file holds each line exactly once. A file that is another one, or shorter than it was, is never cut: it goes on at
/// its end, and that is said. Follows no symbolic link in the last place, writes to nothing but plain files, makes them
/// readable for their owner only, and lets no other program that locks write to them at the same time.
class FileSink final : public OutputSink
{
public:
    /// \a file is what was committed last; \a report is borrowed.
    FileSink(QString path, const OutputFile& file, const OutputReport& report);
    ~FileSink() override;

    /// Errors: FileUnwritable, InUse (another program writes to it).
    Result<void> open() override;
    /// Errors: FileUnwritable, DiskFull; then the file is as long as before.
    Result<std::int64_t> deliver(const std::vector<OutputLine>& lines) override;
    OutputFile file() const override { return m_file; }
    void close() override;

private:
    Result<void> openFile();
    Result<void> adopt();
    bool isStillThere() const;
    Error failure(int code) const;

    const QString m_path;
    const OutputReport& m_report;
    OutputFile m_file;
    int m_descriptor = -1;
    bool m_hasRemains = true; ///< what is behind the length may be ours: after a start, and after a failure
};

/// \a line as one line of text. Pure.
QByteArray onOneLine(QByteArray line);

} // namespace duskwatch
