// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionform.h"

#include "core/appliance/applianceurl.h"
#include "core/appliance/tokentext.h"
#include "ui/connections/advancedfields.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/credentialfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/foldbox.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace duskwatch {
namespace {

constexpr int kMaxNameCharacters = 64;
constexpr int kMaxUrlCharacters = 2048;
constexpr int kMaxTokenCharacters = 512;

QString bareToken(const QString& text)
{
    return QString::fromUtf8(tokenWithoutWrapping(text.toUtf8()));
}

QString firstOf(const QVector<ConnectionProblem>& problems, ConnectionProblem::Field field)
{
    for (const ConnectionProblem& problem : problems)
        if (problem.field == field)
            return problem.message;
    return {};
}

} // namespace

ConnectionForm::ConnectionForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_url(new QLineEdit(this)),
      m_publicToken(new QLineEdit(this)),
      m_credential(new CredentialFields(theme, this)),
      m_writeBack(new QCheckBox(tr("Write back to Darktrace"), this)),
      m_advanced(new AdvancedFields(theme, this)),
      m_fold(new FoldBox(tr("Advanced: certificate trust, proxy, date format"), m_advanced, theme, this)),
      m_nameField(new FormField(m_name, tr("Name"), tr("Event sources choose the connection by this name."),
                                theme, this)),
      m_urlField(new FormField(m_url, tr("Appliance URL"), {}, theme, this)),
      m_tokenField(new FormField(m_publicToken, tr("Public token"), {}, theme, this)),
      m_writeBackField(new FormField(m_writeBack, tr("Write back to Darktrace"),
                                     tr("Acknowledgements and notes made here go to Darktrace as "
                                        "acknowledgements and comments of its model "
                                        "breaches and AI Analyst events. The user of the tokens needs the "
                                        "rights Acknowledge Breaches and "
                                        "Discuss Breaches there."),
                                     theme, this))
{
    build(theme);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_url, &QLineEdit::textEdited, this, [this] { m_urlTouched = true; });
    connect(m_publicToken, &QLineEdit::textEdited, this, [this] { m_tokenTouched = true; });
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionForm::readUrl);
    connect(m_url, &QLineEdit::editingFinished, this, &ConnectionForm::tidyUrl);
    connect(m_publicToken, &QLineEdit::editingFinished, this, &ConnectionForm::tidyPublicToken);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_credential->setProposedName(name.trimmed()); });
    const auto changed = [this] {
        judge(false);
        Q_EMIT this->changed();
    };
    for (QLineEdit* edit : {m_name, m_url, m_publicToken})
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_credential, &CredentialFields::changed, this, changed);
    connect(m_advanced, &AdvancedFields::changed, this, changed);
    connect(m_writeBack, &QCheckBox::toggled, this, changed);
    readUrl();
    judge(false);
}

void ConnectionForm::build(const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    m_name->setMaxLength(kMaxNameCharacters);
    m_url->setMaxLength(kMaxUrlCharacters);
    m_publicToken->setMaxLength(kMaxTokenCharacters);
    m_publicToken->setFont(metrics.mono());
    m_url->setPlaceholderText(QStringLiteral("https://example.cloud.darktrace.com"));
    auto* form = new FieldForm(theme);
    form->addField(tr("Name"), m_nameField);
    form->addField(tr("Appliance URL"), m_urlField);
    form->addField(tr("Public token"), m_tokenField);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(10));
    layout->addLayout(form);
    layout->addWidget(m_credential);
    layout->addWidget(m_writeBackField);
    layout->addWidget(m_fold);
    setFocusProxy(m_name);
}

void ConnectionForm::setStored(const QVector<CredentialRecord>& credentials, const QStringList& otherNames)
{
    m_otherNames = otherNames;
    m_credential->setCredentials(credentials);
    judge(false);
}

void ConnectionForm::setSettings(const ConnectionSettings& settings)
{
    change(settings);
    m_nameTouched = m_urlTouched = m_tokenTouched = true;
    judge(false);
}

void ConnectionForm::change(const ConnectionSettings& settings)
{
    m_name->setText(settings.name);
    m_url->setText(hostText(settings.host, settings.port));
    m_publicToken->setText(settings.publicToken);
    m_credential->choose(CredentialId{settings.credentialId});
    m_writeBack->setChecked(settings.writeBack);
    m_advanced->setSettings(settings);
    if (m_advanced->isSpecial())
        m_fold->setOpen(true);
}

