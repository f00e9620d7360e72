// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <QColor>

namespace duskwatch {

/// Every colour of the window. A value; one set for light and one for dark (LOOK, colour).
struct Colors
{
    bool dark = false;
    QColor background; ///< behind page headers
    QColor sidebar;    ///< sidebar and status bar
    QColor surface;    ///< tables, cards, panes
    QColor line;       ///< hairlines and borders
    QColor handle;     ///< of scroll bars
    QColor text;
    QColor muted; ///< secondary text; readable on every ground above
    QColor accent;
    QColor onAccent; ///< text on accent
    QColor tint;     ///< quiet selection
    QColor hover;    ///< quieter than tint
    QColor high;
    QColor medium;
    QColor low;
    QColor good;
    QColor problemTint; ///< ground of a problem box

    /// Colour of a priority's shape and word; muted for None.
    QColor priority(Priority priority) const;
};

Colors lightColors();
Colors darkColors();

/// WCAG 2 contrast of two opaque colours, 1-21.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace duskwatch
