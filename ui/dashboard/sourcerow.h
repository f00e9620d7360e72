// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "ui/widgets/linkbutton.h"

namespace duskwatch {

class StateDot;

/// One event source in a line: state, name, what it is or what is wrong with it, its rate.
class SourceRow : public LinkButton
{
    Q_OBJECT
public:
    explicit SourceRow(const Theme& theme, QWidget* parent = nullptr);
    void setStatus(const SourceStatus& source, std::int64_t nowMs);
    QString whatText() const { return m_what; }
    QString briefText() const { return m_brief; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StateDot* m_dot;
    QString m_what;
    QString m_brief;
};

} // namespace duskwatch
