// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace duskwatch {

/// Moves the focus within \a root as its layouts are read, past the end to the beginning; for the focusNextPrevChild() of a
/// window. Qt's own chain follows the order in which widgets were made; setTabOrder() can change it, but leaves behind what
/// only hands its focus on (a focus proxy, such as FormField), and Tab that comes to one goes back to the field it stands
/// for. Returns whether it went anywhere.
bool focusInLayoutOrder(QWidget& root, bool forward);

} // namespace duskwatch
