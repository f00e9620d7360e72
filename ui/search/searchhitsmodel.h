// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "core/search/searchjobs.h"
#include "ui/search/hitreader.h"

#include <QAbstractTableModel>

#include <vector>

namespace duskwatch {

/// Lines that a search found, newest first; they only grow at the end, so that nothing moves under the reader. Cells that
/// need the line decoded are filled in by a thread of its own a little later. GUI thread.
class SearchHitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Verdict, Title, DeviceName, Score, FixedColumns };

    explicit SearchHitsModel(QObject* parent = nullptr);

    /// Empties it for a search whose query names \a keys.
    void begin(const QStringList& keys);
    void append(const std::vector<SearchHit>& hits);
    const SearchHit& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    /// Null while the line is not decoded yet.
    const HitCells* cells(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    void takeCells(quint64 generation, int first, const std::vector<HitCells>& cells);

    HitReader* m_reader; ///< lives in m_thread, which owns it
    WorkerThread m_thread;
    quint64 m_generation = 0;
    QStringList m_keys;
    std::vector<SearchHit> m_hits;
    std::vector<HitCells> m_cells; ///< of the first so many hits
};

} // namespace duskwatch
