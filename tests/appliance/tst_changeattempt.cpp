// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/changeattempt.h"
#include "tests/appliance/apicase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 20'000;

/// An appliance with one breach and one incident event, as far as write-back sees it.
struct Model
{
    bool acknowledged = false;
    QStringList comments;
    bool storesNothing = false;
    QByteArray refusal; ///< of every POST, a body; empty: none
    int refusalStatus = 403;
    FakeAnswer::Manner postManner = FakeAnswer::Manner::Whole;
    int posts = 0;

    FakeAnswer answer(const FakeRequest& request)
    {
        if (request.method == "POST")
            return post(request);
        if (request.path().endsWith("comments"))
            return {.body = commentsBody(request.path().startsWith("/aianalyst"))};
        const QByteArray state = acknowledged ? R"({"time":1700000000123,"username":"eve"})" : "false";
        if (request.path() == "/modelbreaches")
            return {.body = "{\"pbid\":123,\"acknowledged\":" + state + "}"};
        return {.body = "[{\"id\":\"other\"},{\"id\":\"ab-1\",\"acknowledged\":" +
                        QByteArray(acknowledged ? "true" : "false") + "}]"};
    }
    FakeAnswer post(const FakeRequest& request)
    {
        ++posts;
        if (!refusal.isEmpty())
            return {.status = refusalStatus, .body = refusal};
        if (!storesNothing) {
            if (request.path().endsWith("comments"))
                comments.append(QJsonDocument::fromJson(request.body)["message"].toString());
            else
                acknowledged = !request.path().contains("unack");
        }
        return {.body = R"({"response":"SUCCESS"})", .manner = postManner};
    }
    QByteArray commentsBody(bool wrapped) const
    {
        QJsonArray list;
        for (const QString& comment : comments)
            list.append(QJsonObject{{"message", comment.toHtmlEscaped()}, {"username", "x"}});
        return wrapped ? QJsonDocument(QJsonObject{{"comments", list}}).toJson()
                       : QJsonDocument(list).toJson();
    }
};

} // namespace

class TestChangeAttempt : public QObject
{
    Q_OBJECT
    TestCertificates m_certificates;
    SystemClock m_clock;

