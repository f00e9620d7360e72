// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"

#include <QTest>

#include <cmath>

using namespace duskwatch;

namespace {

Event decode(const char* json)
{
    Decoder decoder;
    return decoder.decodeUnpadded(json);
}

} // namespace

class TestModelBreach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAWholeBreach();
    void choosesTheModel_data();
    void choosesTheModel();
    void readsCategories_data();
    void readsCategories();
    void takesTheFirstScoreThereIs_data();
    void takesTheFirstScoreThereIs();
    void recognisesRespondData_data();
    void recognisesRespondData();
    void readsTimes_data();
    void readsTimes();
    void givesTestAlertsAnIdentityOfTheirOwn_data();
    void givesTestAlertsAnIdentityOfTheirOwn();
    void findsTheDevice_data();
    void findsTheDevice();
    void readsAcknowledgement_data();
    void readsAcknowledgement();
    void takesNumbersFromText();
    void survivesNullsEverywhere();
    void readsTagsOfModelAndDevice();
    void readsTechniques_data();
    void readsTechniques();
    void listsAreBounded();
};

void TestModelBreach::readsAWholeBreach()
{
    const Event event = decode(R"({"pbid":4711,"creationTime":1700000001500,"time":1700000000000,"score":0.83,
        "acknowledged":false,"model":{"then":{"name":"Device::Nightly Upload","priority":4,"category":"Suspicious",
        "compliance":false,"actions":{"antigena":{}},"description":"Sends at night.\n\nAction: look."},
        "now":{"name":"Device::Renamed","priority":1,"category":"Informational"}},
        "device":{"did":12,"hostname":"ledger-3","ip":"10.2.0.9","macaddress":"02:00:00:00:00:01",
        "devicelabel":"Till","typelabel":"Desktop","typename":"desktop"}})");
    QCOMPARE(event.kind, EventKind::ModelBreach);
    QCOMPARE(event.externalId, std::string("4711"));
    QCOMPARE(event.title, std::string("Device::Nightly Upload"));
    QVERIFY(event.summary.empty()); // the description is read from the raw line
    QCOMPARE(event.category, Category::Suspicious);
    QCOMPARE(*event.modelPriority, 4.0);
    QCOMPARE(event.score.field, ScoreField::Score);
    QCOMPARE(event.score.value, 0.83);
    QCOMPARE(*event.timeMs, std::int64_t(1700000001500));
    QCOMPARE(*event.acknowledged, false);
    QVERIFY(!event.test && !event.respondData && !event.compliance && !event.categoryUnknown);
    QCOMPARE(event.device.hostname, std::string("ledger-3"));
    QCOMPARE(event.device.ip, std::string("10.2.0.9"));
    QCOMPARE(event.device.mac, std::string("02:00:00:00:00:01"));
    QCOMPARE(event.device.label, std::string("Till"));
    QCOMPARE(event.device.type, std::string("Desktop"));
    QCOMPARE(*event.device.did, std::int64_t(12));
}

void TestModelBreach::choosesTheModel_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const char* json, const char* title) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(title);
    };
    row("flat", R"({"pbid":1,"model":{"name":"A::Flat"}})", "A::Flat");
    row("then before now", R"({"pbid":1,"model":{"now":{"name":"A::Now"},"then":{"name":"A::Then"}}})",
        "A::Then");
    row("only now", R"({"pbid":1,"model":{"now":{"name":"A::Now"}}})", "A::Now");
    row("then is null", R"({"pbid":1,"model":{"then":null,"now":{"name":"A::Now"}}})", "A::Now");
    row("now on the top level", R"({"pbid":1,"model":{"then":{"name":"A::Then"}},"now":{"name":"A::Now"}})",
        "A::Then");
    row("nothing but now on the top level", R"({"pbid":1,"score":1,"now":{"name":"A::Now"}})", "A::Now");
    row("a string", R"({"pbid":1,"model":"A::Text"})", "A::Text");
    row("name instead of a model", R"({"pbid":1,"score":1,"name":"A::Name"})", "A::Name");
    row("no name at all", R"({"pbid":1,"model":{}})", "");
    row("given twice: the later one", R"({"pbid":1,"model":{"name":"A::1"},"model":{"name":"A::2"}})",
        "A::2");
}

void TestModelBreach::choosesTheModel()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, title);
    QCOMPARE(QByteArray::fromStdString(decode(json.constData()).title), title);
}

