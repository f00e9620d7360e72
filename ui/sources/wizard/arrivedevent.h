// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QFrame>

class QLabel;

namespace duskwatch {

class ElidedLabel;
class Theme;

/// The first event that came, in green: what it is, how urgent, when. GUI thread.
class ArrivedEvent : public QFrame
{
    Q_OBJECT
public:
    explicit ArrivedEvent(const Theme& theme, QWidget* parent = nullptr);
    void setEvent(const AlertRow& row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    AlertRow m_row;
    QLabel* m_headline;
    QLabel* m_shape;
    ElidedLabel* m_title;
    QLabel* m_facts;
};

} // namespace duskwatch
