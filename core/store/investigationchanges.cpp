// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationchanges.h"

#include "core/store/eventflags.h"
#include "core/store/handling.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

Error notFound(const char* what)
{
    return {ErrorCode::NotFound, QCoreApplication::translate("duskwatch::Investigation", what)};
}

std::string statusText(InvestigationStatus status, Disposition disposition)
{
    std::string text(statusWord(status));
    if (disposition != Disposition::None)
        text += ' ' + std::string(dispositionWord(disposition));
    return text;
}

InvestigationStep stepFor(InvestigationAction action, std::int64_t id, QString text = {})
{
    InvestigationStep step;
    step.action = action;
    step.ids = {InvestigationId{id}};
    step.text = std::move(text);
    step.undoes = true;
    return step;
}

InvestigationStep statusStep(std::int64_t id, InvestigationStatus status, Disposition disposition)
{
    InvestigationStep step = stepFor(InvestigationAction::SetStatus, id);
    step.status = status;
    step.disposition = disposition;
    return step;
}

/// Numbers of events for the audit trail; of many only the first.
std::string numbersOf(const std::vector<std::int64_t>& events)
{
    constexpr std::size_t kNamed = 50;
    std::string text;
    for (std::size_t i = 0; i < std::min(kNamed, events.size()); ++i)
        text += (i == 0 ? "" : " ") + std::to_string(events[i]);
    if (events.size() > kNamed)
        text += " +" + std::to_string(events.size() - kNamed);
    return text;
}

