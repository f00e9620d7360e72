// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/highlightcolors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duskwatch {
namespace {

struct Entry
{
    const char* name;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Entry, kHighlightColors> kEntries{{
    {QT_TRANSLATE_NOOP("duskwatch::HighlightColors", "Yellow"), 0xffffe999, 0xff5c4a0c},
    {QT_TRANSLATE_NOOP("duskwatch::HighlightColors", "Green"), 0xffc4ebcb, 0xff1c4d33},
    {QT_TRANSLATE_NOOP("duskwatch::HighlightColors", "Blue"), 0xffc5ddfb, 0xff1d466f},
    {QT_TRANSLATE_NOOP("duskwatch::HighlightColors", "Violet"), 0xffe0d3f8, 0xff46357a},
    {QT_TRANSLATE_NOOP("duskwatch::HighlightColors", "Pink"), 0xfffbd0e3, 0xff652849},
    {QT_TRANSLATE_NOOP("duskwatch::HighlightColors", "Orange"), 0xffffd5b0, 0xff653b14},
}};

const Entry& entry(int index)
{
    return kEntries[static_cast<std::size_t>(std::clamp(index, 0, kHighlightColors - 1))];
}

} // namespace

QColor highlightColor(int index, const Colors& colors)
{
    return QColor::fromRgb(colors.dark ? entry(index).dark : entry(index).light);
}

QString highlightColorName(int index)
{
    return QCoreApplication::translate("duskwatch::HighlightColors", entry(index).name);
}

} // namespace duskwatch
