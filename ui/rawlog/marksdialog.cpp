// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/marksdialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace duskwatch {

MarksDialog::MarksDialog(const Theme& theme, const LogMarks::Notes& notes, std::int64_t current,
                         QWidget* parent)
    : QDialog(parent),
      m_table(new QTableWidget(0, 2, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Marks"));
    const Metrics& metrics = theme.metrics();
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Note")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Marked lines and their notes"));
    auto* hint = new QLabel(tr("A double click, or F2, on a note changes it."), this);
    hint->setProperty("muted", true);
    auto* go = new QPushButton(tr("Go to line"), this);
    go->setProperty("primary", true);
    go->setDefault(true);
    auto* remove = new QPushButton(tr("Remove mark"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {remove, close})
        button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(16), metrics.px(16), metrics.px(16));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    resize(metrics.px(520), metrics.px(360));

    fill(notes, current);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (column == 1)
            Q_EMIT noteChanged(sequenceAt(row), m_table->item(row, 1)->text());
    });
    connect(remove, &QPushButton::clicked, this, &MarksDialog::removeCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() < 0)
            return;
        Q_EMIT chosen(sequenceAt(m_table->currentRow()));
        accept();
    });
}

void MarksDialog::fill(const LogMarks::Notes& notes, std::int64_t current)
{
    m_table->setRowCount(static_cast<int>(notes.size()));
    int row = 0;
    int currentRow = 0;
    for (const auto& [sequence, note] : notes) {
        auto* line = new QTableWidgetItem(countText(sequence + 1));
        line->setData(Qt::UserRole, qint64{sequence});
        line->setFlags(line->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, 0, line);
        m_table->setItem(row, 1, new QTableWidgetItem(note));
        if (sequence <= current)
            currentRow = row;
        ++row;
    }
    m_table->setCurrentCell(currentRow, 1);
}

qint64 MarksDialog::sequenceAt(int row) const
{
    return m_table->item(row, 0)->data(Qt::UserRole).toLongLong();
}

void MarksDialog::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    Q_EMIT removed(sequenceAt(row));
    m_table->removeRow(row);
}

} // namespace duskwatch