QStringList tagsOf(const InvestigationRow& row)
{
    return QString::fromStdString(row.tags).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

InvestigationChanges::InvestigationChanges(SQLite::Database& database)
    : m_table(database),
      m_facts(
          database,
          "SELECT priority, flags, title, ifnull(device, address) FROM event WHERE id = ? AND outcome = " +
              std::to_string(static_cast<int>(Outcome::Alert)))
{
}

Result<InvestigationOutcome> InvestigationChanges::apply(const InvestigationStep& step,
                                                         const InvestigationAuthor& author)
{
    m_author = author;
    m_outcome = {};
    std::vector<InvestigationRow> rows;
    for (const InvestigationId id : step.ids) {
        auto row = m_table.find(toInt(id));
        if (!row || row->mergedInto != 0)
            return notFound(QT_TRANSLATE_NOOP("duskwatch::Investigation", "The investigation"));
        rows.push_back(std::move(*row));
    }
    Result<void> done;
    switch (step.action) {
    case InvestigationAction::Merge:
        merge(rows);
        break;
    case InvestigationAction::Unmerge:
        done = unmerge(rows.front(), step);
        break;
    case InvestigationAction::Move:
        done = move(rows.front().id, step);
        break;
    case InvestigationAction::TakeOut:
        done = move(0, step);
        break;
    case InvestigationAction::Create:
        done = create(step);
        break;
    default:
        for (InvestigationRow& row : rows) {
            if (!changeOne(row, step))
                continue;
            row.changedMs = author.nowMs;
            m_table.update(row);
            ++m_outcome.changed;
        }
    }
    if (!done)
        return done.error();
    std::reverse(m_outcome.undo.begin(), m_outcome.undo.end());
    return std::move(m_outcome);
}

void InvestigationChanges::addUndo(InvestigationStep step)
{
    m_outcome.undo.push_back(std::move(step));
}

bool InvestigationChanges::changeOne(InvestigationRow& row, const InvestigationStep& step)
{
    switch (step.action) {
    case InvestigationAction::SetStatus:
        return setStatus(row, step);
    case InvestigationAction::Assign:
        return assign(row, step);
    case InvestigationAction::AddTag:
    case InvestigationAction::RemoveTag:
        return setTag(row, step);
    case InvestigationAction::Rename:
        return rename(row, step);
    case InvestigationAction::SetPriority:
        return setPriority(row, step);
    case InvestigationAction::AddNote:
        return addNote(row, step);
    default:
        return false;
    }
}

bool InvestigationChanges::setStatus(InvestigationRow& row, const InvestigationStep& step)
{
    if (row.status == step.status && row.disposition == step.disposition)
        return false;
    m_table.remember(row.id, m_author, InvestigationEvent::StatusChanged,
                     statusText(row.status, row.disposition), statusText(step.status, step.disposition));
    addUndo(statusStep(row.id, row.status, row.disposition));
    const bool reopened =
        row.status == InvestigationStatus::Closed && step.status != InvestigationStatus::Closed;
    row.status = step.status;
    row.disposition = step.disposition;
    row.closedMs = step.status == InvestigationStatus::Closed ? m_author.nowMs : 0;
    if (reopened) // what has a younger investigation by now stays with that one
        m_table.giveUpSharedKeys(row.id);
    return true;
}

bool InvestigationChanges::assign(InvestigationRow& row, const InvestigationStep& step)
{
    const std::string whom = step.text.toStdString();
    if (row.assignee == whom)
        return false;
    m_table.remember(row.id, m_author, InvestigationEvent::Assigned, row.assignee, whom);
    addUndo(stepFor(InvestigationAction::Assign, row.id, QString::fromStdString(row.assignee)));
    row.assignee = whom;
    return true;
}

bool InvestigationChanges::setTag(InvestigationRow& row, const InvestigationStep& step)
{
    QStringList tags = tagsOf(row);
    const bool add = step.action == InvestigationAction::AddTag;
    if (tags.contains(step.text) == add || (add && tags.size() >= kMaxTags))
        return false;
    const std::string tag = step.text.toStdString();
    m_table.remember(row.id, m_author, add ? InvestigationEvent::TagAdded : InvestigationEvent::TagRemoved,
                     add ? std::string() : tag, add ? tag : std::string());
    addUndo(stepFor(add ? InvestigationAction::RemoveTag : InvestigationAction::AddTag, row.id, step.text));
    if (add)
        tags.append(step.text);
    else
        tags.removeAll(step.text);
    row.tags = tags.join(u'\n').toStdString();
    return true;
}

bool InvestigationChanges::rename(InvestigationRow& row, const InvestigationStep& step)
{
    const std::string title = step.text.toStdString();
    if (row.title == title)
        return false;
    m_table.remember(row.id, m_author, InvestigationEvent::Renamed, row.title, title);
    if (!row.title.empty()) // a title is never taken away
        addUndo(stepFor(InvestigationAction::Rename, row.id, QString::fromStdString(row.title)));
    row.title = title;
    return true;
}

bool InvestigationChanges::setPriority(InvestigationRow& row, const InvestigationStep& step)
{
    const int wanted = step.priority ? static_cast<int>(*step.priority) : 0;
    if (row.prioritySet == wanted)
        return false;
    m_table.remember(row.id, m_author, InvestigationEvent::PrioritySet, auditPriority(row.prioritySet),
                     auditPriority(wanted));
    InvestigationStep undo = stepFor(InvestigationAction::SetPriority, row.id);
    if (row.prioritySet != 0)
        undo.priority = static_cast<InvestigationPriority>(row.prioritySet);
    addUndo(std::move(undo));
    row.prioritySet = wanted;
    return true;
}

bool InvestigationChanges::addNote(const InvestigationRow& row, const InvestigationStep& step)
{
    m_table.remember(row.id, m_author, InvestigationEvent::NoteAdded, {}, step.text.toStdString());
    return true;
}

void InvestigationChanges::merge(std::vector<InvestigationRow>& rows)
{
    InvestigationRow& survivor = rows.front(); // the oldest, as ids are sorted
    const InvestigationRow before = survivor;
    addUndo(statusStep(before.id, before.status, before.disposition));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        InvestigationStep undo = stepFor(InvestigationAction::Unmerge, before.id);
        undo.restored =
            MergedInvestigation{InvestigationId{rows[i].id}, rows[i].status, m_table.keysOf(rows[i].id)};
        for (const std::int64_t event : m_table.alertsOf(rows[i].id))
            undo.alerts.push_back(EventId{event});
        addUndo(std::move(undo));
        m_table.merge(survivor, rows[i], m_author);
        ++m_outcome.changed;
    }
    if (survivor.status != InvestigationStatus::Closed)
        m_table.giveUpSharedKeys(survivor.id);
    if (survivor.status != before.status)
        m_table.remember(survivor.id, m_author, InvestigationEvent::StatusChanged,
                         statusText(before.status, before.disposition),
                         statusText(survivor.status, survivor.disposition));
    if (survivor.assignee != before.assignee) {
        m_table.remember(survivor.id, m_author, InvestigationEvent::Assigned, before.assignee,
                         survivor.assignee);
        addUndo(stepFor(InvestigationAction::Assign, before.id, QString::fromStdString(before.assignee)));
    }
    const QStringList had = tagsOf(before);
    for (const QString& tag : tagsOf(survivor)) {
        if (had.contains(tag))
            continue;
        m_table.remember(survivor.id, m_author, InvestigationEvent::TagAdded, {}, tag.toStdString());
        addUndo(stepFor(InvestigationAction::RemoveTag, before.id, tag));
    }
}

