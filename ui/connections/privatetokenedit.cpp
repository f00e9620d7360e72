// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/privatetokenedit.h"

#include "core/appliance/tokentext.h"
#include "core/secrets/secretstore.h"

namespace duskwatch {

PrivateTokenEdit::PrivateTokenEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(static_cast<int>(SecretStore::kMaxSecretBytes));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                        Qt::ImhNoAutoUppercase);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

PrivateTokenEdit::~PrivateTokenEdit()
{
    wipe();
}

SecretText PrivateTokenEdit::secret() const
{
    SecretText typed = SecretText::fromUtf8(text().toUtf8());
    const QByteArrayView bare = tokenWithoutWrapping(typed.view());
    if (!isTokenText(bare))
        return {};
    return SecretText::fromUtf8(QByteArray(bare.data(), bare.size()));
}

QString PrivateTokenEdit::problem() const
{
    const SecretText typed = SecretText::fromUtf8(text().toUtf8());
    const QByteArrayView bare = tokenWithoutWrapping(typed.view());
    if (bare.isEmpty())
        return tr("Enter the private token. Darktrace shows it once, when the pair is made.");
    if (!isTokenText(bare))
        return tr("A private token is one word of letters and digits. Copy it again.");
    return {};
}

bool PrivateTokenEdit::wasCleaned() const
{
    const SecretText typed = SecretText::fromUtf8(text().toUtf8());
    return tokenWithoutWrapping(typed.view()).size() != typed.view().size();
}

void PrivateTokenEdit::wipe()
{
    const QSignalBlocker quiet(this);
    setText(QString(text().size(), u' '));
    clear();
}

} // namespace duskwatch
