// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/tokentext.h"

#include <algorithm>
#include <array>

namespace duskwatch {
namespace {

/// What people copy along: spaces, line ends, quotes, and what a page or a file puts there unseen.
constexpr std::array<QByteArrayView, 20> kAround = {
    " ",
    "\t",
    "\r",
    "\"",
    "'",
    "`",
    "\xC2\xA0",     // no-break space
    "\xC2\xAB",     // «
    "\xC2\xBB",     // »
    "\xE2\x80\x8B", // zero-width space
    "\xE2\x80\x8E", // left-to-right mark
    "\xE2\x80\x98", // ‘
    "\xE2\x80\x99", // ’
    "\xE2\x80\x9A", // ‚
    "\xE2\x80\x9C", // “
    "\xE2\x80\x9D", // ”
    "\xE2\x80\x9E", // „
    "\xE2\x80\xAF", // narrow no-break space
    "\xEF\xBB\xBF", // byte-order mark
    "\v",
};

} // namespace

QByteArrayView tokenWithoutWrapping(QByteArrayView text)
{
    const auto atStart = [&text](QByteArrayView piece) {
        return text.startsWith(piece);
    };
    const auto atEnd = [&text](QByteArrayView piece) {
        return text.endsWith(piece);
    };
    for (auto piece = kAround.begin();
         (piece = std::find_if(kAround.begin(), kAround.end(), atStart)) != kAround.end();)
        text = text.sliced(piece->size());
    for (auto piece = kAround.begin();
         (piece = std::find_if(kAround.begin(), kAround.end(), atEnd)) != kAround.end();)
        text.chop(piece->size());
    return text;
}

bool isTokenText(QByteArrayView text)
{
    const auto visible = [](char c) {
        return c > ' ' && c < '\x7f';
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), visible);
}

} // namespace duskwatch
