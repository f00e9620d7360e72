// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/httprequest.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace duskwatch::simulator {

/// The members of a POST's body, a form or a flat JSON object: texts as UTF-8, booleans as true and false. Nothing
/// where it is neither, or is not what its Content-Type says. Pure.
std::optional<QHash<QByteArray, QByteArray>> readForm(const HttpRequest& request);
std::optional<QHash<QByteArray, QByteArray>> readJson(const HttpRequest& request);

} // namespace duskwatch::simulator
