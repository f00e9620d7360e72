// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apioptions.h"

#include "app/simulator/optionvalue.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace duskwatch::simulator {

namespace {

constexpr double kFastestRate = 10'000;
constexpr qsizetype kLongestToken = 1024;
constexpr std::int64_t kHourMs = 3'600'000;
constexpr quint64 kLongestSpreadHours = 8'784; // a year, which is what one request may ask for

QString tr(const char* text)
{
    return QCoreApplication::translate("ApiOptions", text);
}

Error invalid(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

/// Printable ASCII without spaces: what a header can carry.
bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= kLongestToken &&
           std::all_of(text.begin(), text.end(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

Result<void> readPlace(const QCommandLineParser& parser, ApiOptions& options)
{
    if (auto port = readNumberOption(parser, QStringLiteral("port"), 0, 65'535, options.port); !port)
        return port;
    if (parser.isSet(QStringLiteral("address")) &&
        !options.address.setAddress(parser.value(QStringLiteral("address"))))
        return invalid(tr("--address takes an address in figures, such as 127.0.0.1 or ::1."));
    options.certificateFile = parser.value(QStringLiteral("cert"));
    options.keyFile = parser.value(QStringLiteral("key"));
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return invalid(tr("--cert and --key go together: give both or none."));
    options.recordFile = parser.value(QStringLiteral("record"));
    if (parser.isSet(QStringLiteral("record")) && options.recordFile.isEmpty())
        return invalid(tr("--record takes the name of a file."));
    options.changesFile = parser.value(QStringLiteral("changes"));
    if (parser.isSet(QStringLiteral("changes")) && options.changesFile.isEmpty())
        return invalid(tr("--changes takes the name of a file."));
    return {};
}

Result<void> readTokens(const QCommandLineParser& parser, ApiOptions& options)
{
    options.publicToken = parser.value(QStringLiteral("public-token")).toUtf8();
    options.privateTokenFile = parser.value(QStringLiteral("private-token-file"));
    if (!isToken(options.publicToken))
        return invalid(tr("Give --public-token TOKEN, without spaces."));
    if (options.privateTokenFile.isEmpty())
        return invalid(
            tr("Give --private-token-file FILE. The private token is read from its first line, so that "
               "it is not seen in the list of processes."));
    return {};
}

Result<void> readPlan(const QCommandLineParser& parser, std::int64_t nowMs, PlanOptions& plan)
{
    quint64 spreadHours = 24;
    quint64 liveForSeconds = 0;
    quint64 lagSeconds = PlanOptions::kLongestLagMs / 1000;
    const auto number = [&parser](const char* name, quint64 lowest, quint64 highest, auto& target) {
        return readNumberOption(parser, QString::fromLatin1(name), lowest, highest, target);
    };
    if (auto events = number("events", 0, PlanOptions::kMostEvents, plan.events); !events)
        return events;
    if (auto seed = number("seed", 0, ~quint64{0}, plan.seed); !seed)
        return seed;
    if (auto spread = number("spread", 1, kLongestSpreadHours, spreadHours); !spread)
        return spread;
    if (auto liveFor = number("live-for", 1, 31'622'400, liveForSeconds); !liveFor)
        return liveFor;
    if (auto lag = number("lag", 0, lagSeconds, lagSeconds); !lag)
        return lag;
    if (parser.isSet(QStringLiteral("live-rate"))) {
        bool isNumber = false;
        plan.liveRate = parser.value(QStringLiteral("live-rate")).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(plan.liveRate) || plan.liveRate < 0 || plan.liveRate > kFastestRate)
            return invalid(
                tr("--live-rate takes a number of breaches a second, at most %1.").arg(kFastestRate));
    }
    plan.spreadMs = static_cast<std::int64_t>(spreadHours) * kHourMs;
    plan.liveForMs = static_cast<std::int64_t>(liveForSeconds) * 1000;
    plan.lagMs = static_cast<std::int64_t>(lagSeconds) * 1000;
    plan.startMs = nowMs;
    if (!parser.isSet(QStringLiteral("start")))
        return {};
    const Result<std::int64_t> startMs = readTimeOption(parser, QStringLiteral("start"));
    if (!startMs)
        return startMs.error();
    plan.startMs = startMs.value();
    return {};
}

} // namespace

void describeApiOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& text, const QString& value,
                               const QString& initial = QString()) {
        parser.addOption({QString::fromLatin1(name), text, value, initial});
    };
    add("port", tr("Listen on this port; 0 lets the system choose one, which is printed."), tr("number"),
        QStringLiteral("0"));
    add("address", tr("Listen on this address. Others than loopback let others in."), tr("address"),
        QStringLiteral("127.0.0.1"));
    add("public-token", tr("The public token that requests must name."), tr("token"));
    add("private-token-file", tr("The file whose first line is the private token."), tr("file"));
    add("cert", tr("Certificate in PEM form. Without it, one is made by the openssl command."), tr("file"));
    add("key", tr("The key of that certificate, in PEM form and without passphrase."), tr("file"));
    add("events", tr("Model breaches in the past, up to 1,000,000; there is an incident event for each 20."),
        tr("number"), QStringLiteral("1000"));
    add("spread", tr("Over how many hours the past is spread, 1 to 8784."), tr("hours"),
        QStringLiteral("24"));
    add("seed", tr("The same seed, start and number give the same events."), tr("number"),
        QStringLiteral("1"));
    add("start",
        tr("Where the past ends and live events begin, e.g. 2026-01-05T08:00:00Z. Default: now. With the "
           "same seed and start, a simulator that was ended goes on where it was; only what requests "
           "wrote is lost, unless --changes keeps it."),
        tr("time"));
    add("live-rate", tr("Model breaches a second from the start on."), tr("number"), QStringLiteral("0"));
    add("live-for", tr("For how many seconds there are live ones. Default: for ever."), tr("seconds"));
    add("lag",
        tr("Up to how many seconds (0 to 300) after its creationTime an event becomes visible; up to half "
           "of that later it changes for the last time."),
        tr("seconds"), QStringLiteral("300"));
    add("fault", tr("Something that goes wrong, from the list above; may be given several times."),
        tr("name"));
    add("record",
        tr("At the end, write all visible events to this file, one JSON object a line, in the order of "
           "their ids as text."),
        tr("file"));
    add("changes",
        tr("Write every acknowledgement and comment that is made to this file, one JSON object a line, "
           "before the "
           "request is answered. At the start, what is in it counts as made."),
        tr("file"));
}

Result<ApiOptions> readApiOptions(const QCommandLineParser& parser, std::int64_t nowMs)
{
    ApiOptions options;
    if (auto place = readPlace(parser, options); !place)
        return place.error();
    if (auto tokens = readTokens(parser, options); !tokens)
        return tokens.error();
    if (auto plan = readPlan(parser, nowMs, options.plan); !plan)
        return plan.error();
    for (const QString& name : parser.values(QStringLiteral("fault"))) {
        const Result<Fault> fault = parseFault(name.toUtf8());
        if (!fault)
            return fault.error();
        options.faults.append(fault.value());
    }
    if (!parser.positionalArguments().isEmpty())
        return invalid(
            tr("“%1” is more than expected. See --help.").arg(parser.positionalArguments().constFirst()));
    return options;
}

Result<QByteArray> readTokenFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, QStringLiteral("%1 (%2)").arg(path, file.errorString())};
    const QByteArray token = file.readLine(kLongestToken + 2).trimmed();
    if (!isToken(token))
        return invalid(
            tr("The first line of %1 is not a token: it must be 1 to 1,024 characters of plain ASCII "
               "without spaces.")
                .arg(path));
    return token;
}

} // namespace duskwatch::simulator
