// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/kinds.h"
#include "core/search/searchjobs.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <vector>

namespace duskwatch {

/// What the table shows of a line, hidden characters visible; and how its event is found in the store.
struct HitCells
{
    QString title;
    QString device;
    QString score;
    QStringList values; ///< of the keys asked for, in their order
    EventKind kind{};
    QString externalId; ///< as sent; empty where the kind has none
};

/// Decodes found lines away from the GUI thread. Lives in a thread of its own (WorkerThread); read() and forget() may be
/// called from any thread.
class HitReader : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMaxKeys = 6;
    static constexpr qsizetype kMaxCellCharacters = 300;

    /// Answered by cellsRead() with \a generation and \a first, unless forget() comes before.
    void read(quint64 generation, int first, const std::vector<QByteArray>& lines, const QStringList& keys);
    /// Requests of earlier generations than \a generation end silently.
    void forget(quint64 generation) { m_generation = generation; }

Q_SIGNALS:
    void cellsRead(quint64 generation, int first, const std::vector<duskwatch::HitCells>& cells);

private:
    std::atomic<quint64> m_generation{0};
};

} // namespace duskwatch

Q_DECLARE_METATYPE(std::vector<duskwatch::HitCells>)
