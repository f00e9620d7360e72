// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectiontext.h"

#include "app/console/connectionoptions.h"
#include "app/console/jsonline.h"
#include "app/console/tablewriter.h"

#include <array>

namespace duskwatch::console {
namespace {

QString typeWord(const CredentialRecord& credential)
{
    return credential.type == CredentialType::Global ? QStringLiteral("global") : QStringLiteral("per-user");
}

QString placeWord(const CredentialRecord& credential)
{
    return credential.place == SecretPlace::Keychain ? QStringLiteral("keychain") : QStringLiteral("session");
}

QString trustWord(const ConnectionSettings& settings)
{
    switch (settings.trust) {
    case Trust::System:
        return QStringLiteral("system");
    case Trust::CaFile:
        return QStringLiteral("ca");
    case Trust::Pin:
        return QStringLiteral("pin");
    }
    return {};
}

} // namespace

QString placeText(const ConnectionSettings& settings)
{
    const QString host =
        settings.host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(settings.host) : settings.host;
    return QStringLiteral("%1:%2").arg(host).arg(settings.port);
}

std::string connectionLines(const std::vector<StoredConnection>& connections)
{
    std::string out;
    for (const StoredConnection& connection : connections) {
        const ConnectionSettings& settings = connection.settings;
        const auto& credential = connection.credential;
        JsonLine line(out);
        line.text("name", settings.name);
        line.text("host", settings.host);
        line.number("port", std::int64_t{settings.port});
        line.text("publicToken", settings.publicToken);
        line.text("credential", credential ? credential->name : QString());
        line.text("credentialType", credential ? typeWord(*credential) : QString());
        line.text("tokenPlace", credential ? placeWord(*credential) : QString());
        line.text("trust", trustWord(settings));
        line.text("caFile", settings.trust == Trust::CaFile ? settings.caFile : QString());
        line.text("pinSha256",
                  settings.trust == Trust::Pin ? fingerprintText(settings.pinSha256) : QString());
        line.text("proxy", proxyText(settings));
        line.text("dateFormat", dateFormatName(settings.dateFormat));
        line.boolean("writeBack", settings.writeBack);
        line.texts("sources", connection.sources);
    }
    return out;
}

std::string connectionTable(const std::vector<StoredConnection>& connections)
{
    const TableWriter table({{"NAME", 20},
                             {"APPLIANCE", 36},
                             {"CREDENTIAL", 20},
                             {"TOKEN IN", 8},
                             {"TRUST", 6},
                             {"EVENT SOURCES", 200}});
    std::string out;
    table.appendHeading(out);
    for (const StoredConnection& connection : connections) {
        const auto& credential = connection.credential;
        const std::array<std::string, 6> texts = {
            connection.settings.name.toStdString(),
            placeText(connection.settings).toStdString(),
            credential ? credential->name.toStdString() : std::string("-"),
            credential ? placeWord(*credential).toStdString() : std::string("-"),
            trustWord(connection.settings).toStdString(),
            connection.sources.isEmpty() ? std::string("-")
                                         : connection.sources.join(QStringLiteral(", ")).toStdString(),
        };
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        table.appendRow(cells, out);
    }
    return out;
}

} // namespace duskwatch::console
