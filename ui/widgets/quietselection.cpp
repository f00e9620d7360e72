// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietselection.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>

namespace duskwatch {

void showQuietSelection(QAbstractItemView& view, const Theme& theme)
{
    const auto paint = [&view, &theme] {
        QPalette palette = view.palette();
        palette.setColor(QPalette::Highlight, theme.colors().tint);
        palette.setColor(QPalette::HighlightedText, theme.colors().text);
        view.setPalette(palette);
    };
    QObject::connect(&theme, &Theme::changed, &view, paint);
    paint();
}

} // namespace duskwatch
