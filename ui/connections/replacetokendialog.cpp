// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/replacetokendialog.h"

#include "ui/connections/connectionwords.h"
#include "ui/connections/privatetokenedit.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {

ReplaceTokenDialog::ReplaceTokenDialog(Backend& backend, const Theme& theme,
                                       const CredentialRecord& credential, QWidget* parent)
    : QDialog(parent),
      m_backend(backend),
      m_theme(theme),
      m_id(credential.id),
      m_token(new PrivateTokenEdit(this)),
      m_tokenField(new FormField(m_token, tr("Private token"), {}, theme, this)),
      m_refusal(new QLabel(this)),
      m_session(new QPushButton(tr("Keep for this session only"), this)),
      m_save(new QPushButton(tr("Replace"), this))
{
    build(credential.name);
    connect(m_token, &QLineEdit::textChanged, this, &ReplaceTokenDialog::judge);
    connect(m_save, &QPushButton::clicked, this, [this] { save(SecretPlace::Keychain); });
    connect(m_session, &QPushButton::clicked, this, [this] { save(SecretPlace::ThisSession); });
    connect(&backend, &Backend::credentialCommandFinished, this,
            [this](quint64 command, bool ok, CredentialId, const Error& error) {
                if (command == m_command && command != 0)
                    takeAnswer(ok, error);
            });
    judge();
}

void ReplaceTokenDialog::build(const QString& name)
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(tr("Replace token"));
    auto* title = new QLabel(tr("Replace the private token of “%1”").arg(visibleText(name)), this);
    title->setFont(metrics.section());
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* intro =
        new QLabel(tr("A new token pair has a public token too: enter that one in the connections that "
                      "use this credential."),
                   this);
    intro->setProperty("muted", true);
    intro->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    m_session->hide();
    m_session->setAutoDefault(false);
    m_session->setToolTip(
        tr("The token stays in memory until Duskwatch closes; you enter it again at the next start."));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_session);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(10));
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addWidget(m_tokenField);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(480));
}

void ReplaceTokenDialog::judge()
{
    m_tokenField->setHint(m_token->wasCleaned()
                              ? tr("Spaces or quotes around the token are left out.")
                              : tr("Kept in the keychain, never in a file, and not shown again."));
    const QString problem = m_token->problem();
    m_tokenField->setProblem(m_token->text().isEmpty() ? QString() : problem);
    m_save->setEnabled(problem.isEmpty() && m_command == 0);
    m_session->setEnabled(m_save->isEnabled());
}

void ReplaceTokenDialog::save(SecretPlace place)
{
    m_refusal->hide();
    m_command = m_backend.replaceSecret(m_id, m_token->secret(), place);
    judge();
}

void ReplaceTokenDialog::takeAnswer(bool ok, const Error& error)
{
    m_command = 0;
    if (ok) {
        accept();
        return;
    }
    m_refusal->setText(userMessage(error));
    m_refusal->show();
    m_session->setVisible(isKeychainFailure(error));
    judge();
}

/// Cancel ends the wait for the keychain first; then it closes.
void ReplaceTokenDialog::done(int result)
{
    if (m_command != 0) {
        m_backend.cancelKeychainWait(m_command);
        return;
    }
    m_token->wipe();
    QDialog::done(result);
}

} // namespace duskwatch
