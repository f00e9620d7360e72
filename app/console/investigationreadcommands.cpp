// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/investigationreadcommands.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/investigationtext.h"
#include "core/base/clock.h"
#include "core/engine/alertdesk.h"
#include "core/store/investigationreader.h"
#include "core/store/investigationreport.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Investigation", text);
}

std::unique_ptr<InvestigationReader> openInvestigations(const QCommandLineParser& parser)
{
    if (!openReader(parser)) // says what is wrong with the folder
        return nullptr;
    auto reader = InvestigationReader::open(parser.value(QStringLiteral("data-dir")));
    if (reader)
        return std::move(reader).value();
    reportError(userMessage(reader.error()));
    return nullptr;
}

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"), tr("How to print: text (default) or json."),
            QStringLiteral("text|json"), QStringLiteral("text")};
}

bool readFormat(const QCommandLineParser& parser, bool& json)
{
    const QString format = parser.value(QStringLiteral("format"));
    json = format == QLatin1String("json");
    return requireWord(QStringLiteral("format"), format, {QStringLiteral("text"), QStringLiteral("json")});
}

/// The investigation that --id names; or says what is wrong.
std::optional<InvestigationDetail> readDetail(const QCommandLineParser& parser)
{
    const auto id = investigationIdFrom(parser);
    if (!id)
        return std::nullopt;
    const auto reader = openInvestigations(parser);
    if (!reader)
        return std::nullopt;
    auto detail = reader->detail(InvestigationId{*id});
    if (detail)
        return std::move(detail).value();
    reportError(userMessage(detail.error()));
    return std::nullopt;
}

} // namespace

QCommandLineOption investigationIdOption()
{
    return {QStringLiteral("id"), tr("The number of the investigation."), QStringLiteral("N")};
}

std::optional<std::int64_t> investigationIdFrom(const QCommandLineParser& parser)
{
    if (!requireOptions(parser, {"data-dir", "id"}))
        return std::nullopt;
    const auto id = countFrom(parser, QStringLiteral("id"));
    return id ? std::optional<std::int64_t>(*id) : std::nullopt;
}

QString investigationListSummary()
{
    return tr("Print investigations, open and urgent ones first.");
}

int runInvestigationList(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Prints investigations, open and urgent ones first, at most 1,000. A "
                                        "program that writes to the folder\n"
                                        "may be running meanwhile."));
    parser.addOptions(
        {dataFolderOption(),
         formatOption(),
         {QStringLiteral("status"), tr("Only these: open, investigating or closed. May be repeated."),
          QStringLiteral("STATUS")},
         {QStringLiteral("text"), tr("Only with this in title, device, tags or assignee."),
          QStringLiteral("TEXT")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation list"), arguments, actionExitHelp()))
        return *status;
    bool json = false;
    if (!readFormat(parser, json))
        return kExitFailure;
    InvestigationFilter filter;
    for (const QString& word : parser.values(QStringLiteral("status"))) {
        if (!requireWord(QStringLiteral("status"), word,
                         {QStringLiteral("open"), QStringLiteral("investigating"), QStringLiteral("closed")}))
            return kExitFailure;
        filter.statuses.insert(*statusFromWord(word.toStdString()));
    }
    filter.text = parser.value(QStringLiteral("text"));
    const auto reader = openInvestigations(parser);
    if (!reader)
        return kExitFailure;
    const auto list = reader->list(filter);
    if (!list)
        return reportError(userMessage(list.error()));
    for (const RefusedInvestigations& refused : list->refused)
        reportNote(refusalText(refused));
    return printText(
        QString::fromStdString(json ? investigationLines(list.value()) : investigationTable(list.value())));
}

QString investigationShowSummary()
{
    return tr("Print one investigation with its alerts and its history.");
}

int runInvestigationShow(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Prints one investigation: its state, its alerts, and everything "
                                        "that was done with it, oldest first."));
    parser.addOptions({dataFolderOption(), investigationIdOption(), formatOption()});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation show"), arguments, actionExitHelp()))
        return *status;
    bool json = false;
    if (!readFormat(parser, json))
        return kExitFailure;
    const auto detail = readDetail(parser);
    if (!detail)
        return kExitFailure;
    return printText(QString::fromStdString(json ? investigationJson(*detail) : investigationText(*detail)));
}

QString investigationReportSummary()
{
    return tr("Print the report of one investigation.");
}

int runInvestigationReport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Prints the report of one investigation as Markdown. Texts from the "
                                        "network are escaped in it. The window\n"
                                        "makes the same report as PDF."));
    parser.addOptions({dataFolderOption(),
                       investigationIdOption(),
                       {QStringLiteral("format"), tr("How to print: markdown (default)."),
                        QStringLiteral("markdown"), QStringLiteral("markdown")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation report"), arguments, actionExitHelp()))
        return *status;
    if (!requireWord(QStringLiteral("format"), parser.value(QStringLiteral("format")),
                     {QStringLiteral("markdown")}))
        return kExitFailure;
    const auto detail = readDetail(parser);
    if (!detail)
        return kExitFailure;
    return printText(markdownReport(*detail, {userName(), SystemClock().nowMs()}));
}

} // namespace duskwatch::console
