// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fetchedevents.h"
#include "core/triage/builtinrules.h"
#include "tests/support/investigationlab.h"

#include <QtTest>

#include <random>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

using Contents = std::vector<std::string>;
using Random = std::mt19937;

constexpr std::int64_t kTime = 1'700'000'000'000;
constexpr std::int64_t kJoined = kTime + 60'000;

unsigned below(Random& random, unsigned n)
{
    return static_cast<unsigned>(random() % n);
}

/// Something the appliance says, once by each of the ways it takes.
struct Saying
{
    bool byApi = false;
    std::string json;
};

std::string breach(int id, const std::string& device, double score, const std::string& category)
{
    const std::string model =
        id % 3 == 0 ? "Device::Port Scan" : "Compromise::Beaconing " + std::to_string(id % 3);
    return R"({"pbid":)" + std::to_string(id) + R"(,"creationTime":)" + std::to_string(kTime + id) +
           R"(,"score":)" + std::to_string(score) + R"(,"model":{"then":{"name":")" + model +
           R"(","category":")" + category + R"("}},"device":{"hostname":")" + device + R"("}})";
}

std::string incident(int id, const std::string& device, const std::string& group, const std::string& previous,
                     unsigned score)
{
    return R"({"summariser":"Beaconing","id":"incident-)" + std::to_string(id) +
           R"(","title":"Possible Command",)" + R"("createdAt":)" + std::to_string(kTime + id) +
           R"(,"aiaScore":)" + std::to_string(score) + R"(,"category":"critical","currentGroup":")" + group +
           R"(","groupPreviousGroups":[)" + (previous.empty() ? "" : '"' + previous + '"') +
           R"(],"breachDevices":[{"hostname":")" + device + R"("}]})";
}

/// What a busy appliance could say about few devices and groups, so that all of them meet: updates with other scores,
/// events that change their group, groups that become one, and lines that bring nothing new.
std::vector<Saying> story(Random& random)
{
    std::vector<Saying> sayings;
    for (int i = 0; i < 36; ++i) {
        const int id = 1 + static_cast<int>(below(random, 24));
        const std::string device = "ws-" + std::to_string(id % 11);
        std::string json;
        if (id <= 11) {
            json = breach(id, device, 0.1 * below(random, 10),
                          below(random, 5) == 0 ? "Informational" : "Suspicious");
        } else {
            const std::string previous = below(random, 5) == 0 ? "g" + std::to_string(below(random, 9)) : "";
            json = incident(id, device, "g" + std::to_string(below(random, 9)), previous, below(random, 100));
        }
        const unsigned ways = below(random, 4); // by one of them, by both, and sometimes again
        for (const bool byApi : {true, false}) {
            if (ways == 2 || ways == 3 || byApi == (ways == 0))
                sayings.push_back({byApi, json});
        }
        if (ways == 3)
            sayings.push_back({below(random, 2) == 0, json});
    }
    return sayings;
}

/// Besides the built-in rules some that decide otherwise about the same event when it comes by the other way.
RuleSetPointer rulesFor(SourceId collector)
{
    DetectionRules rules(3);
    rules[0].name = QStringLiteral("scans are urgent");
    rules[0].match.models = QStringList{QStringLiteral("*port scan")};
    rules[0].action = RuleAction::CreatesInvestigations;
    rules[0].priority = InvestigationPriority::Critical;
    rules[1].name = QStringLiteral("seen by syslog, only tracked");
    rules[1].match.source = toInt(collector);
    rules[1].match.devices = QStringList{QStringLiteral("ws-1*"), QStringLiteral("ws-4")};
    rules[1].action = RuleAction::TracksNotableEvents;
    rules[2].name = QStringLiteral("seen by syslog, of no interest");
    rules[2].match.source = toInt(collector);
    rules[2].match.devices = QStringList{QStringLiteral("ws-7")};
    rules[2].action = RuleAction::Off;
    rules.insert(rules.end(), builtInRules().begin(), builtInRules().end());
    for (std::size_t i = 0; i < rules.size(); ++i)
        rules[i].id = RuleId{static_cast<qint64>(i + 1)};
    for (std::size_t i = 3; i < rules.size(); ++i)
        rules[i].action = RuleAction::CreatesInvestigations;
    return std::make_shared<const RuleSet>(rules);
}

/// One appliance that is polled and listened to, as the engine does it: decoded, judged, and committed in batches.
class TwoWays
{
public:
    InvestigationLab lab;

    TwoWays()
        : m_collector(addCollector()),
          m_rules(rulesFor(m_collector))
    {
    }