void TestModelBreach::readsCategories_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("category");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("compliance");
    const auto row = [](const char* name, const char* members, Category category, bool unknown,
                        bool compliance) {
        QTest::newRow(name) << QByteArray(members) << int(category) << unknown << compliance;
    };
    row("as documented", R"("category":"Critical")", Category::Critical, false, false);
    row("any case", R"("category":"sUSPicious ")", Category::Suspicious, false, false);
    row("absent", R"("priority":1)", Category::Unspecified, false, false);
    row("null", R"("category":null)", Category::Unspecified, false, false);
    row("empty", R"("category":"")", Category::Unspecified, false, false);
    row("undocumented", R"("category":"Urgent")", Category::Unspecified, true, false);
    row("a number", R"("category":3)", Category::Unspecified, true, false);
    row("compliance flag", R"("category":"Informational","compliance":true)", Category::Informational, false,
        true);
    row("compliance flag as text", R"("compliance":"True")", Category::Unspecified, false, true);
    row("compliance flag off", R"("category":"Compliance","compliance":"false")", Category::Compliance, false,
        false);
}

void TestModelBreach::readsCategories()
{
    QFETCH(QByteArray, members);
    QFETCH(int, category);
    QFETCH(bool, unknown);
    QFETCH(bool, compliance);
    const QByteArray json = R"({"pbid":1,"model":{"name":"A::B",)" + members + "}}";
    const Event event = decode(json.constData());
    QCOMPARE(int(event.category), category);
    QCOMPARE(event.categoryUnknown, unknown);
    QCOMPARE(event.compliance, compliance);
}

void TestModelBreach::takesTheFirstScoreThereIs_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("field");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, const char* members, ScoreField field, double value) {
        QTest::newRow(name) << QByteArray(members) << int(field) << value;
    };
    row("pbscore wins", R"("score":0.1,"pbscore":0.9,"percentscore":20)", ScoreField::PbScore, 0.9);
    row("score before percentscore", R"("percentscore":20,"score":0.1)", ScoreField::Score, 0.1);
    row("percentscore alone", R"("percentscore":20)", ScoreField::PercentScore, 20);
    row("pbscore is null", R"("pbscore":null,"score":0.3)", ScoreField::Score, 0.3);
    row("as text", R"("score":"0.55")", ScoreField::Score, 0.55);
    row("negative stays", R"("score":-1)", ScoreField::Score, -1);
    row("percent stays", R"("score":73)", ScoreField::Score, 73);
    row("beyond a double", R"("score":1e999)", ScoreField::Score, std::numeric_limits<double>::infinity());
    row("a word", R"("score":"high")", ScoreField::Score, std::nan(""));
    row("NaN without quotes", R"("score":NaN)", ScoreField::Score, std::nan(""));
    row("none", R"("score":null)", ScoreField::None, 0);
}

void TestModelBreach::takesTheFirstScoreThereIs()
{
    QFETCH(QByteArray, members);
    QFETCH(int, field);
    QFETCH(double, value);
    const QByteArray json = R"({"pbid":1,"model":{"name":"A::B"},)" + members + "}";
    const Event event = decode(json.constData());
    QCOMPARE(int(event.score.field), field);
    QVERIFY(std::isnan(value) ? std::isnan(event.score.value) : event.score.value == value);
}

void TestModelBreach::recognisesRespondData_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("respond");
    const auto row = [](const char* name, const char* model, bool respond) {
        QTest::newRow(name) << QByteArray(model) << respond;
    };
    row("name", R"({"name":"Antigena::Network::Block"})", true);
    row("name inside then", R"({"then":{"name":"Antigena::Network::Block"}})", true);
    row("name that only contains it", R"({"name":"Custom::Antigena::Block"})", false);
    row("name that goes on", R"({"name":"Antigenaesque::Block"})", false);
    row("an action", R"({"name":"A::B","actions":{"antigena":{"action":"automatic"}}})", true);
    row("no action", R"({"name":"A::B","actions":{"antigena":{}}})", false);
    row("action null", R"({"name":"A::B","actions":{"antigena":null}})", false);
    row("actions null", R"({"name":"A::B","actions":null})", false);
    row("list of actions", R"({"name":"A::B","actions":{"antigena":[{}]}})", true);
    row("only in now", R"({"then":{"name":"A::B"},"now":{"actions":{"antigena":{"a":1}}}})", false);
}

void TestModelBreach::recognisesRespondData()
{
    QFETCH(QByteArray, model);
    QFETCH(bool, respond);
    const QByteArray json = R"({"pbid":1,"model":)" + model + "}";
    QCOMPARE(decode(json.constData()).respondData, respond);
}

