// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/store/rows.h"

#include <QByteArray>
#include <QStringList>

namespace duskwatch {

/// \a detail as one line of JSON in the fields of the Elastic Common Schema 8 (resources/manual/export.md lists
/// them), ended by a line feed. What is not known is left out, as ECS has no nulls; an address that is none, such as
/// one that Darktrace has made anonymous, is only given as text. \a techniques are MITRE identifiers. Pure.
QByteArray alertEcsLine(const AlertDetail& detail, const QStringList& techniques);

/// MITRE identifiers of \a event. They are in no column: decode the newest line about it. Pure.
QStringList techniquesOf(const Event& event);

} // namespace duskwatch
