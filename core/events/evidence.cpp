// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/evidence.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace duskwatch {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::size_t kMaxDepth = 128;
constexpr std::size_t kMaxLineBytes = 1u << 20;

/// A member or nothing; also nothing where \a from is no object.
bool member(element from, std::string_view key, element& out)
{
    object fields;
    return from.get(fields) == simdjson::SUCCESS && fields.at_key(key).get(out) == simdjson::SUCCESS;
}

/// The items of an array, or the thing itself where it is a single one (PROTOCOL: list or scalar).
template <class Each>
void forEachItem(element from, Each each)
{
    array items;
    if (from.get(items) != simdjson::SUCCESS) {
        each(from);
        return;
    }
    for (element item : items)
        each(item);
}

std::string numberText(double value)
{
    if (std::abs(value) < 1e15 && std::floor(value) == value)
        return std::to_string(static_cast<std::int64_t>(value));
    std::array<char, 32> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.6g", value);
    return {buffer.data(), static_cast<std::size_t>(std::max(length, 0))};
}

/// "2023-06-28 21:31:32 UTC", or the number where it is no time between 1970 and 9999.
std::string timeText(element value)
{
    double ms = 0;
    if (value.get(ms) != simdjson::SUCCESS)
        return {};
    if (!(ms > 0 && ms < 253402300800000.0))
        return numberText(ms);
    using namespace std::chrono;
    const sys_seconds when{seconds(static_cast<std::int64_t>(ms / 1000))};
    const auto day = floor<days>(when);
    const year_month_day date{day};
    const hh_mm_ss clock{when - day};
    std::array<char, 64> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u %02d:%02d:%02d UTC", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                      int(clock.minutes().count()), int(clock.seconds().count()));
    return {buffer.data(), static_cast<std::size_t>(std::max(length, 0))};
}

std::string volumeText(double bytes)
{
    static constexpr std::array kUnits{"B", "KiB", "MiB", "GiB", "TiB"};
    std::size_t unit = 0;
    while (bytes >= 1024 && unit + 1 < kUnits.size()) {
        bytes /= 1024;
        ++unit;
    }
    std::array<char, 48> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), unit == 0 ? "%.0f %s" : "%.2f %s", bytes, kUnits[unit]);
    return {buffer.data(), static_cast<std::size_t>(std::max(length, 0))};
}

std::string scalarText(element value, std::string_view type)
{
    double number = 0;
    if (value.get(number) == simdjson::SUCCESS) {
        if (type == "timestamp" || type == "timestampRange")
            return timeText(value);
        if (type == "dataVolume")
            return volumeText(number);
        if (type == "percentage" || type == "percentageRange")
            return numberText(number) + " %";
        return numberText(number);
    }
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    bool flag = false;
    if (value.get(flag) == simdjson::SUCCESS)
        return flag ? "true" : "false";
    return {};
}

void join(std::string& list, std::string_view separator, std::string_view item)
{
    if (item.empty())
        return;
    if (!list.empty())
        list += separator;
    list += item;
}

/// A host name with its address, a range, or "key: value" pairs.
std::string objectText(const object& fields, std::string_view type)
{
    element start;
    element end;
    if (fields.at_key("start").get(start) == simdjson::SUCCESS &&
        fields.at_key("end").get(end) == simdjson::SUCCESS) {
        const std::string from = scalarText(start, type);
        const std::string to = scalarText(end, type);
        return from == to ? from : from + " – " + to;
    }
    std::string host;
    std::string address;
    element value;
    if (fields.at_key("hostname").get(value) == simdjson::SUCCESS)
        host = scalarText(value, {});
    if (fields.at_key("ip").get(value) == simdjson::SUCCESS)
        address = scalarText(value, {});
    if (!host.empty() || !address.empty()) {
        if (host.empty() || host == address)
            return address.empty() ? host : address;
        return address.empty() ? host : host + " (" + address + ")";
    }
    std::string all;
    for (const auto& [key, item] : fields) {
        const std::string text = scalarText(item, {});
        if (!text.empty())
            join(all, ", ", std::string(key) + ": " + text);
    }
    return all;
}

std::string valueText(element value, std::string_view type = {})
{
    std::string all;
    forEachItem(value, [&](element item) {
        object fields;
        if (all.size() < kMaxEvidenceValueBytes)
            join(all, ", ",
                 item.get(fields) == simdjson::SUCCESS ? objectText(fields, type) : scalarText(item, type));
    });
    return all;
}

std::string memberText(element from, std::string_view key, std::string_view type = {})
{
    element value;
    return member(from, key, value) ? valueText(value, type) : std::string();
}

/// Gathers sections within the limits.
class Gatherer
{
public:
    void open(EvidenceTopic topic, std::string title = {})
    {
        close();
        m_section = {topic, std::move(title), {}};
    }
    void row(std::string key, std::string value, std::string reference = {})
    {
        if (value.empty())
            return;
        if (m_rows >= kMaxEvidenceRows) {
            m_evidence.truncated = true;
            return;
        }
        shorten(key);
        shorten(value);
        for (const EvidenceRow& known : m_section.rows)
            if (known.key == key && known.value == value)
                return;
        shorten(reference);
        m_section.rows.push_back({std::move(key), std::move(value), std::move(reference)});
        ++m_rows;
    }
    Evidence finish()
    {
        close();
        return std::move(m_evidence);
    }

private:
    void close()
    {
        if (!m_section.rows.empty())
            m_evidence.sections.push_back(std::move(m_section));
        m_section = {};
    }
    void shorten(std::string& text)
    {
        if (text.size() <= kMaxEvidenceValueBytes)
            return;
        std::size_t end = kMaxEvidenceValueBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u)
            --end; // not within a character
        text.resize(end);
        m_evidence.truncated = true;
    }

    Evidence m_evidence;
    EvidenceSection m_section;
    std::size_t m_rows = 0;
};