void TestModelBreach::readsTimes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("time"); // -1: none
    QTest::newRow("creationTime") << QByteArray(R"("creationTime":1700000000123,"time":5)")
                                  << qint64(1700000000123);
    QTest::newRow("as text") << QByteArray(R"("creationTime":"1700000000123")") << qint64(1700000000123);
    QTest::newRow("with a fraction") << QByteArray(R"("creationTime":1700000000123.0)")
                                     << qint64(1700000000123);
    QTest::newRow("time alone") << QByteArray(R"("time":1700000000000)") << qint64(1700000000000);
    QTest::newRow("year 2086") << QByteArray(R"("creationTime":3686478348000)") << qint64(3686478348000);
    QTest::newRow("seconds are not guessed")
        << QByteArray(R"("creationTime":1700000000)") << qint64(1700000000);
    QTest::newRow("null") << QByteArray(R"("creationTime":null)") << qint64(-1);
    QTest::newRow("local text is no time") << QByteArray(R"("time":"2023-01-20 17:36:05")") << qint64(-1);
    QTest::newRow("absurd") << QByteArray(R"("creationTime":1e300)") << std::numeric_limits<qint64>::max();
}

void TestModelBreach::readsTimes()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, time);
    const QByteArray json = R"({"pbid":1,"model":{"name":"A::B"},)" + members + "}";
    QCOMPARE(qint64(decode(json.constData()).timeMs.value_or(-1)), time);
}

void TestModelBreach::givesTestAlertsAnIdentityOfTheirOwn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("identity");
    QTest::newRow("flat")
        << QByteArray(
               R"({"pbid":123,"score":1,"creationTime":17,"model":{"name":"Unrestricted Test Model"}})")
        << QByteArray("123-17");
    QTest::newRow("then")
        << QByteArray(R"({"pbid":123,"creationTime":18,"model":{"then":{"name":"Unrestricted Test Model"}}})")
        << QByteArray("123-18");
    QTest::newRow("without time") << QByteArray(R"({"pbid":123,"model":{"name":"Unrestricted Test Model"}})")
                                  << QByteArray("");
}

void TestModelBreach::givesTestAlertsAnIdentityOfTheirOwn()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, identity);
    const Event event = decode(json.constData());
    QVERIFY(event.test);
    QCOMPARE(event.kind, EventKind::ModelBreach);
    QCOMPARE(QByteArray::fromStdString(event.externalId), identity);
}

void TestModelBreach::findsTheDevice_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("hostname");
    QTest::addColumn<QByteArray>("ip");
    const auto row = [](const char* name, const char* members, const char* hostname, const char* ip) {
        QTest::newRow(name) << QByteArray(members) << QByteArray(hostname) << QByteArray(ip);
    };
    row("address from the list", R"("device":{"did":1,"ips":[{"ip":"10.1.1.1"},{"ip":"10.1.1.2"}]})", "",
        "10.1.1.1");
    row("address from plain text", R"("device":{"ips":[null,"10.1.1.3"]})", "", "10.1.1.3");
    row("address null", R"("device":{"hostname":"h","ip":null,"ips":[]})", "h", "");
    row("anonymised", R"("device":{"ip":"10.0.0.#28445","hostname":"#3764.lan"})", "#3764.lan",
        "10.0.0.#28445");
    row("label when there is nothing else", R"("device":{"did":3,"devicelabel":"Till 4"})", "Till 4", "");
    row("label beside an address", R"("device":{"ip":"10.1.1.1","label":"Till 4"})", "", "10.1.1.1");
    row("in the component", R"("triggeredComponents":[{"device":{"hostname":"c","ip":"10.9.9.9"}}])", "c",
        "10.9.9.9");
    row("on top before the component",
        R"("device":{"ip":"10.1.1.1"},"triggeredComponents":[{"device":{"ip":"10.9.9.9"}}])", "", "10.1.1.1");
    row("minimal components", R"("device":{"did":-1},"triggeredComponents":[{}])", "", "");
    row("not an object", R"("device":"h","triggeredComponents":7)", "", "");
}

void TestModelBreach::findsTheDevice()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, hostname);
    QFETCH(QByteArray, ip);
    const QByteArray json = R"({"pbid":1,"model":{"name":"A::B"},)" + members + "}";
    const Event event = decode(json.constData());
    QCOMPARE(QByteArray::fromStdString(event.device.hostname), hostname);
    QCOMPARE(QByteArray::fromStdString(event.device.ip), ip);
}

void TestModelBreach::readsAcknowledgement_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("acknowledged"); // -1: not said
    QTest::newRow("absent") << QByteArray(R"("x":1)") << -1;
    QTest::newRow("null") << QByteArray(R"("acknowledged":null)") << -1;
    QTest::newRow("false") << QByteArray(R"("acknowledged":false)") << 0;
    QTest::newRow("true") << QByteArray(R"("acknowledged":true)") << 1;
    QTest::newRow("who and when") << QByteArray(R"("acknowledged":{"time":1,"username":"ada"})") << 1;
    QTest::newRow("empty object") << QByteArray(R"("acknowledged":{})") << 0;
}

