// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <cstdint>
#include <deque>
#include <mutex>

namespace duskwatch {

/// The last messages of the program, kept for a diagnostics file. What must not be in a log (tokens, events) is not in
/// it. Any thread.
class MessageLog
{
public:
    static constexpr std::size_t kMessages = 500;      ///< the newest so many are kept
    static constexpr qsizetype kLongestMessage = 1000; ///< characters of each

    /// \a nowMs: ms since 1970 UTC.
    void add(QtMsgType type, const char* category, const QString& text, std::int64_t nowMs);
    /// Oldest first: "2026-01-02T03:04:05.678Z warning duskwatch.store: …"
    QStringList lines() const;

private:
    mutable std::mutex m_mutex;
    std::deque<QString> m_lines;
};

/// While it lives, everything that goes through Qt's logging is in a MessageLog as well as where it went before. One at
/// a time: Qt calls a plain function for it. The main thread.
class MessageTap
{
public:
    /// \a log is borrowed and must outlive this.
    explicit MessageTap(MessageLog& log);
    ~MessageTap();
    MessageTap(const MessageTap&) = delete;
    MessageTap& operator=(const MessageTap&) = delete;
};

} // namespace duskwatch
