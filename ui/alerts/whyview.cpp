// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/whyview.h"

#include "core/triage/reasontext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace duskwatch {

WhyView::WhyView(const Theme& theme, QWidget* parent)
    : QScrollArea(parent),
      m_theme(theme)
{
    const Metrics& metrics = theme.metrics();
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("surface"));
    m_ladder = new QFrame(page);
    m_ladder->setObjectName(QStringLiteral("ladder"));
    m_steps = new QVBoxLayout(m_ladder);
    m_steps->setContentsMargins(metrics.px(14), metrics.px(6), 0, metrics.px(6));
    m_steps->setSpacing(metrics.px(12));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics.px(6), metrics.px(12), 0, 0);
    layout->addWidget(m_ladder);
    layout->addStretch(1);
    setWidget(page);
    connect(&theme, &Theme::changed, this, &WhyView::changed);
}

void WhyView::setDetail(const AlertDetail& detail)
{
    m_detail = detail;
    changed();
}

void WhyView::changed()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void WhyView::showEvent(QShowEvent* event)
{
    if (m_stale)
        rebuild();
    QScrollArea::showEvent(event);
}

void WhyView::rebuild()
{
    m_stale = false;
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ladder->setVisible(toInt(m_detail.row.id) != 0);
    if (toInt(m_detail.row.id) == 0)
        return;
    const Colors& colors = m_theme.colors();
    addStep(kindName(m_detail.row.kind), tr("from %1").arg(visibleText(m_detail.sourceName)), colors.muted);
    for (const Reason& reason : m_detail.reasons.items()) {
        // "what was seen → what it led to"
        const QStringList parts =
            reasonText(reason, visibleText(m_detail.ruleName)).split(QStringLiteral(" → "));
        addStep(parts.first(), parts.mid(1).join(QStringLiteral(" → ")),
                reason.priority == Priority::None ? colors.muted : colors.priority(reason.priority));
    }
}

void WhyView::addStep(const QString& step, const QString& result, const QColor& resultColor)
{
    auto* line = new QWidget(m_ladder);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.metrics().px(2));
    const auto add = [&](const QString& text, const QFont& font, const QColor& color) {
        auto* label = new QLabel(line);
        label->setTextFormat(Qt::PlainText);
        // Reasons are fragments; here each begins a line.
        label->setText(text.left(1).toUpper() + text.mid(1));
        label->setFont(font);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
        layout->addWidget(label);
    };
    add(step, m_theme.metrics().bodyBold(), m_theme.colors().text);
    if (!result.isEmpty())
        add(result, m_theme.metrics().body(), resultColor);
    m_steps->addWidget(line);
}

} // namespace duskwatch
