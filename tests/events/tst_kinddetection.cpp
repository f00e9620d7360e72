// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"

#include <QTest>

using namespace duskwatch;

Q_DECLARE_METATYPE(duskwatch::EventKind)

class TestKindDetection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheKind_data();
    void tellsTheKind();
    void saysWhatIsNoEvent_data();
    void saysWhatIsNoEvent();
};

void TestKindDetection::tellsTheKind_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EventKind>("kind");
    const auto row = [](const char* name, const char* json, EventKind kind) {
        QTest::newRow(name) << QByteArray(json) << kind;
    };
    const auto breach = EventKind::ModelBreach;
    row("breach", R"({"model":{"name":"A::B"},"pbid":7})", breach);
    row("breach without pbid", R"({"model":{"then":{"name":"A::B"}},"score":0.4})", breach);
    row("breach whose model is missing", R"({"pbid":7,"model":null,"score":0.4})", breach);
    row("breach whose model is a string", R"({"pbid":7,"model":"A::B"})", breach);
    row("breach with only components", R"({"pbid":"7","triggeredComponents":[{}]})", breach);
    row("breach as its details list it", R"({"pbid":7,"name":"A::B","eventType":"policybreach","score":1})",
        breach);

    const auto incident = EventKind::AiAnalystIncident;
    row("incident", R"({"summariser":"X","aiaScore":50,"createdAt":1})", incident);
    row("incident without summariser", R"({"aiaScore":"50"})", incident);
    row("incident without score", R"({"createdAt":1700000000000,"title":"T","aiaScore":null})", incident);

    const auto status = EventKind::SystemStatus;
    row("status", R"({"alert_name":"Probe down","priority_level":"high","status":"active"})", status);
    row("status without level", R"({"alert_name":"Probe down"})", status);
    row("status without alert name", R"({"priority_level":"low","uuid":"u-1"})", status);

    const auto action = EventKind::RespondAction;
    row("action by its type", R"({"iris-event-type":"antigena_state_change","model":"A::B","pbid":0})",
        action);
    row("action by its link", R"({"url":"https://dt.example/#actions/12","pbid":0})", action);
    row("action by its code", R"({"model":"A::B","codeid":9})", action);

    row("audit", R"({"username":"ada","method":"GET","endpoint":"/x"})", EventKind::Audit);
    row("audit without user", R"({"username":null,"method":"POST","endpoint":"/login"})", EventKind::Audit);
    row("audit without method", R"({"username":"ada","endpoint":"/login"})", EventKind::Audit);

    row("e-mail with rcpts", R"({"direction":"inbound","rcpts":[]})", EventKind::Email);
    row("e-mail with recipients", R"({"direction":"outbound","recipients":["a@b.example"]})",
        EventKind::Email);
    row("e-mail without direction", R"({"header_subject":"Hi","rcpts":[]})", EventKind::Email);
}

void TestKindDetection::tellsTheKind()
{
    QFETCH(QByteArray, json);
    QFETCH(EventKind, kind);
    Decoder decoder;
    const Event event = decoder.decodeUnpadded(json.toStdString());
    QVERIFY2(event.kind == kind, event.unparsedReason.c_str());
    QVERIFY(event.unparsedReason.empty());
}

void TestKindDetection::saysWhatIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const char* json, const char* reason) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(reason);
    };
    row("acknowledged", R"({"response":"SUCCESS"})", "the answer to a request");
    row("incident acknowledged", R"({"aianalyst":"SUCCESS"})", "the answer to a request");
    row("Unified View", R"({"replicate":true,"data":[{"did":1,"score":73}]})", "the answer to a request");
    row("group", R"({"id":"g1","groupScore":4.5,"incidentEvents":[{"uuid":"u"}]})", "a group");
    row("comments", R"({"comments":[]})", "comments");
    row("comment of a breach", R"({"pbid":4,"username":"ada","message":"hm","name":"A::B"})", "comments");
    row("status page", R"({"version":"6.1","hostname":"dt","bundleVersion":"61"})", "status page");
    row("connection", R"({"eventType":"connection","direction":"out","port":53})", "a log entry");
    row("something else", R"({"hello":"world"})", "JSON without the members");
    row("nothing", R"({})", "JSON without the members");
    row("address elsewhere", R"({"url":"https://dt.example/#modelbreach/1"})", "JSON without the members");
}

void TestKindDetection::saysWhatIsNoEvent()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, reason);
    Decoder decoder;
    const Event event = decoder.decodeUnpadded(json.toStdString());
    QCOMPARE(event.kind, EventKind::Unparsed);
    QVERIFY2(QByteArray::fromStdString(event.unparsedReason).contains(reason), event.unparsedReason.c_str());
}

QTEST_GUILESS_MAIN(TestKindDetection)
#include "tst_kinddetection.moc"
