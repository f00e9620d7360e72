// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicecard.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace duskwatch {

ChoiceCard::ChoiceCard(const QString& title, const QString& badge, const QString& sentence,
                       const Theme& theme, QWidget* parent)
    : QRadioButton(title, parent),
      m_theme(theme),
      m_texts(new QVBoxLayout(this)),
      m_mark(new QLabel(QStringLiteral("✓"), this))
{
    const Metrics& metrics = theme.metrics();
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics.px(8));
    auto* name = new QLabel(title, this);
    name->setFont(metrics.bodyBold());
    auto* kind = new QLabel(badge, this);
    kind->setFont(metrics.secondary());
    kind->setProperty("muted", true);
    kind->setVisible(!badge.isEmpty());
    m_mark->setFont(metrics.bodyBold());
    QSizePolicy keepsPlace = m_mark->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(keepsPlace);
    for (QLabel* label : {name, kind, m_mark}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    head->addWidget(name);
    head->addWidget(kind);
    head->addStretch(1);
    head->addWidget(m_mark);
    m_texts->setContentsMargins(metrics.px(14), metrics.px(12), metrics.px(14), metrics.px(12));
    m_texts->setSpacing(metrics.px(4));
    m_texts->addLayout(head);
    if (!sentence.isEmpty())
        addText(sentence)->setProperty("muted", true);
    connect(this, &QRadioButton::toggled, this, &ChoiceCard::refresh);
    connect(&theme, &Theme::changed, this, &ChoiceCard::refresh);
    refresh();
}

QLabel* ChoiceCard::addText(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_texts->addWidget(label);
    return label;
}

void ChoiceCard::addPoint(const QString& point)
{
    const Metrics& metrics = m_theme.metrics();
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics.px(8));
    auto* bullet = new QLabel(QStringLiteral("•"), this);
    bullet->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(bullet, 0, Qt::AlignTop);
    QLabel* text = addText(point);
    m_texts->removeWidget(text);
    line->addWidget(text, 1);
    m_texts->addLayout(line);
    setAccessibleDescription(accessibleDescription() + u' ' + point);
}

void ChoiceCard::refresh()
{
    QPalette colored = m_mark->palette();
    colored.setColor(QPalette::WindowText, m_theme.colors().accent);
    m_mark->setPalette(colored);
    m_mark->setVisible(isChecked());
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize ChoiceCard::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus() ? metrics.px(2) : metrics.px(1);
    painter.setPen(QPen(isChecked() || hasFocus() ? colors.accent : colors.line, width));
    painter.setBrush(isChecked() ? colors.tint : underMouse() ? colors.hover : colors.surface);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics.px(8),
                            metrics.px(8));
}

} // namespace duskwatch
