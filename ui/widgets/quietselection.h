// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace duskwatch {

class Theme;

/// Selected rows of \a view get a quiet tint instead of the accent, in both themes; for views without a delegate of ours.
void showQuietSelection(QAbstractItemView& view, const Theme& theme);

} // namespace duskwatch
