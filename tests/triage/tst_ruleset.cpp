// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/builtinrules.h"
#include "core/triage/classify.h"
#include "core/triage/rulechecks.h"
#include "tests/triage/naiverules.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

Event breach()
{
    Event event;
    event.kind = EventKind::ModelBreach;
    event.category = Category::Suspicious;
    event.title = "Anomalous Connection::Beaconing";
    event.score = {ScoreField::Score, 0.83};
    event.timeMs = kNow;
    event.device.hostname = "ledger-3.corp.example";
    event.device.label = "Till";
    event.device.ip = "10.20.0.9";
    for (const char* tag : {"Key Asset", "Egress"})
        event.lists.add(EventList::Tags, tag);
    for (const char* technique : {"T1071.001", "T1018"})
        event.lists.add(EventList::Techniques, technique);
    return event;
}

DetectionRule rule(int id, const RuleMatch& match, RuleAction action = RuleAction::TracksNotableEvents)
{
    DetectionRule made;
    made.id = RuleId{id};
    made.name = QString::number(id);
    made.match = match;
    made.action = action;
    return made;
}

RuleDecision decide(const DetectionRules& rules, const Event& event, std::int64_t now = kNow)
{
    return RuleSet(rules).decide(event, classify(event, {}, kNow), kSource, now);
}

/// Makes rules and events out of few words, so that they meet often.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int end) { return m_random.bounded(end); }
    bool often(int inTen) { return below(10) < inTen; }

    template <class Enum>
    EnumSet<Enum> set(int count)
    {
        EnumSet<Enum> made;
        if (!often(3))
            return made;
        for (int i = 0; i < count; ++i) {
            if (often(5))
                made.insert(static_cast<Enum>(i));
        }
        return made;
    }
    QStringList list(const QStringList& of, int inTen)
    {
        QStringList made;
        if (often(inTen)) {
            for (int left = 1 + below(3); left > 0; --left)
                made += of[below(int(of.size()))];
        }
        return made;
    }
    RuleMatch match()
    {
        RuleMatch made;
        made.kinds = set<EventKind>(7);
        made.categories = set<Category>(5);
        made.outcomes = set<Outcome>(6);
        made.priorities = set<Priority>(4);
        made.levels = set<Level>(5);
        made.models = list({"a*", "*B*", "?b", "AB", "*", "ba*a", "ü*", "*zz", ""}, 3);
        made.devices = list({"b*", "*A", "ab?", "*", "Ü?", "b"}, 2);
        made.addresses =
            list({"10.0.0.0/8", "10.1.0.0/16", "192.168.1.7/32", "fe80::/10", "0.0.0.0/0", "::/0"}, 2);
        made.tags = list({"A", "b*", "*"}, 2);
        made.techniques = list({"T1000", "t1000.001", "T1001"}, 2);
        if (often(2))
            made.scoreFrom = below(11) / 10.0;
        if (often(2))
            made.scoreTo = below(11) / 10.0;
        made.source = often(2) ? 3 + below(2) : 0;
        return made;
    }
    DetectionRules rules(int count)
    {
        DetectionRules made;
        for (int i = 1; i <= count; ++i) {
            DetectionRule each = rule(i, match(), RuleAction(1 + below(3)));
            each.enabled = often(9);
            if (often(3))
                each.priority = InvestigationPriority(1 + below(4));
            for (int left = below(3); left > 0; --left) {
                RuleException exception;
                exception.number = ++each.lastException;
                exception.match = match();
                if (often(5))
                    exception.expiresAtMs = kNow - 1 + below(3);
                each.exceptions.push_back(exception);
            }
            made.push_back(each);
        }
        return made;
    }
    std::string word()
    {
        const QString letters = QStringLiteral("aAbBüÜ");
        QString made;
        for (int left = below(5); left > 0; --left)
            made += letters[below(int(letters.size()))];
        return made.toStdString();
    }
    Event event()
    {
        Event made;
        made.kind = EventKind(below(7));
        made.category = Category(below(5));
        made.resolved = often(1);
        made.respondData = often(1);
        if (made.kind == EventKind::SystemStatus || often(2))
            made.statusLevel = Level(below(5));
        made.title = word();
        made.device.hostname = word();
        made.device.label = word();
        if (often(7))
            made.score = {ScoreField::Score, below(11) / 10.0};
        static const std::vector<std::string> addresses{
            "10.1.2.3", "10.9.9.9", "192.168.1.7", "fe80::5", "2001:db8::1", "10.0.0.#28445", ""};
        made.device.ip = addresses[std::size_t(below(int(addresses.size())))];
        for (int left = below(3); left > 0; --left)
            made.lists.add(EventList::Tags, word());
        static const std::vector<std::string> techniques{"T1000", "T1000.001", "T10001", "t1001.002", ""};
        for (int left = below(3); left > 0; --left)
            made.lists.add(EventList::Techniques, techniques[std::size_t(below(int(techniques.size())))]);
        return made;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

Q_DECLARE_METATYPE(duskwatch::RuleMatch)

class TestRuleSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldMatches_data();
    void everyFieldMatches();
    void levelsOfOnePriorityAreToldApart_data();
    void levelsOfOnePriorityAreToldApart();
    void theFirstThatMatchesDecides();
    void whatIsDisabledIsNotAsked();
    void exceptionsHoldUntilTheyExpire_data();
    void exceptionsHoldUntilTheyExpire();
    void decidesOnlyAboutWhatRulesAreAbout();
    void aSetOfNothingDecidesNothing();
    void builtInRulesCoverEveryAlert();
    void builtInRulesDoWhatTheirNamesSay_data();
    void builtInRulesDoWhatTheirNamesSay();
    void agreesWithAPlainEvaluator();
};

