// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/collectorfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QIntValidator>
#include <QLineEdit>

#include <limits>

namespace duskwatch {
namespace {

constexpr int kMaxAddressCharacters = 64;

QString firstOf(const QVector<FieldProblem>& problems, FieldProblem::Field field)
{
    for (const FieldProblem& problem : problems)
        if (problem.field == field)
            return problem.message;
    return {};
}

} // namespace

CollectorFields::CollectorFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_address(new QLineEdit(this)),
      m_port(new QLineEdit(this)),
      m_addressField(new FormField(
          m_address, tr("Listen on"),
          tr("127.0.0.1 takes events of this computer only; 0.0.0.0 takes them from the network."), theme,
          this)),
      m_portField(
          new FormField(m_port, tr("Port"), tr("1025 to 65535, not used by another program."), theme, this))
{
    m_address->setMaxLength(kMaxAddressCharacters);
    m_port->setValidator(new QIntValidator(0, 99999, m_port));
    auto* form = new FieldForm(theme, this);
    form->addField(tr("Listen on"), m_addressField);
    form->addField(tr("Port"), m_portField);
    for (QLineEdit* edit : {m_address, m_port})
        connect(edit, &QLineEdit::textChanged, this, &CollectorFields::changed);
}

void CollectorFields::setSettings(const SourceSettings& settings)
{
    m_address->setText(settings.address);
    m_port->setText(QString::number(settings.port));
}

void CollectorFields::fill(SourceSettings& settings) const
{
    settings.address = m_address->text().trimmed();
    const int port = m_port->text().toInt();
    settings.port = port >= 0 && port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : 0;
}

void CollectorFields::showProblems(const QVector<FieldProblem>& problems)
{
    m_addressField->setProblem(firstOf(problems, FieldProblem::Field::Address));
    m_portField->setProblem(firstOf(problems, FieldProblem::Field::Port));
}

} // namespace duskwatch
