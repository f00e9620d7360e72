// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/logmarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

const QString kSource = QStringLiteral("source");
const QString kLine = QStringLiteral("line");
const QString kNote = QStringLiteral("note");

} // namespace

bool LogMarks::set(SourceId source, std::int64_t sequence, const QString& note)
{
    Notes& notes = m_notes[source];
    if (notes.size() >= kMaxMarks && !notes.contains(sequence))
        return false;
    notes[sequence] = note.left(kMaxNote);
    return true;
}

void LogMarks::remove(SourceId source, std::int64_t sequence)
{
    const auto notes = m_notes.find(source);
    if (notes == m_notes.end())
        return;
    notes->second.erase(sequence);
    if (notes->second.empty())
        m_notes.erase(notes);
}

const LogMarks::Notes& LogMarks::of(SourceId source) const
{
    static const Notes none;
    const auto notes = m_notes.find(source);
    return notes == m_notes.end() ? none : notes->second;
}

std::optional<QString> LogMarks::note(SourceId source, std::int64_t sequence) const
{
    const Notes& notes = of(source);
    const auto found = notes.find(sequence);
    return found == notes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> LogMarks::next(SourceId source, std::int64_t after) const
{
    const Notes& notes = of(source);
    const auto found = notes.upper_bound(after);
    return found == notes.end() ? std::nullopt : std::optional(found->first);
}

std::optional<std::int64_t> LogMarks::previous(SourceId source, std::int64_t before) const
{
    const Notes& notes = of(source);
    const auto found = notes.lower_bound(before);
    return found == notes.begin() ? std::nullopt : std::optional(std::prev(found)->first);
}

QByteArray LogMarks::toJson() const
{
    QJsonArray array;
    for (const auto& [source, notes] : m_notes)
        for (const auto& [line, note] : notes)
            array.append(QJsonObject{{kSource, qint64{toInt(source)}}, {kLine, qint64{line}}, {kNote, note}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

LogMarks LogMarks::fromJson(const QByteArray& json)
{
    LogMarks marks;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        const qint64 source = value[kSource].toInteger();
        const qint64 line = value[kLine].toInteger(-1);
        if (source > 0 && line >= 0)
            marks.set(SourceId{source}, line, value[kNote].toString());
    }
    return marks;
}

} // namespace duskwatch
