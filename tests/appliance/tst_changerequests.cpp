// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/changerequests.h"
#include "core/appliance/signer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace duskwatch;

namespace {

constexpr const char* kPublic = "118v8jecrbrtkucou5a34hsbzounohx6jce61dwy";
constexpr const char* kPrivate = "7chbwad4hl4n5ok69e2edrs2ogpiqy8ldd5oozdb";
const QString kIncident = "04a3f36e-4u8w-v9dh-x6lb-894778cf9633";

} // namespace

Q_DECLARE_METATYPE(std::optional<duskwatch::ApiRequest>)

class TestChangeRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // PROTOCOL section 1, the table of vectors.
    void bodiesAreThoseOfTheVectors_data()
    {
        QTest::addColumn<std::optional<ApiRequest>>("request");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("acknowledge a breach") << acknowledgeBreachRequest("123", true)
                                              << QByteArray("1f316a286251c7e0add6932764f9087f9a40bb6c");
        QTest::newRow("comment a breach") << commentBreachRequest("101", "Test Comment")
                                          << QByteArray("2b710794c26d7456a3b29e4c80cde0353e7f56bc");
        QTest::newRow("acknowledge an incident") << acknowledgeIncidentRequest(kIncident, true)
                                                 << QByteArray("02079215676f4c9d432aaa89de90445ee2319aab");
    }
    void bodiesAreThoseOfTheVectors()
    {
        QFETCH(std::optional<ApiRequest>, request);
        QVERIFY(request);
        QCOMPARE(request->method, ApiRequest::Method::Post);
        QVERIFY(request->query.isEmpty()); // a POST goes to the bare path
        QTEST(signature(request->path + '?' + request->body, kPublic, kPrivate, "20230101T120000"),
              "signature");
    }

    void takingBackHasItsOwnPathAndWord()
    {
        const auto breach = acknowledgeBreachRequest("7", false);
        QCOMPARE(breach->path, QByteArray("/modelbreaches/7/unacknowledge"));
        QCOMPARE(breach->body, QByteArray("unacknowledge=true"));
        const auto incident = acknowledgeIncidentRequest(kIncident, false);
        QCOMPARE(incident->path, QByteArray("/aianalyst/unacknowledge"));
        QCOMPARE(incident->body, QByteArray("uuid=" + kIncident.toLatin1()));
    }

    void formsAndJsonSayWhatTheyAre()
    {
        QCOMPARE(acknowledgeBreachRequest("7", true)->contentType,
                 QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(commentIncidentRequest(kIncident, "x")->contentType, QByteArray("application/json"));
    }

    void readingBackAsksForOneEvent()
    {
        const auto breach = readBreachRequest("7");
        QCOMPARE(breach->path, QByteArray("/modelbreaches"));
        QVERIFY(breach->query.startsWith("pbid=7&"));
        QCOMPARE(readBreachCommentsRequest("7")->path, QByteArray("/modelbreaches/7/comments"));
        QCOMPARE(readIncidentRequest(kIncident)->path, QByteArray("/aianalyst/incidentevents"));
        QVERIFY(readIncidentRequest(kIncident)->query.startsWith("uuid=" + kIncident.toLatin1() + '&'));
        QCOMPARE(readIncidentCommentsRequest(kIncident)->query,
                 QByteArray("incident_id=" + kIncident.toLatin1()));
    }

    void textsBecomeAsciiAndComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "seen";
        QTest::newRow("quotes") << "a \"b\" \\ c";
        QTest::newRow("lines") << "one\ntwo\r\n\tthree";
        QTest::newRow("umlauts") << QString::fromUtf8("geprüft");
        QTest::newRow("outside the first plane") << QString::fromUtf8("\xF0\x9F\x94\x92");
        QTest::newRow("controls") << QString("a\x1b[31m") + QChar(0x7f) + QChar(0x202E);
        QTest::newRow("zero") << QString(QChar(0));
    }
    void textsBecomeAsciiAndComeBack()
    {
        QFETCH(QString, text);
        const QByteArray body = commentIncidentRequest(kIncident, text)->body;
        for (const char c : body)
            QVERIFY(c >= ' ' && c < 0x7f);
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        QCOMPARE(object["message"].toString(), text);
        QCOMPARE(object["incident_id"].toString(), kIncident);
    }

    void foreignIdsSendNothing_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"", "1/../2", "1?x=1", "1&x=1", " 1", "1,2", "\xd9\xa1"})
            QTest::newRow(id[0] == '\0' ? "empty" : id) << QString::fromUtf8(id);
        QTest::newRow("long") << QString(100, u'1');
    }
    void foreignIdsSendNothing()
    {
        QFETCH(QString, id);
        QVERIFY(!acknowledgeBreachRequest(id, true));
        QVERIFY(!commentBreachRequest(id, "x"));
        QVERIFY(!readBreachRequest(id));
        QVERIFY(!readBreachCommentsRequest(id));
        QVERIFY(!acknowledgeIncidentRequest(id, true));
        QVERIFY(!commentIncidentRequest(id, "x"));
        QVERIFY(!readIncidentRequest(id));
        QVERIFY(!readIncidentCommentsRequest(id));
    }
};

QTEST_GUILESS_MAIN(TestChangeRequests)
#include "tst_changerequests.moc"
