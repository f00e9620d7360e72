// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/unparsedfield.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace duskwatch {

UnparsedField::UnparsedField(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_check(new QCheckBox(tr("Send unparsed data"), this))
{
    auto* hint = new QLabel(
        tr("Keeps every line that was not understood in the raw log. Otherwise they are counted and "
           "the newest 1,000 are kept aside."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    hint->setFont(theme.metrics().secondary());
    m_check->setAccessibleDescription(hint->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(2));
    layout->addWidget(m_check);
    layout->addWidget(hint);
    setFocusProxy(m_check);
    connect(m_check, &QCheckBox::toggled, this, &UnparsedField::changed);
}

void UnparsedField::setChecked(bool checked)
{
    m_check->setChecked(checked);
}

bool UnparsedField::isChecked() const
{
    return m_check->isChecked();
}

} // namespace duskwatch
