// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/advancedfields.h"

#include "ui/connections/connectionwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <limits>

namespace duskwatch {
namespace {

QWidget* rowOf(QLineEdit* edit, QPushButton* button)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    row->setFocusProxy(edit);
    return row;
}

} // namespace

AdvancedFields::AdvancedFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_trust(new QComboBox(this)),
      m_caFile(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Choose…"), this)),
      m_pin(new QLineEdit(this)),
      m_proxy(new QComboBox(this)),
      m_proxyHost(new QLineEdit(this)),
      m_proxyPort(new QLineEdit(this)),
      m_date(new QComboBox(this)),
      m_caField(new FormField(rowOf(m_caFile, m_browse), tr("CA file"),
                              tr("PEM file with the certificate of your authority."), theme, this)),
      m_pinField(new FormField(m_pin, tr("Fingerprint"),
                               tr("SHA-256 of the appliance's certificate. The test shows it for comparing."),
                               theme, this)),
      m_proxyHostField(new FormField(m_proxyHost, tr("Proxy host"), {}, theme, this)),
      m_proxyPortField(new FormField(m_proxyPort, tr("Proxy port"), {}, theme, this)),
      m_form(new FieldForm(theme, this))
{
    build(theme);
    for (QComboBox* box : {m_trust, m_proxy, m_date})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    for (QLineEdit* edit : {m_caFile, m_pin, m_proxyHost, m_proxyPort})
        connect(edit, &QLineEdit::textChanged, this, &AdvancedFields::changed);
    connect(m_browse, &QPushButton::clicked, this, &AdvancedFields::chooseFile);
    refresh();
}

void AdvancedFields::build(const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    m_browse->setAutoDefault(false);
    m_caFile->setAccessibleName(tr("CA file"));
    m_pin->setFont(metrics.mono());
    addTrust(m_form);
    addProxy(m_form);
    for (const DateFormat format : kDateFormats)
        m_date->addItem(dateFormatText(format), static_cast<int>(format));
    m_form->addField(
        tr("Date format"),
        new FormField(m_date, tr("Date format"),
                      tr("How requests write their date. The test says when another one is needed."), theme,
                      this));
}

void AdvancedFields::addTrust(FieldForm* form)
{
    m_trust->addItem(tr("What this computer trusts"), static_cast<int>(Trust::System));
    m_trust->addItem(tr("An authority of your own (CA file)"), static_cast<int>(Trust::CaFile));
    m_trust->addItem(tr("One certificate (pinned fingerprint)"), static_cast<int>(Trust::Pin));
    m_trust->setAccessibleName(tr("Certificate trust"));
    form->addField(tr("Certificate trust"), m_trust);
    form->addField(tr("CA file"), m_caField);
    form->addField(tr("Fingerprint"), m_pinField);
}

void AdvancedFields::addProxy(FieldForm* form)
{
    m_proxy->addItem(tr("As the system is set"), static_cast<int>(ProxyKind::System));
    m_proxy->addItem(tr("None"), static_cast<int>(ProxyKind::None));
    m_proxy->addItem(tr("HTTP proxy"), static_cast<int>(ProxyKind::Http));
    m_proxy->addItem(tr("SOCKS 5 proxy"), static_cast<int>(ProxyKind::Socks5));
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxyPort->setValidator(new QIntValidator(0, 99999, m_proxyPort));
    form->addField(tr("Proxy"), m_proxy);
    form->addField(tr("Proxy host"), m_proxyHostField);
    form->addField(tr("Proxy port"), m_proxyPortField);
}

void AdvancedFields::setSettings(const ConnectionSettings& settings)
{
    m_trust->setCurrentIndex(m_trust->findData(static_cast<int>(settings.trust)));
    m_caFile->setText(settings.caFile);
    m_pin->setText(fingerprintText(settings.pinSha256));
    m_pin->setCursorPosition(0);
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(settings.proxyKind)));
    m_proxyHost->setText(settings.proxyHost);
    m_proxyPort->setText(settings.proxyPort == 0 ? QString() : QString::number(settings.proxyPort));
    m_date->setCurrentIndex(m_date->findData(static_cast<int>(settings.dateFormat)));
}

void AdvancedFields::fill(ConnectionSettings& settings) const
{
    settings.trust = static_cast<Trust>(m_trust->currentData().toInt());
    settings.caFile = settings.trust == Trust::CaFile ? m_caFile->text().trimmed() : QString();
    settings.pinSha256 = settings.trust == Trust::Pin ? fingerprintFromText(m_pin->text()) : QByteArray();
    settings.proxyKind = static_cast<ProxyKind>(m_proxy->currentData().toInt());
    const bool proxy = settings.proxyKind == ProxyKind::Http || settings.proxyKind == ProxyKind::Socks5;
    settings.proxyHost = proxy ? m_proxyHost->text().trimmed().toLower() : QString();
    const int port = proxy ? m_proxyPort->text().toInt() : 0;
    settings.proxyPort =
        port >= 0 && port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : 0;
    settings.dateFormat = static_cast<DateFormat>(m_date->currentData().toInt());
}

bool AdvancedFields::showProblems(const QVector<ConnectionProblem>& problems)
{
    using Field = ConnectionProblem::Field;
    const std::pair<Field, FormField*> fields[] = {{Field::CaFile, m_caField},
                                                   {Field::Pin, m_pinField},
                                                   {Field::ProxyHost, m_proxyHostField},
                                                   {Field::ProxyPort, m_proxyPortField}};
    bool any = false;
    for (const auto& [which, field] : fields) {
        QString message;
        for (const ConnectionProblem& problem : problems)
            if (problem.field == which && message.isEmpty())
                message = problem.message;
        field->setProblem(message);
        any = any || !message.isEmpty();
    }
    return any;
}

QWidget* AdvancedFields::firstProblem() const
{
    for (FormField* field : {m_caField, m_pinField, m_proxyHostField, m_proxyPortField})
        if (!field->problem().isEmpty())
            return field->editor();
    return nullptr;
}

bool AdvancedFields::isSpecial() const
{
    return m_trust->currentIndex() != 0 || m_proxy->currentIndex() != 0 || m_date->currentIndex() != 0;
}

void AdvancedFields::refresh()
{
    const auto show = [this](FormField* field, bool visible) {
        field->setVisible(visible);
        m_form->labelForField(field)->setVisible(visible);
    };
    const auto trust = static_cast<Trust>(m_trust->currentData().toInt());
    const auto proxy = static_cast<ProxyKind>(m_proxy->currentData().toInt());
    const bool throughOne = proxy == ProxyKind::Http || proxy == ProxyKind::Socks5;
    show(m_caField, trust == Trust::CaFile);
    show(m_pinField, trust == Trust::Pin);
    show(m_proxyHostField, throughOne);
    show(m_proxyPortField, throughOne);
}

void AdvancedFields::chooseFile()
{
    auto* dialog = new QFileDialog(window(), tr("Choose the certificate of your authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace duskwatch
