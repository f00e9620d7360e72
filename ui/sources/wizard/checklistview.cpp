// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/checklistview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace duskwatch {
namespace {

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ChecklistView::ChecklistView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void ChecklistView::setItems(const QVector<ChecklistItem>& items, const QStringList& ticked)
{
    m_ticked = ticked;
    QStringList ids;
    for (const ChecklistItem& item : items)
        ids.append(item.id);
    if (ids != m_ids)
        rebuild(items);
    for (const ChecklistItem& item : items) {
        const Row& row = m_rows[item.id];
        const QSignalBlocker quiet(row.tick);
        row.tick->setChecked(ticked.contains(item.id));
        row.value->setText(item.value);
        row.copy->setValue(item.value);
        row.tick->setAccessibleDescription(item.value + u' ' + item.place + u' ' + item.text);
    }
}

void ChecklistView::rebuild(const QVector<ChecklistItem>& items)
{
    for (QWidget* box : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    m_rows.clear();
    m_ids.clear();
    for (const ChecklistItem& item : items) {
        m_ids.append(item.id);
        m_rows.insert(item.id, addRow(item));
    }
}

ChecklistView::Row ChecklistView::addRow(const ChecklistItem& item)
{
    const Metrics& metrics = m_theme.metrics();
    auto* box = new QFrame(this);
    box->setObjectName(QStringLiteral("stageRow")); // the same hairline
    Row row{new QCheckBox(item.title, box), new QLabel(box), new CopyButton(item.title, box)};
    row.tick->setFont(metrics.bodyBold());
    row.value->setTextFormat(Qt::PlainText);
    row.value->setFont(metrics.mono());
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.value->setVisible(!item.value.isEmpty());
    QSizePolicy keepsPlace = row.copy->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(!item.value.isEmpty()); // so that values stand under each other
    row.copy->setSizePolicy(keepsPlace);
    row.copy->setVisible(item.copies);
    connect(row.tick, &QCheckBox::toggled, this, [this, id = item.id](bool done) { tick(id, done); });
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics.px(8));
    head->addWidget(row.tick);
    head->addStretch(1);
    head->addWidget(row.value);
    head->addWidget(row.copy);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(metrics.px(23), 0, metrics.px(8), 0);
    below->setSpacing(metrics.px(2));
    if (!item.place.isEmpty())
        below->addWidget(wrapped(item.place, box));
    if (!item.text.isEmpty()) {
        QLabel* text = wrapped(item.text, box);
        text->setProperty("muted", true);
        text->setFont(metrics.secondary());
        below->addWidget(text);
    }
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, metrics.px(7), 0, metrics.px(7));
    layout->setSpacing(metrics.px(2));
    layout->addLayout(head);
    layout->addLayout(below);
    m_layout->addWidget(box);
    m_boxes.append(box);
    return row;
}

void ChecklistView::tick(const QString& id, bool done)
{
    m_ticked.removeAll(id);
    if (done)
        m_ticked.append(id);
    Q_EMIT changed();
}

QWidget* ChecklistView::firstTick() const
{
    return m_ids.isEmpty() ? nullptr : m_rows.value(m_ids.first()).tick;
}

} // namespace duskwatch
