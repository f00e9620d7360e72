// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/counters.h"
#include "core/store/ids.h"
#include "core/syslog/tlscertificate.h"
#include "core/syslog/tlsfiles.h"
#include "core/syslog/transport.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <chrono>
#include <cstdint>
#include <optional>

namespace duskwatch {

/// How an event source gets its events.
enum class SourceMethod { Collector /* JSON syslog */, Cloud /* signed API */ };

/// What the user sets about an event source. Written to the store as JSON, never with a secret in it.
struct SourceSettings
{
    QString name; ///< 1-64 characters, unique without case; also the log's name
    SourceMethod method = SourceMethod::Collector;
    QString address = QStringLiteral("127.0.0.1"); ///< collector: address of this computer to listen on
    quint16 port = 6514;                           ///< collector: 1025-65535
    Transport transport = Transport::Tcp;          ///< collector
    /// Collector, TLS: PEM files. Without certificate and key the program makes its own, in the data folder.
    TlsFiles tls;
    /// Collector: addresses and networks that may send (SenderList); empty: all may.
    QStringList allowedSenders;
    /// Cloud: where it fetches from. Collector: from where it fills the gap after it was down; 0: it does not.
    ConnectionId connection{};
    // How it fetches over the connection (PROTOCOL section 1, "Polling without loss").
    std::chrono::seconds pollInterval{60}; ///< cloud: from one poll's end to the next; 10 s - 1 day
    std::chrono::minutes overlap{10};      ///< each poll looks back so far; 1 min - 24 h
    std::chrono::hours firstFetch{24};     ///< the first one goes back so far; 1 h - 1 year
    double minScore = 0;                   ///< what the appliance gives below that is not fetched; 0-1

    /// Running and without a sign of life for so long, it is called silent; 0: never. At most 7 days.
    std::chrono::minutes silentAfter{15};

    bool sendUnparsed = false; ///< keep lines that were not understood in the log
    bool enabled = true;       ///< starts with the program

    friend bool operator==(const SourceSettings&, const SourceSettings&) = default;
};

// Limits of SourceSettings.
inline constexpr std::chrono::seconds kMinPollInterval{10};
inline constexpr std::chrono::seconds kMaxPollInterval = std::chrono::hours(24);
inline constexpr std::chrono::minutes kMinOverlap{1};
inline constexpr std::chrono::minutes kMaxOverlap = std::chrono::hours(24);
inline constexpr std::chrono::minutes kMaxSilentAfter = std::chrono::hours(7 * 24);
inline constexpr std::chrono::hours kMinFirstFetch{1};
inline constexpr std::chrono::hours kMaxFirstFetch{365 * 24};

/// A field and what is wrong with it, for showing beside that field.
struct FieldProblem
{
    enum class Field {
        Name,
        Address,
        Port,
        Certificate,
        AllowedSenders,
        Connection,
        PollInterval,
        Overlap,
        FirstFetch,
        MinScore
    } field;
    QString message;
};

/// What is wrong with \a settings; \a others are the other configured sources (names and ports they use).
/// Pure; does not look at the machine (whether a port is free is found when listening) nor whether the connection
/// exists. Empty: nothing.
QVector<FieldProblem> validate(const SourceSettings& settings, const QVector<SourceSettings>& others);

QByteArray toJson(const SourceSettings& settings);
/// Errors: InvalidInput. Unknown members are ignored, missing ones take their defaults, numbers about fetching
/// that are out of range take the nearest limit.
Result<SourceSettings> sourceSettingsFromJson(const QString& name, const QByteArray& json);

inline constexpr std::chrono::seconds kRecentSpan{5};
inline constexpr int kRecentSpans = 120; ///< ten minutes
inline constexpr int kMostPeers = 64;

/// What a source is doing.
enum class SourceState {
    Stopped,
    Starting,     ///< also while the keychain asks its user something; problem says so
    Listening,    ///< collector: running well
    Fetching,     ///< cloud: running well; a poll is under way or waits for its time
    BackPressure, ///< waits for the store
    Problem,
};

/// How far a fetch over several windows has come: from the oldest time to the newest. ms since 1970 UTC.
struct FetchProgress
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::int64_t doneMs = 0; ///< all before this is fetched; fromMs to toMs

    friend bool operator==(const FetchProgress&, const FetchProgress&) = default;
};

/// A computer that sends to a collector, or did.
struct SourcePeer
{
    QString address;              ///< as text
    int connections = 0;          ///< open ones
    std::int64_t lines = 0;       ///< since the collector started
    std::int64_t bytes = 0;       ///< likewise
    std::int64_t lastHeardMs = 0; ///< UTC

    friend bool operator==(const SourcePeer&, const SourcePeer&) = default;
};

/// A computer that a collector turned away.
struct RefusedSource
{
    QString address;            ///< as text
    QString reason;             ///< of the last time; for people
    std::int64_t times = 0;     ///< since the collector started
    std::int64_t lastTryMs = 0; ///< UTC

    friend bool operator==(const RefusedSource&, const RefusedSource&) = default;
};

/// What is to be known of a collector's listener besides who sends.
struct ListenerHealth
{
    QVector<RefusedSource> refused;              ///< the newest first, at most kMostPeers
    std::int64_t datagramsLost = 0;              ///< UDP: came faster than they were read
    std::int64_t datagramsCut = 0;               ///< UDP: too long
    std::optional<CertificateFacts> certificate; ///< TLS: what senders are shown

    friend bool operator==(const ListenerHealth&, const ListenerHealth&) = default;
};

/// A source with its settings and its health, as a snapshot for showing.
struct SourceStatus
{
    SourceId id{};
    SourceSettings settings;
    SourceState state = SourceState::Stopped;
    /// What happened and what to do in state Problem; what is waited for in state Starting, or empty.
    QString problem;
    /// What else is to be known while it runs well: a gap that could not be filled yet, and why. Empty: nothing.
    QString notice;
    Counters counters;
    double eventsPerSecond = 0; ///< over the last 5 seconds
    /// Lines in each of the last spans of kRecentSpan, oldest first; the last span is not over yet.
    QVector<int> recentCounts;
    /// How much later than it happened an event is received: the middle one of the recent events, in ms. Negative where
    /// the sender's clock is ahead of ours. Nothing until events came.
    std::optional<std::int64_t> lagMs;
    QVector<SourcePeer> peers; ///< collector: the newest heard first, at most kMostPeers
    ListenerHealth listener;   ///< collector
    int connections = 0;
    std::int64_t lastReceivedMs = 0; ///< 0: never
    std::int64_t startedMs = 0;      ///< 0: not running
    // Of what is fetched over a connection.
    std::optional<FetchProgress> progress;         ///< while more than a usual poll is fetched
    std::int64_t lastPollMs = 0;                   ///< end of the last poll that succeeded; 0: none yet
    std::int64_t nextPollMs = 0;                   ///< 0: none is planned, or it is under way
    std::optional<std::chrono::seconds> clockSkew; ///< the appliance's clock minus ours, when last heard
    std::int64_t certificateExpiryMs = 0;          ///< of the appliance's certificate; 0: unknown
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::SourceStatus)
