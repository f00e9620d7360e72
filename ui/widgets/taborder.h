// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace duskwatch {

/// Lets Tab go through all of \a root as its layouts are read, whatever the order in which widgets were made. To be called
/// again after widgets were added.
void tabInLayoutOrder(QWidget& root);

/// Moves the focus within \a root as its layouts are read, past the end to the beginning; for windows in which Qt's own
/// chain, that tabInLayoutOrder() sets, does not hold (widgets within focus proxies). Returns whether it went anywhere.
bool focusInLayoutOrder(QWidget& root, bool forward);

} // namespace duskwatch
