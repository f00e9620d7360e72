// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/rulehits.h"
#include "core/store/writer.h"
#include "core/triage/ruleset.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace duskwatch {

struct RuleSources;

/// Keeps the detection rules: a snapshot for showing, commands that change the store, and the rules made ready for
/// those who receive. A change counts for events that are received after it. Lives in the engine's thread, owned by
/// the engine. Each command returns a number at once and is answered later, exactly once, by finished(). Errors: those
/// of StoreWriter::changeRules(), and of rulechanges.h.
class RuleDesk final : public QObject
{
    Q_OBJECT
public:
    /// Runs something with the store's writer in its thread; false when the store is not open.
    using StoreRunner = std::function<bool(std::function<void(StoreWriter&)>)>;
    /// The names of all event sources, by row.
    using SourceNames = std::function<QHash<qint64, QString>()>;

    /// \a clock is borrowed.
    RuleDesk(StoreRunner runner, SourceNames sourceNames, const Clock& clock, QObject* parent = nullptr);

    /// Reads the rules; answered by rulesChanged() and compiled(), or loadFailed(), before anything that is asked of the
    /// writer after this call.
    void load();
    /// In the order in which they are tried.
    const DetectionRules& rules() const { return m_rules; }

    quint64 add(const DetectionRule& rule,
                RuleId before = {}); ///< before that own rule, or as the last of them
    quint64 edit(const DetectionRule& rule);
    quint64 remove(const std::vector<RuleId>& ids); ///< own ones
    quint64 setEnabled(const std::vector<RuleId>& ids, bool enabled);
    quint64 move(RuleId id, int steps); ///< an own one; up where negative
    /// Back to rules as they were at some time, to undo one of the above.
    quint64 restore(const DetectionRules& rules);
    /// A file as exported() makes it. InvalidInput, naming what is wrong with it.
    quint64 import(const QByteArray& file);
    QByteArray exported() const;

    /// Answered by hitsRead(), where they could be read.
    void requestHits();

Q_SIGNALS:
    void rulesChanged();
    void compiled(const duskwatch::RuleSetPointer& set);
    void loadFailed(const duskwatch::Error& error);
    /// \a error is meaningful when !ok.
    void finished(quint64 command, bool ok, const duskwatch::Error& error);
    void hitsRead(const duskwatch::RuleHitMap& hits);

private:
    quint64 change(StoreWriter::RuleChange change);
    void run(StoreWriter::RuleChange change, std::function<void(const Result<void>&)> done);
    void take(const Result<DetectionRules>& rules, const std::function<void(const Result<void>&)>& done);
    RuleSources sources() const;

    const StoreRunner m_runner;
    const SourceNames m_sourceNames;
    const Clock& m_clock;
    DetectionRules m_rules;
    quint64 m_lastCommand = 0;
};

} // namespace duskwatch
