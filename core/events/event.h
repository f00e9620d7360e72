// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/listedtexts.h"

#include <cstdint>
#include <optional>
#include <string>

namespace duskwatch {

/// What kind of message Darktrace sent (PROTOCOL section 2, table of kinds).
enum class EventKind : std::uint8_t {
    Unparsed = 0,
    ModelBreach = 1,
    AiAnalystIncident = 2,
    SystemStatus = 3,
    RespondAction = 4,
    Audit = 5,
    Email = 6,
};

/// A model's category. Unspecified is never taken for Informational (TRIAGE, normalised fields).
enum class Category : std::uint8_t {
    Unspecified = 0,
    Informational = 1,
    Suspicious = 2,
    Compliance = 3,
    Critical = 4,
};

/// Level words of a system status, and the words of a CEF severity.
enum class Level : std::uint8_t { None = 0, Low = 1, Medium = 2, High = 3, Critical = 4 };

/// Which member of the message a score was read from; the reason shown to people names it.
enum class ScoreField : std::uint8_t {
    None = 0,
    PbScore = 1,      ///< `pbscore`, 0-1
    Score = 2,        ///< `score`, 0-1
    PercentScore = 3, ///< `percentscore`, 0-100
    AiaScore = 4,     ///< `aiaScore`, 0-100
    ModelScore = 5,   ///< e-mail `model_score`, 0-100
};

/// A score exactly as the message said it (may be NaN, negative or out of range: triage decides).
struct RawScore
{
    ScoreField field = ScoreField::None;
    double value = 0;
};

/// The device an event is about. Every text may be empty; all of it is foreign and untrusted.
struct Device
{
    std::string hostname;
    std::string ip; ///< as sent: may be anonymised ("10.0.0.#28445") or carry a prefix length ("10.0.0.0/24")
    std::string mac;
    std::string label;
    std::string type;
    std::optional<std::int64_t> did; ///< -1 is the Darktrace system itself
};

/// One message from Darktrace, decoded once. A plain value, UTF-8 throughout; texts are bounded by the decoder
/// (kMaxFieldBytes). It says what the message says; every judgement is triage's.
struct Event
{
    EventKind kind = EventKind::Unparsed;
    bool test = false;            ///< the appliance's own test alert (model "Unrestricted Test Model")
    bool respondData = false;     ///< RESPOND action, model "Antigena::…", or a non-empty actions.antigena
    bool compliance = false;      ///< `compliance: true`, which overrides the category
    bool resolved = false;        ///< system status says Resolved
    bool categoryUnknown = false; ///< a category was given that Darktrace does not document
    Category category = Category::Unspecified; ///< as given, `compliance` not yet applied
    Level statusLevel = Level::None;           ///< system status only
    std::optional<bool> acknowledged;          ///< absent where the message does not say
    std::int64_t acknowledgedMs = 0; ///< when that was, by the appliance's clock; 0 where it does not say
    std::string acknowledgedBy;      ///< who did it there; may be empty
    RawScore score;
    std::optional<double> modelPriority; ///< as sent; valid values are 0-5
    std::optional<double> cefSeverity;   ///< CEF only, 0-10; words are kept in cefLevel
    Level cefLevel = Level::None;
    std::optional<std::int64_t> timeMs; ///< event time, ms since 1970 UTC, as sent (may be absurd)
    std::string externalId;             ///< identity within (appliance, kind); empty where the kind has none
    std::string title;                  ///< model name or headline
    /// Free text worth searching; may be empty. Not a model's description: it is the same for each of its breaches,
    /// so it is read from the raw line (evidence.h) instead of being stored and indexed with every one of them.
    std::string summary;
    std::string user; ///< audit: who; e-mail: recipients
    Device device;
    std::string group;          ///< AI Analyst: `currentGroup`; empty where it has none
    ListedTexts lists;          ///< tags and techniques are only there until the detection rules have decided
    std::string unparsedReason; ///< kind Unparsed only: why, in English
};

inline constexpr std::size_t kMaxFieldBytes = 4096;

} // namespace duskwatch
