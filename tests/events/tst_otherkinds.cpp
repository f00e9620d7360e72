// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"

#include <QTest>

using namespace duskwatch;

namespace {

Event decode(const char* json)
{
    Decoder decoder;
    return decoder.decodeUnpadded(json);
}

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

class TestOtherKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnIncident();
    void readsIncidentOddities_data();
    void readsIncidentOddities();
    void fillsFormattedSummaries_data();
    void fillsFormattedSummaries();
    void survivesEndlessFormats();
    void readsAStatus();
    void readsStatusOddities_data();
    void readsStatusOddities();
    void readsAnAction();
    void identifiesActionsByCode_data();
    void identifiesActionsByCode();
    void readsGroupsAndBreachesOfAnIncident_data();
    void readsGroupsAndBreachesOfAnIncident();
    void listsOfAnIncidentAreBounded();
    void readsAnAuditLine();
    void readsAnEmail();
    void readsEmailOddities_data();
    void readsEmailOddities();
};

void TestOtherKinds::readsGroupsAndBreachesOfAnIncident_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArrayList>("breaches");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArrayList>("previous");
    const auto row = [](const char* name, const char* members, const QByteArrayList& breaches,
                        const char* group, const QByteArrayList& previous) {
        QTest::newRow(name) << QByteArray(members) << breaches << QByteArray(group) << previous;
    };
    row("nothing said", R"("x":1)", {}, "", {});
    row("two breaches", R"("relatedBreaches":[{"pbid":9},{"pbid":"10"}])", {"9", "10"}, "", {});
    row("breaches without a number", R"("relatedBreaches":[{"modelName":"A"},7,null,{"pbid":null}])", {}, "",
        {});
    row("one breach instead of a list", R"("relatedBreaches":{"pbid":9})", {"9"}, "", {});
    row("a group", R"("currentGroup":"g-2","groupPreviousGroups":["g-1","g-0"])", {}, "g-2", {"g-1", "g-0"});
    row("a previous group as a text", R"("currentGroup":"g-2","groupPreviousGroups":"g-1")", {}, "g-2",
        {"g-1"});
    row("previous groups of other types", R"("groupPreviousGroups":[null,{},[],""])", {}, "", {});
    row("the later of two lists", R"("relatedBreaches":[{"pbid":1}],"relatedBreaches":[{"pbid":2}])", {"2"},
        "", {});
}

void TestOtherKinds::readsGroupsAndBreachesOfAnIncident()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArrayList, breaches);
    QFETCH(QByteArray, group);
    QFETCH(QByteArrayList, previous);
    const Event event =
        decode((R"({"summariser":"S","aiaScore":1,"createdAt":1700000002500,"id":"i-1",)" + members + "}")
                   .constData());
    const auto texts = [](const std::vector<std::string>& list) {
        QByteArrayList result;
        for (const std::string& text : list)
            result.append(QByteArray::fromStdString(text));
        return result;
    };
    QCOMPARE(texts(event.lists.texts(EventList::RelatedBreaches)), breaches);
    QCOMPARE(QByteArray::fromStdString(event.group), group);
    QCOMPARE(texts(event.lists.texts(EventList::PreviousGroups)), previous);
}

void TestOtherKinds::listsOfAnIncidentAreBounded()
{
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += (i == 0 ? "{\"pbid\":" : ",{\"pbid\":") + std::to_string(i) + "}";
    const std::string message =
        R"({"summariser":"S","aiaScore":1,"createdAt":1700000002500,"id":"i-1","relatedBreaches":[)" + many +
        "]}";
    QCOMPARE(decode(message.c_str()).lists.count(EventList::RelatedBreaches), kMaxListedItems);
}

