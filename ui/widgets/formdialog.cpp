// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace duskwatch {

/// A dialog does not grow by itself where text wraps.
bool FormDialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return handled;
}

bool FormDialog::focusNextPrevChild(bool next)
{
    return focusInLayoutOrder(*this, next);
}

QLayout* FormDialog::buildButtons(QPushButton& accept, QWidget* before, const Theme& theme)
{
    accept.setProperty("primary", true);
    accept.setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.metrics().px(8));
    if (before != nullptr)
        buttons->addWidget(before, 1);
    else
        buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(&accept);
    return buttons;
}

} // namespace duskwatch
