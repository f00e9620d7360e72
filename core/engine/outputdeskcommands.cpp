// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outputdesk.h"
#include "core/store/writer.h"

#include <algorithm>

namespace duskwatch {
namespace {

OutputRecord recordOf(OutputId id, const OutputSettings& settings)
{
    OutputRecord record;
    record.id = id;
    record.name = settings.name;
    record.enabled = settings.enabled;
    record.settings = toJson(settings);
    return record;
}

} // namespace

quint64 OutputDesk::refuse(const Error& error, OutputId id)
{
    const quint64 job = ++m_lastJob;
    QMetaObject::invokeMethod(
        this, [this, job, id, error] { Q_EMIT finished(job, false, id, error); }, Qt::QueuedConnection);
    return job;
}

void OutputDesk::run(quint64 job, OutputId id, Command command)
{
    const auto ended = [this, id] {
        if (m_entries.contains(id))
            --m_entries.at(id).commands;
    };
    const bool runs = m_runner([this, job, id, ended, command = std::move(command)](StoreWriter& store) {
        const Result<OutputId> done = command(store);
        const auto book = store.outputs();
        QMetaObject::invokeMethod(
            this,
            [this, job, id, ended, done, book] {
                ended();
                if (book)
                    take(book.value());
                startEnabled();
                Q_EMIT changed();
                Q_EMIT finished(job, done.ok(), done ? done.value() : id, done ? Error{} : done.error());
            },
            Qt::QueuedConnection);
    });
    if (!runs)
        QMetaObject::invokeMethod(
            this,
            [this, job, id, ended] {
                ended();
                Q_EMIT finished(job, false, id, {ErrorCode::StoreFailure, tr("The data folder is not open")});
            },
            Qt::QueuedConnection);
}

QVector<OutputSettings> OutputDesk::others(OutputId except) const
{
    QVector<OutputSettings> others;
    for (const auto& [id, entry] : m_entries)
        if (id != except)
            others.append(entry.status.settings);
    return others;
}

std::vector<SourceId> OutputDesk::addedSources(const OutputSettings& before,
                                               const OutputSettings& after) const
{
    std::vector<SourceId> added;
    const auto has = [](const OutputSettings& settings, SourceId source) {
        const auto& chosen = settings.sources;
        return chosen.empty() || std::find(chosen.begin(), chosen.end(), source) != chosen.end();
    };
    for (const auto& [source, end] : m_logEnds)
        if (has(after, source) && !has(before, source))
            added.push_back(source);
    return added;
}

quint64 OutputDesk::add(const OutputSettings& settings, OutputStart start)
{
    if (const auto problems = validateOutput(settings, others({})); !problems.isEmpty())
        return refuse({ErrorCode::InvalidInput, problems.first().message});
    const quint64 job = ++m_lastJob;
    OutputRecord record = recordOf({}, settings);
    record.createdMs = m_clock.nowMs();
    run(job, {}, [record, start](StoreWriter& store) { return store.addOutput(record, start); });
    return job;
}

quint64 OutputDesk::change(OutputId id, const OutputSettings& settings)
{
    const quint64 job = ++m_lastJob;
    ++m_entries.at(id).commands;
    afterStop(id, [this, job, id, settings] {
        const Entry& entry = m_entries.at(id);
        const OutputSettings before = entry.status.settings;
        const auto added = entry.isReadable ? addedSources(before, settings) : std::vector<SourceId>();
        const bool isOtherFile = before.path != settings.path || before.place != settings.place;
        const OutputProgress fresh{{}, entry.record.figures, {}};
        run(job, id, [id, settings, added, isOtherFile, fresh](StoreWriter& store) -> Result<OutputId> {
            auto edited = store.editOutput(recordOf(id, settings), added);
            if (edited && isOtherFile) // a file of another name begins with what is there
                edited = store.commitOutput(id, fresh);
            if (!edited)
                return edited.error();
            return id;
        });
    });
    return job;
}

quint64 OutputDesk::edit(OutputId id, const OutputSettings& settings)
{
    if (!m_entries.contains(id))
        return refuse({ErrorCode::NotFound, tr("The output")}, id);
    if (const auto problems = validateOutput(settings, others(id)); !problems.isEmpty())
        return refuse({ErrorCode::InvalidInput, problems.first().message}, id);
    return change(id, settings);
}

quint64 OutputDesk::remove(OutputId id)
{
    if (!m_entries.contains(id))
        return refuse({ErrorCode::NotFound, tr("The output")}, id);
    const quint64 job = ++m_lastJob;
    ++m_entries.at(id).commands;
    afterStop(id, [this, job, id] {
        run(job, id, [id](StoreWriter& store) -> Result<OutputId> {
            if (auto removed = store.removeOutput(id); !removed)
                return removed.error();
            return id;
        });
    });
    return job;
}

quint64 OutputDesk::start(OutputId id)
{
    if (!m_entries.contains(id))
        return refuse({ErrorCode::NotFound, tr("The output")}, id);
    OutputSettings settings = m_entries.at(id).status.settings;
    settings.enabled = true;
    return change(id, settings);
}

quint64 OutputDesk::stop(OutputId id)
{
    if (!m_entries.contains(id))
        return refuse({ErrorCode::NotFound, tr("The output")}, id);
    OutputSettings settings = m_entries.at(id).status.settings;
    settings.enabled = false;
    return change(id, settings);
}

} // namespace duskwatch
