// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/wizard/checklist.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace duskwatch {

class CopyButton;
class Theme;

/// A checklist with ticks, and buttons that copy what is to be entered elsewhere. GUI thread.
class ChecklistView : public QWidget
{
    Q_OBJECT
public:
    explicit ChecklistView(const Theme& theme, QWidget* parent = nullptr);

    /// Items that stay keep their place and their focus.
    void setItems(const QVector<ChecklistItem>& items, const QStringList& ticked);
    /// Ids of items, also of those that are not shown at present.
    QStringList ticked() const { return m_ticked; }
    QWidget* firstTick() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QCheckBox* tick = nullptr;
        QLabel* value = nullptr;
        CopyButton* copy = nullptr;
    };
    Row addRow(const ChecklistItem& item);
    void rebuild(const QVector<ChecklistItem>& items);
    void tick(const QString& id, bool done);

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QVector<QWidget*> m_boxes;
    QStringList m_ids; ///< shown, in their order
    QHash<QString, Row> m_rows;
    QStringList m_ticked;
};

} // namespace duskwatch
