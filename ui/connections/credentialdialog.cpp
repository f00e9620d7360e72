// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/credentialdialog.h"

#include "core/sources/credentialvalidation.h"
#include "ui/connections/connectionwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace duskwatch {

CredentialDialog::CredentialDialog(Backend& backend, const Theme& theme, const CredentialRecord& credential,
                                   QWidget* parent)
    : QDialog(parent),
      m_backend(backend),
      m_theme(theme),
      m_stored(credential),
      m_name(new QLineEdit(credential.name, this)),
      m_description(new QLineEdit(credential.description, this)),
      m_type(new QComboBox(this)),
      m_nameField(new FormField(m_name, tr("Name"), {}, theme, this)),
      m_descriptionField(new FormField(m_description, tr("Description"),
                                       tr("For you: who made the token, what it may read. Optional."), theme,
                                       this)),
      m_typeField(new FormField(m_type, tr("Type"), {}, theme, this)),
      m_refusal(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    build();
    for (QLineEdit* edit : {m_name, m_description})
        connect(edit, &QLineEdit::textChanged, this, &CredentialDialog::judge);
    connect(m_save, &QPushButton::clicked, this, &CredentialDialog::save);
    connect(&backend, &Backend::credentialCommandFinished, this,
            [this](quint64 command, bool ok, CredentialId, const Error& error) {
                if (command == m_command && command != 0)
                    takeAnswer(ok, error);
            });
    judge();
}

void CredentialDialog::build()
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(tr("Edit credential"));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(metrics.section());
    for (const CredentialType type : {CredentialType::Global, CredentialType::PerUser})
        m_type->addItem(credentialTypeText(type), static_cast<int>(type));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_stored.type)));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* form = new FieldForm(m_theme);
    form->addField(tr("Name"), m_nameField);
    form->addField(tr("Description"), m_descriptionField);
    form->addField(tr("Type"), m_typeField);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(12));
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(480));
}

CredentialRecord CredentialDialog::edited() const
{
    CredentialRecord credential = m_stored;
    credential.name = m_name->text().trimmed();
    credential.description = m_description->text().trimmed();
    credential.type = static_cast<CredentialType>(m_type->currentData().toInt());
    return credential;
}

void CredentialDialog::judge()
{
    m_refusal->hide();
    QString name;
    QString description;
    for (const CredentialProblem& problem : validate(edited(), m_backend.credentials()))
        (problem.field == CredentialProblem::Field::Name ? name : description) = problem.message;
    m_nameField->setProblem(name);
    m_descriptionField->setProblem(description);
    m_save->setEnabled(name.isEmpty() && description.isEmpty());
}

void CredentialDialog::save()
{
    m_save->setEnabled(false);
    m_command = m_backend.editCredential(edited());
}

void CredentialDialog::takeAnswer(bool ok, const Error& error)
{
    m_command = 0;
    if (ok) {
        accept();
        return;
    }
    m_refusal->setText(userMessage(error));
    m_refusal->show();
    m_save->setEnabled(true);
}

} // namespace duskwatch
