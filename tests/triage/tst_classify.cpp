// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/classify.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace duskwatch;

namespace {

constexpr std::int64_t kNow = 1750000000000;
constexpr std::int64_t kDay = 86400000;

using Change = std::function<void(Event&)>;

Event breach(const Change& change = {})
{
    Event event;
    event.kind = EventKind::ModelBreach;
    event.category = Category::Suspicious;
    event.title = "Device::Upload";
    event.timeMs = kNow;
    if (change)
        change(event);
    return event;
}

const Reason* find(const Verdict& verdict, ReasonCode code)
{
    const auto items = verdict.reasons.items();
    const auto found = std::find_if(items.begin(), items.end(),
                                    [code](const Reason& reason) { return reason.code == code; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

Q_DECLARE_METATYPE(duskwatch::Event)
Q_DECLARE_METATYPE(duskwatch::Outcome)
Q_DECLARE_METATYPE(duskwatch::Priority)
Q_DECLARE_METATYPE(duskwatch::ReasonCode)
Q_DECLARE_METATYPE(duskwatch::ScoreField)

class TestClassify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidesTheOutcome_data();
    void decidesTheOutcome();
    void theFirstMatchingRuleWins_data();
    void theFirstMatchingRuleWins();
    void ranksAlerts_data();
    void ranksAlerts();
    void normalisesScores_data();
    void normalisesScores();
    void checksModelPriorities_data();
    void checksModelPriorities();
    void judgesTimes_data();
    void judgesTimes();
    void obeysTheSettings();
    void complianceOverridesTheCategory();
    void complianceAlertsCanBeTurnedOff();
    void onlyAlertsHaveAPriority();
    void marksTestAlerts();
    void namesTheNumbersComparedWith();
};

void TestClassify::decidesTheOutcome_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<ReasonCode>("reason");
    const auto row = [](const char* name, const Event& event, Outcome outcome, ReasonCode reason) {
        QTest::newRow(name) << event << outcome << reason;
    };
    const auto kind = [](EventKind wanted, const Change& change = {}) {
        return breach([&](Event& event) {
            event.kind = wanted;
            event.category = Category::Unspecified;
            if (change)
                change(event);
        });
    };
    const auto category = [](Category wanted) {
        return breach([&](Event& event) { event.category = wanted; });
    };
    row("not understood", kind(EventKind::Unparsed), Outcome::Unparsed, ReasonCode::NotUnderstood);
    row("audit", kind(EventKind::Audit), Outcome::Audit, ReasonCode::AuditLine);
    row("RESPOND action", kind(EventKind::RespondAction), Outcome::Suppressed, ReasonCode::RespondAction);
    row("RESPOND model", breach([](Event& event) {
            event.title = "Antigena::Network::Block";
            event.respondData = true;
        }),
        Outcome::Suppressed, ReasonCode::RespondModel);
    row("RESPOND model in CEF", breach([](Event& event) {
            event.title = "Antigena/Network/Block";
            event.respondData = true;
        }),
        Outcome::Suppressed, ReasonCode::RespondModel);
    row("RESPOND actions", breach([](Event& event) { event.respondData = true; }), Outcome::Suppressed,
        ReasonCode::RespondActionsPresent);
    row("Informational", category(Category::Informational), Outcome::Informational,
        ReasonCode::CategoryInformational);
    row("Suspicious", category(Category::Suspicious), Outcome::Alert, ReasonCode::CategoryAlerts);
    row("Compliance", category(Category::Compliance), Outcome::Alert, ReasonCode::CategoryAlerts);
    row("Critical", category(Category::Critical), Outcome::Alert, ReasonCode::CategoryAlerts);
    row("no category", category(Category::Unspecified), Outcome::Alert, ReasonCode::CategoryUnspecified);
    row("undocumented category", breach([](Event& event) {
            event.category = Category::Unspecified;
            event.categoryUnknown = true;
        }),
        Outcome::Alert, ReasonCode::CategoryUnknown);
    row("incident without category", kind(EventKind::AiAnalystIncident), Outcome::Alert,
        ReasonCode::CategoryUnspecified);
    row("status resolved", kind(EventKind::SystemStatus, [](Event& event) { event.resolved = true; }),
        Outcome::Resolved, ReasonCode::StatusResolved);
    row("status active", kind(EventKind::SystemStatus), Outcome::Alert, ReasonCode::StatusActive);
    row("e-mail", kind(EventKind::Email), Outcome::Alert, ReasonCode::KindAlerts);
}

void TestClassify::decidesTheOutcome()
{
    QFETCH(Event, event);
    QFETCH(Outcome, outcome);
    QFETCH(ReasonCode, reason);
    const Verdict verdict = classify(event, {}, kNow);
    QCOMPARE(verdict.outcome, outcome);
    QVERIFY(find(verdict, reason) != nullptr);
    QVERIFY(verdict.reasons.items().front().code == reason);
}

void TestClassify::theFirstMatchingRuleWins_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("RESPOND before Informational") << breach([](Event& event) {
        event.respondData = true;
        event.category = Category::Informational;
    }) << Outcome::Suppressed;
    QTest::newRow("RESPOND before resolved") << breach([](Event& event) {
        event.kind = EventKind::SystemStatus;
        event.respondData = true;
        event.resolved = true;
    }) << Outcome::Suppressed;
    QTest::newRow("audit before everything of a breach") << breach([](Event& event) {
        event.kind = EventKind::Audit;
        event.respondData = true;
    }) << Outcome::Audit;
    QTest::newRow("resolved means nothing to a breach")
        << breach([](Event& event) { event.resolved = true; }) << Outcome::Alert;
    QTest::newRow("compliance flag before Informational") << breach([](Event& event) {
        event.category = Category::Informational;
        event.compliance = true;
    }) << Outcome::Alert;
}

void TestClassify::theFirstMatchingRuleWins()
{
    QFETCH(Event, event);
    QFETCH(Outcome, outcome);
    QCOMPARE(classify(event, {}, kNow).outcome, outcome);
}

void TestClassify::ranksAlerts_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<Priority>("priority");
    QTest::addColumn<ReasonCode>("reason");
    const auto row = [](const std::string& name, Priority priority, ReasonCode reason, const Change& change) {
        QTest::newRow(name.c_str()) << breach(change) << priority << reason;
    };
    const std::pair<double, Priority> scores[] = {{1, Priority::High},        {0.80, Priority::High},
                                                  {0.7999, Priority::Medium}, {0.79, Priority::Medium},
                                                  {0.50, Priority::Medium},   {0.4999, Priority::Low},
                                                  {0, Priority::Low}};
    for (const auto& [score, priority] : scores) {
        row("score " + std::to_string(score), priority, ReasonCode::ScoreBand, [score = score](Event& event) {
            event.score = {ScoreField::Score, score};
            event.modelPriority = 2; // never asked
        });
    }
    const Priority byModel[] = {Priority::Low,  Priority::Medium, Priority::Medium,
                                Priority::High, Priority::High,   Priority::High};
    for (int value = 0; value <= 5; ++value) {
        row("model priority " + std::to_string(value), byModel[value], ReasonCode::ModelPriorityBand,
            [value](Event& event) {
                event.modelPriority = value;
                event.statusLevel = Level::Medium; // never asked
            });
    }
    const std::pair<Level, Priority> levels[] = {{Level::Critical, Priority::High},
                                                 {Level::High, Priority::High},
                                                 {Level::Medium, Priority::Medium},
                                                 {Level::Low, Priority::Low}};
    for (const auto& [level, priority] : levels) {
        const std::string number = std::to_string(int(level));
        row("status level " + number, priority, ReasonCode::StatusLevelBand, [level = level](Event& event) {
            event.kind = EventKind::SystemStatus;
            event.statusLevel = level;
        });
        row("CEF word " + number, priority, ReasonCode::CefLevelBand,
            [level = level](Event& event) { event.cefLevel = level; });
    }
    const Priority byCef[] = {Priority::Low,    Priority::Low,    Priority::Low,    Priority::Low,
                              Priority::Medium, Priority::Medium, Priority::Medium, Priority::High,
                              Priority::High,   Priority::High,   Priority::High};
    for (int value = 0; value <= 10; ++value) {
        row("CEF severity " + std::to_string(value), byCef[value], ReasonCode::CefSeverityBand,
            [value](Event& event) { event.cefSeverity = value; });
    }
    row("CEF severity 11", Priority::Medium, ReasonCode::NothingToRankBy,
        [](Event& event) { event.cefSeverity = 11; });
    row("nothing", Priority::Medium, ReasonCode::NothingToRankBy, [](Event&) {});
    row("ignored score, then model priority", Priority::High, ReasonCode::ModelPriorityBand,
        [](Event& event) {
            event.score = {ScoreField::Score, 101};
            event.modelPriority = 3;
        });
    row("ignored model priority, then CEF severity", Priority::Low, ReasonCode::CefSeverityBand,
        [](Event& event) {
            event.modelPriority = 6;
            event.cefSeverity = 1;
        });
}

