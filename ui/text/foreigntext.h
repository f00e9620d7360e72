// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace duskwatch {

/// \a text with everything that could hide or move other text made visible: control characters, ANSI escapes,
/// bidirectional overrides, zero-width and line-separator characters, lone surrogates become "\u001B" and the
/// like. Everything else stays. Pure; any thread.
QString visibleText(const QString& text);

/// UTF-8 bytes as such a text; bytes that are not UTF-8 become "\xFF". At most the first \a maxBytes are
/// read.
QString visibleText(QByteArrayView bytes, qsizetype maxBytes);

/// What prettyLine() made of a line.
struct PrettyText
{
    QString text;
    bool cut = false; ///< it is not all of the line
};

/// A received line made readable: the header on a line of its own, JSON indented, nothing dropped or
/// reordered (duplicate members and malformed text included), times in milliseconds followed by what they
/// mean. At most \a maxBytes of the line are shown. Pure; any thread; never fails.
PrettyText prettyLine(QByteArrayView line, qsizetype maxBytes);

/// What prettyLine() shows of a line, so that a text view stays quick.
inline constexpr qsizetype kMaxPrettyBytes = 128 * 1024;
/// It ends earlier where a hostile line (a bracket a byte) would become as many lines of text.
inline constexpr int kMaxPrettyLines = 5000;

} // namespace duskwatch
