// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourcetext.h"

#include "app/console/eventrecord.h"
#include "app/console/jsonline.h"
#include "app/console/sourceoptions.h"
#include "app/console/tablewriter.h"

#include <array>

namespace duskwatch::console {
namespace {

bool isCloud(const StoredSource& source)
{
    return source.settings.method == SourceMethod::Cloud;
}

QString methodWord(const StoredSource& source)
{
    return isCloud(source) ? QStringLiteral("cloud") : QStringLiteral("collector");
}

std::string lastReceived(const StoredSource& source)
{
    return source.record.lastReceivedMs == 0 ? std::string() : isoTime(source.record.lastReceivedMs);
}

std::string orDash(const std::string& text)
{
    return text.empty() ? "-" : text;
}

} // namespace

std::string sourceLines(const std::vector<StoredSource>& sources)
{
    std::string out;
    for (const StoredSource& source : sources) {
        const SourceSettings& settings = source.settings;
        const bool fetches = settings.connection != ConnectionId{};
        JsonLine line(out);
        line.text("name", settings.name);
        line.text("method", methodWord(source));
        line.boolean("enabled", settings.enabled);
        line.text("listen", isCloud(source) ? QString() : listenText(settings));
        line.text("connection", source.connection);
        if (isCloud(source))
            line.number("intervalSeconds", std::int64_t{settings.pollInterval.count()});
        else
            line.null("intervalSeconds");
        if (fetches) {
            line.number("firstFetchHours", std::int64_t{settings.firstFetch.count()});
            line.number("minScore", settings.minScore);
        } else {
            line.null("firstFetchHours");
            line.null("minScore");
        }
        line.boolean("sendUnparsed", settings.sendUnparsed);
        line.number("received", source.record.counters.received);
        line.text("lastReceived", QString::fromStdString(lastReceived(source)));
    }
    return out;
}

std::string sourceTable(const std::vector<StoredSource>& sources)
{
    const TableWriter table({{"NAME", 20},
                             {"METHOD", 9},
                             {"STARTS", 6},
                             {"LISTENS ON", 28},
                             {"CONNECTION", 20},
                             {"RECEIVED", 12, true},
                             {"LAST RECEIVED", 24}});
    std::string out;
    table.appendHeading(out);
    for (const StoredSource& source : sources) {
        const std::array<std::string, 7> texts = {
            source.settings.name.toStdString(),
            methodWord(source).toStdString(),
            source.settings.enabled ? "yes" : "no",
            isCloud(source) ? "-" : listenText(source.settings).toStdString(),
            orDash(source.connection.toStdString()),
            std::to_string(source.record.counters.received),
            orDash(lastReceived(source)),
        };
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        table.appendRow(cells, out);
    }
    return out;
}

} // namespace duskwatch::console
