// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linematcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::LinePattern", text);
}

unsigned char folded(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte + 32) : byte;
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
    matcher.m_needle = pattern.text.toUtf8();
    matcher.m_foldsCase = folds;
    if (folds) {
        std::transform(matcher.m_needle.begin(), matcher.m_needle.end(), matcher.m_needle.begin(),
                       [](char c) { return static_cast<char>(folded(c)); });
        const auto size = static_cast<std::size_t>(matcher.m_needle.size());
        matcher.m_skips.fill(std::max<std::size_t>(size, 1));
        for (std::size_t i = 0; i + 1 < size; ++i) {
            const auto byte = static_cast<unsigned char>(matcher.m_needle[static_cast<qsizetype>(i)]);
            matcher.m_skips[byte] = size - 1 - i;
            if (byte >= 'a' && byte <= 'z')
                matcher.m_skips[byte - 32u] = size - 1 - i;
        }
    }
    return matcher;
}

bool LineMatcher::findsFolded(std::string_view line) const
{
    const auto size = static_cast<std::size_t>(m_needle.size());
    if (size == 0)
        return true;
    const auto last = static_cast<unsigned char>(m_needle.back());
    for (std::size_t end = size - 1; end < line.size();) {
        if (folded(line[end]) == last) {
            const char* begin = line.data() + end - (size - 1);
            if (std::equal(m_needle.begin(), m_needle.end(), begin,
                           [](char n, char c) { return static_cast<unsigned char>(n) == folded(c); }))
                return true;
        }
        end += m_skips[static_cast<unsigned char>(line[end])];
    }
    return false;
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
    const bool found = m_foldsCase ? findsFolded(line)
                                   : memmem(line.data(), line.size(), m_needle.constData(),
                                            static_cast<std::size_t>(m_needle.size())) != nullptr;
    return found ? LineMatch::Yes : LineMatch::No;
}

} // namespace duskwatch
