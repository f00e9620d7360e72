// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertcsv.h"

#include "core/outputs/alertjson.h"
#include "core/store/statusword.h"
#include "core/triage/reasontext.h"
#include "core/triage/words.h"

#include <QStringList>

#include <algorithm>

namespace duskwatch {
namespace {

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What spreadsheets read as the beginning of a formula; tab and line ends are passed over by some of them first.
bool beginsFormula(const QString& text)
{
    static const QString kSigns = QStringLiteral("=+-@\t\r\n");
    // Also their full-width forms, which some take for the same, and what stands behind spaces.
    static const QString kWideSigns = QStringLiteral(u"\uFF1D\uFF0B\uFF0D\uFF20");
    const QString trimmed = text.trimmed();
    return (!text.isEmpty() && kSigns.contains(text.front())) ||
           (!trimmed.isEmpty() && (kSigns.contains(trimmed.front()) || kWideSigns.contains(trimmed.front())));
}

} // namespace

QByteArray csvCell(const QString& text)
{
    QString cell = beginsFormula(text) ? u'\'' + text : text;
    const auto needsQuotes = [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    };
    if (std::any_of(cell.cbegin(), cell.cend(), needsQuotes))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QByteArray alertCsvHeading()
{
    return "id,time,priority,category,score,title,device,address,source,kind,status,repeats,assignee,tags,"
           "external_id,summary,reasons\r\n";
}

QByteArray alertCsvRow(const AlertDetail& detail)
{
    const AlertRow& row = detail.row;
    const QString cells[] = {
        QString::number(toInt(row.id)),
        exportTime(row.timeMs),
        word(priorityWord(row.priority)),
        word(categoryWord(row.category)),
        row.score ? QString::number(*row.score) : QString(),
        row.title,
        row.deviceName,
        row.deviceAddress,
        detail.sourceName,
        word(kindWord(row.kind)),
        word(statusWord(row.status)),
        QString::number(row.repeats),
        row.assignee,
        row.tags.join(QStringLiteral(", ")),
        row.externalId,
        row.summary,
        reasonTexts(detail.reasons).join(u' '),
    };
    QByteArray line;
    for (const QString& cell : cells) {
        if (&cell != std::begin(cells))
            line += ',';
        line += csvCell(cell);
    }
    return line + "\r\n";
}

} // namespace duskwatch
