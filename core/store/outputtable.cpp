// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outputtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Outputs", text);
}

Error notFound()
{
    return {ErrorCode::NotFound, tr("The output")};
}

std::vector<OutputRecord> readRows(SQLite::Database& database)
{
    SQLite::Statement rows(database,
                           "SELECT id, name, settings, enabled, created, sent, bytes, left_out, lost, "
                           "resent, retries, last_sent, file_device, file_number, file_length "
                           "FROM output ORDER BY id");
    std::vector<OutputRecord> outputs;
    while (rows.executeStep()) {
        OutputRecord output;
        output.id = OutputId{rows.getColumn(0).getInt64()};
        output.name = QString::fromUtf8(rows.getColumn(1).getText());
        const SQLite::Column settings = rows.getColumn(2);
        output.settings = QByteArray(static_cast<const char*>(settings.getBlob()), settings.getBytes());
        output.enabled = rows.getColumn(3).getInt() != 0;
        std::int64_t* const numbers[] = {
            &output.createdMs,    &output.figures.sent,   &output.figures.bytes,   &output.figures.leftOut,
            &output.figures.lost, &output.figures.resent, &output.figures.retries, &output.figures.lastSentMs,
            &output.file.device,  &output.file.number,    &output.file.length};
        int column = 4;
        for (std::int64_t* number : numbers)
            *number = rows.getColumn(column++).getInt64();
        outputs.push_back(std::move(output));
    }
    return outputs;
}

std::optional<Error> problemOf(const OutputRecord& output, const std::vector<OutputRecord>& others)
{
    if (output.name.isEmpty() || output.name.size() > kMaxOutputName)
        return Error{ErrorCode::InvalidInput,
                     tr("The name of an output has between 1 and %1 characters").arg(kMaxOutputName)};
    if (toInt(output.id) == 0 && others.size() >= kMaxOutputs)
        return Error{ErrorCode::InvalidInput, tr("There is room for %1 outputs").arg(kMaxOutputs)};
    for (const OutputRecord& other : others)
        if (other.id != output.id && other.name.compare(output.name, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::AlreadyExists, tr("An output named %1").arg(other.name)};
    return std::nullopt;
}

void storePosition(SQLite::Database& database, OutputId id, const OutputPositions& positions)
{
    SQLite::Statement upsert(database,
                             "INSERT INTO output_position (output, source, line) VALUES (?1, ?2, ?3) "
                             "ON CONFLICT (output, source) DO UPDATE SET line = ?3");
    for (const auto& [source, line] : positions) {
        upsert.reset();
        upsert.bind(1, toInt(id));
        upsert.bind(2, toInt(source));
        upsert.bind(3, line);
        upsert.exec();
    }
}

} // namespace

OutputBook readOutputs(SQLite::Database& database)
{
    OutputBook book;
    book.outputs = readRows(database);
    SQLite::Statement positions(database, "SELECT output, source, line FROM output_position");
    while (positions.executeStep()) {
        const OutputId id{positions.getColumn(0).getInt64()};
        for (OutputRecord& output : book.outputs)
            if (output.id == id)
                output.positions[SourceId{positions.getColumn(1).getInt64()}] =
                    positions.getColumn(2).getInt64();
    }
    std::sort(book.outputs.begin(), book.outputs.end(), [](const OutputRecord& a, const OutputRecord& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    SQLite::Statement ends(database, "SELECT id, log_end FROM source");
    while (ends.executeStep())
        book.logEnds[SourceId{ends.getColumn(0).getInt64()}] = ends.getColumn(1).getInt64();
    return book;
}

Result<OutputId> storeOutput(SQLite::Database& database, const OutputRecord& output)
{
    OutputRecord stored = output;
    stored.name = output.name.trimmed();
    if (const auto problem = problemOf(stored, readRows(database)))
        return *problem;
    const bool isNew = toInt(stored.id) == 0;
    SQLite::Statement write(
        database, isNew ? "INSERT INTO output (name, settings, enabled, created) VALUES (?, ?, ?, ?)"
                        : "UPDATE output SET name = ?, settings = ?, enabled = ? WHERE id = ?");
    write.bind(1, stored.name.toStdString());
    write.bind(2, static_cast<const void*>(stored.settings.constData()),
               static_cast<int>(stored.settings.size()));
    write.bind(3, stored.enabled ? 1 : 0);
    write.bind(4, isNew ? stored.createdMs : toInt(stored.id));
    if (write.exec() == 0)
        return notFound();
    return isNew ? OutputId{database.getLastInsertRowid()} : stored.id;
}

void placeOutput(SQLite::Database& database, OutputId id, OutputStart start,
                 const std::vector<SourceId>& sources)
{
    SQLite::Statement logs(database, "SELECT id, log_first, log_end FROM source");
    OutputPositions positions;
    while (logs.executeStep()) {
        const SourceId source{logs.getColumn(0).getInt64()};
        if (sources.empty() || std::find(sources.begin(), sources.end(), source) != sources.end())
            positions[source] = logs.getColumn(start == OutputStart::Now ? 2 : 1).getInt64();
    }
    storePosition(database, id, positions);
}

Result<void> deleteOutput(SQLite::Database& database, OutputId id)
{
    SQLite::Statement positions(database, "DELETE FROM output_position WHERE output = ?");
    positions.bind(1, toInt(id));
    positions.exec();
    SQLite::Statement remove(database, "DELETE FROM output WHERE id = ?");
    remove.bind(1, toInt(id));
    if (remove.exec() == 0)
        return notFound();
    return {};
}

Result<void> storeProgress(SQLite::Database& database, OutputId id, const OutputProgress& progress)
{
    const OutputFigures& figures = progress.figures;
    const std::int64_t values[] = {
        toInt(id),           figures.sent,    figures.bytes,      figures.leftOut,      figures.lost,
        figures.resent,      figures.retries, figures.lastSentMs, progress.file.device, progress.file.number,
        progress.file.length};
    SQLite::Statement update(
        database, "UPDATE output SET sent = ?2, bytes = ?3, left_out = ?4, lost = ?5, resent = ?6, "
                  "retries = ?7, last_sent = ?8, file_device = ?9, file_number = ?10, "
                  "file_length = ?11 WHERE id = ?1");
    int index = 1;
    for (const std::int64_t value : values)
        update.bind(index++, value);
    if (update.exec() == 0)
        return notFound();
    storePosition(database, id, progress.positions);
    return {};
}

} // namespace duskwatch
