// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/keytally.h"

#include "core/search/queryparser.h"
#include "core/search/searchkeys.h"

#include <algorithm>
#include <vector>

namespace duskwatch {
namespace {

/// \a path as the key of a comparison; empty where it is none. A friendly key of the same name goes first in a query.
QString keyOf(const std::string& path)
{
    QString key = QString::fromStdString(path);
    if (!std::all_of(key.begin(), key.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); }))
        return {};
    const auto known = keyFrom(key);
    if (known && known->friendly)
        key.prepend(QLatin1String("$."));
    const auto parsed = parseQuery(key + QLatin1String(" = 1"));
    const auto* const query = std::get_if<Query>(&parsed);
    if (!query || query->condition.type != QueryNode::Type::Compare)
        return {};
    std::string said;
    for (const std::string& part : query->condition.key.path)
        said += (said.empty() ? "" : ".") + part;
    return said == path ? key : QString();
}

} // namespace

void KeyTally::add(const json::object& message)
{
    ++m_message;
    m_left = kMaxValues;
    m_path.clear();
    addMembers(message, 1);
}

void KeyTally::addMembers(const json::object& members, int depth)
{
    for (const auto& [name, value] : members) {
        if (m_left <= 0)
            return;
        const std::size_t before = m_path.size();
        // A point in a name would make two parts of it.
        if (name.empty() || name.find('.') != std::string_view::npos ||
            before + 1 + name.size() > kMaxPathBytes)
            continue;
        if (before != 0)
            m_path += '.';
        m_path += name;
        addValue(value, depth);
        m_path.resize(before);
    }
}

void KeyTally::addValue(json::element value, int depth)
{
    if (m_left-- <= 0)
        return;
    json::object members;
    json::array items;
    if (value.get(members) == simdjson::SUCCESS) {
        if (depth < kMaxDepth)
            addMembers(members, depth + 1);
    } else if (value.get(items) == simdjson::SUCCESS) {
        int left = depth < kMaxDepth ? kMaxItems : 0;
        for (auto item = items.begin(); left > 0 && item != items.end(); ++item, --left)
            addValue(*item, depth + 1);
    } else if (!value.is_null()) {
        count();
    }
}

/// Makes room by forgetting what only one message had. Once that frees little it is not tried again, as it would be for
/// each new path.
bool KeyTally::hasRoom()
{
    if (m_paths.size() < kMaxPaths)
        return true;
    if (m_isCrowded)
        return false;
    std::erase_if(m_paths, [](const auto& each) { return each.second.messages == 1; });
    m_isCrowded = m_paths.size() > kMaxPaths / 2;
    return m_paths.size() < kMaxPaths;
}

void KeyTally::count()
{
    if (m_paths.find(m_path) == m_paths.end() && !hasRoom())
        return;
    Path& path = m_paths[m_path];
    if (path.lastMessage == m_message)
        return;
    path.lastMessage = m_message;
    ++path.messages;
}

QStringList KeyTally::mostFrequent(qsizetype count) const
{
    std::vector<std::pair<int, const std::string*>> ordered;
    ordered.reserve(m_paths.size());
    for (const auto& [path, counted] : m_paths)
        ordered.emplace_back(-counted.messages, &path);
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : *a.second < *b.second;
    });
    QStringList keys;
    for (const auto& [messages, path] : ordered) {
        if (keys.size() >= count)
            break;
        if (const QString key = keyOf(*path); !key.isEmpty())
            keys << key;
    }
    return keys;
}

} // namespace duskwatch