void gatherTriggered(element root, Gatherer& out)
{
    element components;
    if (!member(root, "triggeredComponents", components))
        return;
    out.open(EvidenceTopic::Triggered);
    forEachItem(components, [&](element component) {
        element metric;
        if (member(component, "metric", metric))
            out.row("Metric", memberText(metric, "label"));
        element filters;
        if (!member(component, "triggeredFilters", filters))
            return;
        forEachItem(filters, [&](element filter) {
            element trigger;
            if (memberText(filter, "comparatorType") == "display" && member(filter, "trigger", trigger))
                out.row(memberText(filter, "filterType"), memberText(trigger, "value"));
        });
    });
}

void gatherContents(element contents, Gatherer& out)
{
    forEachItem(contents, [&](element content) {
        element values;
        const std::string type = memberText(content, "type");
        if (member(content, "values", values) || member(content, "value", values))
            out.row(memberText(content, "key"), valueText(values, type));
    });
}

/// [[{header, contents}]], or the older {blockType, blocks: […]} at any of these places.
void gatherDetails(element details, Gatherer& out, int depth = 0)
{
    if (depth > 6)
        return;
    forEachItem(details, [&](element detail) {
        array nested;
        element inner;
        if (detail.get(nested) == simdjson::SUCCESS) {
            gatherDetails(detail, out, depth + 1);
        } else if (member(detail, "blocks", inner)) {
            gatherDetails(inner, out, depth + 1);
        } else if (member(detail, "contents", inner)) {
            out.open(EvidenceTopic::Details, memberText(detail, "header"));
            gatherContents(inner, out);
        }
    });
}

/// Line ends come as such or, in what went through two encoders, as a backslash and an n.
std::string descriptionText(element model)
{
    std::string text = memberText(model, "description");
    text.resize(std::min(text.size(), kMaxDescriptionBytes));
    for (std::size_t at = 0; (at = text.find("\\n", at)) != std::string::npos;)
        text.replace(at, 2, "\n");
    return text;
}

void gatherMitre(element root, element model, Gatherer& out)
{
    out.open(EvidenceTopic::Mitre);
    out.row("Tactics", memberText(root, "mitreTactics"));
    element techniques;
    if (member(root, "mitreTechniques", techniques))
        forEachItem(techniques, [&](element technique) {
            std::string name = memberText(technique, "technique");
            out.row(memberText(technique, "techniqueID"), name.empty() ? scalarText(technique, {}) : name);
        });
    element mitre;
    if (member(model, "mitre", mitre)) {
        out.row("Tactics", memberText(mitre, "tactics"));
        out.row("Techniques", memberText(mitre, "techniques"));
    }
    out.row("Attack phases", memberText(root, "attackPhases"));
}

void gatherDevices(element root, Gatherer& out)
{
    element value;
    if (member(root, "breachDevices", value)) {
        out.open(EvidenceTopic::Devices);
        forEachItem(value, [&](element device) { out.row("Device", valueText(device)); });
    }
    if (member(root, "device", value)) {
        out.open(EvidenceTopic::Device);
        for (const auto& [key, label] : {std::pair{"hostname", "Host name"},
                                         {"ip", "Address"},
                                         {"macaddress", "MAC address"},
                                         {"vendor", "Vendor"},
                                         {"typelabel", "Type"},
                                         {"devicelabel", "Label"},
                                         {"label", "Label"},
                                         {"did", "Device id"}})
            out.row(label, memberText(value, key));
    }
}

void gatherRelated(element root, Gatherer& out)
{
    element related;
    if (!member(root, "relatedBreaches", related))
        return;
    out.open(EvidenceTopic::RelatedBreaches);
    forEachItem(related, [&](element breach) {
        std::string facts;
        const std::string pbid = memberText(breach, "pbid");
        join(facts, " · ", pbid.empty() ? pbid : "breach " + pbid);
        const std::string score = memberText(breach, "threatScore");
        join(facts, " · ", score.empty() ? score : "score " + score);
        join(facts, " · ", memberText(breach, "timestamp", "timestamp"));
        out.row(memberText(breach, "modelName"), facts, pbid);
    });
}

/// What the appliance offers for looking at the event there (PROTOCOL sections 1 and 2).
std::string linkText(element root)
{
    for (const char* key : {"breachUrl", "incidentEventUrl", "url"}) {
        std::string link = memberText(root, key);
        if (!link.empty())
            return link.size() <= kMaxEvidenceValueBytes ? link : std::string();
    }
    return {};
}

} // namespace

Evidence extractEvidence(std::string_view rawLine)
{
    const std::size_t brace = rawLine.find('{');
    if (brace == std::string_view::npos || rawLine.size() > kMaxLineBytes)
        return {};
    simdjson::dom::parser parser;
    element root;
    if (parser.allocate(rawLine.size(), kMaxDepth) != simdjson::SUCCESS ||
        parser.parse(simdjson::padded_string(rawLine.substr(brace))).get(root) != simdjson::SUCCESS)
        return {};
    Gatherer out;
    gatherTriggered(root, out);
    element details;
    if (member(root, "details", details))
        gatherDetails(details, out);
    element model = root;
    element then;
    if (member(root, "model", model) && member(model, "then", then))
        model = then;
    gatherMitre(root, model, out);
    gatherRelated(root, out);
    gatherDevices(root, out);
    Evidence evidence = out.finish();
    evidence.modelDescription = descriptionText(model);
    evidence.link = linkText(root);
    return evidence;
}

} // namespace duskwatch
