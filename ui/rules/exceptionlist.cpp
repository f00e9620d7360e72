// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/exceptionlist.h"

#include "ui/rules/ruleexceptiondialog.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace duskwatch {

ExceptionList::ExceptionList(const SourceNamesByRow& sources, const QString& author, const Clock& clock,
                             const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_sources(sources),
      m_author(author),
      m_clock(clock),
      m_theme(theme),
      m_list(new QListWidget(this)),
      m_edit(new QPushButton(tr("Edit exception…"), this)),
      m_remove(new QPushButton(tr("Remove exception"), this))
{
    build();
    showAll();
}

void ExceptionList::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_list->setAccessibleName(tr("Exceptions"));
    m_list->setFixedHeight(metrics.px(96));
    m_list->setWordWrap(true);
    auto* add = new QPushButton(tr("Add exception…"), this);
    for (QPushButton* button : {add, m_edit, m_remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] { open(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { open(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &ExceptionList::removeChosen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { open(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_edit->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addWidget(add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(6));
    layout->addWidget(m_list);
    layout->addLayout(buttons);
}

void ExceptionList::setExceptions(const std::vector<RuleException>& exceptions)
{
    m_exceptions = exceptions;
    showAll();
}

void ExceptionList::showAll()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const RuleException& exception : m_exceptions)
        m_list->addItem(text(exception));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_edit->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

QString ExceptionList::text(const RuleException& exception) const
{
    QStringList parts{ruleMatchText(exception.match, m_sources)};
    if (!exception.note.isEmpty())
        parts.append(visibleText(exception.note));
    if (!exception.author.isEmpty())
        parts.append(tr("by %1").arg(visibleText(exception.author)));
    if (exception.expiresAtMs) {
        const bool over = *exception.expiresAtMs <= m_clock.nowMs();
        const QString day = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(*exception.expiresAtMs).date().addDays(-1), QLocale::ShortFormat);
        parts.append((over ? tr("expired on %1") : tr("until %1")).arg(day));
    }
    return parts.join(QStringLiteral(" — "));
}

void ExceptionList::ask(const RuleMatch& match)
{
    open(-1, match);
}

void ExceptionList::open(int row, const RuleMatch& match)
{
    RuleException start;
    if (row >= 0) {
        start = m_exceptions[static_cast<std::size_t>(row)];
    } else {
        start.match = match;
        start.author = m_author;
        start.createdAtMs = m_clock.nowMs();
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
    auto* dialog = new RuleExceptionDialog(start, m_sources, today, m_theme, window());
    connect(dialog, &RuleExceptionDialog::chosen, this, [this, row](const RuleException& exception) {
        if (row >= 0)
            m_exceptions[static_cast<std::size_t>(row)] = exception;
        else
            m_exceptions.push_back(exception);
        showAll();
        m_list->setCurrentRow(row >= 0 ? row : m_list->count() - 1);
        Q_EMIT changed();
    });
    dialog->open();
}

void ExceptionList::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_exceptions.erase(m_exceptions.begin() + row);
    showAll();
    Q_EMIT changed();
}

} // namespace duskwatch
