// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/output.h"
#include "core/engine/engine.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/store/reader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace duskwatch::console {

/// What `duskwatchctl collect` was asked to do.
struct CollectOptions
{
    QString dataFolder;
    SourceSettings source;
    bool printEvents = false;
    std::optional<RetentionSettings> retention;
};

/// Runs one collector source until stop(): opens the store, adds or changes the source, says when it listens,
/// prints events once they are stored, and in the end the counters. Main thread; the caller runs the event loop.
///
///   opening -> adding -> listening -> stopping -> finished(status)
///      '---------'-----------'--- a failure ----------^
class CollectJob : public QObject
{
    Q_OBJECT
public:
    explicit CollectJob(CollectOptions options, QObject* parent = nullptr);
    ~CollectJob() override;

    void start();
    /// Stops receiving, stores what was received. Answers with finished().
    void stop();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void useSource();
    void sourceReady(quint64 command, bool ok, SourceId id, const Error& error);
    void sourcesChanged();
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
    SourceId m_source{};
    std::uint64_t m_printed = 0;
    bool m_listening = false;
    bool m_stopping = false;
    int m_status = 0;
};

} // namespace duskwatch::console
