// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"
#include "core/base/result.h"
#include "core/sources/sourcesettings.h"
#include "core/store/connectionrows.h"
#include "core/store/writer.h"
#include "core/triage/verdict.h"
#include "ui/notifications/notificationsettings.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace duskwatch {

class Backend;

/// What can be carried from one Duskwatch to another: everything set but private tokens, which are in no file. Things
/// refer to each other by name. A value.
struct Configuration
{
    struct Connection
    {
        ConnectionSettings settings; ///< its credentialId means nothing here
        QString credential;          ///< name; empty: none
        friend bool operator==(const Connection&, const Connection&) = default;
    };
    struct Source
    {
        SourceSettings settings; ///< its connection means nothing here
        QString connection;      ///< name; empty: none
        friend bool operator==(const Source&, const Source&) = default;
    };
    QVector<CredentialRecord> credentials; ///< name, description and type only
    QVector<Connection> connections;
    QVector<Source> sources;
    std::optional<TriageSettings> triage;
    std::optional<RetentionSettings> retention;
    std::optional<NotificationSettings> notifications;
};

/// A file that is larger is none of ours.
inline constexpr qsizetype kMaxConfigurationBytes = 1024 * 1024;
/// More of a kind are refused.
inline constexpr qsizetype kMaxConfigurationItems = 200;

/// What is configured now.
Configuration configurationOf(const Backend& backend, const NotificationSettings& notifications);

/// Indented JSON, for people as well.
QByteArray toJson(const Configuration& configuration);
/// Errors: InvalidInput, with what is wrong. The file may come from anywhere: what it says is not yet judged, only
/// bounded; planImport() judges.
Result<Configuration> configurationFromJson(const QByteArray& json);

} // namespace duskwatch
