// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/importdialog.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

using Action = ImportItem::Action;
using Kind = ImportItem::Kind;

constexpr qsizetype kLongestLine = 400;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Credential:
        return ImportDialog::tr("Credential");
    case Kind::Connection:
        return ImportDialog::tr("Connection");
    case Kind::Source:
        return ImportDialog::tr("Event source");
    case Kind::Thresholds:
    case Kind::Retention:
    case Kind::Notifications:
        break;
    }
    return ImportDialog::tr("Settings");
}

QString actionText(Action action)
{
    switch (action) {
    case Action::Add:
        return ImportDialog::tr("Add");
    case Action::Change:
        return ImportDialog::tr("Change");
    case Action::Same:
        return ImportDialog::tr("Nothing to do");
    case Action::Impossible:
        break;
    }
    return ImportDialog::tr("Not possible");
}

} // namespace

ImportDialog::ImportDialog(const QVector<ImportItem>& plan, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_list(new QListWidget(this)),
      m_import(new QPushButton(tr("Import"), this))
{
    const Metrics& metrics = theme.metrics();
    setWindowTitle(tr("Import configuration"));
    resize(metrics.px(680), metrics.px(480));
    auto* title = new QLabel(tr("What the file would add and change"), this);
    title->setFont(metrics.section());
    auto* intro =
        new QLabel(tr("What is ticked is imported. What is here and would be changed is not ticked "
                      "to begin with; nothing is removed. Private tokens are not in the file: enter "
                      "them afterwards, and start the sources."),
                   this);
    intro->setWordWrap(true);
    intro->setProperty("muted", true);
    m_list->setAccessibleName(tr("Contents of the file"));
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics.px(2));
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(12));
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, &ImportDialog::judge);
    judge();
}

void ImportDialog::fill()
{
    for (const ImportItem& item : m_plan) {
        QString text =
            tr("%1 · %2 · %3")
                .arg(actionText(item.action), kindText(item.kind), visibleText(item.name.left(kLongestLine)));
        if (!item.explanation.isEmpty())
            text += u'\n' + visibleText(item.explanation.left(kLongestLine));
        auto* row = new QListWidgetItem(text, m_list);
        const bool possible = item.action == Action::Add || item.action == Action::Change;
        row->setFlags(possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (possible)
            row->setCheckState(item.action == Action::Add ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QVector<ImportItem> ImportDialog::chosen() const
{
    QVector<ImportItem> items;
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        const QListWidgetItem* row = m_list->item(static_cast<int>(i));
        if ((row->flags() & Qt::ItemIsUserCheckable) != 0 && row->checkState() == Qt::Checked)
            items.append(m_plan[i]);
    }
    return items;
}

void ImportDialog::judge()
{
    m_import->setEnabled(!chosen().isEmpty());
}

} // namespace duskwatch
