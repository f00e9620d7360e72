// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchexporter.h"

#include "core/triage/words.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <limits>

namespace duskwatch {
namespace {

QByteArray timeText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
}

QByteArray word(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray csvRow(const QList<QByteArray>& cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += ',';
        row += csvCell(cells[i]);
    }
    return row + "\r\n";
}

QByteArray jsonRow(const SearchHit& hit)
{
    if (hit.line.startsWith('{') && hit.line.endsWith('}') && !hit.line.contains('\n') &&
        QJsonDocument::fromJson(hit.line).isObject())
        return hit.line + '\n';
    const QJsonObject object{{QStringLiteral("received"), QString::fromUtf8(timeText(hit.receivedAtMs))},
                             {QStringLiteral("line"), QString::fromUtf8(hit.line)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray row(const SearchHit& hit, ExportFormat format)
{
    if (format == ExportFormat::JsonLines)
        return jsonRow(hit);
    return csvRow({timeText(hit.receivedAtMs), word(outcomeWord(hit.outcome)),
                   word(priorityWord(hit.priority)), hit.line});
}

QByteArray tableText(const SearchTable& table, ExportFormat format)
{
    QByteArray text;
    const auto csv = [&text](const QStringList& cells) {
        QList<QByteArray> row;
        for (const QString& cell : cells)
            row << cell.toUtf8();
        text += csvRow(row);
    };
    if (format == ExportFormat::Csv)
        csv(table.columns);
    for (const QStringList& cells : table.rows) {
        if (format == ExportFormat::Csv) {
            csv(cells);
            continue;
        }
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size(); ++i)
            object.insert(table.columns[i], cells[i]);
        text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

} // namespace

QByteArray csvCell(const QByteArray& text)
{
    QByteArray cell = text;
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    if (!cell.contains('"') && !cell.contains(',') && !cell.contains('\n') && !cell.contains('\r'))
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

Result<SearchExported> exportSearch(LogSearcher& searcher, const SearchExport& wanted, const Query& query,
                                    const std::function<void(std::int64_t, std::int64_t)>& progress,
                                    const CancelFlag& cancel)
{
    QSaveFile file(wanted.path);
    const auto unwritable = [&file] {
        return Error{ErrorCode::FileUnwritable, file.fileName() + QStringLiteral(": ") + file.errorString()};
    };
    if (!file.open(QSaveFile::WriteOnly))
        return unwritable();
    SearchExported written;
    bool ok = true;
    const auto write = [&](const QByteArray& bytes) {
        ok = ok && file.write(bytes) == bytes.size();
        written.bytes += bytes.size();
    };
    if (!query.makesTable() && wanted.format == ExportFormat::Csv)
        write("received,outcome,priority,line\r\n");
    SearchRequest request = wanted.request;
    request.maxHits = query.makesTable() ? 0 : std::numeric_limits<std::int64_t>::max();
    const SearchManner manner{std::numeric_limits<qsizetype>::max(), 0, false};
    const auto done = searcher.search(
        request, query, manner,
        [&](SearchAnswer&& answer) {
            for (const SearchHit& hit : answer.hits)
                write(row(hit, wanted.format));
            written.rows += static_cast<std::int64_t>(answer.hits.size());
            if (answer.finished && answer.table) {
                write(tableText(*answer.table, wanted.format));
                written.rows += static_cast<std::int64_t>(answer.table->rows.size());
            }
            progress(answer.searchedLines, answer.totalLines);
            return ok;
        },
        cancel);
    if (!done)
        return done.error();
    if (!ok || !file.commit())
        return unwritable();
    return written;
}

} // namespace duskwatch
