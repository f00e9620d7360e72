// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace duskwatch {

/// A vertical scroll area around \a content, which it owns, without a frame or a ground of its own. The content is as
/// wide as the area.
QScrollArea* plainScroll(QWidget* content, QWidget* parent);

} // namespace duskwatch
