// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/connectionstage.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ConnectionStage", text);
}

} // namespace

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Address:
        return QStringLiteral("address");
    case Stage::Lookup:
        return QStringLiteral("lookup");
    case Stage::Tcp:
        return QStringLiteral("tcp");
    case Stage::Tls:
        return QStringLiteral("tls");
    case Stage::Clock:
        return QStringLiteral("clock");
    case Stage::Signature:
        return QStringLiteral("signature");
    case Stage::ModelBreaches:
        return QStringLiteral("modelbreaches");
    case Stage::IncidentEvents:
        return QStringLiteral("incidentevents");
    case Stage::Data:
        return QStringLiteral("data");
    }
    return {};
}

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::Address:
        return tr("Address");
    case Stage::Lookup:
        return tr("Name lookup");
    case Stage::Tcp:
        return tr("TCP connection");
    case Stage::Tls:
        return tr("TLS and certificate");
    case Stage::Clock:
        return tr("Clock");
    case Stage::Signature:
        return tr("Signature");
    case Stage::ModelBreaches:
        return tr("Model breaches");
    case Stage::IncidentEvents:
        return tr("AI Analyst incidents");
    case Stage::Data:
        return tr("Data");
    }
    return {};
}

QString stageStateName(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return QStringLiteral("waiting");
    case StageState::Running:
        return QStringLiteral("running");
    case StageState::Passed:
        return QStringLiteral("passed");
    case StageState::Failed:
        return QStringLiteral("failed");
    case StageState::Skipped:
        return QStringLiteral("skipped");
    case StageState::Warning:
        return QStringLiteral("warning");
    }
    return {};
}

StageOutcome stagePassed(const QString& message)
{
    return {StageState::Passed, {}, message, {}};
}

StageOutcome stageFailed(const ApiError& error)
{
    return {StageState::Failed, apiErrorName(error.code), apiErrorMessage(error), apiErrorRemedy(error)};
}

StageOutcome stageSkipped(const QString& message)
{
    return {StageState::Skipped, {}, message, {}};
}

bool ConnectionTestReport::ok() const
{
    return !cancelled && std::none_of(stages.begin(), stages.end(), [](const StageReport& report) {
        return report.outcome.state == StageState::Failed;
    });
}

} // namespace duskwatch
