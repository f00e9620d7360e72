// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apianswer.h"

#include <QString>

#include <optional>

namespace duskwatch {

// Requests that change something at the appliance, and those that read back whether it did (PROTOCOL section 1,
// "Writing back"). Pure. None where the id is not one that an appliance gives: digits for a breach, letters, digits and
// hyphens for an AI Analyst event; nothing is sent for a foreign text that is neither.

std::optional<ApiRequest> acknowledgeBreachRequest(const QString& pbid, bool acknowledged);
std::optional<ApiRequest> commentBreachRequest(const QString& pbid, const QString& message);
/// Answered by one object, the breach.
std::optional<ApiRequest> readBreachRequest(const QString& pbid);
std::optional<ApiRequest> readBreachCommentsRequest(const QString& pbid);

std::optional<ApiRequest> acknowledgeIncidentRequest(const QString& id, bool acknowledged);
std::optional<ApiRequest> commentIncidentRequest(const QString& id, const QString& message);
/// Answered by a list with the event in it.
std::optional<ApiRequest> readIncidentRequest(const QString& id);
std::optional<ApiRequest> readIncidentCommentsRequest(const QString& id);

/// \a text as a string of JSON in printable ASCII, everything else as \uXXXX: what is signed is what is sent, whatever
/// stands in between.
QByteArray asciiJsonText(const QString& text);

} // namespace duskwatch
