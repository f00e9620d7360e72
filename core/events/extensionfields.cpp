// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/extensionfields.h"

#include "core/events/jsonfields.h"
#include "core/events/kinds.h"
#include "core/events/text.h"

#include <limits>
#include <utility>

namespace duskwatch {
namespace {

constexpr std::size_t kMaxCustoms = 32;

double numberOrNan(std::string_view text)
{
    return text::toNumber(text).value_or(std::numeric_limits<double>::quiet_NaN());
}

Category documentedCategory(std::string_view word)
{
    for (const auto& [name, category] :
         {std::pair<std::string_view, Category>{"informational", Category::Informational},
          {"suspicious", Category::Suspicious},
          {"compliance", Category::Compliance},
          {"critical", Category::Critical}}) {
        if (text::equalsIgnoringCase(text::trimmed(word), name))
            return category;
    }
    return Category::Unspecified;
}

} // namespace

std::string ExtensionFields::Candidates::best() const
{
    for (const std::string* candidate : {&device, &source, &destination}) {
        if (!candidate->empty() && *candidate != "0.0.0.0" && *candidate != "-")
            return text::bounded(*candidate);
    }
    return {};
}

bool ExtensionFields::takeAddress(std::string_view key, std::string& value)
{
    const std::pair<std::string_view, std::string*> targets[] = {
        {"dvchost", &m_host.device},    {"identHostName", &m_host.device}, {"shost", &m_host.source},
        {"dhost", &m_host.destination}, {"dvc", &m_address.device},        {"identSrc", &m_address.device},
        {"src", &m_address.source},     {"dst", &m_address.destination},   {"dvcmac", &m_mac.device},
        {"smac", &m_mac.source},        {"srcMAC", &m_mac.source},         {"dmac", &m_mac.destination},
    };
    for (const auto& [name, target] : targets) {
        if (name == key) {
            *target = std::move(value);
            return true;
        }
    }
    return false;
}

ExtensionFields::Custom& ExtensionFields::custom(std::string_view key)
{
    for (Custom& known : m_customs) {
        if (known.key == key)
            return known;
    }
    if (m_customs.size() >= kMaxCustoms)
        return m_customs.back();
    return m_customs.emplace_back(Custom{std::string(key), {}, {}});
}

bool ExtensionFields::takeCustom(std::string_view key, std::string& value)
{
    constexpr std::string_view kLabel = "Label";
    const bool isLabel = key.ends_with(kLabel);
    const std::string_view name = isLabel ? key.substr(0, key.size() - kLabel.size()) : key;
    const std::string_view family = name.substr(0, name.find_first_of("0123456789"));
    if (family.size() == name.size() ||
        (family != "cs" && family != "cn" && family != "cfp" && family != "flexString"))
        return false;
    Custom& field = custom(name);
    (isLabel ? field.label : field.value) = std::move(value);
    return true;
}

void ExtensionFields::take(std::string_view key, std::string value)
{
    if (takeAddress(key, value) || takeCustom(key, value))
        return;
    if (key == "externalId" || key == "pbid")
        m_pbid = std::move(value);
    else if (key == "rt" || key == "devTime" || (m_time.empty() && (key == "start" || key == "end")))
        m_time = std::move(value);
    else if (key == "msg" || key == "message")
        m_message = std::move(value);
    else if (key == "suser" || key == "duser" || key == "usrName")
        m_user = std::move(value);
    else if (key == "cat" || key == "category")
        m_category = std::move(value);
    else if (key == "score" || key == "threatScore")
        m_score = std::move(value);
}

std::string ExtensionFields::modelName() const
{
    for (const Custom& field : m_customs) {
        if (text::equalsIgnoringCase(field.label, "model") ||
            text::equalsIgnoringCase(field.label, "model name"))
            return text::bounded(field.value);
    }
    return {};
}

void ExtensionFields::applyCustom(const Custom& field, Event& event) const
{
    if (field.value.empty())
        return;
    if (text::containsIgnoringCase(field.label, "score"))
        event.score = {ScoreField::Score, numberOrNan(field.value)};
    else if (text::containsIgnoringCase(field.label, "priority"))
        event.modelPriority = numberOrNan(field.value);
    else if (text::containsIgnoringCase(field.label, "compliance"))
        event.compliance = text::equalsIgnoringCase(text::trimmed(field.value), "true");
    else if (text::containsIgnoringCase(field.label, "category") &&
             documentedCategory(field.value) != Category::Unspecified)
        event.category = documentedCategory(field.value);
}

void ExtensionFields::apply(Event& event) const
{
    event.device.hostname = m_host.best();
    event.device.ip = m_address.best();
    event.device.mac = m_mac.best();
    event.summary = text::bounded(m_message);
    event.user = text::bounded(m_user);
    // Senders put other groupings here too, so only Darktrace's own words count.
    event.category = documentedCategory(m_category);
    if (!m_score.empty())
        event.score = {ScoreField::Score, numberOrNan(m_score)};
    for (const Custom& field : m_customs)
        applyCustom(field, event);
    // A time as text has no zone (CEF appendix A), so it cannot be trusted; ms since 1970 can.
    if (const auto time = text::toNumber(m_time))
        event.timeMs = text::toInteger(*time);
    applyBreachIdentity(text::bounded(m_pbid), event);
}

void applySeverity(std::string_view severity, Event& event)
{
    const auto number = text::toNumber(severity);
    if (number)
        event.cefSeverity = number;
    else
        event.cefLevel = json::levelOf(severity);
}

} // namespace duskwatch
