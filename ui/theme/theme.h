// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QIcon>
#include <QObject>

#include <optional>

class QPalette;

namespace duskwatch {

/// What the user asked for.
enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark"; nothing for any other word.
std::optional<ThemeChoice> themeChoiceFromWord(const QString& word);
QString themeChoiceWord(ThemeChoice choice);

/// Owns every colour and size, and puts them on the application: Fusion, palette and a small style sheet.
/// GUI thread; the composition root owns it and it outlives every widget. Follows the system while the choice
/// is System (Qt 6.4 has no colour scheme: the platform palette's window colour tells light from dark).
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeChoice choice, QObject* parent = nullptr);

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    const Colors& colors() const { return m_colors; }
    const Metrics& metrics() const { return m_metrics; }

    /// resources/icons/<name>.svg in \a color.
    QIcon icon(const QString& name, const QColor& color) const;
    /// The program's own icon.
    static QIcon programIcon();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Colours changed; whoever keeps icons or paints by hand takes them anew.
    void changed();

private:
    void install();

    ThemeChoice m_choice;
    Metrics m_metrics;
    Colors m_colors;
    bool m_installing = false;
};

/// The palette for Fusion made of \a colors.
QPalette paletteFrom(const Colors& colors);
/// \a sheet with its @names replaced by colours and its numbers ending in u by pixels.
QString expandStyleSheet(QString sheet, const Colors& colors, const Metrics& metrics);

} // namespace duskwatch
