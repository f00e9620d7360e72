// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/commandline.h"

#include "app/simulator/optionvalue.h"

#include <QCoreApplication>
#include <QUrl>

#include <cmath>

namespace duskwatch::simulator {

namespace {

constexpr double kFastestRate = 10'000'000;
constexpr int kMostConnections = 1000;
constexpr int kLongestWaitSeconds = 86'400;

QString tr(const char* text)
{
    return QCoreApplication::translate("SimulatorOptions", text);
}

Error invalid(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

Result<void> readTarget(const QCommandLineParser& parser, SyslogOptions& options)
{
    const bool writes = parser.isSet(QStringLiteral("write"));
    if (writes == parser.isSet(QStringLiteral("to")))
        return invalid(tr("Give either --to tcp://HOST:PORT or --write FILE."));
    if (writes) {
        for (const char* const name : {"rate", "connections", "wait"}) {
            if (parser.isSet(QString::fromLatin1(name)))
                return invalid(
                    tr("--%1 is about sending and does not go with --write.").arg(QString::fromLatin1(name)));
        }
        options.file = parser.value(QStringLiteral("write"));
        if (options.file.isEmpty())
            return invalid(tr("--write takes the name of a file, or - for standard output."));
        return {};
    }
    const QUrl url(parser.value(QStringLiteral("to")), QUrl::StrictMode);
    const bool plain =
        url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.scheme() != QLatin1String("tcp") || url.host().isEmpty() || url.port() < 1 ||
        !plain)
        return invalid(tr("--to takes an address such as tcp://127.0.0.1:6514."));
    options.host = url.host();
    options.port = static_cast<std::uint16_t>(url.port());
    return {};
}

Result<void> readShape(const QCommandLineParser& parser, SyslogOptions& options)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("rfc3164") && format != QLatin1String("rfc5424"))
        return invalid(tr("--format takes rfc3164 or rfc5424."));
    options.stream.format = format == QLatin1String("rfc3164") ? simulation::HeaderFormat::Rfc3164
                                                               : simulation::HeaderFormat::Rfc5424;
    const QString framing = parser.value(QStringLiteral("framing"));
    if (framing != QLatin1String("lf") && framing != QLatin1String("octet"))
        return invalid(tr("--framing takes lf or octet."));
    options.stream.framing =
        framing == QLatin1String("lf") ? simulation::Framing::LineFeed : simulation::Framing::OctetCount;
    return {};
}

Result<void> readRate(const QCommandLineParser& parser, SyslogOptions& options)
{
    if (!parser.isSet(QStringLiteral("rate")))
        return {};
    bool isNumber = false;
    options.rate = parser.value(QStringLiteral("rate")).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(options.rate) || options.rate < 0 || options.rate > kFastestRate)
        return invalid(tr("--rate takes a number of messages a second, 0 for as fast as possible."));
    return {};
}

/// Time and seed: fixed for files, so that they can be made again; the present for what is sent live.
Result<void> readOrigin(const QCommandLineParser& parser, std::int64_t nowMs, SyslogOptions& options)
{
    const bool live = options.file.isEmpty();
    if (live)
        options.stream.seed = static_cast<std::uint64_t>(nowMs);
    if (auto seed = readNumberOption(parser, QStringLiteral("seed"), 0, ~quint64{0}, options.stream.seed);
        !seed)
        return seed;
    if (!parser.isSet(QStringLiteral("start"))) {
        options.stream.ownTime = !live;
        if (live)
            options.stream.startMs = nowMs;
        return {};
    }
    const Result<std::int64_t> startMs = readTimeOption(parser, QStringLiteral("start"));
    if (!startMs)
        return startMs.error();
    options.stream.startMs = startMs.value();
    return {};
}

} // namespace

void describeSyslogOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& text, const QString& value,
                               const QString& initial = QString()) {
        parser.addOption({QString::fromLatin1(name), text, value, initial});
    };
    add("to", tr("Send to this listener, e.g. tcp://127.0.0.1:6514."), tr("address"));
    add("write", tr("Write the same bytes to a file instead; - is standard output."), tr("file"));
    add("count", tr("How many messages; 0 goes on until SIGTERM or SIGINT."), tr("number"),
        QStringLiteral("1000"));
    add("rate", tr("Messages a second over all connections; 0 or nothing is as fast as possible."),
        tr("number"));
    add("seed",
        tr("The same seed gives the same messages. Default: 1 with --write; a new one each time with --to, "
           "shown at "
           "the end."),
        tr("number"));
    add("start",
        tr("Time of the first message, e.g. 2026-01-05T08:00:00Z; each is then 0.7 seconds after the one "
           "before on "
           "average, at whatever rate they are sent. Default: that date with --write; with --to, the time of "
           "sending."),
        tr("time"));
    add("format", tr("Header: rfc3164 or rfc5424. Its time is in UTC."), tr("name"),
        QStringLiteral("rfc3164"));
    add("framing", tr("lf (a line each) or octet (length in front)."), tr("name"), QStringLiteral("lf"));
    add("connections", tr("How many connections take turns, 1 to 1000."), tr("number"), QStringLiteral("1"));
    add("wait", tr("How many seconds to wait for somebody to listen."), tr("seconds"), QStringLiteral("0"));
    add("noise", tr("How many of 1,000 messages are not from Darktrace at all."), tr("permille"),
        QStringLiteral("0"));
}

Result<SyslogOptions> readSyslogOptions(const QCommandLineParser& parser, std::int64_t nowMs)
{
    SyslogOptions options;
    const auto number = [&parser](const char* name, quint64 lowest, quint64 highest, auto& target) {
        return readNumberOption(parser, QString::fromLatin1(name), lowest, highest, target);
    };
    if (auto target = readTarget(parser, options); !target)
        return target.error();
    if (auto shape = readShape(parser, options); !shape)
        return shape.error();
    if (auto rate = readRate(parser, options); !rate)
        return rate.error();
    if (auto origin = readOrigin(parser, nowMs, options); !origin)
        return origin.error();
    if (auto count = number("count", 0, 1'000'000'000'000, options.count); !count)
        return count.error();
    if (auto connections = number("connections", 1, kMostConnections, options.connections); !connections)
        return connections.error();
    if (auto wait = number("wait", 0, kLongestWaitSeconds, options.waitSeconds); !wait)
        return wait.error();
    if (auto noise = number("noise", 0, 1000, options.stream.noisePermille); !noise)
        return noise.error();
    if (!parser.positionalArguments().isEmpty())
        return invalid(
            tr("“%1” is more than expected. See --help.").arg(parser.positionalArguments().constFirst()));
    return options;
}

} // namespace duskwatch::simulator