void TestClassify::ranksAlerts()
{
    QFETCH(Event, event);
    QFETCH(Priority, priority);
    QFETCH(ReasonCode, reason);
    const Verdict verdict = classify(event, {}, kNow);
    QCOMPARE(verdict.outcome, Outcome::Alert);
    QCOMPARE(verdict.priority, priority);
    const Reason* found = find(verdict, reason);
    QVERIFY(found != nullptr);
    QCOMPARE(found->priority, priority);
    const auto items = verdict.reasons.items();
    const auto leading = std::count_if(items.begin(), items.end(),
                                       [](const Reason& item) { return item.priority != Priority::None; });
    QCOMPARE(leading, 1);
}

void TestClassify::normalisesScores_data()
{
    QTest::addColumn<ScoreField>("field");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("score"); // -1: none
    QTest::addColumn<int>("note");     // code of the reason that says so; 0: none
    const auto row = [](const char* name, ScoreField field, double value, double score, int note) {
        QTest::newRow(name) << field << value << score << note;
    };
    const int percent = int(ReasonCode::ScorePercent);
    const int ignored = int(ReasonCode::ScoreIgnored);
    const double infinity = std::numeric_limits<double>::infinity();
    row("none", ScoreField::None, 0, -1, 0);
    row("zero", ScoreField::Score, 0, 0, 0);
    row("one", ScoreField::Score, 1, 1, 0);
    row("just above one", ScoreField::Score, 1.5, 0.015, percent);
    row("percent", ScoreField::Score, 73, 0.73, percent);
    row("hundred", ScoreField::PbScore, 100, 1, percent);
    row("above a hundred", ScoreField::Score, 100.1, -1, ignored);
    row("negative", ScoreField::Score, -0.1, -1, ignored);
    row("not a number", ScoreField::Score, std::nan(""), -1, ignored);
    row("infinite", ScoreField::Score, infinity, -1, ignored);
    row("percentscore", ScoreField::PercentScore, 83, 0.83, 0);
    row("percentscore one", ScoreField::PercentScore, 1, 0.01, 0);
    row("percentscore above", ScoreField::PercentScore, 101, -1, ignored);
    row("aiaScore at the threshold", ScoreField::AiaScore, 80, 0.8, 0);
    row("model_score", ScoreField::ModelScore, 100, 1, 0);
    row("negative aiaScore", ScoreField::AiaScore, -5, -1, ignored);
}