void TestOtherKinds::readsAnIncident()
{
    const Event event =
        decode(R"({"summariser":"UploadSummary","acknowledged":false,"createdAt":1700000002500,
        "attackPhases":[6],"title":"Nightly Upload","id":"i-1","category":"critical","groupCategory":"suspicious",
        "groupScore":"61.5","aiaScore":98.0,"summary":"It sent a lot.","periods":[{"start":1,"end":2}],
        "breachDevices":[{"identifier":"x","hostname":"ledger-3","ip":"10.2.0.9/24","mac":"02:00","did":5,"sid":1}],
        "relatedBreaches":[{"modelName":"A / B","pbid":9,"threatScore":3,"timestamp":4}],"details":[]})");
    QCOMPARE(event.kind, EventKind::AiAnalystIncident);
    QCOMPARE(event.externalId, std::string("i-1"));
    QCOMPARE(event.title, std::string("Nightly Upload"));
    QCOMPARE(event.summary, std::string("It sent a lot."));
    QCOMPARE(event.category, Category::Critical);
    QCOMPARE(event.score.field, ScoreField::AiaScore);
    QCOMPARE(event.score.value, 98.0);
    QCOMPARE(event.lists.texts(EventList::RelatedBreaches), std::vector<std::string>{"9"});
    QCOMPARE(*event.timeMs, std::int64_t(1700000002500));
    QCOMPARE(*event.acknowledged, false);
    QCOMPARE(event.device.hostname, std::string("ledger-3"));
    QCOMPARE(event.device.ip, std::string("10.2.0.9/24"));
    QCOMPARE(event.device.mac, std::string("02:00"));
    QCOMPARE(*event.device.did, std::int64_t(5));
}

void TestOtherKinds::readsIncidentOddities_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("device"); // host name|address
    const auto row = [](const char* name, const char* members, const char* device) {
        QTest::newRow(name) << QByteArray(members) << QByteArray(device);
    };
    row("scalar attack phase", R"("attackPhases":5,"breachDevices":[{"hostname":"h"}])", "h|");
    row("all null", R"("attackPhases":null,"groupScore":null,"breachDevices":null)", "|");
    row("no device", R"("breachDevices":[])", "|");
    row("second device is the first with a name",
        R"("breachDevices":[{"hostname":null,"ip":null,"did":3},{"hostname":"second","ip":null}])",
        "second|");
    row("host name from the identifier", R"("breachDevices":[{"identifier":"SaaS::ada","hostname":null}])",
        "SaaS::ada|");
    row("identifier repeats the address",
        R"("breachDevices":[{"identifier":"10.0.0.#81","ip":"10.0.0.#81"}])", "|10.0.0.#81");
    row("older details",
        R"("details":[{"blockType":"single","blocks":[]}],"breachDevices":[{"ip":"10.1.1.1"}])", "|10.1.1.1");
    row("one device without a list", R"("breachDevices":{"hostname":"solo"})", "solo|");
    row("junk in the list", R"("breachDevices":[null,7,"x",{"hostname":"h"}])", "h|");
}

void TestOtherKinds::readsIncidentOddities()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, device);
    const QByteArray json = R"({"id":"i","title":"T","aiaScore":"50",)" + members + "}";
    const Event event = decode(json.constData());
    QCOMPARE(event.kind, EventKind::AiAnalystIncident);
    QCOMPARE(event.score.value, 50.0);
    QCOMPARE(bytes(event.device.hostname + "|" + event.device.ip), device);
}

void TestOtherKinds::fillsFormattedSummaries_data()
{
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* summary, const char* text) {
        QTest::newRow(name) << QByteArray(summary) << QByteArray(text);
    };
    row("plain", R"("It happened.")", "It happened.");
    row("null", "null", "");
    row("object with a text", R"({"valueType":"string","value":"It happened."})", "It happened.");
    row("object with a gap", R"({"value":"{} sent {}.","replacements":[{"value":"ada"},{"value":3}]})",
        "ada sent 3.");
    row("nested",
        R"({"value":"{}\n\nLook.","replacements":[{"value":"By {}.","replacements":[{"value":"ada"}]}]})",
        "By ada.\n\nLook.");
    row("a host", R"({"value":"From {}","replacements":[{"value":{"identifier":"h1","ip":null}}]})",
        "From h1");
    row("too few replacements", R"({"value":"{} and {}","replacements":["ada"]})", "ada and {}");
    row("too many replacements", R"({"value":"{}","replacements":["ada","bob"]})", "ada");
    row("no value", R"({"valueType":"formatString"})", "");
    row("replacements of the wrong type", R"({"value":"{} x","replacements":{}})", "{} x");
}