void TestModelBreach::readsAcknowledgement()
{
    QFETCH(QByteArray, member);
    QFETCH(int, acknowledged);
    const QByteArray json = R"({"pbid":1,"model":{"name":"A::B"},)" + member + "}";
    const Event event = decode(json.constData());
    QCOMPARE(event.acknowledged ? int(*event.acknowledged) : -1, acknowledged);
}

void TestModelBreach::takesNumbersFromText()
{
    const Event event = decode(
        R"({"pbid":"26368","model":{"name":"A::B","priority":"4"},"score":" 0.5 ","device":{"did":"77"}})");
    QCOMPARE(event.externalId, std::string("26368"));
    QCOMPARE(*event.modelPriority, 4.0);
    QCOMPARE(event.score.value, 0.5);
    QCOMPARE(*event.device.did, std::int64_t(77));
}

void TestModelBreach::survivesNullsEverywhere()
{
    const Event event = decode(R"({"pbid":null,"model":{"name":null,"priority":null,"category":null,
        "compliance":null,"actions":null,"description":null},"score":null,"percentscore":null,"creationTime":null,
        "time":null,"acknowledged":null,"triggeredComponents":null,"device":{"did":null,"hostname":null,"ip":null,
        "ips":null,"macaddress":null,"typelabel":null}})");
    QCOMPARE(event.kind, EventKind::ModelBreach);
    QVERIFY(event.externalId.empty() && event.title.empty() && !event.timeMs && !event.modelPriority);
    QVERIFY(!event.device.did && event.device.hostname.empty() && event.score.field == ScoreField::None);
}

void TestModelBreach::readsTagsOfModelAndDevice()
{
    const Event event = decode(R"({"pbid":1,"model":{"then":{"name":"A","tags":["Egress","","Night"]},
        "now":{"name":"A","tags":["Renamed"]}},
        "device":{"did":1,"tags":[{"tid":3,"name":"Key Asset"},{"tid":4},{"name":"Night"},7,null]}})");
    QCOMPARE(event.lists.texts(EventList::Tags),
             (std::vector<std::string>{"Key Asset", "Night", "7", "Egress"}));
    const Event nested = decode(R"({"pbid":1,"model":{"name":"A"},
        "triggeredComponents":[{"device":{"hostname":"a","tags":["Inner"]}}]})");
    QCOMPARE(nested.lists.texts(EventList::Tags), std::vector<std::string>{"Inner"});
}

void TestModelBreach::readsTechniques_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("techniques");
    const auto row = [](const char* name, const char* json, const char* techniques) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(techniques);
    };
    row("none", R"({"pbid":1,"model":{"name":"A"}})", "");
    row("answer", R"({"pbid":1,"model":{"name":"A"},
        "mitreTechniques":[{"technique":"Web","techniqueID":"T1071.001"},{"technique":"T"},{"techniqueID":null}]})",
        "T1071.001");
    row("model",
        R"({"pbid":1,"model":{"name":"A","mitre":{"tactics":["x"],"techniques":["T1046","t1018"]}}})",
        "T1046 t1018");
    row("both, once each", R"({"pbid":1,"mitreTechniques":[{"techniqueID":"T1046"}],
        "model":{"name":"A","mitre":{"techniques":["T1046","T1018"]}}})",
        "T1046 T1018");
    row("names", R"({"pbid":1,"model":{"name":"A","mitre":{"techniques":["Network Service Scanning","T"]}}})",
        "");
    row("other types", R"({"pbid":1,"mitreTechniques":"T1046","model":{"name":"A","mitre":7}})", "T1046");
}

void TestModelBreach::readsTechniques()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, techniques);
    QByteArray found;
    for (const std::string& technique : decode(json.constData()).lists.texts(EventList::Techniques))
        found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(technique);
    QCOMPARE(found, techniques);
}

void TestModelBreach::listsAreBounded()
{
    QByteArray names;
    for (int i = 0; i < 500; ++i)
        names += (i == 0 ? "\"tag" : ",\"tag") + QByteArray::number(i) + '"';
    const Event event = decode((R"({"pbid":1,"model":{"name":"A","tags":[)" + names +
                                R"(]},"device":{"did":1,"tags":[)" + names + "]}}")
                                   .constData());
    QCOMPARE(event.lists.count(EventList::Tags), kMaxListedItems);
}

QTEST_GUILESS_MAIN(TestModelBreach)
#include "tst_modelbreach.moc"