void TestRuleSet::everyFieldMatches_data()
{
    QTest::addColumn<RuleMatch>("match");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* name, bool matches, const std::function<void(RuleMatch&)>& set) {
        RuleMatch match;
        set(match);
        QTest::newRow(name) << match << matches;
    };
    row("nothing asked", true, [](RuleMatch&) {});
    row("kind", true, [](RuleMatch& m) { m.kinds = {EventKind::Email, EventKind::ModelBreach}; });
    row("other kind", false, [](RuleMatch& m) { m.kinds = {EventKind::Email}; });
    row("category", true, [](RuleMatch& m) { m.categories = {Category::Suspicious}; });
    row("other category", false, [](RuleMatch& m) { m.categories = {Category::Unspecified}; });
    row("outcome", true, [](RuleMatch& m) { m.outcomes = {Outcome::Alert}; });
    row("other outcome", false, [](RuleMatch& m) { m.outcomes = {Outcome::Suppressed}; });
    row("priority", true, [](RuleMatch& m) { m.priorities = {Priority::High}; });
    row("other priority", false, [](RuleMatch& m) { m.priorities = {Priority::Medium, Priority::Low}; });
    row("level of what has none", false, [](RuleMatch& m) {
        m.levels = {Level::Critical, Level::High, Level::Medium, Level::Low};
    });
    row("model", true, [](RuleMatch& m) { m.models = QStringList{"anomalous*beacon*"}; });
    row("one of two models", true, [](RuleMatch& m) { m.models = QStringList{"x", "*beaconing"}; });
    row("other model", false, [](RuleMatch& m) { m.models = QStringList{"Device::*"}; });
    row("device", true, [](RuleMatch& m) { m.devices = QStringList{"LEDGER-?.*"}; });
    row("label of a device with a name", false, [](RuleMatch& m) { m.devices = QStringList{"Till"}; });
    row("address", true, [](RuleMatch& m) { m.addresses = QStringList{"192.168.0.0/16", "10.16.0.0/12"}; });
    row("other address", false, [](RuleMatch& m) { m.addresses = QStringList{"10.20.0.8"}; });
    row("tag", true, [](RuleMatch& m) { m.tags = QStringList{"key asset"}; });
    row("other tag", false, [](RuleMatch& m) { m.tags = QStringList{"key"}; });
    row("technique", true, [](RuleMatch& m) { m.techniques = QStringList{"t1018"}; });
    row("technique of a sub-technique", true, [](RuleMatch& m) { m.techniques = QStringList{"T1071"}; });
    row("another sub-technique", false, [](RuleMatch& m) { m.techniques = QStringList{"T1071.002"}; });
    row("score", true, [](RuleMatch& m) { m.scoreFrom = 0.83, m.scoreTo = 0.83; });
    row("score above", false, [](RuleMatch& m) { m.scoreFrom = 0.84; });
    row("score below", false, [](RuleMatch& m) { m.scoreTo = 0.82; });
    row("source", true, [](RuleMatch& m) { m.source = kSource; });
    row("other source", false, [](RuleMatch& m) { m.source = kSource + 1; });
    row("all must hold", false, [](RuleMatch& m) {
        m.models = QStringList{"*beacon*"};
        m.addresses = QStringList{"192.168.0.0/16"};
    });
}

