// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace duskwatch {

/// Every size of the window, relative to the system font, so that 200 % and large fonts work (LOOK, scale).
class Metrics
{
public:
    explicit Metrics(const QFont& systemFont);

    /// A length of the design (drawn for 13 px body text) in pixels of this font.
    int px(double designPixels) const;

    QFont secondary() const; ///< 12, small print
    QFont body() const;      ///< 13, the system font itself
    QFont bodyBold() const;
    QFont section() const; ///< 16 bold
    QFont page() const;    ///< 20 bold
    QFont figure() const;  ///< 32 bold, the numbers one looks at first
    QFont mono() const;    ///< what came over the wire
    int rowHeight() const; ///< of a table

private:
    QFont scaled(double designPixels, int weight) const;

    QFont m_body;
    double m_unit; ///< pixels of one design pixel
};

} // namespace duskwatch