void TestOtherKinds::fillsFormattedSummaries()
{
    QFETCH(QByteArray, summary);
    QFETCH(QByteArray, text);
    const QByteArray json = R"({"id":"i","aiaScore":1,"summary":)" + summary + "}";
    QCOMPARE(bytes(decode(json.constData()).summary), text);
}

void TestOtherKinds::survivesEndlessFormats()
{
    QByteArray summary = R"("end")";
    for (int i = 0; i < 40; ++i)
        summary = R"({"value":"a{}","replacements":[)" + summary + "]}";
    const QByteArray deep = R"({"id":"i","aiaScore":1,"summary":)" + summary + "}";
    const Event event = decode(deep.constData());
    QCOMPARE(event.kind, EventKind::AiAnalystIncident);
    QVERIFY(event.summary.starts_with("aaaa"));

    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many += R"("four",)";
    const QByteArray wide = R"({"id":"i","aiaScore":1,"summary":{"value":")" +
                            QByteArray("{} ").repeated(3000) + R"(","replacements":[)" + many.chopped(1) +
                            "]}}";
    QVERIFY(decode(wide.constData()).summary.size() <= kMaxFieldBytes);
}

void TestOtherKinds::readsAStatus()
{
    const Event event =
        decode(R"({"child_id":null,"last_updated":1648817054.504227,"message":"Probe is silent.",
        "name":"probe-silent-2","uuid":"u-7","ip_address":"10.1.0.4","alert_name":"Probe Silent",
        "acknowledge_timeout":null,"priority":53,"status":"Active","hostname":"probe-2","priority_level":"Medium"})");
    QCOMPARE(event.kind, EventKind::SystemStatus);
    QCOMPARE(event.externalId, std::string("u-7"));
    QCOMPARE(event.title, std::string("Probe Silent"));
    QCOMPARE(event.summary, std::string("Probe is silent."));
    QCOMPARE(event.statusLevel, Level::Medium);
    QCOMPARE(*event.timeMs, std::int64_t(1648817054504));
    QCOMPARE(event.device.hostname, std::string("probe-2"));
    QCOMPARE(event.device.ip, std::string("10.1.0.4"));
    QVERIFY(!event.resolved);
    QVERIFY(!event.modelPriority); // 0-100 here, another scale
}

void TestOtherKinds::readsStatusOddities_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("resolved");
    QTest::addColumn<int>("level");
    QTest::addColumn<qint64>("time");
    const auto row = [](const char* name, const char* members, bool resolved, Level level, qint64 time) {
        QTest::newRow(name) << QByteArray(members) << resolved << int(level) << time;
    };
    row("resolved", R"("status":"Resolved","priority_level":"high")", true, Level::High, -1);
    row("resolved in small letters", R"("status":"resolved","priority_level":"low")", true, Level::Low, -1);
    row("active in small letters", R"("status":"active","priority_level":"CRITICAL")", false, Level::Critical,
        -1);
    row("undocumented level", R"("priority_level":"urgent")", false, Level::None, -1);
    row("whole seconds as text", R"("last_updated":"1648817054")", false, Level::None, 1648817054000);
    row("null everywhere", R"("status":null,"priority_level":null,"last_updated":null,"uuid":null)", false,
        Level::None, -1);
}

void TestOtherKinds::readsStatusOddities()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, resolved);
    QFETCH(int, level);
    QFETCH(qint64, time);
    const QByteArray json = R"({"alert_name":"A",)" + members + "}";
    const Event event = decode(json.constData());
    QCOMPARE(event.kind, EventKind::SystemStatus);
    QCOMPARE(event.resolved, resolved);
    QCOMPARE(int(event.statusLevel), level);
    QCOMPARE(qint64(event.timeMs.value_or(-1)), time);
}

