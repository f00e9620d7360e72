// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/eventstream.h"
#include "tests/simulator/streamreader.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace duskwatch::simulation;

namespace {

constexpr int kMany = 8'000;

qint64 integer(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toInteger(-1);
}

QString string(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonObject object(const QJsonObject& parent, const char* name)
{
    return parent.value(QLatin1String(name)).toObject();
}

bool isBreach(const ReadMessage& message)
{
    return message.kind == StreamKind::Breach || message.kind == StreamKind::BreachRepeat;
}

} // namespace

/// What single messages of the stream look like; tst_eventstream has how they follow each other.
class TestStreamMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_messages = readStream({}, kMany); }

    void everyMessageCarriesWhatItsKindIsKnownBy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("members");
        const auto row = [](const char* name, StreamKind kind, const QStringList& members) {
            QTest::newRow(name) << static_cast<int>(kind) << members;
        };
        const QStringList breach{QStringLiteral("creationTime"), QStringLiteral("model"),
                                 QStringLiteral("pbid"),         QStringLiteral("triggeredComponents"),
                                 QStringLiteral("score"),        QStringLiteral("device"),
                                 QStringLiteral("breachUrl")};
        const QStringList incident{QStringLiteral("summariser"), QStringLiteral("aiaScore"),
                                   QStringLiteral("createdAt"),  QStringLiteral("id"),
                                   QStringLiteral("details"),    QStringLiteral("summary")};
        const QStringList status{QStringLiteral("alert_name"), QStringLiteral("priority_level"),
                                 QStringLiteral("uuid"), QStringLiteral("last_updated"),
                                 QStringLiteral("status")};
        row("breach", StreamKind::Breach, breach);
        row("breach again", StreamKind::BreachRepeat, breach);
        row("test alert", StreamKind::TestAlert, breach);
        row("incident", StreamKind::Incident, incident);
        row("incident again", StreamKind::IncidentUpdate, incident);
        row("status", StreamKind::StatusActive, status);
        row("status resolved", StreamKind::StatusResolved, status);
        row("respond", StreamKind::RespondAction,
            {QStringLiteral("iris-event-type"), QStringLiteral("codeid"), QStringLiteral("codeuuid"),
             QStringLiteral("start"), QStringLiteral("end")});
        row("audit", StreamKind::Audit,
            {QStringLiteral("username"), QStringLiteral("method"), QStringLiteral("endpoint")});
        row("e-mail", StreamKind::Email,
            {QStringLiteral("direction"), QStringLiteral("rcpts"), QStringLiteral("uuid"),
             QStringLiteral("model_score"), QStringLiteral("dtime_unix")});
    }

    void everyMessageCarriesWhatItsKindIsKnownBy()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, members);
        int seen = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            if (message.kind != static_cast<StreamKind>(kind))
                continue;
            ++seen;
            QVERIFY2(!message.json.isEmpty(), message.payload.constData());
            for (const QString& member : members)
                QVERIFY2(message.json.contains(member), qPrintable(member));
        }
        QVERIFY(seen > 0);
    }

    void cefHasItsSevenFields()
    {
        int seen = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            if (message.kind != StreamKind::Cef)
                continue;
            ++seen;
            QVERIFY2(message.payload.startsWith("CEF:0|Darktrace|DCIP|"), message.payload.constData());
            QByteArray unescaped = message.payload;
            unescaped.replace("\\|", "");
            QCOMPARE(unescaped.count('|'), 7);
            QVERIFY(unescaped.contains("|externalId="));
            QVERIFY(message.payload.contains("\\="));
        }
        QVERIFY(seen > 50);
    }

    void kindsComeInPlausibleNumbers_data()
    {
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<int>("lowest");
        QTest::addColumn<int>("highest");
        const auto row = [](const char* name, std::initializer_list<StreamKind> kinds, int lowest,
                            int highest) {
            QList<int> numbers;
            for (const StreamKind kind : kinds)
                numbers.append(static_cast<int>(kind));
            QTest::newRow(name) << numbers << lowest << highest;
        };
        row("breaches", {StreamKind::Breach, StreamKind::BreachRepeat}, 820, 860);
        row("breaches again", {StreamKind::BreachRepeat}, 15, 40);
        row("incidents", {StreamKind::Incident, StreamKind::IncidentUpdate}, 50, 70);
        row("incidents again", {StreamKind::IncidentUpdate}, 10, 30);
        row("status", {StreamKind::StatusActive, StreamKind::StatusResolved}, 24, 36);
        row("respond", {StreamKind::RespondAction}, 15, 25);
        row("audit", {StreamKind::Audit}, 24, 36);
        row("e-mail", {StreamKind::Email}, 6, 14);
        row("cef", {StreamKind::Cef}, 6, 14);
        row("noise", {StreamKind::Noise}, 0, 0);
    }

    void kindsComeInPlausibleNumbers()
    {
        QFETCH(QList<int>, kinds);
        QFETCH(int, lowest);
        QFETCH(int, highest);
        const auto seen =
            std::count_if(m_messages.cbegin(), m_messages.cend(), [&](const ReadMessage& message) {
                return kinds.contains(static_cast<int>(message.kind));
            });
        const auto permille = seen * 1000 / kMany;
        QVERIFY2(permille >= lowest && permille <= highest, qPrintable(QString::number(permille)));
    }

    void categoriesAndScoresAreMostlyHarmless()
    {
        QHash<QString, int> categories;
        int breaches = 0;
        int high = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            if (!isBreach(message))
                continue;
            ++breaches;
            ++categories[string(object(message.json, "model"), "category")];
            const double score = message.json.value(QLatin1String("score")).toDouble(-1);
            QVERIFY(score >= 0 && score <= 1);
            high += score >= 0.8 ? 1 : 0;
        }
        const auto permille = [&](const char* name) {
            return categories[QLatin1String(name)] * 1000 / breaches;
        };
        QVERIFY(permille("Informational") > 540 && permille("Informational") < 640);
        QVERIFY(permille("Suspicious") > 210 && permille("Suspicious") < 300);
        QVERIFY(permille("Compliance") > 70 && permille("Compliance") < 130);
        QVERIFY(permille("Critical") > 40 && permille("Critical") < 80);
        QVERIFY(high > 0 && high < breaches / 10);
    }

    void sizesAreThoseOfAnAppliance()
    {
        qint64 total = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            const qsizetype size = message.frame.size() - 1;
            QVERIFY2(size >= 200 && size <= 14 * 1024, message.frame.constData());
            total += size;
        }
        const qint64 mean = total / kMany;
        QVERIFY2(mean > 3600 && mean < 4400, qPrintable(QString::number(mean)));
    }

    void someTextIsNotAscii()
    {
        const auto seen =
            std::count_if(m_messages.cbegin(), m_messages.cend(), [](const ReadMessage& message) {
                return std::any_of(message.payload.cbegin(), message.payload.cend(),
                                   [](char byte) { return byte < 0; });
            });
        QVERIFY(seen > kMany / 50 && seen < kMany / 2);
    }

    void evidenceIsShownByDisplayFilters()
    {
        for (const ReadMessage& message : std::as_const(m_messages)) {
            if (!isBreach(message))
                continue;
            int display = 0;
            for (const QJsonValue& component :
                 message.json.value(QLatin1String("triggeredComponents")).toArray()) {
                for (const QJsonValue& filter :
                     component.toObject().value(QLatin1String("triggeredFilters")).toArray())
                    display +=
                        string(filter.toObject(), "comparatorType") == QLatin1String("display") ? 1 : 0;
            }
            QVERIFY2(display > 0, message.payload.constData());
        }
    }

    void testAlertIsAlwaysTheSame()
    {
        for (const ReadMessage& message : std::as_const(m_messages)) {
            if (message.kind != StreamKind::TestAlert)
                continue;
            QCOMPARE(integer(message.json, "pbid"), qint64{123});
            QCOMPARE(integer(message.json, "score"), qint64{1});
            QCOMPARE(string(object(message.json, "model"), "name"),
                     QStringLiteral("Unrestricted Test Model"));
        }
    }

private:
    QList<ReadMessage> m_messages;
};

QTEST_GUILESS_MAIN(TestStreamMessages)
#include "tst_streammessages.moc"
