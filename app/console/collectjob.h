// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/output.h"
#include "core/engine/engine.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/store/reader.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace duskwatch::console {

/// What `duskwatchctl collect` was asked to do.
struct CollectOptions
{
    QString dataFolder;
    /// One collector, added or changed; nothing: all sources that are stored and enabled.
    std::optional<SourceSettings> source;
    bool printEvents = false;
    std::optional<RetentionSettings> retention;
};

/// Runs one collector source, or all stored sources, until stop(): opens the store, adds or changes the one source, says
/// when a source listens or fetches, prints events once they are stored, and in the end the counters. A problem ends it
/// only when it is the one source's and comes before it listened; else it is said, and the engine tries again.
/// Main thread; the caller runs the event loop.
///
///   opening -> [adding] -> running -> stopping -> finished(status)
///      '---------'-----------'--- a failure ----------^
class CollectJob : public QObject
{
    Q_OBJECT
public:
    explicit CollectJob(CollectOptions options, QObject* parent = nullptr);
    ~CollectJob() override;

    ConnectionDesk& desk() { return m_engine.connectionDesk(); }
    void start();
    /// Stops receiving, stores what was received. Answers with finished().
    void stop();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void opened();
    void useSource(const SourceSettings& wanted);
    void sourceReady(quint64 command, bool ok, SourceId id, const Error& error);
    void sourcesChanged();
    bool isWatched(const SourceStatus& source) const;
    /// Says what the source does, once.
    void announce(const SourceStatus& source);
    QString fetchingFrom(const SourceStatus& source);
    void print(const StoredBatch& batch);
    void fail(const QString& message);
    void closed(qint64 unstoredLines);
    /// A line for people: standard output, or standard error while that carries events.
    void say(const QString& text);

    const CollectOptions m_options;
    KeychainSecretStore m_keychain;
    Engine m_engine;
    Output m_events;
    Output m_messages;
    std::unique_ptr<StoreReader> m_reader; ///< only when events are printed
    quint64 m_command = 0;
    SourceId m_source{};                     ///< the one source
    std::map<SourceId, QString> m_announced; ///< what was said last
    std::uint64_t m_printed = 0;
    bool m_running = false; ///< a source listened or fetched
    bool m_stopping = false;
    int m_status = 0;
};

} // namespace duskwatch::console
