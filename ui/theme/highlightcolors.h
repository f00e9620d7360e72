// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QString>

namespace duskwatch {

/// A small fixed palette to mark text with. Every one is a ground on which the theme's text is readable.
inline constexpr int kHighlightColors = 6;

/// \a index in [0, kHighlightColors).
QColor highlightColor(int index, const Colors& colors);
/// "Yellow", …, translated.
QString highlightColorName(int index);

} // namespace duskwatch
