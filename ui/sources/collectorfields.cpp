// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/collectorfields.h"

#include "core/syslog/senderlist.h"
#include "ui/sources/portcheck.h"
#include "ui/sources/transportfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

#include <limits>

namespace duskwatch {
namespace {

constexpr int kMaxAddressCharacters = 64;
constexpr int kMaxSendersCharacters = 4096;
const QString kEveryAddress = QStringLiteral("0.0.0.0");
const QString kThisComputer = QStringLiteral("127.0.0.1");

QString firstOf(const QVector<FieldProblem>& problems, FieldProblem::Field field)
{
    for (const FieldProblem& problem : problems)
        if (problem.field == field)
            return problem.message;
    return {};
}

bool isEveryAddress(const QString& address)
{
    return address == kEveryAddress || address == QLatin1String("*") || address == QLatin1String("::");
}

bool isThisComputer(const QString& address)
{
    return address.startsWith(QLatin1String("127.")) || address == QLatin1String("localhost") ||
           address == QLatin1String("::1");
}

/// Its line edit is made at once, so that it stands behind it in the order of Tab.
QComboBox* editableBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    return box;
}

} // namespace

CollectorFields::CollectorFields(Backend& backend, const QVector<LocalAddress>& addresses, const Theme& theme,
                                 QWidget* parent)
    : QWidget(parent),
      m_check(new PortCheck(backend, this)),
      m_address(editableBox(this)),
      m_port(new QLineEdit(this)),
      m_addressField(new FormField(m_address, tr("Listen on"), {}, theme, this)),
      m_transport(new TransportFields(theme, this)),
      m_senders(new QLineEdit(this)),
      m_portField(new FormField(m_port, tr("Port"), {}, theme, this)),
      m_sendersField(new FormField(m_senders, tr("Allowed senders"),
                                   tr("Addresses or networks such as 192.0.2.7, 10.0.0.0/8; empty: every "
                                      "sender. Others are turned away "
                                      "before anything of theirs is read."),
                                   theme, this))
{
    build(addresses, theme);
    connect(m_address, &QComboBox::editTextChanged, this, &CollectorFields::changed);
    connect(m_port, &QLineEdit::textChanged, this, &CollectorFields::changed);
    connect(m_transport, &TransportFields::changed, this, &CollectorFields::changed);
    connect(m_senders, &QLineEdit::textChanged, this, &CollectorFields::changed);
    connect(m_check, &PortCheck::answered, this, &CollectorFields::changed);
}

void CollectorFields::build(const QVector<LocalAddress>& addresses, const Theme& theme)
{
    m_address->addItem(kEveryAddress);
    for (const LocalAddress& address : addresses)
        if (address.address != kThisComputer)
            m_address->addItem(address.address);
    m_address->addItem(kThisComputer);
    m_address->lineEdit()->setMaxLength(kMaxAddressCharacters);
    m_address->lineEdit()->setAccessibleName(tr("Listen on"));
    m_port->setValidator(new QIntValidator(0, 99999, m_port));
    m_senders->setMaxLength(kMaxSendersCharacters);
    auto* place = new FieldForm(theme);
    place->addField(tr("Listen on"), m_addressField);
    place->addField(tr("Port"), m_portField);
    auto* senders = new FieldForm(theme);
    senders->addField(tr("Allowed senders"), m_sendersField);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(place->verticalSpacing());
    layout->addLayout(place);
    layout->addWidget(m_transport);
    layout->addLayout(senders);
    setFocusProxy(m_addressField);
}

void CollectorFields::setSettings(const SourceSettings& settings)
{
    m_address->setEditText(settings.address);
    m_port->setText(QString::number(settings.port));
    m_transport->setSettings(settings);
    m_senders->setText(settings.allowedSenders.join(QStringLiteral(", ")));
}

void CollectorFields::setOwnPlace(const SourceSettings& settings)
{
    m_own = settings;
}

void CollectorFields::fill(SourceSettings& settings) const
{
    settings.address = m_address->currentText().trimmed();
    const int port = m_port->text().toInt();
    settings.port = port >= 0 && port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : 0;
    m_transport->fill(settings);
    settings.allowedSenders = senderEntries(m_senders->text());
}

void CollectorFields::showProblems(const QVector<FieldProblem>& problems)
{
    const QString address = firstOf(problems, FieldProblem::Field::Address);
    const QString port = firstOf(problems, FieldProblem::Field::Port);
    SourceSettings settings;
    fill(settings);
    const bool own = settings.address == m_own.address && settings.port == m_own.port &&
                     settings.transport == m_own.transport;
    if (own || !address.isEmpty() || !port.isEmpty() || !isVisibleTo(parentWidget()))
        m_check->forget();
    else
        m_check->ask(settings.address, settings.port, settings.transport);
    showHints();
    m_addressField->setProblem(address);
    m_portField->setProblem(port.isEmpty() ? m_check->problem() : port);
    m_transport->setCertificateProblem(firstOf(problems, FieldProblem::Field::Certificate));
    m_sendersField->setProblem(firstOf(problems, FieldProblem::Field::AllowedSenders));
}

void CollectorFields::showHints()
{
    const QString address = m_address->currentText().trimmed();
    if (isEveryAddress(address))
        m_addressField->setHint(
            tr("On every address of this computer: whoever reaches the port can send to it."));
    else if (isThisComputer(address))
        m_addressField->setHint(
            tr("Only programs on this computer can send to it; 0.0.0.0 takes events from the network."));
    else
        m_addressField->setHint(tr("On this address only, as long as this computer has it."));
    m_portField->setHint(m_check->isFree() ? tr("Port %1 is free.").arg(m_port->text())
                                           : tr("1025 to 65535, not used by another program."));
}

bool CollectorFields::isTaken() const
{
    return !m_check->problem().isEmpty();
}

void CollectorFields::checkAgain()
{
    m_check->askAgain();
}

QWidget* CollectorFields::firstProblem() const
{
    if (!m_addressField->problem().isEmpty())
        return m_address;
    if (!m_portField->problem().isEmpty())
        return m_port;
    if (QWidget* wrong = m_transport->firstProblem())
        return wrong;
    return m_sendersField->problem().isEmpty() ? nullptr : m_senders;
}

} // namespace duskwatch
