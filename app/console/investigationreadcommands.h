// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace duskwatch::console {

// duskwatchctl investigation list, show and report. Main thread.
QString investigationListSummary();
int runInvestigationList(const QStringList& arguments);
QString investigationShowSummary();
int runInvestigationShow(const QStringList& arguments);
QString investigationReportSummary();
int runInvestigationReport(const QStringList& arguments);

/// "--id N".
QCommandLineOption investigationIdOption();
/// The number given by --id, which is required; or says what is wrong.
std::optional<std::int64_t> investigationIdFrom(const QCommandLineParser& parser);

} // namespace duskwatch::console