ConnectionDraft ConnectionForm::draft() const
{
    ConnectionDraft draft;
    draft.settings.name = m_name->text().trimmed();
    draft.settings.host = m_host;
    draft.settings.port = m_port;
    draft.settings.publicToken = bareToken(m_publicToken->text());
    draft.settings.credentialId = toInt(m_credential->chosen());
    draft.settings.writeBack = m_writeBack->isChecked();
    m_advanced->fill(draft.settings);
    draft.newCredential = m_credential->newCredential();
    if (draft.newCredential)
        draft.secret = m_credential->secret();
    return draft;
}

bool ConnectionForm::check()
{
    tidyUrl();
    tidyPublicToken();
    if (judge(true))
        return true;
    for (FormField* field : {m_nameField, m_urlField, m_tokenField}) {
        if (!field->problem().isEmpty()) {
            field->editor()->setFocus();
            return false;
        }
    }
    QWidget* wrong = m_credential->firstProblem();
    if (wrong == nullptr) {
        m_fold->setOpen(true);
        wrong = m_advanced->firstProblem();
    }
    if (wrong != nullptr)
        wrong->setFocus();
    return false;
}

bool ConnectionForm::isBlank() const
{
    return m_name->text().isEmpty() && m_url->text().isEmpty() && m_publicToken->text().isEmpty() &&
           m_credential->isBlank();
}

void ConnectionForm::setCredentialType(CredentialType type)
{
    m_credential->setType(type);
}

bool ConnectionForm::judge(bool all)
{
    using Field = ConnectionProblem::Field;
    const QVector<ConnectionProblem> problems = validate(draft().settings, m_otherNames);
    const QString name = firstOf(problems, Field::Name);
    const QString token = firstOf(problems, Field::PublicToken);
    m_nameField->setProblem(all || m_nameTouched ? name : QString());
    m_urlField->setProblem(all || (m_urlTouched && !m_url->text().isEmpty()) ? m_urlProblem : QString());
    m_tokenField->setProblem(all || m_tokenTouched ? token : QString());
    const bool special = m_advanced->showProblems(problems);
    const bool credential = m_credential->judge(all);
    return name.isEmpty() && m_urlProblem.isEmpty() && token.isEmpty() && !special && credential;
}

/// What the field means while it is being typed; the text itself is left alone.
void ConnectionForm::readUrl()
{
    const Result<CleanedUrl> url = cleanApplianceUrl(m_url->text());
    m_host = url ? url->host : QString();
    m_port = url ? url->port : kHttpsPort;
    m_urlProblem = url ? QString() : url.error().detail;
    if (!url && m_urlProblem.isEmpty())
        m_urlProblem = userMessage(url.error());
    if (!url || m_url->text().isEmpty())
        m_urlField->setHint(tr("Paste it from the browser; the host name is kept."));
    else if (!url->notes.isEmpty())
        m_urlField->setHint(url->notes.join(u' '));
    else if (!m_url->property("tidied").toBool())
        m_urlField->setHint({});
}

/// Leaves the host name in the field; what was removed stays said until it is typed in again.
void ConnectionForm::tidyUrl()
{
    if (m_host.isEmpty())
        return;
    const QString tidy = hostText(m_host, m_port);
    if (m_url->text() != tidy) {
        m_url->setProperty("tidied", true);
        m_url->setText(tidy);
        m_url->setProperty("tidied", false);
    }
    if (m_name->text().isEmpty())
        m_name->setText(m_host.left(kMaxNameCharacters));
}

void ConnectionForm::tidyPublicToken()
{
    const QString bare = bareToken(m_publicToken->text());
    if (m_publicToken->text() == bare)
        return;
    m_publicToken->setText(bare);
    m_tokenField->setHint(tr("Spaces or quotes around the token were removed."));
}

void ConnectionForm::pinCertificate(const QByteArray& sha256)
{
    ConnectionSettings settings = draft().settings;
    settings.trust = Trust::Pin;
    settings.pinSha256 = sha256;
    change(settings);
}

void ConnectionForm::setDateFormat(DateFormat format)
{
    ConnectionSettings settings = draft().settings;
    settings.dateFormat = format;
    change(settings);
}

void ConnectionForm::wipeSecret()
{
    m_credential->wipeSecret();
}

} // namespace duskwatch