void TestClassify::normalisesScores()
{
    QFETCH(ScoreField, field);
    QFETCH(double, value);
    QFETCH(double, score);
    QFETCH(int, note);
    const Event event = breach([&](Event& changed) { changed.score = {field, value}; });
    const Verdict verdict = classify(event, {}, kNow);
    QCOMPARE(verdict.score.value_or(-1), score);
    for (const ReasonCode code : {ReasonCode::ScorePercent, ReasonCode::ScoreIgnored}) {
        const Reason* found = find(verdict, code);
        QCOMPARE(found != nullptr, int(code) == note);
        if (found != nullptr)
            QCOMPARE(found->field, field);
    }
}

void TestClassify::checksModelPriorities_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("priority"); // -1: ignored
    QTest::newRow("lowest") << 0.0 << 0;
    QTest::newRow("highest") << 5.0 << 5;
    QTest::newRow("above") << 6.0 << -1;
    QTest::newRow("negative") << -1.0 << -1;
    QTest::newRow("between two") << 2.5 << -1;
    QTest::newRow("not a number") << std::nan("") << -1;
    QTest::newRow("absurd") << 1e300 << -1;
}

void TestClassify::checksModelPriorities()
{
    QFETCH(double, value);
    QFETCH(int, priority);
    const Verdict verdict = classify(breach([&](Event& event) { event.modelPriority = value; }), {}, kNow);
    QCOMPARE(verdict.modelPriority ? int(*verdict.modelPriority) : -1, priority);
    QCOMPARE(find(verdict, ReasonCode::ModelPriorityIgnored) != nullptr, priority < 0);
}

void TestClassify::judgesTimes_data()
{
    QTest::addColumn<qint64>("time"); // 0: none
    QTest::addColumn<bool>("plausible");
    QTest::newRow("now") << qint64(kNow) << true;
    QTest::newRow("a day ahead") << qint64(kNow + kDay) << true;
    QTest::newRow("more than a day ahead") << qint64(kNow + kDay + 1) << false;
    QTest::newRow("years ago") << qint64(1582213002000) << true;
    QTest::newRow("seconds taken for milliseconds") << qint64(1750000000) << false;
    QTest::newRow("negative") << qint64(-1) << false;
    QTest::newRow("the largest number") << std::numeric_limits<qint64>::max() << false;
    QTest::newRow("none") << qint64(0) << false;
}

