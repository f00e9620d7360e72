// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace duskwatch {

/// Whose token pair a credential is (PROTOCOL section 1, "Tokens"). Stored as this number.
enum class CredentialType { Global = 0 /* full access */, PerUser = 1 /* the rights of one account */ };

/// Where a credential's private token is kept, as its user chose. Stored as this number.
enum class SecretPlace { Keychain = 0, ThisSession = 1 /* in memory: to be entered again next time */ };

/// What is stored about a credential. Its private token is not: that is in its place, under the key.
struct CredentialRecord
{
    CredentialId id{};
    QUuid key;           ///< names the secret; new for each token, never used again
    QString name;        ///< unique, compared without case
    QString description; ///< free text, may be empty
    CredentialType type = CredentialType::Global;
    SecretPlace place = SecretPlace::Keychain;

    friend bool operator==(const CredentialRecord&, const CredentialRecord&) = default;
};

/// A named way to one appliance, reusable by several sources.
struct ConnectionRecord
{
    ConnectionId id{};
    QString name;              ///< unique, compared without case
    QByteArray settings;       ///< JSON object, written by core/appliance; holds no secret
    CredentialId credential{}; ///< 0: none chosen yet

    friend bool operator==(const ConnectionRecord&, const ConnectionRecord&) = default;
};

/// How far a cloud source's end-point has been fetched without a gap.
struct PollPosition
{
    int endpoint = 0;                 ///< core/appliance's number of the end-point
    std::int64_t completeUntilMs = 0; ///< everything made before this is stored; UTC

    friend bool operator==(const PollPosition&, const PollPosition&) = default;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::CredentialRecord)
Q_DECLARE_METATYPE(duskwatch::ConnectionRecord)
