// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/linejson.h"

#include "core/events/decoder.h"
#include "core/events/jsonrepair.h"

#include <algorithm>

namespace duskwatch {

std::string_view payloadOf(std::string_view line)
{
    const std::size_t json = std::min(line.find('{'), line.size());
    const std::string_view before = line.substr(0, json);
    return line.substr(std::min({json, before.find("CEF:"), before.find("LEEF:")}));
}

LineJson::LineJson()
    : m_parser(Decoder::kMaxPayloadBytes)
{
}

std::optional<json::element> LineJson::parse(std::string_view line)
{
    const std::string_view payload = payloadOf(line);
    if (!payload.starts_with('{') || payload.size() > Decoder::kMaxPayloadBytes)
        return std::nullopt;
    json::element root;
    if (m_parser.parse(payload.data(), payload.size(), true).get(root) != simdjson::SUCCESS) {
        m_repaired.clear();
        appendRepairedJson(payload, m_repaired);
        if (m_parser.parse(m_repaired.data(), m_repaired.size(), true).get(root) != simdjson::SUCCESS)
            return std::nullopt;
    }
    return root;
}

} // namespace duskwatch