void TestClassify::judgesTimes()
{
    QFETCH(qint64, time);
    QFETCH(bool, plausible);
    const Event event = breach([&](Event& changed) {
        changed.timeMs = time == 0 ? std::nullopt : std::optional<std::int64_t>(time);
    });
    const Verdict verdict = classify(event, {}, kNow);
    QCOMPARE(verdict.timePlausible, plausible);
    QCOMPARE(find(verdict, ReasonCode::TimeMissing) != nullptr, time == 0);
    QCOMPARE(find(verdict, ReasonCode::TimeImplausible) != nullptr, time != 0 && !plausible);
    QCOMPARE(verdict.outcome, Outcome::Alert);
}

void TestClassify::obeysTheSettings()
{
    const TriageSettings settings{.highFrom = 0.9, .mediumFrom = 0.3};
    const auto priority = [&](double score) {
        return classify(breach([&](Event& event) {
                            event.score = {ScoreField::Score, score};
                        }),
                        settings, kNow)
            .priority;
    };
    QCOMPARE(priority(0.9), Priority::High);
    QCOMPARE(priority(0.89), Priority::Medium);
    QCOMPARE(priority(0.3), Priority::Medium);
    QCOMPARE(priority(0.29), Priority::Low);
}

void TestClassify::complianceOverridesTheCategory()
{
    const Verdict verdict = classify(breach([](Event& event) {
                                         event.category = Category::Critical;
                                         event.compliance = true;
                                     }),
                                     {}, kNow);
    QCOMPARE(verdict.category, Category::Compliance);
    QCOMPARE(find(verdict, ReasonCode::ComplianceFlag)->value, double(Category::Critical));
    QCOMPARE(find(verdict, ReasonCode::CategoryAlerts)->value, double(Category::Compliance));

    const Verdict same = classify(breach([](Event& event) {
                                      event.category = Category::Compliance;
                                      event.compliance = true;
                                  }),
                                  {}, kNow);
    QVERIFY(find(same, ReasonCode::ComplianceFlag) == nullptr);
}

void TestClassify::complianceAlertsCanBeTurnedOff()
{
    const TriageSettings settings{.complianceAlerts = false};
    const Event compliance = breach([](Event& event) { event.category = Category::Compliance; });
    const Verdict verdict = classify(compliance, settings, kNow);
    QCOMPARE(verdict.outcome, Outcome::Informational);
    QVERIFY(find(verdict, ReasonCode::ComplianceOff) != nullptr);
    QCOMPARE(classify(breach(), settings, kNow).outcome, Outcome::Alert);
}

void TestClassify::onlyAlertsHaveAPriority()
{
    const Change changes[] = {
        [](Event& event) { event.category = Category::Informational; },
        [](Event& event) { event.respondData = true; },
        [](Event& event) { event.kind = EventKind::Audit; },
        [](Event& event) { event.kind = EventKind::Unparsed; },
    };
    for (const Change& change : changes) {
        Event event = breach(change);
        event.score = {ScoreField::Score, 0.9};
        QCOMPARE(classify(event, {}, kNow).priority, Priority::None);
    }
    Event informational = breach(changes[0]);
    informational.score = {ScoreField::Score, 0.9};
    QCOMPARE(*classify(informational, {}, kNow).score, 0.9); // kept all the same
}

void TestClassify::marksTestAlerts()
{
    const Verdict verdict = classify(breach([](Event& event) { event.test = true; }), {}, kNow);
    QCOMPARE(verdict.outcome, Outcome::Alert);
    QVERIFY(find(verdict, ReasonCode::TestAlert) != nullptr);
    QVERIFY(find(classify(breach(), {}, kNow), ReasonCode::TestAlert) == nullptr);
}

void TestClassify::namesTheNumbersComparedWith()
{
    const Verdict verdict = classify(breach([](Event& event) {
                                         event.score = {ScoreField::AiaScore, 62};
                                     }),
                                     {}, kNow);
    const Reason* band = find(verdict, ReasonCode::ScoreBand);
    QCOMPARE(band->value, 0.62);
    QCOMPARE(band->limit, 0.5);
    QCOMPARE(band->field, ScoreField::AiaScore);
}

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
