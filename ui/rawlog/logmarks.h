// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>

namespace duskwatch {

/// Marks on lines of logs, each with a note that may be empty. A value; kept as JSON.
class LogMarks
{
public:
    static constexpr std::size_t kMaxMarks = 1000; ///< per log
    static constexpr qsizetype kMaxNote = 500;

    using Notes = std::map<std::int64_t, QString>; ///< by sequence

    /// False where the log has as many marks as it may have.
    bool set(SourceId source, std::int64_t sequence, const QString& note);
    void remove(SourceId source, std::int64_t sequence);
    /// The note of a marked line; nothing where it is not marked.
    std::optional<QString> note(SourceId source, std::int64_t sequence) const;
    const Notes& of(SourceId source) const;
    std::optional<std::int64_t> next(SourceId source, std::int64_t after) const;
    std::optional<std::int64_t> previous(SourceId source, std::int64_t before) const;

    QByteArray toJson() const;
    static LogMarks fromJson(const QByteArray& json);
    friend bool operator==(const LogMarks&, const LogMarks&) = default;

private:
    std::map<SourceId, Notes> m_notes;
};

} // namespace duskwatch
