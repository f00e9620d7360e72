// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rawlog/highlighters.h"
#include "ui/rawlog/loglinepainter.h"

#include <QStyledItemDelegate>

namespace duskwatch {

class SearchHitsModel;
class Theme;

/// Paints found lines as the log does: time, verdict, text. \a model and \a theme are borrowed.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HitDelegate(const SearchHitsModel& model, const Theme& theme, QObject* parent);

    /// What to mark in the lines.
    void setWanted(const QString& text);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static constexpr qsizetype kShownBytes = 4096; ///< of a line

    const SearchHitsModel& m_model;
    const Theme& m_theme;
    LogLinePainter m_painter;
    LineHighlight m_highlight;
};

} // namespace duskwatch
