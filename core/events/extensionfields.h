// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// What the key=value part of a CEF or LEEF line says, gathered in any order and then written into an Event.
/// The breaching device is `dvc`/`dvchost` in what Darktrace sends; other senders use source or destination.
class ExtensionFields
{
public:
    /// \a value has its escapes resolved already. Unknown keys are ignored.
    void take(std::string_view key, std::string value);

    /// The model named by a custom field labelled "Model"; empty where there is none.
    std::string modelName() const;

    /// Fills identity, device, time, score, category, user and summary. The title must be set before.
    void apply(Event& event) const;

private:
    /// A custom field such as cs1 with the label cs1Label gives it. The two come in any order.
    struct Custom
    {
        std::string key;
        std::string value;
        std::string label;
    };
    /// Candidates for one field of the device, best first.
    struct Candidates
    {
        std::string device;
        std::string source;
        std::string destination;
        std::string best() const;
    };

    bool takeAddress(std::string_view key, std::string& value);
    bool takeCustom(std::string_view key, std::string& value);
    Custom& custom(std::string_view key);
    void applyCustom(const Custom& field, Event& event) const;

    std::string m_pbid;
    std::string m_time;
    std::string m_message;
    std::string m_user;
    std::string m_category;
    std::string m_score;
    Candidates m_host;
    Candidates m_address;
    Candidates m_mac;
    std::vector<Custom> m_customs;
};

/// Severity of a CEF or LEEF header: a number or a word (PROTOCOL section 2).
void applySeverity(std::string_view severity, Event& event);

} // namespace duskwatch