    /// Makes \a change at \a model, noting what is asked for at once.
    ChangeOutcome make(Model& model, const Change& change, QList<qint64>* baselines = nullptr)
    {
        FakeAppliance appliance(m_certificates.trusted);
        appliance.setScript([&model](const FakeRequest& request) { return model.answer(request); });
        ApiClient client(settingsFor(appliance, m_certificates), privateToken(), {}, m_clock);
        ChangeAttempt attempt(client, change);
        connect(&attempt, &ChangeAttempt::readyToSend, &attempt, [&](qint64 baseline) {
            if (baselines != nullptr)
                baselines->append(baseline);
            attempt.proceed();
        });
        QSignalSpy finished(&attempt, &ChangeAttempt::finished);
        attempt.start();
        if (finished.isEmpty() && !finished.wait(kPatienceMs))
            return outcomeOf(ApiError{ApiErrorCode::Cancelled}, change, true);
        return finished.first().first().value<ChangeOutcome>();
    }
    static Change changeOf(Change::Kind kind, const QString& text, bool incident)
    {
        Change change;
        change.kind = kind;
        change.incident = incident;
        change.id = incident ? "ab-1" : "123";
        change.text = text;
        return change;
    }
    static Change comment(const QString& text, bool incident = false)
    {
        return changeOf(Change::Kind::Comment, text, incident);
    }
    static Change acknowledge(bool incident = false)
    {
        return changeOf(Change::Kind::Acknowledge, {}, incident);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem())); }

    void aChangeIsMadeOnceAndReadBack_data()
    {
        QTest::addColumn<bool>("incident");
        QTest::newRow("breach") << false;
        QTest::newRow("incident event") << true;
    }

    void aChangeIsMadeOnceAndReadBack()
    {
        QFETCH(bool, incident);
        Model model;
        const ChangeOutcome done = make(model, acknowledge(incident));
        QVERIFY2(done.kind == ChangeOutcome::Kind::Done, qPrintable(done.message));
        QCOMPARE(done.seenMs, incident ? std::nullopt : std::optional<std::int64_t>(1700000000123));
        QCOMPARE(make(model, acknowledge(incident)).kind, ChangeOutcome::Kind::Done);
        QCOMPARE(model.posts, 1); // it was so already
        const QString text = "<b>Grüße & \"co\"</b>\nzwei";
        QCOMPARE(make(model, comment(text, incident)).kind, ChangeOutcome::Kind::Done);
        QCOMPARE(model.comments, QStringList{text});
    }

    void aCommentThatMayHaveArrivedIsLookedForFirst()
    {
        Model model;
        model.comments = {"same", "same"};
        Change change = comment("same");
        QList<qint64> baselines;
        QCOMPARE(make(model, change, &baselines).kind, ChangeOutcome::Kind::Done);
        QCOMPARE(baselines, QList<qint64>{2});
        QCOMPARE(model.comments.size(), 3);
        change.baseline = 2; // as a program that was killed left it
        QCOMPARE(make(model, change).kind, ChangeOutcome::Kind::Done);
        QCOMPARE(model.comments.size(), 3);
        change.baseline = 3;
        QCOMPARE(make(model, change).kind, ChangeOutcome::Kind::Done);
        QCOMPARE(model.comments.size(), 4);
    }

    void aNewerAcknowledgementThereStopsTakingItBack_data()
    {
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<qint64>("ours");
        QTest::addColumn<bool>("overtaken");
        QTest::newRow("asked before it") << qint64{1699999999000} << qint64{0} << true;
        QTest::newRow("asked after it") << qint64{1700000001000} << qint64{0} << false;
        QTest::newRow("it is our own, by a clock that is ahead")
            << qint64{1699999999000} << qint64{1700000000123} << false;
    }

    void aNewerAcknowledgementThereStopsTakingItBack()
    {
        QFETCH(qint64, asked);
        QFETCH(qint64, ours);
        QFETCH(bool, overtaken);
        Model model;
        model.acknowledged = true;
        Change change = acknowledge();
        change.kind = Change::Kind::Unacknowledge;
        change.askedMs = asked;
        if (ours != 0)
            change.oursMs = ours;
        const ChangeOutcome outcome = make(model, change);
        QCOMPARE(outcome.kind, overtaken ? ChangeOutcome::Kind::Overtaken : ChangeOutcome::Kind::Done);
        QCOMPARE(model.acknowledged, overtaken);
        QCOMPARE(outcome.by, overtaken ? QString("eve") : QString());
    }

    void whatIsConfirmedAndNotThereIsNotDone()
    {
        Model model;
        model.storesNothing = true;
        for (const Change& change : {comment("x"), acknowledge(), acknowledge(true)}) {
            const ChangeOutcome outcome = make(model, change);
            QCOMPARE(outcome.kind, ChangeOutcome::Kind::Again);
            QVERIFY(outcome.notShown);
            QVERIFY(!outcome.ofConnection);
        }
    }

    void aLostAnswerIsTriedAgain()
    {
        Model model;
        model.postManner = FakeAnswer::Manner::Closes;
        const ChangeOutcome outcome = make(model, comment("x"));
        QCOMPARE(outcome.kind, ChangeOutcome::Kind::Again);
        Change again = comment("x");
        again.baseline = 0;
        QCOMPARE(make(model, again).kind, ChangeOutcome::Kind::Done);
        QCOMPARE(model.comments.size(), 1);
    }

    void aRefusalNamesTheRight_data()
    {
        QTest::addColumn<bool>("comments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("names");
        QTest::newRow("403 to acknowledge") << false << 403 << QByteArray("{}") << "Acknowledge Breaches";
        QTest::newRow("403 to comment") << true << 403 << QByteArray("{}") << "Discuss Breaches";
        QTest::newRow("ERROR") << true << 200 << QByteArray(R"({"response":"ERROR"})") << "Discuss Breaches";
        QTest::newRow("input error") << false << 400 << QByteArray(R"({"modelbreaches":"INPUT ERROR"})")
                                     << "did not take it";
        QTest::newRow("no such breach")
            << false << 400 << QByteArray(R"({"modelbreaches":"DATANOTFOUND ERROR"})") << "does not have";
    }

    void aRefusalNamesTheRight()
    {
        QFETCH(bool, comments);
        QFETCH(QByteArray, body);
        QFETCH(QString, names);
        Model model;
        model.refusal = body;
        QFETCH(int, status);
        model.refusalStatus = status;
        const ChangeOutcome outcome = make(model, comments ? comment("x") : acknowledge());
        QCOMPARE(outcome.kind, ChangeOutcome::Kind::Refused);
        QVERIFY2(outcome.message.contains(names), qPrintable(outcome.message));
    }

    void nothingIsSentForAnIdThatIsNone()
    {
        Model model;
        Change change = comment("x");
        change.id = "../12";
        QCOMPARE(make(model, change).kind, ChangeOutcome::Kind::Refused);
        QCOMPARE(model.posts, 0);
    }
};

QTEST_GUILESS_MAIN(TestChangeAttempt)
#include "tst_changeattempt.moc"
