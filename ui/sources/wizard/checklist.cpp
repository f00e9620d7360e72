// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/checklist.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::DarktraceChecklist", text);
}

// Names of Darktrace's own window are not translated.
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

QString formerly(const char* name)
{
    return tr("Formerly: %1").arg(QLatin1StringView(name));
}

ChecklistItem applianceUrl()
{
    return {QStringLiteral("url"),
            tr("Have the appliance URL at hand"),
            {},
            false,
            {},
            tr("It is what the browser shows when Darktrace is open, such as "
               "https://example.cloud.darktrace.com/login. Paste it as it is in the next step.")};
}

ChecklistItem bothTokens()
{
    return {QStringLiteral("tokens"),
            tr("Keep both tokens in view"),
            {},
            false,
            {},
            tr("The public and the private token are entered in the next step. Darktrace shows the private "
               "one only "
               "once.")};
}

QVector<ChecklistItem> globalToken()
{
    return {applianceUrl(),
            {QStringLiteral("global"),
             tr("Make a global token pair"),
             {},
             false,
             QStringLiteral("Admin › System Config › Settings › API Token › New"),
             tr("It reads everything.")},
            bothTokens()};
}

QVector<ChecklistItem> perUserToken()
{
    return {applianceUrl(),
            {QStringLiteral("access"),
             tr("Allow the account to use the API"),
             {},
             false,
             QStringLiteral("Permissions Admin › Created Accounts › Flags › API Access"),
             {}},
            {QStringLiteral("rights"),
             tr("Give the account its rights"),
             QStringLiteral("Unrestricted Devices, Visualizer"),
             false,
             {},
             tr("Without Unrestricted Devices addresses come anonymised, such as 10.0.0.#1. Instead of "
                "Visualizer the "
                "identity or platform console will do.")},
            {QStringLiteral("user"),
             tr("Make the account's token pair"),
             {},
             false,
             QStringLiteral("Account Settings › New"),
             tr("Signed in as that account.")},
            bothTokens()};
}

ChecklistItem syslogSetting(const char* name, const QString& value, bool copies, const QString& text)
{
    const QString title = QLatin1StringView(name);
    return {title, title, value, copies, {}, text};
}

QVector<ChecklistItem> syslog(const SourceDraft& draft)
{
    return {
        {QStringLiteral("open"),
         tr("Open the syslog settings"),
         {},
         false,
         QStringLiteral(
             "Admin › System Config › Modules › Workflow Integrations › Syslog › Syslog JSON › New"),
         tr("Where the settings have their former names, turn on JSON Syslog Alerts and JSON Syslog TCP "
            "Alerts too.")},
        syslogSetting("Server", draft.serverAddress, true, formerly("JSON Syslog Server")),
        syslogSetting("Server Port", QString::number(draft.settings.port), true,
                      formerly("JSON Syslog Server Port")),
        syslogSetting("Full Timestamps", kOn, false, {}),
        syslogSetting("Reduced Message Size", kOff, false, {}),
        syslogSetting("Send AI Analyst Alerts", kOn, false, {}),
        syslogSetting("Send Model Breach Alerts", kOn, false, {}),
        syslogSetting("Send System Status Alerts", kOn, false, {}),
        {QStringLiteral("filters"),
         tr("Leave behaviour filters and minimum scores wide"),
         {},
         false,
         {},
         tr("What is filtered out there never arrives here, and nothing here can tell that it is missing.")},
        {QStringLiteral("fqdn"),
         tr("See that the FQDN of the appliance is set"),
         {},
         false,
         {},
         tr("Else links from an alert back to Darktrace do not work.")},
    };
}

} // namespace

QVector<ChecklistItem> darktraceChecklist(const SourceDraft& draft)
{
    if (draft.settings.method == SourceMethod::Collector)
        return syslog(draft);
    return draft.tokenType == CredentialType::Global ? globalToken() : perUserToken();
}

QString verifyAlertSettingsPlace()
{
    return QStringLiteral("Admin › System Config › Alerting › Verify Alert Settings");
}

} // namespace duskwatch
