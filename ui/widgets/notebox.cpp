// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notebox.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace duskwatch {

NoteBox::NoteBox(Kind kind, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(kind == Kind::Problem ? QStringLiteral("problemBox") : QStringLiteral("offerBox"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    layout->addWidget(m_text);
    hide();
}

void NoteBox::setText(const QString& text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace duskwatch
