// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurecard.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace duskwatch {

FigureCard::FigureCard(const QString& title, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_list(new QVBoxLayout),
      m_note(new QLabel(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("card"));
    setAccessibleName(title);
    auto* heading = new QLabel(title, this);
    heading->setFont(metrics.bodyBold());
    heading->setContentsMargins(metrics.px(6), 0, 0, 0);
    m_note->setFont(metrics.secondary());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_note->setContentsMargins(metrics.px(6), 0, metrics.px(6), 0);
    m_note->hide();
    m_list->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(10), metrics.px(14), metrics.px(10), metrics.px(12));
    layout->setSpacing(metrics.px(6));
    layout->addWidget(heading);
    layout->addLayout(m_list);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void FigureCard::setColumns(double name, double bar)
{
    m_nameShare = name;
    m_barShare = bar;
}

void FigureCard::setRows(QVector<FigureRow::Content> rows)
{
    const qsizetype before = m_rows.size();
    while (m_rows.size() < rows.size()) {
        auto* row = new FigureRow(m_theme, this);
        row->setColumns(m_nameShare, m_barShare);
        connect(row, &FigureRow::clicked, this,
                [this, at = static_cast<int>(m_rows.size())] { Q_EMIT rowChosen(at); });
        m_list->addWidget(row);
        m_rows.append(row);
    }
    while (m_rows.size() > rows.size())
        delete m_rows.takeLast();
    std::int64_t most = 1;
    for (const FigureRow::Content& row : rows)
        most = std::max(most, row.count);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].share = static_cast<double>(rows[i].count) / static_cast<double>(most);
        m_rows[i]->setContent(rows[i]);
    }
    if (m_rows.size() != before)
        Q_EMIT rowsChanged();
}

void FigureCard::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString FigureCard::note() const
{
    return m_note->text();
}

} // namespace duskwatch
