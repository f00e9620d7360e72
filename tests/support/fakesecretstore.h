// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QStringList>

#include <optional>

namespace duskwatch::test {

/// A keychain that does what the test says: works, fails, or asks and waits for the test to let it go on.
class FakeSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    FakeSecretStore()
        : SecretStore(nullptr)
    {
    }

    std::map<QString, QByteArray> entries;
    std::optional<Error> failWrite, failRead, failRemove;
    bool asking = false; ///< jobs wait until answerAll()
    QStringList calls;   ///< "write KEY", in order
    int abandoned = 0;

    /// The open question is answered with yes.
    void answerAll()
    {
        asking = false;
        for (const auto& work : std::exchange(m_waiting, {}))
            work();
    }
    bool isAsking() const { return !m_waiting.empty(); }

protected:
    void startRead(quint64 job, const QString& key) override
    {
        run(QStringLiteral("read ") + key, [this, job, key] {
            const auto found = entries.find(key);
            if (failRead)
                finishRead(job, *failRead);
            else if (found == entries.end())
                finishRead(job, Error{ErrorCode::SecretNotFound, {}});
            else
                finishRead(job,
                           SecretText::fromUtf8(QByteArray(found->second.constData(), found->second.size())));
        });
    }
    void startWrite(quint64 job, const QString& key, SecretText secret) override
    {
        run(QStringLiteral("write ") + key, [this, job, key, bytes = secret.view().toByteArray()] {
            if (failWrite) {
                finish(job, *failWrite);
                return;
            }
            entries[key] = bytes;
            finish(job, {});
        });
    }
    void startRemove(quint64 job, const QString& key) override
    {
        run(QStringLiteral("remove ") + key, [this, job, key] {
            if (failRemove) {
                finish(job, *failRemove);
                return;
            }
            entries.erase(key);
            finish(job, {});
        });
    }
    void abandon(quint64) override
    {
        ++abandoned;
        m_waiting.clear(); // a keychain that can take its question back
    }

private:
    void run(const QString& call, std::function<void()> work)
    {
        calls += call;
        if (asking)
            m_waiting.push_back(std::move(work));
        else
            work();
    }
    std::vector<std::function<void()>> m_waiting;
};

} // namespace duskwatch::test
