// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/modelcatalogue.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>
#include <string_view>

namespace duskwatch::simulation {

/// The parts of a breach that are the same each time its model is breached. They are written once, when the
/// generator is made, and only copied afterwards.

/// What `actions.antigena` holds where RESPOND acts.
inline constexpr std::string_view kAntigenaAction =
    R"({"action":"pattern-of-life","threshold":50,"confirm":false,"duration":3600})";

/// `"name":…,"pid":…,"phid":…,"uuid":…`
void appendModelIdentity(TextBuffer& out, const ModelEntry& entry, std::uint32_t index);
/// `"priority":…,"category":…,"compliance":…`; no category where the entry has none.
void appendModelClass(TextBuffer& out, const ModelEntry& entry);
/// `"model":{…"antigena":`
void appendModelHead(TextBuffer& out, const ModelEntry& entry, std::uint32_t index);
/// From behind the antigena object to the closing brace of the model.
void appendModelTail(TextBuffer& out, const ModelEntry& entry);
/// `,"cid":…,"size":`
void appendComponentHead(TextBuffer& out, std::uint32_t componentId);
/// From behind the size to the opening bracket of the triggered filters.
void appendComponentMetric(TextBuffer& out, const ComponentEntry& entry, std::uint32_t componentId);
/// One triggered filter up to the opening quote of its value.
void appendFilterHead(TextBuffer& out, const FilterEntry& entry, std::uint32_t filterId,
                      std::uint32_t position);

} // namespace duskwatch::simulation
