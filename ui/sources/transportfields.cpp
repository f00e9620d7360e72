// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/transportfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace duskwatch {
namespace {

enum CertificateKind { Made, Chosen };

} // namespace

TransportFields::TransportFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_transport(new QComboBox(this)),
      m_certificateKind(new QComboBox(this)),
      m_certificate(new QLineEdit(this)),
      m_key(new QLineEdit(this)),
      m_clientAuthority(new QLineEdit(this)),
      m_transportField(new FormField(m_transport, tr("Transport"), {}, theme, this)),
      m_kindField(new FormField(m_certificateKind, tr("Certificate"), {}, theme, this)),
      m_certificateField(new FormField(
          withBrowse(m_certificate, tr("Choose the certificate")), tr("Certificate file"),
          tr("PEM: the certificate, and after it those that lead to its authority."), theme, this)),
      m_keyField(new FormField(withBrowse(m_key, tr("Choose the private key")), tr("Key file"),
                               tr("PEM, without a passphrase. It is read where it is and never copied."),
                               theme, this)),
      m_clientField(new FormField(
          withBrowse(m_clientAuthority, tr("Choose the authority of the senders")), tr("Senders' authority"),
          tr("Optional PEM file: then only senders with a certificate signed by it may send."), theme, this)),
      m_form(new FieldForm(theme, this))
{
    build(theme);
    for (QComboBox* box : {m_transport, m_certificateKind})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    for (QLineEdit* edit : {m_certificate, m_key, m_clientAuthority})
        connect(edit, &QLineEdit::textChanged, this, &TransportFields::changed);
    refresh();
}

void TransportFields::build(const Theme&)
{
    m_transport->addItem(tr("TCP, not encrypted"), static_cast<int>(Transport::Tcp));
    m_transport->addItem(tr("TLS, encrypted"), static_cast<int>(Transport::Tls));
    m_transport->addItem(tr("UDP, not encrypted"), static_cast<int>(Transport::Udp));
    m_certificateKind->addItem(tr("Made by Duskwatch"), Made);
    m_certificateKind->addItem(tr("One of your own"), Chosen);
    m_certificate->setAccessibleName(tr("Certificate file"));
    m_key->setAccessibleName(tr("Key file"));
    m_clientAuthority->setAccessibleName(tr("Senders' authority"));
    m_form->addField(tr("Transport"), m_transportField);
    m_form->addField(tr("Certificate"), m_kindField);
    m_form->addField(tr("Certificate file"), m_certificateField);
    m_form->addField(tr("Key file"), m_keyField);
    m_form->addField(tr("Senders' authority"), m_clientField);
}

QWidget* TransportFields::withBrowse(QLineEdit* edit, const QString& title)
{
    auto* row = new QWidget(this);
    auto* browse = new QPushButton(tr("Browse…"), row);
    browse->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    row->setFocusProxy(edit);
    connect(browse, &QPushButton::clicked, this, [this, edit, title] { chooseFile(edit, title); });
    return row;
}

void TransportFields::chooseFile(QLineEdit* target, const QString& title)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, target, &QLineEdit::setText);
    dialog->open();
}

void TransportFields::setSettings(const SourceSettings& settings)
{
    m_transport->setCurrentIndex(m_transport->findData(static_cast<int>(settings.transport)));
    m_certificateKind->setCurrentIndex(
        settings.tls.certificate.isEmpty() && settings.tls.key.isEmpty() ? Made : Chosen);
    m_certificate->setText(settings.tls.certificate);
    m_key->setText(settings.tls.key);
    m_clientAuthority->setText(settings.tls.clientAuthority);
}

Transport TransportFields::transport() const
{
    return static_cast<Transport>(m_transport->currentData().toInt());
}

void TransportFields::fill(SourceSettings& settings) const
{
    settings.transport = transport();
    settings.tls = {};
    if (settings.transport != Transport::Tls)
        return;
    settings.tls.clientAuthority = m_clientAuthority->text().trimmed();
    if (m_certificateKind->currentIndex() == Made)
        return;
    settings.tls.certificate = m_certificate->text().trimmed();
    settings.tls.key = m_key->text().trimmed();
}

void TransportFields::setCertificateProblem(const QString& problem)
{
    const bool keyMissing = m_key->text().trimmed().isEmpty();
    m_keyField->setProblem(keyMissing ? problem : QString());
    m_certificateField->setProblem(keyMissing ? QString() : problem);
}

QWidget* TransportFields::firstProblem() const
{
    if (!m_certificateField->problem().isEmpty())
        return m_certificate;
    return m_keyField->problem().isEmpty() ? nullptr : m_key;
}

void TransportFields::refresh()
{
    const bool encrypted = transport() == Transport::Tls;
    const bool chosen = m_certificateKind->currentIndex() == Chosen;
    m_form->setRowVisible(m_kindField, encrypted);
    m_form->setRowVisible(m_certificateField, encrypted && chosen);
    m_form->setRowVisible(m_keyField, encrypted && chosen);
    m_form->setRowVisible(m_clientField, encrypted);
    switch (transport()) {
    case Transport::Tcp:
        m_transportField->setHint(tr("Whoever is on the way can read what is sent. Nothing is lost while the "
                                     "sender waits."));
        break;
    case Transport::Tls:
        m_transportField->setHint(tr("Nobody on the way can read or change what is sent."));
        break;
    case Transport::Udp:
        m_transportField->setHint(tr("UDP loses events without a word when the network or this computer is "
                                     "busy. Prefer TCP or TLS where the sender can."));
        break;
    }
    m_kindField->setHint(chosen
                             ? QString()
                             : tr("It is made when the collector first starts, for this computer's names and "
                                  "addresses. Save it from the source's Health and give it to the sender."));
}

} // namespace duskwatch
