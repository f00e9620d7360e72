// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

namespace duskwatch {

/// Keeps secrets in this program's memory and nowhere else: they are gone, wiped, when it ends. For who knowingly
/// chooses it, for instance because there is no keychain. Main thread.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit MemorySecretStore(QObject* parent = nullptr);

protected:
    void startRead(quint64 job, const QString& key) override;
    void startWrite(quint64 job, const QString& key, SecretText secret) override;
    void startRemove(quint64 job, const QString& key) override;
    void abandon(quint64 job) override;

private:
    std::map<QString, SecretText> m_secrets;
};

} // namespace duskwatch
