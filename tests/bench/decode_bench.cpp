// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later

// How many events a second one core splits, decodes and classifies, and what 100 detection rules cost on top of it
// (measured in alternation). Takes a file of syslog lines (the simulator
// writes one), or makes its own model breaches of about 4 kB. Prints processor time, which other programs on the
// machine disturb less than the clock on the wall.
#include "core/events/decoder.h"
#include "core/syslog/message.h"
#include "core/triage/builtinrules.h"
#include "core/triage/classify.h"
#include "core/triage/ruleeffect.h"
#include "core/triage/ruleset.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace duskwatch;

constexpr std::size_t kEventsPerRound = 200000;
constexpr int kRounds = 7;
constexpr int kOwnRules = 100;
constexpr std::int64_t kReceivedAtMs = 1750000000000;

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::string filters(int number)
{
    std::string text;
    for (int i = 0; i < 14; ++i) {
        text += i == 0 ? "" : ",";
        text +=
            R"({"cfid":)" + std::to_string(4100 + i) + R"(,"id":"d)" + std::to_string(i) +
            R"(","filterType":"Destination port","arguments":{},"comparatorType":"display","trigger":{"value":")" +
            std::to_string(1024 + number * 7 % 60000) + R"("}})";
    }
    return text;
}

std::string model()
{
    return R"({"name":"Device::Unusual Nightly Upload","pid":311,"phid":4021,"uuid":"7a0e3c52-11aa-4b0e-9d0d-0f8be1aa2b11",)"
           R"("logic":{"data":[{"cid":901,"weight":1},{"cid":902,"weight":2}],"targetScore":1,"type":)"
           R"("weightedComponentList","version":1},"throttle":3600,"sharedEndpoints":false,"actions":{"alert":true,)"
           R"("antigena":{},"breach":true,"model":true,"setPriority":false,"setTag":false,"setType":false},)"
           R"("tags":["AP: Egress","Night"],"interval":3600,"delay":0,"sequenced":false,"active":true,)"
           R"("modified":"2025-02-11 08:14:02","activeTimes":{"devices":{},"tags":{},"type":"exclusions",)"
           R"("version":2},"autoUpdatable":true,"autoUpdate":true,"autoSuppress":true,"description":)"
           R"("A device sends more data at night than it ever did before.\n\nAction: see where the data went.",)"
           R"("behaviour":"decreasing","defeats":[],"created":{"by":"System"},"edited":{"by":"System"},)"
           R"("version":17,"priority":3,"category":"Suspicious","compliance":false})";
}

/// A breach as it comes in a line of syslog, about 4 kB.
std::string ownLine(int number)
{
    const std::string digits = std::to_string(number);
    return "<165>Mar  9 03:14:07 dt-probe darktrace {\"creationTime\":" +
           std::to_string(1741489000000 + number) + R"(,"commentCount":0,"pbid":)" +
           std::to_string(50000 + number) + R"(,"time":1741489000000,"model":)" + model() +
           R"(,"triggeredComponents":[{"time":1741489000000,"cbid":)" + digits +
           R"(,"cid":901,"chid":1401,"size":5,"threshold":0,"interval":3600,"logic":{"data":{"left":"A","operator":)"
           R"("AND","right":"B"},"version":"v0.1"},"metric":{"mlid":17,"name":"externaldatatransfer","label":)"
           R"("External Data Transfer"},"triggeredFilters":[)" +
           filters(number) + R"(]}],"score":0.)" + std::to_string(100 + number % 900) +
           R"(,"device":{"did":)" + std::to_string(number % 4000) +
           R"(,"macaddress":"02:00:5e:10:00:01","ip":"10.44.3.)" + std::to_string(number % 250) +
           R"(","ips":[{"ip":"10.44.3.9","timems":1741488000000,"time":"2025-03-09 02:40:00","sid":4}],"sid":4,)"
           R"("hostname":"ledger-)" +
           digits +
           R"(.corp.example","firstSeen":1700000000000,"lastSeen":1741489000000,"typename":"desktop",)"
           R"("typelabel":"Desktop"},"breachUrl":"https://dt.example/#modelbreach/)" +
           digits + "\"}";
}

