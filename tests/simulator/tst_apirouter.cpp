// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apirouter.h"
#include "tests/support/fixedclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace duskwatch;
using namespace duskwatch::simulator;

namespace {

const TokenPair kTokens{"public", "private"};
constexpr const char* kForm = "application/x-www-form-urlencoded";
constexpr const char* kJson = "application/json";

/// A simulated appliance without sockets, at a time that stands still.
struct Appliance
{
    FixedClock clock;
    ApplianceState state{plan(clock.now)};
    FaultSet faults;
    ControlDesk desk{state, faults, clock};
    ApiRouter router{state, faults, desk, kTokens, clock};

    static PlanOptions plan(std::int64_t nowMs)
    {
        PlanOptions options;
        options.events = 100;
        options.startMs = nowMs;
        return options;
    }

    void add(const QByteArray& name) { faults.add(parseFault(name).value(), clock.now); }

    HttpRequest request(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                        const QByteArray& type = {}) const
    {
        HttpRequest request;
        request.method = method;
        request.target = target;
        request.body = body;
        const QByteArray date = formatApiDate(clock.now, DateFormat::Compact);
        request.headers = {{"dtapi-token", kTokens.publicToken},
                           {"dtapi-date", date},
                           {"dtapi-signature", signatureOf(request.signedText(), date, kTokens)},
                           {"content-type", type}};
        return request;
    }
    Answer get(const QByteArray& target) { return router.answer(request("GET", target), false); }
    Answer post(const QByteArray& target, const QByteArray& body, const QByteArray& type)
    {
        return router.answer(request("POST", target, body, type), false);
    }
};

QByteArray bodyOf(Answer& answer)
{
    QByteArray body = answer.body;
    if (answer.source) {
        for (QByteArray piece = answer.source->next(); !piece.isEmpty(); piece = answer.source->next())
            body += piece;
    }
    return body;
}

QByteArray headerOf(const Answer& answer, const QByteArray& name)
{
    for (const auto& header : answer.headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

} // namespace

class TestApiRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAnsweredWithTheirStatusAndWords_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words"); // PBID and UUID stand for the first event's
        const auto get = [](const char* name, const char* target, int status, const char* words) {
            QTest::newRow(name) << QByteArray("GET") << QByteArray(target) << QByteArray() << QByteArray()
                                << status << QByteArray(words);
        };
        const auto post = [](const char* name, const char* target, const char* body, const char* type,
                             int status, const char* words) {
            QTest::newRow(name) << QByteArray("POST") << QByteArray(target) << QByteArray(body)
                                << QByteArray(type) << status << QByteArray(words);
        };
        constexpr const char* kInput = R"({"modelbreaches":"INPUT ERROR"})";
        constexpr const char* kNothing = R"({"modelbreaches":"DATANOTFOUND ERROR"})";
        constexpr const char* kAnalystInput = R"({"aianalyst":"INPUT ERROR"})";
        constexpr const char* kAnalystNothing = R"({"aianalyst":"DATANOTFOUND ERROR"})";
        constexpr const char* kSuccess = R"({"response":"SUCCESS"})";
        constexpr const char* kAnalystSuccess = R"({"aianalyst":"SUCCESS"})";
        get("breaches of a moment without any", "/modelbreaches?starttime=1&endtime=2", 200, "[]");
        get("start without end", "/modelbreaches?starttime=1", 400, kInput);
        get("unknown parameter", "/modelbreaches?colour=blue", 400, kInput);
        get("unknown breach", "/modelbreaches?pbid=1", 400, kNothing);
        get("incidents, wrong", "/aianalyst/incidentevents?minscore=x", 400, kAnalystInput);
        get("status, wrong", "/status?fast=2", 400, R"({"status":"INPUT ERROR"})");
        get("comments of nothing", "/modelbreaches/1/comments", 400, kNothing);
        get("comments of no incident", "/aianalyst/incident/comments", 400, kAnalystInput);
        get("comments of another incident", "/aianalyst/incident/comments?incident_id=x", 400,
            kAnalystNothing);
        get("comments of an incident", "/aianalyst/incident/comments?incident_id=UUID", 200,
            R"({"comments":[]})");
        get("unknown end-point", "/somewhere", 302, "");
        get("control desk from elsewhere", "/duskwatch-simulator/record", 302, "");
        const char* const acknowledge = "/modelbreaches/PBID/acknowledge";
        post("form", acknowledge, "acknowledge=true", kForm, 200, kSuccess);
        post("json", acknowledge, R"({"acknowledge":true})", kJson, 200, kSuccess);
        post("undo", "/modelbreaches/PBID/unacknowledge", "unacknowledge=true", kForm, 200, kSuccess);
        post("undo in the words of doing", "/modelbreaches/PBID/unacknowledge", "acknowledge=true", kForm,
             400, kInput);
        post("form called json", acknowledge, "acknowledge=true", kJson, 400, kInput);
        post("json called form", acknowledge, R"({"acknowledge":true})", kForm, 400, kInput);
        post("false", acknowledge, "acknowledge=false", kForm, 400, kInput);
        post("no body", acknowledge, "", kForm, 400, kInput);
        post("query instead of a body", "/modelbreaches/PBID/acknowledge?acknowledge=true", "", kForm, 400,
             kInput);
        post("unknown breach, written", "/modelbreaches/1/acknowledge", "acknowledge=true", kForm, 400,
             kNothing);
        post("comment", "/modelbreaches/PBID/comments", R"({"message":"Gr\u00fc\u00dfe"})", kJson, 200,
             kSuccess);
        post("comment as form", "/modelbreaches/PBID/comments", "message=x", kForm, 400, kInput);
        post("empty comment", "/modelbreaches/PBID/comments", R"({"message":" "})", kJson, 400, kInput);
        post("number as comment", "/modelbreaches/PBID/comments", R"({"message":1})", kJson, 400, kInput);
        post("broken json", "/modelbreaches/PBID/comments", R"({"message":)", kJson, 400, kInput);
        post("incident", "/aianalyst/acknowledge", "uuid=UUID", kForm, 200, kAnalystSuccess);
        post("incident twice", "/aianalyst/unacknowledge", "uuid=UUID,UUID", kForm, 200, kAnalystSuccess);
        post("incident as json", "/aianalyst/acknowledge", R"({"uuid":"UUID"})", kJson, 400, kAnalystInput);
        post("unknown incident", "/aianalyst/acknowledge", "uuid=UUID,x", kForm, 400, kAnalystNothing);
        post("comment on an incident", "/aianalyst/incident/comments",
             R"({"incident_id":"UUID","message":"m"})", kJson, 200, kAnalystSuccess);
        post("comment without incident", "/aianalyst/incident/comments", R"({"message":"m"})", kJson, 400,
             kAnalystInput);
    }