void TestOtherKinds::readsAnAction()
{
    const Event event =
        decode(R"({"iris-event-type":"antigena_state_change","action":"CREATE","action_family":"NETWORK",
        "inhibitor":"Block matching connections","model":"Antigena::Network::Slow Down","pbid":0,"codeid":31,
        "codeuuid":"c-31","start":1700000000,"end":1700003600,"url":"https://dt.example/#actions/31",
        "device":{"hostname":"ledger-3","ip":"10.2.0.9"}})");
    QCOMPARE(event.kind, EventKind::RespondAction);
    QVERIFY(event.respondData);
    QCOMPARE(event.externalId, std::string("c-31"));
    QCOMPARE(event.title, std::string("Antigena::Network::Slow Down"));
    QCOMPARE(event.summary, std::string("CREATE: Block matching connections"));
    QCOMPARE(*event.timeMs, std::int64_t(1700000000000));
    QCOMPARE(event.device.hostname, std::string("ledger-3"));
}

void TestOtherKinds::identifiesActionsByCode_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("identity");
    QTest::newRow("code and start") << QByteArray(R"("codeid":31,"start":1700000000)")
                                    << QByteArray("31-1700000000");
    QTest::newRow("uuid is null") << QByteArray(R"("codeuuid":null,"codeid":"31","start":17)")
                                  << QByteArray("31-17");
    QTest::newRow("no code") << QByteArray(R"("start":17,"pbid":0)") << QByteArray("");
}

void TestOtherKinds::identifiesActionsByCode()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, identity);
    const QByteArray json = R"({"iris-event-type":"antigena_state_change","hostname":"h",)" + members + "}";
    const Event event = decode(json.constData());
    QCOMPARE(bytes(event.externalId), identity);
    QCOMPARE(event.device.hostname, std::string("h"));
}

void TestOtherKinds::readsAnAuditLine()
{
    const Event event =
        decode(R"({"username":"ada","method":"PUT","endpoint":"/users/ada/settings","ip":"10.7.2.2",
        "status":200,"description":"Settings changed","additionalInfo":{"Changes":{"a":1}}})");
    QCOMPARE(event.kind, EventKind::Audit);
    QCOMPARE(event.title, std::string("PUT /users/ada/settings"));
    QCOMPARE(event.user, std::string("ada"));
    QCOMPARE(event.summary, std::string("Settings changed"));
    QCOMPARE(event.device.ip, std::string("10.7.2.2"));
    QVERIFY(event.externalId.empty() && !event.timeMs);
}

void TestOtherKinds::readsAnEmail()
{
    const Event event = decode(R"({"uuid":"m-1.1","direction":"inbound","dtime":"2025-04-10T15:55:27.341Z",
        "dtime_unix":1744300527341,"header_from":"\"Bank\" <bank@post.example>",
        "header_from_email":"bank@post.example","header_subject":"Your account","model_score":87,
        "rcpts":[{"rcpt_to":"ada@corp.example","summary":["First.","Second."]},{"rcpt_to":"bob@corp.example"}]})");
    QCOMPARE(event.kind, EventKind::Email);
    QCOMPARE(event.externalId, std::string("m-1.1"));
    QCOMPARE(event.title, std::string("Your account"));
    QCOMPARE(event.user, std::string("ada@corp.example, bob@corp.example"));
    QCOMPARE(event.summary, std::string("bank@post.example\nFirst.\nSecond."));
    QCOMPARE(event.score.field, ScoreField::ModelScore);
    QCOMPARE(event.score.value, 87.0);
    QCOMPARE(*event.timeMs, std::int64_t(1744300527341));
}

void TestOtherKinds::readsEmailOddities_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("addresses") << QByteArray(R"("recipients":["a@x.example","b@x.example"])")
                               << QByteArray("E-mail, inbound") << QByteArray("a@x.example, b@x.example");
    QTest::newRow("one address") << QByteArray(R"("recipients":"a@x.example","subject":"Hi")")
                                 << QByteArray("Hi") << QByteArray("a@x.example");
    QTest::newRow("nulls") << QByteArray(R"("rcpts":[null,{"rcpt_to":null}],"header_subject":null)")
                           << QByteArray("E-mail, inbound") << QByteArray("");
}

void TestOtherKinds::readsEmailOddities()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, user);
    const QByteArray json = R"({"direction":"inbound",)" + members + "}";
    const Event event = decode(json.constData());
    QCOMPARE(event.kind, EventKind::Email);
    QCOMPARE(bytes(event.title), title);
    QCOMPARE(bytes(event.user), user);
}

QTEST_GUILESS_MAIN(TestOtherKinds)
#include "tst_otherkinds.moc"
