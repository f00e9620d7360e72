// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumset.h"
#include "core/base/result.h"
#include "core/store/outputrows.h"
#include "core/triage/verdict.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <vector>

namespace duskwatch {

enum class OutputPlace { File, Syslog };
/// What is sent: every line that the log keeps, or only those about alerts.
enum class OutputScope { Lines, Alerts };
/// How an alert is said: the line as received, our JSON (alertjson.h) or ECS (alertecs.h).
enum class OutputForm { Raw, Json, Ecs };
enum class OutputTransport { Tcp, Tls };
/// By what a receiver's certificate is accepted.
enum class OutputTrust { System, Authority, Fingerprint };

inline constexpr int kMaxFacility = 23;
inline constexpr int kDefaultFacility = 16; ///< local0, RFC 5424 section 6.2.1

// Where receivers of syslog listen: RFC 5425 for TLS, RFC 6587 for TCP.
inline constexpr quint16 kTlsPort = 6514;
inline constexpr quint16 kTcpPort = 601;

/// A running output as people set it. A value.
struct OutputSettings
{
    QString name;
    bool enabled = true;
    OutputPlace place = OutputPlace::File;
    std::vector<SourceId> sources; ///< empty: all, also those that are added later
    OutputScope scope = OutputScope::Lines;
    OutputForm form = OutputForm::Raw; ///< of alerts; lines are always raw
    EnumSet<Priority> priorities;      ///< of alerts; empty: any
    EnumSet<EventKind> kinds;          ///< of alerts; empty: any
    QString words;                     ///< of alerts, as AlertFilter::text; empty: any
    bool changes = true;               ///< also lines about an alert that was received before
    QString path;                      ///< File: absolute
    QString host;                      ///< Syslog: name or address
    quint16 port = kTlsPort;
    OutputTransport transport = OutputTransport::Tls;
    OutputTrust trust = OutputTrust::System;
    QString authority;   ///< PEM file
    QString fingerprint; ///< SHA-256, hexadecimal, with or without colons
    int facility = kDefaultFacility;

    friend bool operator==(const OutputSettings&, const OutputSettings&) = default;
};

/// A field and what is wrong with it, for showing beside that field.
struct OutputProblem
{
    enum class Field { Name, Sources, Path, Host, Port, Authority, Fingerprint } field;
    QString message;
};

/// What is wrong with \a settings; \a others are the other outputs. Pure. Empty: nothing.
QVector<OutputProblem> validateOutput(const OutputSettings& settings, const QVector<OutputSettings>& others);

/// Without name and enabled, which are columns of their own.
QByteArray toJson(const OutputSettings& settings);
/// Errors: InvalidInput. Unknown members are ignored, missing ones take their defaults.
Result<OutputSettings> outputSettingsFromJson(const QString& name, bool enabled, const QByteArray& json);

/// Where it goes, as an address: "file:/var/log/x", "tls://host:6514". Foreign text.
QString outputPlaceText(const OutputSettings& settings);

/// 32 bytes; empty where \a text is no SHA-256 fingerprint.
QByteArray fingerprintBytes(const QString& text);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::OutputSettings)
