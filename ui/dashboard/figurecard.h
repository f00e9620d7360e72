// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figurerow.h"

#include <QFrame>
#include <QVector>

class QLabel;
class QVBoxLayout;

namespace duskwatch {

/// A card with a title, rows with figures and a line of small print. GUI thread.
class FigureCard : public QFrame
{
    Q_OBJECT
public:
    FigureCard(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    /// See FigureRow::setColumns(); for all rows.
    void setColumns(double name, double bar);
    /// Bars are drawn against the largest figure. Rows that stay keep the focus.
    void setRows(QVector<FigureRow::Content> rows);
    /// Below the rows; hidden when empty.
    void setNote(const QString& note);
    const QVector<FigureRow*>& rows() const { return m_rows; } ///< those shown
    QString note() const;

Q_SIGNALS:
    void rowChosen(int row);
    /// There are more or fewer of them.
    void rowsChanged();

private:
    const Theme& m_theme;
    QVBoxLayout* m_list;
    QLabel* m_note;
    QVector<FigureRow*> m_rows;
    double m_nameShare = 0.68;
    double m_barShare = 0.14;
};

} // namespace duskwatch