    /// As when a connection is given to the collector, or the poll begins.
    void join(bool collectorToPoll)
    {
        StoreWriter& writer = lab.store.writer();
        const SourceId poll = lab.store.source();
        const auto joined = collectorToPoll ? writer.shareIdentities(m_collector, poll, kJoined)
                                            : writer.shareIdentities(poll, m_collector, kJoined);
        QVERIFY(joined.ok());
    }
    void give(const std::vector<Saying>& sayings)
    {
        WriteQueue queue;
        FetchedEvents fetched(lab.store.source(), true, queue, [] {});
        IngestAssembler received(m_collector, true, queue, [] {});
        fetched.setRules(m_rules);
        received.setRules(m_rules);
        for (const Saying& saying : sayings) {
            const std::int64_t nowMs = kTime + 1000 + m_given++;
            if (saying.byApi) {
                received.flush();
                fetched.takeAnswer('[' + saying.json + ']', nowMs);
                continue;
            }
            const std::string line = "<165>Nov 14 22:13:20 hq darktrace " + saying.json;
            Frame frame;
            frame.bytes = line;
            frame.receivedAtMs = nowMs;
            received.frame(frame);
        }
        received.flush();
        const std::vector<IngestBatch> batches = queue.take(10'000);
        QVERIFY(lab.store.writer().commit(batches).ok());
    }
    /// What each investigation holds, how urgent it is, and from when to when its alerts are.
    Contents contents()
    {
        Contents result = lab.contents();
        std::vector<std::string> spans;
        for (const InvestigationSummary& each : lab.all())
            spans.push_back(std::to_string(each.firstAlertMs - kTime) + " to " +
                            std::to_string(each.lastAlertMs - kTime));
        std::sort(spans.begin(), spans.end());
        result.insert(result.end(), spans.begin(), spans.end());
        return result;
    }

private:
    SourceId addCollector()
    {
        return lab.store.writer().addSource(QStringLiteral("syslog"), "{}").value().id;
    }

    const SourceId m_collector;
    const RuleSetPointer m_rules;
    int m_given = 0;
};

Contents play(const std::vector<Saying>& sayings, Random& random)
{
    TwoWays ways;
    // The two are joined as late as they may be: before the second of them brings anything.
    const auto other = std::find_if(sayings.begin(), sayings.end(),
                                    [&](const Saying& each) { return each.byApi != sayings.front().byApi; });
    const auto lastToJoin = static_cast<unsigned>(other - sayings.begin());
    const std::size_t joinAt = below(random, lastToJoin + 1);
    const bool collectorToPoll = below(random, 2) == 0;
    for (std::size_t at = 0; at < sayings.size();) {
        if (at == joinAt)
            ways.join(collectorToPoll);
        std::size_t end = std::min(sayings.size(), at + 1 + below(random, 9));
        if (at < joinAt)
            end = std::min(end, joinAt);
        ways.give({sayings.begin() + static_cast<std::ptrdiff_t>(at),
                   sayings.begin() + static_cast<std::ptrdiff_t>(end)});
        at = end;
        if (below(random, 6) == 0)
            ways.lab.store.reopen();
    }
    return ways.contents();
}

} // namespace

class TestMixedSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothWaysBringOneAlert()
    {
        TwoWays ways;
        ways.join(true);
        ways.give(
            {{true, breach(3, "ws-1", 0.5, "Suspicious")}, {false, breach(3, "ws-1", 0.5, "Suspicious")}});
        ways.give(
            {{false, breach(6, "ws-1", 0.2, "Suspicious")}, {true, breach(6, "ws-1", 0.2, "Suspicious")}});
        QCOMPARE(ways.contents(), (Contents{"Critical: 3 6", "3 to 6"}));
        QCOMPARE(ways.lab.store.rows().size(), std::size_t{2});
    }

    void whatOneWayOnlyTracksTheOtherOpens()
    {
        for (const bool apiFirst : {true, false}) {
            TwoWays ways;
            ways.join(true);
            ways.give({{apiFirst, breach(4, "ws-4", 0.9, "Suspicious")}});
            ways.give({{!apiFirst, breach(4, "ws-4", 0.9, "Suspicious")}});
            QCOMPARE(ways.contents(), (Contents{"High: 4", "4 to 4"}));
        }
    }

    void aJoinedSourceGoesOnWithItsInvestigations()
    {
        TwoWays ways;
        ways.give({{false, breach(3, "ws-2", 0.5, "Suspicious")}});
        ways.join(true);
        ways.give(
            {{true, breach(6, "ws-2", 0.5, "Suspicious")}, {false, breach(9, "ws-2", 0.5, "Suspicious")}});
        QCOMPARE(ways.contents(), (Contents{"Critical: 3 6 9", "3 to 9"}));
    }

    void investigationsOfOneDeviceMeetWhenItsSourcesAreJoined()
    {
        TwoWays ways;
        ways.give(
            {{true, breach(3, "ws-2", 0.5, "Suspicious")}, {false, breach(6, "ws-2", 0.5, "Suspicious")}});
        QCOMPARE(ways.contents().size(), std::size_t{4});
        ways.join(true);
        QCOMPARE(ways.contents(), (Contents{"Critical: 3 6", "3 to 6"}));
        ways.join(true); // nothing is left to do
        QCOMPARE(ways.contents(), (Contents{"Critical: 3 6", "3 to 6"}));
    }

    void whatWaitedForAGroupOfTheOtherSourceComesIn()
    {
        TwoWays ways; // by syslog ws-4 opens nothing
        ways.give(
            {{false, incident(20, "ws-4", "g1", "", 40)}, {false, incident(21, "ws-4", "g2", "g1", 40)}});
        ways.give({{true, incident(22, "ws-5", "g2", "", 90)}});
        QCOMPARE(ways.contents(), (Contents{"High: incident-22", "22 to 22"}));
        ways.join(true);
        QCOMPARE(ways.contents(), (Contents{"High: incident-20 incident-21 incident-22", "20 to 22"}));
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        for (unsigned seed = 1; seed <= 16; ++seed) {
            Random random(seed);
            std::vector<Saying> sayings = story(random);
            const Contents expected = play(sayings, random);
            QVERIFY(!expected.empty());
            for (int order = 0; order < 4; ++order) {
                std::shuffle(sayings.begin(), sayings.end(), random);
                const Contents found = play(sayings, random);
                if (found == expected)
                    continue;
                for (const auto& line : expected)
                    qWarning("expected %s", line.c_str());
                for (const auto& line : found)
                    qWarning("found    %s", line.c_str());
                QFAIL(qPrintable(QStringLiteral("seed %1 order %2").arg(seed).arg(order)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMixedSources)
#include "tst_mixedsources.moc"
