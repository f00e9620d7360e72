// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace duskwatch {

class Theme;

/// The alert table's header: quiet titles aligned as their columns, a small triangle beside the one sorted by
/// (pointing down: largest or newest first).
class AlertHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit AlertHeader(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

} // namespace duskwatch
