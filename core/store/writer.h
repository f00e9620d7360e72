// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connectionrows.h"
#include "core/store/handling.h"
#include "core/store/ingest.h"
#include "core/store/investigation.h"
#include "core/store/outputrows.h"
#include "core/store/rows.h"
#include "core/store/rulehits.h"
#include "core/store/savedquery.h"
#include "core/store/writeback.h"
#include "core/triage/detectionrule.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace duskwatch {

/// What the writer needs to know to forget old data. Nothing set: everything is kept.
struct RetentionSettings
{
    std::optional<std::int64_t> keepMs;    ///< older than this by time of receipt is removed
    std::optional<std::int64_t> keepBytes; ///< oldest first, until the database's used pages are below this
    friend bool operator==(const RetentionSettings&, const RetentionSettings&) = default;
};

/// Writes the store. Synchronous; lives in the store-writer thread (WriterWorker) and owns the only writing
/// connection. Holds the data folder's lock for its whole life.
/// Every call may fail with DiskFull, DatabaseDamaged, DatabaseBusy or StoreFailure; then it changed nothing.
class StoreWriter
{
public:
    /// Errors also: those of DataFolderLock and openDatabase.
    static Result<std::unique_ptr<StoreWriter>> open(const QString& dataFolder);
    ~StoreWriter();

    /// Stores \a batches in one transaction. All or nothing: after a failure the same batches may be given again.
    Result<std::vector<StoredBatch>> commit(std::span<const IngestBatch> batches);

    /// Adds a source, or brings back a removed one of the same name with its log. AlreadyExists when in use.
    Result<SourceRecord> addSource(const QString& name, const QByteArray& settings);
    /// NotFound, AlreadyExists.
    Result<void> editSource(SourceId id, const QString& name, const QByteArray& settings);
    /// Marks it removed; events and log stay, poll positions go. NotFound.
    Result<void> removeSource(SourceId id);
    Result<std::vector<SourceRecord>> sources();

    // A record's id is ignored when it is added; what comes back has one. Secrets are not the store's business:
    // a credential's key names its secret in the keychain.
    Result<std::vector<CredentialRecord>> credentials();
    Result<CredentialRecord> addCredential(const CredentialRecord& record); ///< AlreadyExists
    /// Changes name, description and type; key and place stay. NotFound, AlreadyExists.
    Result<void> editCredential(const CredentialRecord& record);
    /// Where its new secret is. NotFound.
    Result<void> setCredentialSecret(CredentialId id, const QUuid& key, SecretPlace place);
    /// NotFound; InUse, naming the connections that use it.
    Result<void> removeCredential(CredentialId id);
    Result<std::vector<ConnectionRecord>> connections();
    Result<ConnectionRecord> addConnection(const ConnectionRecord& record); ///< AlreadyExists, NotFound
    Result<void> editConnection(const ConnectionRecord& record);            ///< NotFound, AlreadyExists
    /// NotFound. Whether sources use it is for the caller to know.
    Result<void> removeConnection(ConnectionId id);

    /// From now on \a source shares the identities of \a with: both are fed by one appliance, and what both bring is
    /// one event. What both have brought already stays two, but investigations of theirs that belong together become
    /// one, at \a nowMs. NotFound.
    Result<void> shareIdentities(SourceId source, SourceId with, std::int64_t nowMs);

    /// How far a cloud source has fetched, as committed with its batches (IngestBatch::position); by end-point.
    Result<std::vector<PollPosition>> pollPositions(SourceId source);

    /// Does \a step for \a who (see HandlingTable::apply) and adds what happened to \a outcome. Returns the ids that
    /// changed. InvalidInput: see checkAlertChange().
    Result<std::vector<EventId>> changeAlerts(const AlertChangeStep& step, const QString& who,
                                              std::int64_t nowMs, AlertChangeOutcome& outcome);

    /// Queries of the log search that are kept, ordered by name; see querytable.h.
    Result<std::vector<SavedQuery>> savedQueries();
    Result<QueryId> saveQuery(const SavedQuery& query); ///< InvalidInput, AlreadyExists, NotFound
    Result<void> removeQuery(QueryId id);               ///< NotFound
    /// Does \a step for \a who, whole or not at all, and says how to undo it (see InvestigationChanges). InvalidInput,
    /// NotFound.
    Result<InvestigationOutcome> changeInvestigations(const InvestigationStep& step, const QString& who,
                                                      std::int64_t nowMs);
    /// How many rules may open from now on. InvalidInput.
    Result<void> setInvestigationLimits(const InvestigationLimits& limits);

    // Write-back (see WriteBackTable): changeAlerts() queues for the alerts of the sources in the routes.
    void setWriteBackRoutes(WriteBackRoutes routes);
    Result<NextWriteBack> nextWriteBack(ConnectionId connection, std::int64_t nowMs);
    Result<bool> markWriteBackSending(std::int64_t item, std::int64_t baseline, std::int64_t nowMs,
                                      std::int64_t nextTryMs);
    Result<EventId> endWriteBack(const WriteBackResult& result, std::int64_t nowMs);
    Result<std::int64_t> retryWriteBack(const WriteBackScope& scope, std::int64_t nowMs);
    Result<std::int64_t> discardWriteBack(const WriteBackScope& scope);
    Result<WriteBackCounts> writeBackCounts();

    // Detection rules, own ones before the built-in ones. What is new among the built-in ones comes in by itself.
    Result<DetectionRules> rules();
    /// Gives the rules of now to \a change and stores what it returns, in one transaction; a rule without id gets one.
    /// Returns what is stored. Errors also: those of \a change; InvalidInput, AlreadyExists (see saveRules()).
    using RuleChange = std::function<Result<DetectionRules>(DetectionRules)>;
    Result<DetectionRules> changeRules(const RuleChange& change);
    /// Of the last kRuleHitDays days, \a nowMs being in the last.
    Result<RuleHitMap> ruleHits(std::int64_t nowMs);

    /// Finishes at most \a blocks blocks of the logs for searching (see BlockFinisher). True when there may be more.
    Result<bool> finishBlocks(int blocks);
    // Running outputs; see outputtable.h.
    Result<OutputBook> outputs();
    /// A new output begins with what its \a start says of each log. InvalidInput, AlreadyExists.
    Result<OutputId> addOutput(const OutputRecord& output, OutputStart start);
    /// Changes name, settings and enabled; of the sources in \a fromNow it goes on at the log's end. NotFound,
    /// InvalidInput, AlreadyExists.
    Result<void> editOutput(const OutputRecord& output, const std::vector<SourceId>& fromNow);
    Result<void> removeOutput(OutputId id); ///< NotFound
    /// How far it has come, with its figures, in one transaction. NotFound.
    Result<void> commitOutput(OutputId id, const OutputProgress& progress);

    /// Small named settings kept with the data (thresholds, retention). Never a secret.
    Result<void> setSetting(const QString& name, const QString& value);
    Result<QString> setting(const QString& name); ///< empty when never set

    /// Removes at most a slice of what \a settings no longer keep, so that receiving is not held up.
    /// True when there may be more.
    Result<bool> removeExpired(const RetentionSettings& settings, std::int64_t nowMs);

private:
    StoreWriter();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
