// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace duskwatch {
namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Colors::priority(Priority priority) const
{
    switch (priority) {
    case Priority::High:
        return high;
    case Priority::Medium:
        return medium;
    case Priority::Low:
        return low;
    case Priority::None:
        break;
    }
    return muted;
}

Colors lightColors()
{
    Colors c;
    c.background = QColor(0xf6f7f9);
    c.sidebar = QColor(0xeef1f5);
    c.surface = QColor(0xffffff);
    c.line = QColor(0xdfe3e8);
    c.handle = QColor(0xbcc4ce);
    c.text = QColor(0x1b2430);
    c.muted = QColor(0x5b6776);
    c.accent = QColor(0x2f5fd0);
    c.onAccent = QColor(0xffffff);
    c.tint = QColor(0xe6edfb);
    c.hover = QColor(0xf3f6fb);
    c.high = QColor(0xc62f3b);
    c.medium = QColor(0x966000); // a shade darker than drawn: readable on a selected row too
    c.low = QColor(0x2f6f8f);
    c.good = QColor(0x1f7a4d);
    c.problemTint = QColor(0xfbe9ea);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.dark = true;
    c.background = QColor(0x12161c);
    c.sidebar = QColor(0x151a21);
    c.surface = QColor(0x1a2028);
    c.line = QColor(0x2e3742);
    c.handle = QColor(0x465260);
    c.text = QColor(0xe6eaf0);
    c.muted = QColor(0x9aa6b4);
    c.accent = QColor(0x7aa2ff);
    c.onAccent = QColor(0x12161c);
    c.tint = QColor(0x22304d);
    c.hover = QColor(0x202833);
    c.high = QColor(0xff7b80);
    c.medium = QColor(0xf0b54a);
    c.low = QColor(0x79bcd9);
    c.good = QColor(0x63c898);
    c.problemTint = QColor(0x3a2228);
    return c;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace duskwatch