void TestRuleSet::everyFieldMatches()
{
    QFETCH(RuleMatch, match);
    QFETCH(bool, matches);
    QVERIFY(!checkMatch(match).has_value());
    QCOMPARE(decide({rule(1, match)}, breach()).rule, matches ? RuleId{1} : RuleId{});
    // As an exception, the same.
    DetectionRule all = rule(1, {});
    RuleException exception;
    exception.number = 5;
    exception.match = match;
    all.exceptions.push_back(exception);
    const RuleDecision decision = decide({all}, breach());
    QCOMPARE(decision.action, matches ? RuleAction::Excepted : RuleAction::TracksNotableEvents);
    QCOMPARE(decision.exception, matches ? 5u : 0u);
}

void TestRuleSet::levelsOfOnePriorityAreToldApart_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("rule");
    QTest::newRow("critical") << int(Level::Critical) << 1;
    QTest::newRow("high") << int(Level::High) << 2;
    QTest::newRow("medium") << int(Level::Medium) << 3;
    QTest::newRow("low") << int(Level::Low) << 3;
    QTest::newRow("none") << int(Level::None) << 4;
}

void TestRuleSet::levelsOfOnePriorityAreToldApart()
{
    QFETCH(int, level);
    QFETCH(int, rule);
    Event status;
    status.kind = EventKind::SystemStatus;
    status.statusLevel = Level(level);
    RuleMatch critical;
    critical.levels = {Level::Critical};
    RuleMatch high;
    high.levels = {Level::High};
    high.priorities = {Priority::High};
    RuleMatch others;
    others.levels = {Level::Medium, Level::Low};
    const auto made = [](int id, const RuleMatch& match) {
        return ::rule(id, match);
    };
    QCOMPARE(toInt(decide({made(1, critical), made(2, high), made(3, others), made(4, {})}, status).rule),
             qint64(rule));
}

void TestRuleSet::theFirstThatMatchesDecides()
{
    RuleMatch other;
    other.models = QStringList{"Device::*"};
    DetectionRule third = rule(3, {}, RuleAction::Off);
    third.priority = InvestigationPriority::Critical;
    const RuleDecision decision = decide({rule(2, other), third, rule(1, {})}, breach());
    QCOMPARE(decision.rule, RuleId{3});
    QCOMPARE(decision.action, RuleAction::Off);
    QCOMPARE(*decision.priority, InvestigationPriority::Critical);
}

void TestRuleSet::whatIsDisabledIsNotAsked()
{
    DetectionRule off = rule(1, {});
    off.enabled = false;
    QCOMPARE(decide({off, rule(2, {})}, breach()).rule, RuleId{2});
}

void TestRuleSet::exceptionsHoldUntilTheyExpire_data()
{
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<bool>("holds");
    QTest::newRow("never") << qint64(-1) << true;
    QTest::newRow("later") << qint64(kNow + 1) << true;
    QTest::newRow("now") << qint64(kNow) << false;
    QTest::newRow("before") << qint64(kNow - 1) << false;
}

void TestRuleSet::exceptionsHoldUntilTheyExpire()
{
    QFETCH(qint64, expires);
    QFETCH(bool, holds);
    DetectionRule all = rule(1, {}, RuleAction::CreatesInvestigations);
    all.priority = InvestigationPriority::High;
    RuleException exception;
    exception.number = 1;
    exception.match.tags = QStringList{"Egress"};
    if (expires >= 0)
        exception.expiresAtMs = expires;
    all.exceptions.push_back(exception);
    const RuleDecision decision = decide({all}, breach(), kNow);
    QCOMPARE(decision.action, holds ? RuleAction::Excepted : RuleAction::CreatesInvestigations);
    QCOMPARE(decision.priority.has_value(), !holds);
    QCOMPARE(decision.rule, RuleId{1});
}

void TestRuleSet::decidesOnlyAboutWhatRulesAreAbout()
{
    Event resolved;
    resolved.kind = EventKind::SystemStatus;
    resolved.resolved = true;
    Event audit;
    audit.kind = EventKind::Audit;
    for (const Event& event : {Event{}, audit, resolved})
        QCOMPARE(decide({rule(1, {})}, event).action, RuleAction::None);
}

void TestRuleSet::aSetOfNothingDecidesNothing()
{
    QVERIFY(RuleSet({}).empty());
    QCOMPARE(decide({}, breach()).action, RuleAction::None);
}

