// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/writebackactions.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/jsonline.h"
#include "app/console/tablewriter.h"
#include "app/console/writebackjob.h"
#include "core/store/database.h"
#include "core/store/writebackrows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace duskwatch::console {
namespace {

constexpr int kMostListed = 1000;
const QString kId = QStringLiteral("id");
const QString kConnection = QStringLiteral("connection");
const QString kAll = QStringLiteral("all");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::WriteBack", text);
}

QString stateWord(const WriteBackItem& item)
{
    switch (item.state) {
    case WriteBackState::Waiting:
        return item.switchedOn ? QStringLiteral("waiting") : QStringLiteral("off");
    case WriteBackState::Sending:
        return item.switchedOn ? QStringLiteral("sending") : QStringLiteral("off");
    case WriteBackState::Done:
        return QStringLiteral("done");
    case WriteBackState::Failed:
        return QStringLiteral("failed");
    case WriteBackState::Overtaken:
        return QStringLiteral("overtaken");
    }
    return {};
}

QString kindWord(WriteBackKind kind)
{
    return kind == WriteBackKind::Comment       ? QStringLiteral("comment")
           : kind == WriteBackKind::Acknowledge ? QStringLiteral("acknowledge")
                                                : QStringLiteral("unacknowledge");
}

QString timeText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

std::string lines(const std::vector<WriteBackItem>& items)
{
    std::string out;
    for (const WriteBackItem& item : items) {
        JsonLine line(out);
        line.number("id", item.id);
        line.number("alert", toInt(item.event));
        line.text("externalId", item.externalId);
        line.text("title", item.title);
        line.text("connection", item.connectionName);
        line.text("change", kindWord(item.kind));
        line.text("text", item.text);
        line.text("who", item.who);
        line.text("asked", timeText(item.askedMs));
        line.text("state", stateWord(item));
        line.number("attempts", std::int64_t{item.attempts});
        line.text("problem", item.problem);
    }
    return out;
}

std::string table(const std::vector<WriteBackItem>& items)
{
    const TableWriter writer({{"ID", 6, true},
                              {"STATE", 9},
                              {"CHANGE", 13},
                              {"CONNECTION", 14},
                              {"EVENT", 16},
                              {"ASKED (UTC)", 19},
                              {"PROBLEM", 400}});
    std::string out;
    writer.appendHeading(out);
    for (const WriteBackItem& item : items) {
        const std::array<std::string, 7> texts = {
            std::to_string(item.id),
            stateWord(item).toStdString(),
            kindWord(item.kind).toStdString(),
            item.connectionName.isEmpty() ? std::string("-") : item.connectionName.toStdString(),
            item.externalId.toStdString(),
            timeText(item.askedMs).left(19).toStdString(),
            item.problem.isEmpty() ? std::string("-") : item.problem.toStdString()};
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        writer.appendRow(cells, out);
    }
    return out;
}

/// Retry and discard: by --id, by --connection, or --all of it.
int changeItems(const QString& action, WriteBackJob::Action job, const QString& description,
                const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addOptions({dataFolderOption(),
                       {kId, tr("Only the item with this number in the list."), QStringLiteral("N")},
                       {kConnection, tr("Only what goes over this connection."), QStringLiteral("NAME")},
                       {kAll, tr("Everything that is not done.")}});
    if (const auto status = parseAction(parser, action, arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir"}))
        return kExitFailure;
    const int given = int(parser.isSet(kId)) + int(parser.isSet(kConnection)) + int(parser.isSet(kAll));
    if (given != 1)
        return usageError(tr("Say which ones: --id, --connection or --all."));
    std::int64_t item = 0;
    if (parser.isSet(kId)) {
        const auto id = countFrom(parser, kId);
        if (!id)
            return kExitFailure;
        item = *id == 0 ? -1 : *id; // 0 means all of them
    }
    if (!openReader(parser)) // opening to write would make a folder that is not there
        return kExitFailure;
    return WriteBackJob(parser.value(QStringLiteral("data-dir")), job, item, parser.value(kConnection)).run();
}

int switchConnection(const QString& action, WriteBackJob::Action job, const QString& description,
                     const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addOptions(
        {dataFolderOption(), {kConnection, tr("The name of the connection."), QStringLiteral("NAME")}});
    if (const auto status = parseAction(parser, action, arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "connection"}) || !openReader(parser))
        return kExitFailure;
    return WriteBackJob(parser.value(QStringLiteral("data-dir")), job, 0, parser.value(kConnection)).run();
}

} // namespace

QString writeBackListSummary()
{
    return tr("Print what waits to be sent to Darktrace, or was refused.");
}

int runWriteBackList(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints what waits to be sent to Darktrace or was refused, the newest 1,000, oldest first. A "
           "program that\n"
           "writes to the folder may be running meanwhile. The state is waiting, sending, failed, or off "
           "where its\n"
           "connection is gone or no longer writes back; with --all also done and overtaken."));
    parser.addOptions({dataFolderOption(),
                       {kAll, tr("Also what was sent.")},
                       {QStringLiteral("format"), tr("How to print: table (default) or jsonl."),
                        QStringLiteral("table|jsonl"), QStringLiteral("table")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("writeback list"), arguments, actionExitHelp()))
        return *status;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireOptions(parser, {"data-dir"}) ||
        !requireWord(QStringLiteral("format"), format, {QStringLiteral("table"), QStringLiteral("jsonl")}) ||
        !openReader(parser))
        return kExitFailure;
    const auto items =
        readWriteBackQueue(parser.value(QStringLiteral("data-dir")), parser.isSet(kAll), kMostListed);
    if (!items)
        return reportError(userMessage(items.error()));
    const bool asTable = format == QLatin1String("table");
    return printText(QString::fromStdString(asTable ? table(items.value()) : lines(items.value())));
}

QString writeBackRetrySummary()
{
    return tr("Have what failed or waits sent at once.");
}

int runWriteBackRetry(const QStringList& arguments)
{
    return changeItems(
        QStringLiteral("writeback retry"), WriteBackJob::Action::Retry,
        tr("Has what failed, or waits for its next try, sent as soon as a program collects. No other\n"
           "program may be writing to the folder."),
        arguments);
}

QString writeBackDiscardSummary()
{
    return tr("Forget what is not sent.");
}

int runWriteBackDiscard(const QStringList& arguments)
{
    return changeItems(
        QStringLiteral("writeback discard"), WriteBackJob::Action::Discard,
        tr("Forgets what is not sent. The alerts stay as they are here. No other program may be writing "
           "to\nthe folder."),
        arguments);
}

QString writeBackOnSummary()
{
    return tr("Have a connection write back to Darktrace.");
}

int runWriteBackOn(const QStringList& arguments)
{
    return switchConnection(
        QStringLiteral("writeback on"), WriteBackJob::Action::SwitchOn,
        tr("From now on acknowledgements and notes go to Darktrace over this connection. The user "
           "of its\ntokens needs the rights Acknowledge Breaches and Discuss Breaches there."),
        arguments);
}

QString writeBackOffSummary()
{
    return tr("Have a connection no longer write back to Darktrace.");
}

int runWriteBackOff(const QStringList& arguments)
{
    return switchConnection(
        QStringLiteral("writeback off"), WriteBackJob::Action::SwitchOff,
        tr("Nothing more is sent over this connection. What waits stays until it is discarded, or "
           "the\nconnection writes back again."),
        arguments);
}

} // namespace duskwatch::console
