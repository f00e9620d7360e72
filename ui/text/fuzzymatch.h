// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace duskwatch {

/// How well \a text fits what was typed: all its letters must occur in order, without regard to case or spaces. Larger
/// is better: letters in a row, beginnings of words and early hits count. Nothing: it does not fit. Pure.
std::optional<int> fuzzyMatch(const QString& typed, const QString& text);

} // namespace duskwatch