void TestRuleSet::builtInRulesCoverEveryAlert()
{
    QSet<QString> keys;
    DetectionRules rules = builtInRules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        rules[i].id = RuleId{qint64(i) + 1};
        QVERIFY(!keys.contains(rules[i].builtIn));
        keys.insert(rules[i].builtIn);
        QVERIFY(!checkRule(rules[i]).has_value());
        QVERIFY(!ruleName(rules[i]).isEmpty() && ruleName(rules[i]) != rules[i].builtIn);
        QVERIFY(!isChangedBuiltIn(rules[i]));
    }
    const RuleSet set(rules);
    Maker maker(3);
    for (int i = 0; i < 5000; ++i) {
        const Event event = maker.event();
        const Verdict verdict = classify(event, {}, kNow);
        const RuleDecision decision = set.decide(event, verdict, kSource, kNow);
        if (verdict.outcome == Outcome::Alert)
            QVERIFY(decision.action == RuleAction::CreatesInvestigations ||
                    decision.action == RuleAction::TracksNotableEvents);
    }
}

void TestRuleSet::builtInRulesDoWhatTheirNamesSay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("category");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("action");
    const auto row = [](EventKind kind, Category category, const char* key, RuleAction action) {
        QTest::newRow(key) << int(kind) << int(category) << QString::fromLatin1(key) << int(action);
    };
    row(EventKind::ModelBreach, Category::Critical, "model-breach-critical",
        RuleAction::CreatesInvestigations);
    row(EventKind::ModelBreach, Category::Suspicious, "model-breach-suspicious",
        RuleAction::TracksNotableEvents);
    row(EventKind::ModelBreach, Category::Compliance, "model-breach-compliance",
        RuleAction::TracksNotableEvents);
    row(EventKind::ModelBreach, Category::Informational, "model-breach-informational", RuleAction::Off);
    row(EventKind::ModelBreach, Category::Unspecified, "model-breach-unspecified",
        RuleAction::TracksNotableEvents);
    row(EventKind::AiAnalystIncident, Category::Critical, "ai-analyst-critical",
        RuleAction::CreatesInvestigations);
    row(EventKind::AiAnalystIncident, Category::Suspicious, "ai-analyst-suspicious",
        RuleAction::CreatesInvestigations);
    row(EventKind::AiAnalystIncident, Category::Informational, "ai-analyst-informational", RuleAction::Off);
    row(EventKind::RespondAction, Category::Unspecified, "respond", RuleAction::Off);
    row(EventKind::SystemStatus, Category::Unspecified, "system-status-medium",
        RuleAction::TracksNotableEvents);
    row(EventKind::Email, Category::Unspecified, "email", RuleAction::TracksNotableEvents);
}

void TestRuleSet::builtInRulesDoWhatTheirNamesSay()
{
    QFETCH(int, kind);
    QFETCH(int, category);
    QFETCH(QString, key);
    QFETCH(int, action);
    DetectionRules rules = builtInRules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        rules[i].id = RuleId{qint64(i) + 1};
    Event event;
    event.kind = EventKind(kind);
    event.category = Category(category);
    const RuleDecision decision = decide(rules, event);
    QVERIFY(toInt(decision.rule) > 0);
    QCOMPARE(rules[std::size_t(toInt(decision.rule)) - 1].builtIn, key);
    QCOMPARE(int(decision.action), action);
}

void TestRuleSet::agreesWithAPlainEvaluator()
{
    int decided = 0;
    int excepted = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        Maker maker(seed);
        const DetectionRules rules = maker.rules(1 + maker.below(150)); // more than two words of bits
        const RuleSet set(rules);
        for (int i = 0; i < 300; ++i) {
            const Event event = maker.event();
            const Verdict verdict = classify(event, {}, kNow);
            const RuleDecision expected = naiveDecision(rules, event, verdict);
            const RuleDecision found = set.decide(event, verdict, kSource, kNow);
            QVERIFY2(found.rule == expected.rule && found.action == expected.action &&
                         found.priority == expected.priority && found.exception == expected.exception,
                     qPrintable(QStringLiteral("seed %1, event %2: rule %3 instead of %4")
                                    .arg(seed)
                                    .arg(i)
                                    .arg(toInt(found.rule))
                                    .arg(toInt(expected.rule))));
            decided += found.action != RuleAction::None;
            excepted += found.action == RuleAction::Excepted;
        }
    }
    QVERIFY(decided > 2000);
    QVERIFY(excepted > 200);
}

QTEST_GUILESS_MAIN(TestRuleSet)
#include "tst_ruleset.moc"
