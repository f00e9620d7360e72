// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/rulejson.h"

#include "core/triage/builtinrules.h"
#include "core/triage/rulechecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace duskwatch;

namespace {

RuleSources names()
{
    return {[](std::int64_t row) { return QStringLiteral("Source %1").arg(row); },
            [](const QString& name) -> std::optional<std::int64_t> {
                if (!name.startsWith(QLatin1String("Source ")))
                    return std::nullopt;
                return name.mid(7).toLongLong();
            }};
}

DetectionRule fullRule()
{
    DetectionRule rule;
    rule.name = QStringLiteral("Printers “at night”");
    rule.enabled = false;
    rule.action = RuleAction::CreatesInvestigations;
    rule.priority = InvestigationPriority::Critical;
    rule.match.kinds = {EventKind::ModelBreach, EventKind::Email};
    rule.match.categories = {Category::Unspecified, Category::Critical};
    rule.match.outcomes = {Outcome::Alert};
    rule.match.priorities = {Priority::High, Priority::Low};
    rule.match.levels = {Level::Critical, Level::Medium};
    rule.match.models = QStringList{"Device::*", "ü?"};
    rule.match.devices = QStringList{"prn-*"};
    rule.match.addresses = QStringList{"10.0.0.0/8", "fe80::1"};
    rule.match.tags = QStringList{"Key Asset"};
    rule.match.techniques = QStringList{"T1071.001"};
    rule.match.scoreFrom = 0.25;
    rule.match.scoreTo = 1;
    rule.match.source = 12;
    RuleException exception;
    exception.number = 3;
    exception.match.devices = QStringList{"prn-7"};
    exception.note = QStringLiteral("Being replaced");
    exception.author = QStringLiteral("ada");
    exception.createdAtMs = 1'700'000'000'123;
    exception.expiresAtMs = 1'800'000'000'456;
    rule.exceptions.push_back(exception);
    rule.lastException = 9;
    return rule;
}

QByteArray file(const QByteArray& rules)
{
    return R"({"format":"duskwatch-rules","version":1,"rules":[)" + rules + "]}";
}

} // namespace

class TestRuleJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void builtInRulesKeepTheirMatch();
    void shortestFormsAreTaken();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void numbersOfExceptionsAreUnique();
    void survivesChangedBytes();
};

void TestRuleJson::comesBackAsItWas()
{
    const auto alone = ruleFromJson(ruleToJson(fullRule()));
    QVERIFY2(alone.ok(), qPrintable(alone ? QString() : alone.error().detail));
    QVERIFY(alone.value() == fullRule());

    DetectionRule changed = builtInRules()[3];
    changed.enabled = false;
    changed.priority = InvestigationPriority::Low;
    const QByteArray exported = rulesToJson({fullRule(), changed}, names());
    QVERIFY(exported.contains("Source 12"));
    QVERIFY(exported.simplified().contains(R"("level": [ "Critical", "Medium" ])"));
    const auto all = rulesFromJson(exported, names());
    QVERIFY2(all.ok(), qPrintable(all ? QString() : all.error().detail));
    QCOMPARE(all.value().size(), std::size_t(2));
    QVERIFY(all.value()[0] == fullRule());
    QVERIFY(all.value()[1] == changed);
    QCOMPARE(rulesToJson(all.value(), names()), exported);
}

void TestRuleJson::builtInRulesKeepTheirMatch()
{
    const QByteArray json = ruleToJson(builtInRules()[2]);
    QVERIFY(!json.contains("match"));
    const auto back = ruleFromJson(json);
    QVERIFY(back.ok());
    QVERIFY(back.value() == builtInRules()[2]);
}

void TestRuleJson::shortestFormsAreTaken()
{
    const auto rules = rulesFromJson(file(R"({"name":"A","action":"off","match":{"model":"x*"}})"), names());
    QVERIFY(rules.ok());
    QCOMPARE(rules.value()[0].match.models, QStringList{"x*"});
    QVERIFY(rules.value()[0].enabled);
    QVERIFY(!rules.value()[0].priority.has_value());
    QVERIFY(rulesFromJson(file({}), names()).value().empty());
}

