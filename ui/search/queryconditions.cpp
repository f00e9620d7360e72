// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryconditions.h"

#include "core/search/querycheck.h"
#include "ui/search/queryparts.h"

#include <QRegularExpression>

namespace duskwatch {
namespace {

/// Where where(…) begins and ends in a query, brackets excluded.
struct Inside
{
    int begin = -1;
    int end = -1;
};

Inside whereOf(const QString& query)
{
    const std::vector<QueryPart> tokens = queryParts(query);
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const QString word = query.mid(tokens[i].at, tokens[i].length);
        if (tokens[i].kind != QueryPartKind::Function ||
            word.compare(QStringLiteral("where"), Qt::CaseInsensitive) != 0)
            continue;
        if (const auto end = matchingBracket(query, tokens[i + 1].at))
            return {tokens[i + 1].at + 1, *end};
    }
    return {};
}

bool hasOr(const QString& query)
{
    for (const QueryPart& token : queryParts(query))
        if (token.kind == QueryPartKind::Keyword &&
            query.mid(token.at, token.length).compare(QStringLiteral("or"), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

} // namespace

QString conditionText(const LineMember& member, bool exclude)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    QString path = member.path;
    path.remove(index); // a condition is about any element of a list
    const QString value = member.isText ? u'"' + member.value + u'"' : member.value;
    return path + (exclude ? QStringLiteral(" != ") : QStringLiteral(" = ")) + value;
}

QString withCondition(const QString& query, const LineMember& member, bool exclude)
{
    const QString condition = conditionText(member, exclude);
    const QString old = query.trimmed();
    if (old.isEmpty())
        return QStringLiteral("where(%1)").arg(condition);
    if (const Inside inside = whereOf(old); inside.begin >= 0) {
        QString conditions = old.mid(inside.begin, inside.end - inside.begin).trimmed();
        if (hasOr(conditions))
            conditions = u'(' + conditions + u')';
        const QString joined =
            conditions.isEmpty() ? condition : conditions + QStringLiteral(" AND ") + condition;
        return old.left(inside.begin) + joined + old.mid(inside.end);
    }
    // Words to find are conditions like others; functions stand behind the conditions.
    for (const QString& form : {hasOr(old) ? QStringLiteral("where((%1) AND %2)").arg(old, condition)
                                           : QStringLiteral("where(%1 AND %2)").arg(old, condition),
                                QStringLiteral("where(%2) %1").arg(old, condition)})
        if (!checkQuery(form))
            return form;
    return old + QStringLiteral(" AND ") + condition;
}

} // namespace duskwatch
