// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"
#include "core/appliance/connectionstage.h"
#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/base/workerthread.h"
#include "core/sources/sourcesettings.h"
#include "core/store/ingest.h"
#include "core/store/readerworker.h"
#include "core/store/writer.h"
#include "core/triage/verdict.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <memory>

namespace duskwatch {

class AlertDesk;
class ConnectionDesk;
class QueryDesk;
class InvestigationDesk;
class OutputDesk;
class RuleDesk;
class SecretStore;
class WriteBackDesk;

/// Starts and stops sources and moves batches from them into the store. The only class that knows all of core.
/// Lives in the thread that made it (the window's or the console's main thread) and never blocks it: work is done
/// in its own threads and comes back as signals. Owns those threads; the destructor stops the sources, stores what
/// was received and then returns.
///
///   closed --open()--> opening --opened()--> open --shutDown()--> closing --closed()--> closed
///                         '--openFailed()--> closed
class Engine : public QObject
{
    Q_OBJECT
public:
    /// \a keychain keeps the private tokens; borrowed, must outlive the engine.
    /// \a rank is that of the threads that receive and store.
    explicit Engine(SecretStore& keychain, ThreadRank rank = ThreadRank::Equal, QObject* parent = nullptr);
    ~Engine() override;

    /// Opens or creates the store in \a dataFolder and starts the sources that are enabled (when
    /// \a startSources). Answers with opened() or openFailed().
    void open(const QString& dataFolder, bool startSources = true);
    bool isOpen() const;
    QString dataFolder() const;

    /// Snapshot of all configured sources, ordered by name.
    QVector<SourceStatus> sources() const;
    /// Also of sources that were removed but have events: their names by id.
    QString sourceName(SourceId id) const;

    // Each is answered by sourceCommandFinished() with the number returned.
    quint64 addSource(const SourceSettings& settings);
    quint64 editSource(SourceId id, const SourceSettings& settings); ///< restarts it when it was running
    quint64 removeSource(SourceId id);                               ///< stops it; its events stay
    quint64 startSource(SourceId id);
    quint64 stopSource(SourceId id);

    /// Polls at once: a cloud source does not wait for its time (one that is stopped polls once), a collector fetches
    /// what its connection has of the last SourceSettings::firstFetch. Answered when that poll has ended; NetworkFailure
    /// says why it failed.
    quint64 fetchNow(SourceId id);

    /// Sends a test alert of our own the way events take: to a collector's listener over TCP; to a cloud source, which
    /// runs, as if the appliance had answered with it. Answered like a command; that it was stored says stored().
    quint64 sendTestAlert(SourceId id);
    /// Whether a collector could listen there now. Returns a job number, answered by portChecked(). For a place that a
    /// source listens on already the answer is no.
    quint64 checkPort(const QString& address, quint16 port, Transport transport = Transport::Tcp);

    /// Tries \a settings stage by stage with a token at hand, or with that of a credential. Returns a job number.
    quint64 testConnection(const ConnectionSettings& settings, SecretText privateToken);
    quint64 testConnection(const ConnectionSettings& settings, CredentialId credential);
    /// It ends with a report, or a refusal, that says so.
    void cancelConnectionTest(quint64 job);

    /// Connections to appliances and their credentials, with commands and signals of their own. Loaded before
    /// opened(). Owned by the engine.
    ConnectionDesk& connectionDesk();

    void setTriageSettings(const TriageSettings& settings); ///< for events from now on
    TriageSettings triageSettings() const;
    /// What to forget, checked once a minute; kept with the data. Nothing by default.
    void setRetention(const RetentionSettings& settings);
    RetentionSettings retention() const;

    /// What people do with alerts, with signals of its own; changed alerts are also told by stored(), in updated.
    /// Owned by the engine.
    AlertDesk& alertDesk();
    /// Saved queries of the log search, with signals of its own. Owned by the engine.
    QueryDesk& queryDesk();

    /// What people do with investigations, with signals of its own. Owned by the engine.
    InvestigationDesk& investigationDesk();

    /// Running outputs, with signals of their own; those that are enabled run while the engine is open and starts its
    /// sources. Owned by the engine.
    OutputDesk& outputDesk();

    /// Detection rules, with signals of their own. Loaded before opened(). Owned by the engine.
    RuleDesk& rules();

    /// What goes to Darktrace, with signals of its own. Owned by the engine.
    WriteBackDesk& writeBack();

    /// A reader with a thread of its own, valid until the engine closes. Owned by the engine.
    ReaderWorker* createReader(const QString& purpose);

    /// Stops all sources, flushes everything to the store, closes it. Answers with closed().
    void shutDown();

Q_SIGNALS:
    void opened();
    void openFailed(const duskwatch::Error& error);
    /// \a unstoredLines had been received and could not be stored (full disk); 0 in good times.
    void closed(qint64 unstoredLines);
    /// A source was added, edited, removed, or its state changed.
    void sourcesChanged();
    /// Counters, rates or connection numbers changed; at most four times a second.
    void countersChanged();
    /// A commit happened. Under load several commits are merged: at most ten times a second.
    void stored(const duskwatch::StoredBatch& batch);
    /// \a error is meaningful when !ok.
    void sourceCommandFinished(quint64 command, bool ok, duskwatch::SourceId id,
                               const duskwatch::Error& error);
    /// \a error is meaningful when not \a free.
    void portChecked(quint64 job, bool free, const duskwatch::Error& error);
    void connectionStageChanged(quint64 job, const duskwatch::StageReport& report);
    void connectionTestFinished(quint64 job, const duskwatch::ConnectionTestReport& report);
    /// It could not begin: its private token could not be read.
    void connectionTestRefused(quint64 job, const duskwatch::Error& error);
    /// The store cannot write at present (full disk, …); receiving waits. Empty when that is over.
    void storeProblemChanged(const QString& message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