void TestRuleJson::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named"); // what the error must name
    const auto row = [](const char* name, const QByteArray& json, const char* named) {
        QTest::newRow(name) << json << QString::fromUtf8(named);
    };
    row("nothing", "", "no JSON");
    row("no JSON", "rules: []", "byte");
    row("another format", R"({"format":"x","version":1,"rules":[]})", "duskwatch-rules");
    row("another version", R"({"format":"duskwatch-rules","version":2,"rules":[]})", "version");
    row("no list", R"({"format":"duskwatch-rules","version":1,"rules":{}})", "rules");
    row("no object", file("7"), "Rule 1");
    row("nested too deeply", QByteArray("[").repeated(5000), "no JSON");
    row("too large", QByteArray(kMaxRuleFileBytes + 1, ' '), "4 MiB");
    const auto rule = [&row](const char* name, const QByteArray& members, const char* named) {
        row(name,
            file(R"({"name":"First","action":"off","match":{"model":"m"}},{"name":"Odd",)" + members + "}"),
            named);
    };
    rule("no action", R"("match":{})", "Rule 2 (Odd), action");
    rule("an action that is none", R"("action":"excepted")", "action");
    rule("unknown member", R"("action":"off","mach":{})", "mach");
    rule("unknown condition", R"("action":"off","match":{"modell":"x"})", "Rule 2 (Odd), match.modell");
    rule("enabled is no bool", R"("action":"off","enabled":1)", "enabled");
    rule("match is no object", R"("action":"off","match":[])", "match");
    rule("unknown kind", R"("action":"off","match":{"kind":["breach"]})",
         "match.kind: must be of: model-breach");
    rule("audit is no kind for rules", R"("action":"off","match":{"kind":["audit"]})", "match.kind");
    rule("category in lower case", R"("action":"off","match":{"category":["critical"]})", "match.category");
    rule("level in lower case", R"("action":"off","match":{"level":["critical"]})",
         "match.level: must be of: Critical, High, Medium, Low");
    rule("no level is no level", R"("action":"off","match":{"level":""})", "match.level");
    rule("number as level", R"("action":"off","match":{"level":[4]})", "match.level");
    rule("level is an object", R"("action":"off","match":{"level":{"High":true}})", "match.level");
    rule("too many levels",
         R"("action":"off","match":{"level":[)" + QByteArray(R"("Low",)").repeated(16) + R"("Low"]})",
         "match.level: has more than 16");
    rule("address", R"("action":"off","match":{"address":["10.0.0/8"]})", "match.address: 10.0.0/8");
    rule("technique", R"("action":"off","match":{"technique":["T1"]})", "match.technique: T1");
    rule("score", R"("action":"off","match":{"scoreFrom":80})", "match.score");
    rule("score as text", R"("action":"off","match":{"scoreFrom":"0.5"})", "match.scoreFrom");
    rule("scores the wrong way round", R"("action":"off","match":{"scoreFrom":0.9,"scoreTo":0.1})",
         "match.score");
    rule("empty pattern", R"("action":"off","match":{"model":[" "]})", "match.model");
    rule("number as pattern", R"("action":"off","match":{"model":[1]})", "match.model");
    rule("unknown source", R"("action":"off","match":{"source":"Nowhere"})",
         "match.source: there is no event source");
    rule("priority", R"("action":"off","match":{"model":"x"},"priority":"high")", "priority");
    rule("off for everything", R"("action":"off","match":{})", "match");
    rule("exception for everything", R"("action":"off","match":{"model":"x"},"exceptions":[{"note":"x"}])",
         "condition");
    rule(
        "condition of an exception",
        R"("action":"off","match":{"model":"x"},"exceptions":[{"match":{"tag":"a"}},{"match":{"tagg":"a"}}])",
        "exceptions[2].match.tagg");
    rule("time of an exception",
         R"("action":"off","match":{"model":"x"},"exceptions":[{"match":{"tag":"a"},"expires":"soon"}])",
         "exceptions[1].expires");
    rule("number of an exception",
         R"("action":"off","match":{"model":"x"},"exceptions":[{"match":{"tag":"a"},"number":-1}])",
         "number");
    row("no name", file(R"({"action":"off","match":{"model":"x"}})"), "Rule 1, name");
    row("the same name twice",
        file(
            R"({"name":"A","action":"off","match":{"model":"x"}},{"name":"a","action":"off","match":{"model":"x"}})"),
        "Rule 2");
    row("name too long",
        file(R"({"name":")" + QByteArray(121, 'a') + R"(","action":"off","match":{"model":"x"}})"), "name");
    row("unknown built-in rule", file(R"({"builtIn":"x","action":"off"})"), "builtIn");
    row("match of a built-in rule", file(R"({"builtIn":"respond","action":"off","match":{}})"), "match");
    QByteArray many = R"({"builtIn":"respond","action":"off"})";
    for (int i = 0; i < kMaxRules; ++i)
        many += R"(,{"name":"n)" + QByteArray::number(i) + R"(","action":"off","match":{"model":"x"}})";
    row("too many rules", file(many), "500");
    QByteArray patterns = "\"x\"";
    for (int i = 0; i < kMaxRulePatterns; ++i)
        patterns += ",\"x\"";
    rule("too many patterns", R"("action":"off","match":{"model":[)" + patterns + "]}", "match.model");
}

void TestRuleJson::refusesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto rules = rulesFromJson(json, names());
    QVERIFY(!rules.ok());
    QCOMPARE(rules.error().code, ErrorCode::InvalidInput);
    QVERIFY2(rules.error().detail.contains(named), qPrintable(rules.error().detail));
}

void TestRuleJson::numbersOfExceptionsAreUnique()
{
    const auto rules = rulesFromJson(
        file(R"({"name":"A","action":"off","match":{"model":"x"},"exceptions":[{"match":{"tag":"a"}},
             {"match":{"tag":"b"},"number":4},{"match":{"tag":"c"},"number":4}],"lastException":2})"),
        names());
    QVERIFY(rules.ok());
    QList<std::uint32_t> numbers;
    for (const RuleException& exception : rules.value()[0].exceptions)
        numbers += exception.number;
    QCOMPARE(numbers, (QList<std::uint32_t>{5, 4, 6}));
    QCOMPARE(rules.value()[0].lastException, 6u);
}

void TestRuleJson::survivesChangedBytes()
{
    const QByteArray whole = rulesToJson({fullRule(), builtInRules()[0]}, names());
    QRandomGenerator random(5);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray json = whole;
        for (int left = 1 + random.bounded(3); left > 0; --left)
            json[random.bounded(int(json.size()))] = char(random.bounded(256));
        const auto rules = rulesFromJson(json, names());
        refused += !rules.ok();
        if (!rules)
            continue;
        for (const DetectionRule& rule : rules.value())
            QVERIFY(!checkRule(rule).has_value()); // whatever is taken is sound
    }
    QVERIFY(refused > 1000);
}

QTEST_GUILESS_MAIN(TestRuleJson)
#include "tst_rulejson.moc"
