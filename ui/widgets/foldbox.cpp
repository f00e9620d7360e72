// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldbox.h"

#include "ui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace duskwatch {

FoldBox::FoldBox(const QString& title, QWidget* content, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_button(new QToolButton(this)),
      m_content(content)
{
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(8));
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(content);
    content->hide();
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

void FoldBox::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool FoldBox::isOpen() const
{
    return m_button->isChecked();
}

} // namespace duskwatch
