// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/connectionchooser.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace duskwatch {

ConnectionChooser::ConnectionChooser(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_chooser(new QComboBox(this)),
      m_add(new QPushButton(tr("Add connection…"), this)),
      m_field(nullptr)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.metrics().px(8));
    line->addWidget(m_chooser, 1);
    line->addWidget(m_add);
    row->setFocusProxy(m_chooser);
    m_add->setAutoDefault(false);
    m_chooser->setAccessibleName(tr("Connection"));
    m_field = new FormField(row, tr("Connection"), {}, theme, this);
    auto* form = new FieldForm(theme, this);
    form->addField(tr("Connection"), m_field);
    setFocusProxy(m_chooser);
    setConnections({});
    connect(m_add, &QPushButton::clicked, this, &ConnectionChooser::addRequested);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ConnectionChooser::changed);
}

void ConnectionChooser::setWords(const QString& none, const QString& hint)
{
    m_none = none;
    m_chooser->setItemText(0, none);
    m_field->setHint(hint);
}

void ConnectionChooser::hideButton()
{
    m_add->hide();
}

void ConnectionChooser::setConnections(const QVector<ConnectionRecord>& connections)
{
    const ConnectionId before = chosen();
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(m_none, QVariant::fromValue<qint64>(0));
    for (const ConnectionRecord& record : connections)
        m_chooser->addItem(visibleText(record.name), QVariant::fromValue<qint64>(toInt(record.id)));
    choose(before);
}

void ConnectionChooser::choose(ConnectionId id)
{
    m_chooser->setCurrentIndex(std::max(m_chooser->findData(QVariant::fromValue<qint64>(toInt(id))), 0));
}

ConnectionId ConnectionChooser::chosen() const
{
    return ConnectionId{m_chooser->currentData().toLongLong()};
}

void ConnectionChooser::showProblem(const QString& problem)
{
    m_field->setProblem(problem);
}

} // namespace duskwatch
