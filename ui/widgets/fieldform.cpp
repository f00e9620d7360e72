// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldform.h"

#include "ui/theme/theme.h"

#include <QLabel>

namespace duskwatch {

FieldForm::FieldForm(const Theme& theme, QWidget* parent)
    : QFormLayout(parent),
      m_labelWidth(theme.metrics().px(116))
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(theme.metrics().px(16));
    setVerticalSpacing(theme.metrics().px(10));
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FieldForm::addField(const QString& label, QWidget* field)
{
    auto* text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(m_labelWidth);
    text->setWordWrap(true); // the column does not grow with the language
    text->setBuddy(field);
    addRow(text, field);
}

} // namespace duskwatch
