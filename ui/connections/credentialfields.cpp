// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/credentialfields.h"

#include "core/sources/credentialvalidation.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/privatetokenedit.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace duskwatch {

CredentialFields::CredentialFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_chooser(new QComboBox(this)),
      m_new(new QWidget(this)),
      m_name(new QLineEdit(m_new)),
      m_type(new QComboBox(m_new)),
      m_token(new PrivateTokenEdit(m_new)),
      m_chooserField(new FormField(m_chooser, tr("Credential"), {}, theme, this)),
      m_nameField(new FormField(m_name, tr("Credential name"), {}, theme, m_new)),
      m_typeField(new FormField(m_type, tr("Token type"), {}, theme, m_new)),
      m_tokenField(new FormField(m_token, tr("Private token"), {}, theme, m_new))
{
    build(theme);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &CredentialFields::refresh);
    connect(m_type, &QComboBox::activated, this, [this] { m_typeTouched = true; });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_tokenTouched = true; });
    for (QLineEdit* edit : {m_name, static_cast<QLineEdit*>(m_token)})
        connect(edit, &QLineEdit::textChanged, this, &CredentialFields::changed);
    setCredentials({});
}

void CredentialFields::build(const Theme& theme)
{
    m_type->addItem(credentialTypeText(CredentialType::Global), static_cast<int>(CredentialType::Global));
    m_type->addItem(credentialTypeText(CredentialType::PerUser), static_cast<int>(CredentialType::PerUser));
    auto* fresh = new FieldForm(theme, m_new);
    fresh->addField(tr("Private token"), m_tokenField);
    fresh->addField(tr("Token type"), m_typeField);
    fresh->addField(tr("Credential name"), m_nameField);
    auto* chooser = new FieldForm(theme);
    chooser->addField(tr("Credential"), m_chooserField);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(10));
    layout->addLayout(chooser);
    layout->addWidget(m_new);
    setFocusProxy(m_chooser);
}

void CredentialFields::setCredentials(const QVector<CredentialRecord>& credentials)
{
    const CredentialId before = chosen();
    m_credentials = credentials;
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        m_chooser->addItem(tr("New credential"), QVariant::fromValue<qint64>(0));
        for (const CredentialRecord& credential : credentials)
            m_chooser->addItem(visibleText(credential.name),
                               QVariant::fromValue<qint64>(toInt(credential.id)));
    }
    choose(before);
    refresh();
}

void CredentialFields::choose(CredentialId id)
{
    const int index = m_chooser->findData(QVariant::fromValue<qint64>(toInt(id)));
    m_chooser->setCurrentIndex(std::max(index, 0));
}

CredentialId CredentialFields::chosen() const
{
    return CredentialId{m_chooser->currentData().toLongLong()};
}

void CredentialFields::setProposedName(const QString& name)
{
    m_name->setPlaceholderText(name);
}

std::optional<CredentialRecord> CredentialFields::newCredential() const
{
    if (chosen() != CredentialId{})
        return {};
    CredentialRecord credential;
    const QString name = m_name->text().trimmed();
    credential.name = name.isEmpty() ? m_name->placeholderText() : name;
    credential.type = static_cast<CredentialType>(m_type->currentData().toInt());
    return credential;
}

SecretText CredentialFields::secret() const
{
    return m_token->secret();
}

void CredentialFields::wipeSecret()
{
    m_token->wipe();
    m_tokenTouched = false;
}

bool CredentialFields::isBlank() const
{
    return m_name->text().isEmpty() && m_token->text().isEmpty();
}

void CredentialFields::setType(CredentialType type)
{
    if (!m_typeTouched)
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(type)));
}

bool CredentialFields::judge(bool all)
{
    m_nameField->setProblem({});
    m_tokenField->setProblem({});
    const std::optional<CredentialRecord> credential = newCredential();
    if (!credential)
        return true;
    m_tokenField->setHint(m_token->wasCleaned()
                              ? tr("Spaces or quotes around the token are left out.")
                              : tr("Kept in the keychain, never in a file, and not shown again."));
    QString name;
    // An empty proposal is the connection's missing name, and said there.
    if (!credential->name.isEmpty())
        for (const CredentialProblem& problem : validate(*credential, m_credentials))
            name = name.isEmpty() ? problem.message : name;
    const QString token = m_token->problem();
    if (all || m_nameTouched || m_name->text().isEmpty())
        m_nameField->setProblem(name);
    if (all || m_tokenTouched)
        m_tokenField->setProblem(token);
    return name.isEmpty() && token.isEmpty();
}

QWidget* CredentialFields::firstProblem() const
{
    if (!m_tokenField->problem().isEmpty())
        return m_token;
    return m_nameField->problem().isEmpty() ? nullptr : m_name;
}

void CredentialFields::refresh()
{
    const CredentialId id = chosen();
    m_new->setVisible(id == CredentialId{});
    QString hint;
    for (const CredentialRecord& credential : m_credentials)
        if (credential.id == id)
            hint = tr("%1, %2.").arg(credentialTypeText(credential.type), secretPlaceText(credential.place));
    m_chooserField->setHint(hint);
    m_typeField->setHint(m_type->currentIndex() == 0
                             ? tr("Made under System Config; it reads everything.")
                             : tr("Made under Account Settings; it has the rights of one account."));
    m_nameField->setHint(tr("Connections choose the credential by this name."));
}

} // namespace duskwatch
