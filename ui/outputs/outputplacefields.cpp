// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputs/outputplacefields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace duskwatch {
namespace {

enum Place { ToFile, OverTls, OverTcp };

// As RFC 5424 numbers them; the words are those of every syslog, and not translated.
constexpr const char* kFacilities[] = {"kern",   "user",   "mail",   "daemon", "auth",     "syslog",
                                       "lpr",    "news",   "uucp",   "cron",   "authpriv", "ftp",
                                       "ntp",    "audit",  "alert",  "clock",  "local0",   "local1",
                                       "local2", "local3", "local4", "local5", "local6",   "local7"};
static_assert(std::size(kFacilities) == kMaxFacility + 1);

} // namespace

OutputPlaceFields::OutputPlaceFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_place(new QComboBox(this)),
      m_path(new QLineEdit(this)),
      m_host(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_trust(new QComboBox(this)),
      m_authority(new QLineEdit(this)),
      m_fingerprint(new QLineEdit(this)),
      m_facility(new QComboBox(this)),
      m_placeField(new FormField(m_place, tr("Goes to"), {}, theme, this)),
      m_pathField(new FormField(withBrowse(m_path, tr("Choose the file"), true), tr("File"),
                                tr("Lines are appended. Only you can read a file that is made here."), theme,
                                this)),
      m_hostField(new FormField(m_host, tr("Receiver"), tr("A name or an address, such as siem.example.com."),
                                theme, this)),
      m_portField(new FormField(m_port, tr("Port"), {}, theme, this)),
      m_trustField(new FormField(m_trust, tr("Certificate"), {}, theme, this)),
      m_authorityField(new FormField(withBrowse(m_authority, tr("Choose the authority's certificate"), false),
                                     tr("Authority"), tr("PEM file with the certificate of the authority."),
                                     theme, this)),
      m_fingerprintField(new FormField(m_fingerprint, tr("Fingerprint"),
                                       tr("SHA-256 of the receiver's certificate; nothing else counts then."),
                                       theme, this)),
      m_facilityField(new FormField(m_facility, tr("Facility"), {}, theme, this)),
      m_form(new FieldForm(theme, this))
{
    build();
    for (QComboBox* box : {m_place, m_trust, m_facility})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            offerPort();
            refresh();
            Q_EMIT changed();
        });
    for (QLineEdit* edit : {m_path, m_host, m_authority, m_fingerprint})
        connect(edit, &QLineEdit::textChanged, this, &OutputPlaceFields::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &OutputPlaceFields::changed);
    refresh();
}

void OutputPlaceFields::build()
{
    m_place->addItem(tr("A file on this computer"), ToFile);
    m_place->addItem(tr("A syslog receiver, over TLS"), OverTls);
    m_place->addItem(tr("A syslog receiver, over TCP, not encrypted"), OverTcp);
    m_trust->addItem(tr("One that this computer trusts"), static_cast<int>(OutputTrust::System));
    m_trust->addItem(tr("One of an authority of your own"), static_cast<int>(OutputTrust::Authority));
    m_trust->addItem(tr("One with a certain fingerprint"), static_cast<int>(OutputTrust::Fingerprint));
    for (int facility = 0; facility <= kMaxFacility; ++facility)
        m_facility->addItem(
            QStringLiteral("%1 (%2)").arg(QLatin1StringView(kFacilities[facility])).arg(facility));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_path->setAccessibleName(tr("File"));
    m_authority->setAccessibleName(tr("Authority"));
    m_form->addField(tr("Goes to"), m_placeField);
    m_form->addField(tr("File"), m_pathField);
    m_form->addField(tr("Receiver"), m_hostField);
    m_form->addField(tr("Port"), m_portField);
    m_form->addField(tr("Certificate"), m_trustField);
    m_form->addField(tr("Authority"), m_authorityField);
    m_form->addField(tr("Fingerprint"), m_fingerprintField);
    m_form->addField(tr("Facility"), m_facilityField);
}

