// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/events/jsonfields.h"

#include <string_view>

// One function per kind of message; each fills a fresh Event whose kind is set already. Pure, never fail:
// whatever is missing or of the wrong type stays empty. PROTOCOL sections 1 and 2 name the fields.
namespace duskwatch {

void decodeModelBreach(const json::object& message, Event& event);
void decodeAiAnalystIncident(const json::object& message, Event& event);
void decodeSystemStatus(const json::object& message, Event& event);
void decodeRespondAction(const json::object& message, Event& event);
void decodeAudit(const json::object& message, Event& event);
void decodeEmail(const json::object& message, Event& event);

/// \a payload starts with "CEF:".
Event decodeCef(std::string_view payload);
/// \a payload starts with "LEEF:".
Event decodeLeef(std::string_view payload);

/// An event of kind Unparsed.
Event unparsed(std::string_view reason);

/// Sets what a model's name alone tells: title, test mark, RESPOND data. Names are "A::B" in JSON, "A/B" in
/// CEF.
void applyModelName(std::string_view name, Event& event);
/// The identity of a breach: its pbid; the test alert always has the same pbid, so its time goes with it.
void applyBreachIdentity(std::string_view pbid, Event& event);

} // namespace duskwatch
