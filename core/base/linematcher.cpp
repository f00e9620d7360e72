// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linematcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::LinePattern", text);
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Result<QRegularExpression> boundedExpression(const LinePattern& pattern, int maxSteps)
{
    if (pattern.text.size() > kMaxPatternCharacters)
        return Error{ErrorCode::InvalidInput,
                     tr("The pattern has more than %1 characters").arg(kMaxPatternCharacters)};
    // PCRE takes the smallest of several limits, so a pattern cannot raise it.
    const QString limit = QStringLiteral("(*LIMIT_MATCH=%1)").arg(maxSteps);
    QRegularExpression expression(
        limit + (pattern.regularExpression ? pattern.text : QRegularExpression::escape(pattern.text)));
    if (!pattern.caseSensitive)
        expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid()) {
        const qsizetype at =
            std::clamp<qsizetype>(expression.patternErrorOffset() - limit.size(), 0, pattern.text.size());
        return Error{ErrorCode::InvalidInput, tr("At character %1 of the regular expression: %2")
                                                  .arg(std::min(at + 1, pattern.text.size()))
                                                  .arg(expression.errorString())};
    }
    return expression;
}

Result<LineMatcher> LineMatcher::compile(const LinePattern& pattern)
{
    LineMatcher matcher;
    const bool folds = !pattern.caseSensitive;
    if (pattern.regularExpression || (folds && !isAscii(pattern.text)) ||
        pattern.text.size() > kMaxPatternCharacters) {
        auto expression = boundedExpression(pattern, kMaxSteps);
        if (!expression)
            return expression.error();
        matcher.m_expression = std::move(expression).value();
        return matcher;
    }
    if (!pattern.isEmpty())
        matcher.m_finder.emplace(pattern.text.toStdString(), folds);
    return matcher;
}

LineMatch LineMatcher::test(std::string_view line) const
{
    if (m_expression) {
        const QRegularExpressionMatch match =
            m_expression->match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
        if (!match.isValid())
            return LineMatch::TooHard;
        return match.hasMatch() ? LineMatch::Yes : LineMatch::No;
    }
    return !m_finder || m_finder->find(line) != TextFinder::npos ? LineMatch::Yes : LineMatch::No;
}

} // namespace duskwatch