std::vector<std::string> linesOf(const char* path)
{
    std::vector<std::string> lines;
    std::ifstream file(path, std::ios::binary);
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

std::vector<std::string> ownLines()
{
    std::vector<std::string> lines;
    for (int i = 0; i < 1000; ++i)
        lines.push_back(ownLine(i));
    return lines;
}

/// Rules of every kind of condition that hardly ever match, so that each is asked, in front of the built-in ones.
DetectionRules manyRules()
{
    DetectionRules rules;
    for (int i = 0; i < kOwnRules; ++i) {
        DetectionRule rule;
        rule.id = RuleId{i + 1};
        rule.action = RuleAction::Off;
        RuleMatch& match = rule.match;
        const QString digits = QString::number(i);
        switch (i % 8) {
        case 0:
            match.models = QStringList{QStringLiteral("Device::Unusual Nightly Upload %1*").arg(digits)};
            break;
        case 1:
            match.models = QStringList{QStringLiteral("*nightly download %1*").arg(digits)};
            break;
        case 2:
            match.models = QStringList{QStringLiteral("*::unusual*upload?%1").arg(digits)};
            break;
        case 3:
            match.devices = QStringList{QStringLiteral("*-printer-%1.*").arg(digits)};
            break;
        case 4:
            match.devices = QStringList{QStringLiteral("ledger-x%1*").arg(digits)};
            break;
        case 5:
            match.addresses =
                QStringList{QStringLiteral("10.%1.0.0/16").arg(100 + i), QStringLiteral("fe80::/10")};
            break;
        case 6:
            match.tags = QStringList{QStringLiteral("Site %1*").arg(digits)};
            break;
        default:
            match.techniques = QStringList{QStringLiteral("T%1").arg(3000 + i)};
            match.scoreFrom = 0.1;
            break;
        }
        rules.push_back(std::move(rule));
    }
    for (DetectionRule rule : builtInRules()) {
        rule.id = RuleId{static_cast<qint64>(rules.size()) + 1};
        rules.push_back(std::move(rule));
    }
    return rules;
}

/// Processor seconds for one round over \a lines, each of which is followed by Decoder::kPadding bytes; with \a rules
/// where there are any.
double round(const std::vector<std::string_view>& lines, const RuleSet* rules, std::size_t& unparsedCount,
             std::size_t& decidedCount)
{
    Decoder decoder;
    const TriageSettings settings;
    const double start = processorSeconds();
    for (std::size_t i = 0; i < kEventsPerRound; ++i) {
        Event event;
        decoder.decode(splitSyslogLine(lines[i % lines.size()]).payload, event);
        Verdict verdict = classify(event, settings, kReceivedAtMs);
        if (rules) {
            const RuleDecision decision = rules->decide(event, verdict, 1, kReceivedAtMs);
            applyRule(decision, verdict);
            decidedCount += decision.action == RuleAction::None ? 0 : 1;
        }
        unparsedCount += verdict.outcome == Outcome::Unparsed ? 1 : 0;
    }
    return processorSeconds() - start;
}

} // namespace

int main(int argc, char* argv[])
{
    std::vector<std::string> lines = argc > 1 ? linesOf(argv[1]) : ownLines();
    if (lines.empty()) {
        std::fprintf(stderr, "no lines to read\n");
        return 1;
    }
    std::size_t bytes = 0;
    std::vector<std::string_view> views;
    for (std::string& line : lines) {
        const std::size_t length = line.size();
        bytes += length;
        line.append(Decoder::kPadding, ' ');
        views.emplace_back(line.data(), length);
    }
    const RuleSet rules(manyRules());
    std::vector<double> plain;
    std::vector<double> withRules;
    std::size_t unparsedCount = 0;
    std::size_t decidedCount = 0;
    for (int i = 0; i < kRounds; ++i) {
        plain.push_back(round(views, nullptr, unparsedCount, decidedCount));
        withRules.push_back(round(views, &rules, unparsedCount, decidedCount));
    }
    std::sort(plain.begin(), plain.end());
    std::sort(withRules.begin(), withRules.end());
    const double each = plain[plain.size() / 2] / kEventsPerRound;
    const double eachWithRules = withRules[withRules.size() / 2] / kEventsPerRound;
    const double mean = static_cast<double>(bytes) / static_cast<double>(lines.size());
    std::printf(
        "split + decode + classify: %.0f events/s per core, %.2f us each, %.0f bytes each, %.2f GB/s, "
        "%zu unparsed (median of %d rounds)\n",
        1 / each, each * 1e6, mean, mean / each * 1e-9, unparsedCount / 2, kRounds);
    std::printf("the same + %d rules and the built-in ones: %.2f us each, %.0f ns more (%.1f %%); a rule "
                "decided about "
                "%.1f %%\n",
                kOwnRules, eachWithRules * 1e6, (eachWithRules - each) * 1e9,
                (eachWithRules / each - 1) * 100,
                static_cast<double>(decidedCount) * 100 / static_cast<double>(kEventsPerRound * kRounds));
    return 0;
}