Result<void> InvestigationChanges::unmerge(InvestigationRow& row, const InvestigationStep& step)
{
    auto restored = step.restored ? m_table.find(toInt(step.restored->id)) : std::nullopt;
    if (!restored || restored->mergedInto != row.id)
        return notFound(QT_TRANSLATE_NOOP("duskwatch::Investigation", "The investigation that was merged"));
    restored->mergedInto = 0;
    restored->status = step.restored->status;
    for (const EventId id : step.alerts) {
        auto link = m_table.link(toInt(id));
        if (!link || link->investigation != row.id)
            continue; // somebody moved it on
        link->investigation = restored->id;
        m_table.moveLink(*link, m_author.nowMs);
    }
    for (const std::string& key : step.restored->keys) {
        m_table.removeKey(row.id, key);
        m_table.addKey(restored->id, key);
    }
    if (restored->status != InvestigationStatus::Closed)
        m_table.giveUpSharedKeys(restored->id);
    m_table.remember(row.id, m_author, InvestigationEvent::MergeUndone, {}, std::to_string(restored->id));
    m_table.remember(restored->id, m_author, InvestigationEvent::MergeUndone, std::to_string(row.id), {});
    m_table.recount(row, m_author);
    m_table.recount(*restored, m_author);
    m_table.update(row);
    m_table.update(*restored);
    ++m_outcome.changed;
    return {};
}

std::optional<InvestigationChanges::AlertFacts> InvestigationChanges::facts(EventId id)
{
    m_facts.tryReset();
    m_facts.bind(1, static_cast<std::int64_t>(toInt(id)));
    std::optional<AlertFacts> found;
    if (m_facts.executeStep()) {
        const bool test = (m_facts.getColumn(1).getInt() & kTestFlag) != 0;
        const auto urgency = urgencyOf(static_cast<Priority>(m_facts.getColumn(0).getInt()), {}, test);
        found = AlertFacts{urgency ? static_cast<int>(*urgency) : 0, m_facts.getColumn(2).getString(),
                           m_facts.getColumn(3).getString()};
    }
    m_facts.tryReset();
    return found;
}

Result<void> InvestigationChanges::move(std::int64_t target, const InvestigationStep& step)
{
    std::map<std::int64_t, std::vector<std::int64_t>> from; ///< 0: none held them
    for (const EventId id : step.alerts) {
        const std::int64_t event = toInt(id);
        auto link = m_table.link(event);
        const std::int64_t before = link ? link->investigation : 0;
        if (before == target || (target == 0 && before != toInt(step.ids.front())))
            continue;
        if (!link) {
            const auto alert = facts(id);
            if (!alert)
                return notFound(QT_TRANSLATE_NOOP("duskwatch::Investigation", "The alert"));
            link = InvestigationTable::Link{event, 0, alert->urgency, false};
        }
        from[before].push_back(event);
        link->investigation = target;
        link->byHand = !step.undoes;
        m_table.moveLink(*link, m_author.nowMs);
    }
    std::vector<std::int64_t> touched;
    for (const auto& [before, events] : from) {
        InvestigationStep undo =
            stepFor(before == 0 ? InvestigationAction::TakeOut : InvestigationAction::Move,
                    before == 0 ? target : before);
        for (const std::int64_t event : events)
            undo.alerts.push_back(EventId{event});
        addUndo(std::move(undo));
        if (before != 0) {
            m_table.remember(before, m_author, InvestigationEvent::AlertsRemoved, numbersOf(events),
                             std::to_string(target));
            touched.push_back(before);
        }
        if (target != 0)
            m_table.remember(target, m_author, InvestigationEvent::AlertsAdded, std::to_string(before),
                             numbersOf(events));
    }
    if (target != 0 && !from.empty())
        touched.push_back(target);
    for (const std::int64_t id : touched) {
        if (auto row = m_table.find(id)) {
            m_table.recount(*row, m_author);
            m_table.update(*row);
            ++m_outcome.changed;
        }
    }
    return {};
}

Result<void> InvestigationChanges::create(const InvestigationStep& step)
{
    const auto first = facts(step.alerts.front());
    if (!first)
        return notFound(QT_TRANSLATE_NOOP("duskwatch::Investigation", "The alert"));
    const auto oneLine = [](const std::string& text) {
        return QString::fromStdString(text).simplified().left(kMaxInvestigationTitle).toStdString();
    };
    InvestigationRow row;
    row.id = m_table.nextId();
    row.title = step.text.isEmpty() ? oneLine(first->title) : step.text.toStdString();
    row.actor = oneLine(first->actor);
    row.openedMs = row.changedMs = m_author.nowMs;
    m_table.insert(row);
    m_table.remember(row.id, m_author, InvestigationEvent::Created, {}, row.title);
    addUndo(statusStep(row.id, InvestigationStatus::Closed, Disposition::NotApplicable));
    auto moved = move(row.id, step);
    m_outcome.created = InvestigationId{row.id};
    return moved;
}

} // namespace duskwatch
