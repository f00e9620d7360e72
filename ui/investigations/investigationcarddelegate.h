// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/investigationrows.h"

#include <QStyledItemDelegate>

namespace duskwatch {

class Theme;

/// Paints an investigation as a card: a stripe, shape and word of its priority, its age, its name, the device, how many
/// alerts it holds and who looks after it. GUI thread; everything given is borrowed.
class InvestigationCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    InvestigationCardDelegate(const Theme& theme, const Clock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option,
                     const InvestigationSummary& row) const;
    void paintHead(QPainter& painter, QRectF line, const InvestigationSummary& row) const;
    /// One text at each end; the right one is never cut.
    void paintPair(QPainter& painter, const QRectF& line, const QString& left, const QString& right) const;

    const Theme& m_theme;
    const Clock& m_clock;
};

} // namespace duskwatch
