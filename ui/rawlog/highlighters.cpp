// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/highlighters.h"

#include "ui/theme/highlightcolors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duskwatch {
namespace {

const QString kName = QStringLiteral("name");
const QString kText = QStringLiteral("text");
const QString kExpression = QStringLiteral("regularExpression");
const QString kCase = QStringLiteral("caseSensitive");
const QString kColor = QStringLiteral("color");
const QString kEnabled = QStringLiteral("enabled");

bool overlaps(const HighlightSpan& one, const HighlightSpan& other)
{
    return one.start < other.start + other.length && other.start < one.start + one.length;
}

} // namespace

QByteArray toJson(const QVector<Highlighter>& highlighters)
{
    QJsonArray array;
    for (const Highlighter& one : highlighters)
        array.append(QJsonObject{{kName, one.name},
                                 {kText, one.pattern.text},
                                 {kExpression, one.pattern.regularExpression},
                                 {kCase, one.pattern.caseSensitive},
                                 {kColor, one.color},
                                 {kEnabled, one.enabled}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QVector<Highlighter> highlightersFromJson(const QByteArray& json)
{
    QVector<Highlighter> highlighters;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        Highlighter one;
        one.name = object[kName].toString().left(100);
        one.pattern = {object[kText].toString(), object[kExpression].toBool(), object[kCase].toBool()};
        one.color = std::clamp(object[kColor].toInt(), 0, kHighlightColors - 1);
        one.enabled = object[kEnabled].toBool(true);
        if (!one.pattern.isEmpty() && one.pattern.text.size() <= kMaxPatternCharacters &&
            highlighters.size() < kMaxHighlighters)
            highlighters.append(one);
    }
    return highlighters;
}

void LineHighlight::setHighlighters(const QVector<Highlighter>& highlighters)
{
    m_expressions.clear();
    for (const Highlighter& one : highlighters) {
        const auto expression = boundedExpression(one.pattern, kMaxSteps);
        if (one.enabled && !one.pattern.isEmpty() && expression)
            m_expressions.push_back({expression.value(), one.color});
    }
}

void LineHighlight::setSearch(const LinePattern& pattern)
{
    m_search.clear();
    const auto expression = boundedExpression(pattern, kMaxSteps);
    if (!pattern.isEmpty() && expression)
        m_search.append({expression.value(), HighlightSpan::kSearch});
}

std::vector<HighlightSpan> LineHighlight::spans(const QString& text) const
{
    std::vector<HighlightSpan> spans;
    const auto add = [&](const Expression& one) {
        QRegularExpressionMatchIterator matches = one.expression.globalMatch(text);
        for (int i = 0; i < kMaxSpans && matches.hasNext(); ++i) {
            const QRegularExpressionMatch match = matches.next();
            const HighlightSpan span{match.capturedStart(), match.capturedLength(), one.color};
            const bool taken = std::any_of(spans.begin(), spans.end(), [&span](const HighlightSpan& other) {
                return overlaps(span, other);
            });
            if (match.isValid() && span.length > 0 && !taken)
                spans.push_back(span);
        }
    };
    std::for_each(m_search.begin(), m_search.end(), add);
    std::for_each(m_expressions.begin(), m_expressions.end(), add);
    std::sort(spans.begin(), spans.end(),
              [](const HighlightSpan& a, const HighlightSpan& b) { return a.start < b.start; });
    return spans;
}

qsizetype LineHighlight::firstSearchMatch(const QString& text) const
{
    if (m_search.isEmpty())
        return -1;
    const QRegularExpressionMatch match = m_search.first().expression.match(text);
    return match.hasMatch() ? match.capturedStart() : -1;
}

} // namespace duskwatch
