// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"
#include "ui/text/timespan.h"
#include "ui/widgets/barmarking.h"

#include <QWidget>

#include <vector>

namespace duskwatch {

class Theme;

/// How many lines were found when. A click on a bar, or dragging over several, chooses their time; so do the arrow keys
/// (Shift takes more) and Enter. GUI thread.
class SearchHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit SearchHistogram(const Theme& theme, QWidget* parent = nullptr);

    /// Ascending; slices without lines may be missing. A \a barMs of 0 empties it.
    void setBars(const std::vector<SearchBar>& bars, std::int64_t barMs);
    int barCount() const { return static_cast<int>(m_counts.size()); }
    /// Middle of a bar's column, for tests.
    QPoint barPosition(int bar) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void spanChosen(const duskwatch::TimeSpan& span);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QRectF column(int first, int last) const;
    int barAt(const QPointF& point) const;
    void showMarked();
    void clearMarked();
    void choose();
    TimeSpan spanOf(int first, int last) const;
    QString barText(int bar) const;
    void paintScale(QPainter& painter) const;

    static constexpr int kMaxBars = 2000;
    const Theme& m_theme;
    std::vector<std::int64_t> m_counts; ///< by slice, those without lines too
    std::int64_t m_firstMs = 0;
    std::int64_t m_barMs = 0;
    std::int64_t m_largest = 0;
    BarMarking m_marking;
};

} // namespace duskwatch