QWidget* OutputPlaceFields::withBrowse(QLineEdit* edit, const QString& title, bool saves)
{
    auto* row = new QWidget(this);
    auto* browse = new QPushButton(tr("Browse…"), row);
    browse->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    row->setFocusProxy(edit);
    connect(browse, &QPushButton::clicked, this, [this, edit, title, saves] {
        auto* dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (saves) {
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is appended to
        } else {
            dialog->setFileMode(QFileDialog::ExistingFile);
        }
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return row;
}

void OutputPlaceFields::setSettings(const OutputSettings& settings)
{
    const QSignalBlocker quiet(this);
    const int place = settings.place == OutputPlace::File          ? ToFile
                      : settings.transport == OutputTransport::Tls ? OverTls
                                                                   : OverTcp;
    m_place->setCurrentIndex(m_place->findData(place));
    m_path->setText(settings.path);
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_trust->setCurrentIndex(m_trust->findData(static_cast<int>(settings.trust)));
    m_authority->setText(settings.authority);
    m_fingerprint->setText(settings.fingerprint);
    m_facility->setCurrentIndex(settings.facility);
    refresh();
}

void OutputPlaceFields::fill(OutputSettings& settings) const
{
    const int place = m_place->currentData().toInt();
    settings.place = place == ToFile ? OutputPlace::File : OutputPlace::Syslog;
    settings.transport = place == OverTcp ? OutputTransport::Tcp : OutputTransport::Tls;
    settings.path = m_path->text().trimmed();
    settings.host = m_host->text().trimmed();
    settings.port = static_cast<quint16>(m_port->value());
    settings.trust = static_cast<OutputTrust>(m_trust->currentData().toInt());
    settings.authority = m_authority->text().trimmed();
    settings.fingerprint = m_fingerprint->text().trimmed();
    settings.facility = m_facility->currentIndex();
}

void OutputPlaceFields::showProblems(const QVector<OutputProblem>& problems)
{
    using Field = OutputProblem::Field;
    const std::tuple<Field, FormField*, const QLineEdit*> fields[] = {
        {Field::Path, m_pathField, m_path},
        {Field::Host, m_hostField, m_host},
        {Field::Port, m_portField, nullptr},
        {Field::Authority, m_authorityField, m_authority},
        {Field::Fingerprint, m_fingerprintField, m_fingerprint}};
    for (const auto& [field, shown, edit] : fields) {
        QString message;
        const bool untouched = edit != nullptr && isUntouched(*edit);
        for (const OutputProblem& problem : problems)
            if (problem.field == field && message.isEmpty() && !untouched)
                message = problem.message;
        shown->setProblem(message);
    }
}

/// The usual port of the way that was chosen, where the other one's still stands there.
void OutputPlaceFields::offerPort()
{
    const int place = m_place->currentData().toInt();
    if (place == OverTcp && m_port->value() == kTlsPort)
        m_port->setValue(kTcpPort);
    else if (place == OverTls && m_port->value() == kTcpPort)
        m_port->setValue(kTlsPort);
}

void OutputPlaceFields::refresh()
{
    const int place = m_place->currentData().toInt();
    const int trust = m_trust->currentData().toInt();
    const bool syslog = place != ToFile;
    const bool tls = place == OverTls;
    m_form->setRowVisible(m_pathField, !syslog);
    for (FormField* field : {m_hostField, m_portField, m_facilityField})
        m_form->setRowVisible(field, syslog);
    m_form->setRowVisible(m_trustField, tls);
    m_form->setRowVisible(m_authorityField, tls && trust == static_cast<int>(OutputTrust::Authority));
    m_form->setRowVisible(m_fingerprintField, tls && trust == static_cast<int>(OutputTrust::Fingerprint));
    if (place == OverTcp)
        m_placeField->setHint(tr("Whoever is on the way can read and change what is sent. Prefer TLS."));
    else
        m_placeField->setHint(
            tls ? tr("Messages of RFC 5424. Nobody on the way can read or change what is sent.") : QString());
}

} // namespace duskwatch
