// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QScrollArea>

class QVBoxLayout;

namespace duskwatch {

class Theme;

/// The steps that led to a verdict, as a ladder a person can check. Built when it is seen.
class WhyView : public QScrollArea
{
    Q_OBJECT
public:
    explicit WhyView(const Theme& theme, QWidget* parent = nullptr);
    void setDetail(const AlertDetail& detail);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void changed();
    void rebuild();
    void addStep(const QString& step, const QString& result, const QColor& resultColor);

    const Theme& m_theme;
    AlertDetail m_detail;
    QWidget* m_ladder;
    QVBoxLayout* m_steps;
    bool m_stale = false;
};

} // namespace duskwatch
