// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"

#include "core/search/querytokens.h"
#include "core/search/searchkeys.h"

#include <algorithm>

namespace duskwatch {
namespace {

const QStringList kOperators{
    QStringLiteral("="),        QStringLiteral("!="),        QStringLiteral("<"),
    QStringLiteral("<="),       QStringLiteral(">"),         QStringLiteral(">="),
    QStringLiteral("CONTAINS"), QStringLiteral("ICONTAINS"), QStringLiteral("STARTS WITH"),
    QStringLiteral("IN ["),     QStringLiteral("= IP(")};
const QStringList kJoining{QStringLiteral("AND"),        QStringLiteral("OR"),
                           QStringLiteral("NOT"),        QStringLiteral("groupby("),
                           QStringLiteral("calculate("), QStringLiteral("timeslice("),
                           QStringLiteral("sort("),      QStringLiteral("limit(")};

/// \a value as it stands in a query.
QString written(const QString& value)
{
    const auto tokens = queryTokens(value);
    if (tokens.size() == 2 && tokens.front().type == QueryToken::Type::Word)
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

const FriendlyKeyName* friendlyKey(const QString& name)
{
    const auto keys = friendlyKeys();
    const auto known = std::find_if(keys.begin(), keys.end(), [&name](const FriendlyKeyName& key) {
        return name == QLatin1StringView(key.name);
    });
    return known == keys.end() ? nullptr : &*known;
}

} // namespace

std::vector<Completion> completionsAt(const QString& query, int cursor, const KeySamples& samples)
{
    const QString before = query.left(std::max(cursor, 0));
    std::vector<QueryToken> tokens = queryTokens(before);
    tokens.pop_back(); // the end
    const int at = static_cast<int>(before.size());
    QueryToken typed;
    typed.at = at;
    if (!tokens.empty() && tokens.back().at + tokens.back().length == at &&
        (tokens.back().type == QueryToken::Type::Word || tokens.back().isOpen)) {
        typed = tokens.back();
        tokens.pop_back();
    }
    std::vector<Completion> found;
    const auto offer = [&](const QString& text, const QString& matched, const QString& description) {
        if (found.size() < kMaxCompletions && matched.startsWith(typed.text, Qt::CaseInsensitive) &&
            text != typed.text)
            found.push_back({text, description, typed.at, at});
    };
    const bool afterSign =
        !tokens.empty() && tokens.back().type == QueryToken::Type::Sign &&
        QStringLiteral("= != < <= > >=").split(QLatin1Char(' ')).contains(tokens.back().text);
    if (afterSign && tokens.size() >= 2) {
        for (const QString& value : samples.values.value(tokens[tokens.size() - 2].text))
            offer(written(value), value, {});
        return found;
    }
    if (typed.isOpen)
        return found;
    if (typed.length == 0 && !tokens.empty() && samples.keys.contains(tokens.back().text))
        for (const QString& sign : kOperators)
            offer(sign, sign, {});
    QStringList paths; // behind the words, which are short and often meant
    for (const QString& key : samples.keys) {
        if (const FriendlyKeyName* const known = friendlyKey(key))
            offer(key, key, keyDescription(*known));
        else
            paths << key;
    }
    if (!tokens.empty() || typed.length > 0)
        for (const QString& word : kJoining)
            offer(word, word, {});
    for (const QString& path : paths)
        offer(path, path, {});
    return found;
}

} // namespace duskwatch
