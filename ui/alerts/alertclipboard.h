// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QObject>

#include <vector>

namespace duskwatch {

/// Puts alerts on the clipboard, read anew from the store. GUI thread; \a backend is borrowed.
class AlertClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 1000; ///< alerts at once: some hundred kB of text

    explicit AlertClipboard(Backend& backend, QObject* parent = nullptr);
    /// At most the first kMost of \a ids.
    void copy(std::vector<EventId> ids, bool asJson);

Q_SIGNALS:
    /// What became of it, in a sentence.
    void told(const QString& text);

private:
    void take(quint64 job, const std::vector<AlertRow>& rows);

    Backend& m_backend;
    StoreQueries* m_queries; ///< the backend's
    quint64 m_job = 0;
    std::size_t m_wanted = 0; ///< alerts asked for
    bool m_asJson = false;
};

} // namespace duskwatch
