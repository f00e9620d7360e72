// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationreader.h"
#include "core/triage/classify.h"
#include "tests/support/storebuilder.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace duskwatch::test {

/// A line about an alert as investigations see it.
struct AlertLine
{
    std::string id;
    std::string device = "ws-77";
    std::string group{};
    std::vector<std::string> previous{};
    double score = 0.5;
    std::int64_t rule = 1;
    RuleAction action = RuleAction::CreatesInvestigations;
    std::optional<InvestigationPriority> priority{};
    bool test = false;
    std::int64_t atMs = 1'700'000'000'500;
};

inline IngestBatch batchOf(SourceId source, const std::vector<AlertLine>& lines)
{
    IngestBatch batch;
    batch.source = source;
    for (const AlertLine& line : lines) {
        IngestRecord record;
        Event& event = record.event;
        const bool analyst = !line.group.empty() || !line.previous.empty();
        event.kind = analyst ? EventKind::AiAnalystIncident : EventKind::ModelBreach;
        event.externalId = line.id;
        event.title = "Device::Port Scan";
        event.device.hostname = line.device;
        event.category = Category::Suspicious;
        event.score = {ScoreField::Score, line.score};
        event.timeMs = 1'700'000'000'000;
        event.group = line.group;
        for (const std::string& group : line.previous)
            event.lists.add(EventList::PreviousGroups, group);
        event.test = line.test;
        record.decision = {RuleId{line.rule}, line.action, line.priority};
        record.receivedAtMs = line.atMs;
        record.verdict = classify(event, {}, line.atMs);
        const std::string bytes = "darktrace {\"pbid\":\"" + line.id + "\"}";
        record.length = static_cast<std::uint32_t>(bytes.size());
        batch.lines += bytes;
        batch.records.push_back(std::move(record));
    }
    return batch;
}

/// A store with investigations, and what they hold by the alerts' external ids.
class InvestigationLab
{
public:
    TemporaryStore store;

    InvestigationReader& reader()
    {
        if (!m_reader)
            m_reader = InvestigationReader::open(store.folder()).value();
        return *m_reader;
    }
    void add(const std::vector<AlertLine>& lines) { store.commit(batchOf(store.source(), lines)); }
    std::vector<InvestigationSummary> all(const InvestigationFilter& filter = {})
    {
        return reader().list(filter).value().rows;
    }
    InvestigationDetail detail(InvestigationId id) { return reader().detail(id).value(); }
    EventId event(const std::string& externalId)
    {
        for (const AlertRow& row : store.rows())
            if (row.externalId.toStdString() == externalId)
                return row.id;
        return {};
    }
    InvestigationId holder(const std::string& externalId)
    {
        return reader().holderOf(event(externalId)).value();
    }
    /// Each investigation as "High: a b c", sorted.
    std::vector<std::string> contents()
    {
        std::vector<std::string> result;
        for (const InvestigationSummary& summary : all()) {
            std::vector<std::string> ids;
            for (const InvestigationAlert& alert : detail(summary.id).alerts)
                ids.push_back(alert.row.externalId.toStdString());
            std::sort(ids.begin(), ids.end());
            std::string text(priorityWord(summary.priority));
            text += ":";
            for (const std::string& id : ids)
                text += " " + id;
            if (static_cast<std::size_t>(summary.alerts) != ids.size())
                text += " counted " + std::to_string(summary.alerts);
            result.push_back(text);
        }
        std::sort(result.begin(), result.end());
        return result;
    }
    InvestigationOutcome change(const InvestigationStep& step, std::int64_t nowMs = 2'000'000'000'000)
    {
        auto changed = store.writer().changeInvestigations(step, QStringLiteral("ada"), nowMs);
        if (changed)
            return changed.value();
        InvestigationOutcome outcome;
        outcome.error = changed.error();
        return outcome;
    }
    void undo(const InvestigationOutcome& done)
    {
        for (const InvestigationStep& step : done.undo)
            store.writer().changeInvestigations(step, QStringLiteral("ada"), 2'000'000'000'001).value();
    }

private:
    std::unique_ptr<InvestigationReader> m_reader;
};

} // namespace duskwatch::test