    void requestsAreAnsweredWithTheirStatusAndWords()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        Appliance appliance;
        for (QByteArray* const text : {&target, &body})
            text->replace("PBID", firstPbid(appliance)).replace("UUID", firstUuid(appliance));
        Answer answer = appliance.router.answer(appliance.request(method, target, body, type), false);
        QCOMPARE(answer.status, status);
        QCOMPARE(bodyOf(answer), words);
        QCOMPARE(headerOf(answer, "Location"), status == 302 ? QByteArray("/login") : QByteArray());
    }

    void unsignedRequestsAreRefused_data()
    {
        QTest::addColumn<int>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("other token") << 0 << QByteArray("other") << QByteArray("API SIGNATURE ERROR");
        QTest::newRow("other date") << 1 << QByteArray("20200101T000000")
                                    << QByteArray("API SIGNATURE ERROR");
        QTest::newRow("other signature") << 2 << QByteArray(40, '0') << QByteArray("API SIGNATURE ERROR");
    }

    void unsignedRequestsAreRefused()
    {
        QFETCH(int, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, words);
        Appliance appliance;
        HttpRequest request = appliance.request("GET", "/aianalyst/incidentevents?includeallpinned=false");
        request.headers[header].second = value;
        const Answer answer = appliance.router.answer(request, true);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, "{\"aianalyst\":\"" + words + "\"}");
    }

    void faultsShowAsTheyAreNamed_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("breaches"); // status of GET /modelbreaches
        QTest::addColumn<int>("status");   // of GET /status
        QTest::addColumn<int>("delivery");
        QTest::addColumn<QByteArray>("start"); // of the body of the former
        const auto row = [](const char* fault, int breaches, int status, Delivery delivery,
                            const char* start) {
            QTest::newRow(fault) << QByteArray(fault) << breaches << status << static_cast<int>(delivery)
                                 << QByteArray(start);
        };
        row("no-right-modelbreaches", 403, 200, Delivery::Whole, "{");
        row("no-right-status", 200, 403, Delivery::Whole, "[{");
        row("html-login", 200, 200, Delivery::Whole, "<!DOCTYPE html>");
        row("redirect-login", 302, 302, Delivery::Whole, "");
        row("redirect-403:modelbreaches", 302, 200, Delivery::Whole, "");
        row("429", 429, 429, Delivery::Whole, "{");
        row("500:status", 200, 500, Delivery::Whole, "[{");
        row("response-error", 200, 200, Delivery::Whole, R"({"response":"ERROR"})");
        row("slow", 200, 200, Delivery::Slow, "[{");
        row("cut", 200, 200, Delivery::Cut, "[{");
        row("silent", 200, 200, Delivery::Silent, "");
        row("http2-only", 200, 200, Delivery::Http2, "");
        row("huge", 200, 200, Delivery::Whole, "[  ");
        row("skew:+31m", 400, 400, Delivery::Whole, R"({"modelbreaches":"API DATE ERROR"})");
        row("skew:-31m", 400, 400, Delivery::Whole, R"({"modelbreaches":"API DATE ERROR"})");
        row("skew:+29m", 200, 200, Delivery::Whole, "[{");
        row("date-only:compact", 200, 200, Delivery::Whole, "[{");
        row("date-only:spaced", 400, 400, Delivery::Whole, R"({"modelbreaches":"API DATE ERROR"})");
    }

    void faultsShowAsTheyAreNamed()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, breaches);
        QFETCH(int, status);
        QFETCH(int, delivery);
        QFETCH(QByteArray, start);
        Appliance appliance;
        appliance.add(fault);
        Answer answer = appliance.get("/modelbreaches");
        QCOMPARE(answer.status, breaches);
        QCOMPARE(static_cast<int>(answer.delivery), delivery);
        const QByteArray body = bodyOf(answer);
        QVERIFY2(body.startsWith(start) && body.isEmpty() == start.isEmpty(), body.left(100).constData());
        QCOMPARE(appliance.get("/status").status, status);
        appliance.faults.clear();
        QCOMPARE(appliance.get("/modelbreaches").status, 200);
    }

    void faultsOfTheAnswerKeepWhatTheyPromise()
    {
        Appliance appliance;
        appliance.add("429");
        QCOMPARE(headerOf(appliance.get("/status"), "Retry-After"), QByteArray("2"));
        appliance.faults.clear();
        appliance.add("redirect-403");
        QCOMPARE(headerOf(appliance.get("/status"), "Location"), QByteArray("/403"));
        appliance.faults.clear();
        appliance.add("html-login");
        QVERIFY(appliance.get("/status").body.contains("<title>Log In | Darktrace</title>"));
        QVERIFY(appliance.get("/status").contentType.startsWith("text/html"));
        appliance.faults.clear();
        appliance.add("huge");
        Answer huge = appliance.get("/modelbreaches");
        const QByteArray body = bodyOf(huge);
        QVERIFY(body.size() > qsizetype{64} << 20);
        QVERIFY(body.endsWith(']'));
        appliance.faults.clear();
        appliance.add("anonymised");
        Answer anonymised = appliance.get("/modelbreaches?minimal=true");
        QVERIFY(bodyOf(anonymised).contains("\"ip\":\"10.0.0.#"));
    }

    void brokenJsonIsBrokenEverywhere_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("breaches") << QByteArray("/modelbreaches");
        QTest::newRow("no breaches") << QByteArray("/modelbreaches?starttime=1&endtime=2");
        QTest::newRow("incidents") << QByteArray("/aianalyst/incidentevents");
        QTest::newRow("status") << QByteArray("/status");
    }

    void brokenJsonIsBrokenEverywhere()
    {
        QFETCH(QByteArray, target);
        Appliance appliance;
        Answer whole = appliance.get(target);
        QVERIFY(!QJsonDocument::fromJson(bodyOf(whole)).isNull());
        appliance.add("bad-json");
        Answer broken = appliance.get(target);
        QCOMPARE(broken.status, 200);
        QVERIFY(QJsonDocument::fromJson(bodyOf(broken)).isNull());
    }

    void lostChangesAreConfirmedAndMissing()
    {
        Appliance appliance;
        const QByteArray pbid = firstPbid(appliance);
        const QByteArray target = "/modelbreaches?pbid=" + pbid;
        const bool acknowledged = appliance.get(target).body.contains("\"acknowledged\":{");
        const QByteArray word = acknowledged ? "unacknowledge" : "acknowledge";
        appliance.add("change-lost");
        QCOMPARE(appliance.post("/modelbreaches/" + pbid + '/' + word, word + "=true", kForm).body,
                 QByteArray(R"({"response":"SUCCESS"})"));
        QCOMPARE(appliance.get(target).body.contains("\"acknowledged\":{"), acknowledged);
    }

    void droppedChangesAreMadeAndTheirAnswersCut()
    {
        Appliance appliance;
        const QByteArray path = "/modelbreaches/" + firstPbid(appliance) + "/comments";
        appliance.add("change-dropped");
        const Answer dropped = appliance.post(path, R"({"message":"unique"})", kJson);
        QCOMPARE(static_cast<int>(dropped.delivery), static_cast<int>(Delivery::Cut));
        const Answer read = appliance.get(path);
        QCOMPARE(static_cast<int>(read.delivery), static_cast<int>(Delivery::Whole));
        QVERIFY(read.body.contains("unique"));
    }

    void anIncidentEventIsFoundByItsUuid()
    {
        Appliance appliance;
        Answer all = appliance.get("/aianalyst/incidentevents?includeacknowledged=true");
        const QJsonArray events = QJsonDocument::fromJson(bodyOf(all)).array();
        QVERIFY(events.size() > 1);
        const QString id = events[1].toObject()["id"].toString();
        Answer one =
            appliance.get("/aianalyst/incidentevents?includeacknowledged=true&uuid=" + id.toLatin1());
        const QJsonArray found = QJsonDocument::fromJson(bodyOf(one)).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].toObject()["id"].toString(), id);
    }

    void whatIsInTheJournalCountsAsMade()
    {
        QTemporaryDir folder;
        const QString journal = folder.filePath("changes");
        QByteArray pbid;
        {
            Appliance first;
            QVERIFY(first.state.keepChanges(journal));
            pbid = firstPbid(first);
            first.post("/modelbreaches/" + pbid + "/comments", "{\"message\":\"Gr\\u00fc\\u00dfe\"}", kJson);
        }
        Appliance second;
        QVERIFY(second.state.keepChanges(journal));
        QVERIFY(second.get("/modelbreaches/" + pbid + "/comments").body.contains("Gr\u00fc\u00dfe"));
    }

    void lostCommentsAreConfirmedAndMissing()
    {
        Appliance appliance;
        const QByteArray path = "/modelbreaches/" + firstPbid(appliance) + "/comments";
        const QByteArray before = appliance.get(path).body;
        appliance.add("comment-lost");
        QCOMPARE(appliance.post(path, R"({"message":"x"})", kJson).body,
                 QByteArray(R"({"response":"SUCCESS"})"));
        QCOMPARE(appliance.get(path).body, before);
        appliance.faults.clear();
        QCOMPARE(appliance.post(path, R"({"message":"Gr\u00fc\u00dfe"})", kJson).status, 200);
        const QJsonValue last = QJsonDocument::fromJson(appliance.get(path).body).array().last();
        QCOMPARE(last[QLatin1String("message")].toString(), QStringLiteral("Grüße"));
        QCOMPARE(last[QLatin1String("username")].toString(), QStringLiteral("api"));
    }

    void clockShowsInStatusAndDate()
    {
        Appliance appliance;
        appliance.add("skew:+29m");
        const Answer answer = appliance.get("/status?fast=true&includechildren=false");
        QCOMPARE(answer.dateMs, appliance.clock.now + 29 * 60'000);
        const QJsonObject status = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(status[QLatin1String("time")].toString(), QStringLiteral("2023-11-14 22:42"));
        QVERIFY(!status[QLatin1String("version")].toString().isEmpty());
        QVERIFY(!status[QLatin1String("hostname")].toString().isEmpty());
    }

    void oneBreachComesAsAnObject()
    {
        Appliance appliance;
        const QByteArray pbid = firstPbid(appliance);
        const Answer answer = appliance.get("/modelbreaches?pbid=" + pbid);
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        QVERIFY(document.isObject());
        QCOMPARE(document[QLatin1String("pbid")].toInteger(), pbid.toLongLong());
    }

    void deskSwitchesFaultsForCallersOnThisComputer()
    {
        Appliance appliance;
        int changes = 0;
        appliance.desk.onFaultsChanged([&changes] { ++changes; });
        const auto ask = [&](const char* method, const char* target) {
            HttpRequest request;
            request.method = method;
            request.target = target;
            return appliance.router.answer(request, true);
        };
        QCOMPARE(ask("POST", "/duskwatch-simulator/fault?name=500").body,
                 QByteArray(R"({"faults":["500"]})"));
        QCOMPARE(ask("POST", "/duskwatch-simulator/fault?name=skew:+31m@5").body,
                 QByteArray(R"({"faults":["500","skew:+31m"]})"));
        QCOMPARE(appliance.get("/status").status, 500);
        appliance.clock.now += 5'000;
        QCOMPARE(ask("GET", "/duskwatch-simulator/fault").body, QByteArray(R"({"faults":["500"]})"));
        QCOMPARE(ask("POST", "/duskwatch-simulator/fault?name=").body, QByteArray(R"({"faults":[]})"));
        QCOMPARE(appliance.get("/status").status, 200);
        QCOMPARE(changes, 3);
        QCOMPARE(ask("POST", "/duskwatch-simulator/fault?name=nonsense").status, 400);
        QCOMPARE(ask("POST", "/duskwatch-simulator/fault").status, 400);
        QCOMPARE(ask("GET", "/duskwatch-simulator/other").status, 404);
        QCOMPARE(changes, 3);
        QCOMPARE(ask("GET", "/duskwatch-simulator/record").body.count('\n'), 105);
    }

private:
    static QByteArray firstPbid(Appliance& appliance)
    {
        Answer answer = appliance.get("/modelbreaches?minimal=true");
        const QJsonValue first = QJsonDocument::fromJson(bodyOf(answer)).array().first();
        return QByteArray::number(first[QLatin1String("pbid")].toInteger());
    }

    static QByteArray firstUuid(Appliance& appliance)
    {
        Answer answer = appliance.get("/aianalyst/incidentevents");
        const QJsonValue first = QJsonDocument::fromJson(bodyOf(answer)).array().first();
        return first[QLatin1String("id")].toString().toLatin1();
    }
};

QTEST_GUILESS_MAIN(TestApiRouter)
#include "tst_apirouter.moc"
