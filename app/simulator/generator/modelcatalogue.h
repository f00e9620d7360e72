// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/componentcatalogue.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace duskwatch::simulation {

/// One detection model as written down in the catalogue.
struct ModelEntry
{
    std::string_view name;     ///< Folder::Name or Folder::Sub::Name
    std::string_view category; ///< as Darktrace spells it; empty as in answers of 2020
    std::uint32_t share;       ///< how often, per mille of all breaches; the whole table adds up to 1,000
    std::uint32_t priority;    ///< 0-5
    std::string_view tactic;
    std::string_view technique;
    std::string_view tag;
    Component first;
    Component second; ///< the same as first where the model has one component
    std::string_view description;
};

/// The models of the invented company's appliance. The names follow Darktrace's convention; nearly all are
/// ours.
std::span<const ModelEntry> modelEntries();

} // namespace duskwatch::simulation
