// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace duskwatch {

/// Paints a priority's shape centred in \a box: filled triangle, filled diamond, ring; nothing for None.
void paintPriorityShape(QPainter& painter, const QRectF& box, Priority priority, const QColor& color);

/// Side of the square the shape needs beside text of \a textHeight pixels.
double priorityShapeSize(double textHeight);

/// "High", "Medium", "Low", translated; empty for None.
QString priorityName(Priority priority);

} // namespace duskwatch
