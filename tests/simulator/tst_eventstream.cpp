// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/eventstream.h"
#include "tests/simulator/streamreader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace duskwatch::simulation;

namespace {

constexpr int kMany = 8'000;

StreamOptions seeded(std::uint64_t seed)
{
    StreamOptions options;
    options.seed = seed;
    return options;
}

QByteArray bytes(const StreamOptions& options, int count)
{
    EventStream stream(options);
    TextBuffer out;
    for (int index = 0; index < count; ++index)
        stream.next(out);
    return {out.view().data(), static_cast<qsizetype>(out.size())};
}

qint64 integer(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toInteger(-1);
}

QString string(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

bool isBreach(const ReadMessage& message)
{
    return message.kind == StreamKind::Breach || message.kind == StreamKind::BreachRepeat;
}

} // namespace

class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_messages = readStream({}, kMany); }

    void sameSeedGivesTheSameBytes() { QCOMPARE(bytes(seeded(42), 2000), bytes(seeded(42), 2000)); }

    void anotherSeedGivesOtherBytes() { QVERIFY(bytes(seeded(42), 50) != bytes(seeded(43), 50)); }

    void chunkingDoesNotChangeTheBytes()
    {
        QByteArray oneByOne;
        for (const ReadMessage& message : readStream(seeded(9), 500))
            oneByOne += message.frame;
        QCOMPARE(oneByOne, bytes(seeded(9), 500));
    }

    void newBreachesHaveAscendingNumbersAndTimes()
    {
        qint64 pbid = 0;
        qint64 created = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            if (message.kind != StreamKind::Breach)
                continue;
            QVERIFY(integer(message.json, "pbid") > pbid);
            QVERIFY(integer(message.json, "creationTime") >= created);
            pbid = integer(message.json, "pbid");
            created = integer(message.json, "creationTime");
            QVERIFY(string(message.json, "breachUrl").endsWith(QStringLiteral("/#modelbreach/%1").arg(pbid)));
        }
    }

    void repeatedBreachDiffersInItsScoreOnly()
    {
        QHash<qint64, QJsonObject> last;
        int repeats = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            if (!isBreach(message))
                continue;
            QJsonObject before = last.value(integer(message.json, "pbid"));
            last.insert(integer(message.json, "pbid"), message.json);
            QCOMPARE(!before.isEmpty(), message.kind == StreamKind::BreachRepeat);
            if (message.kind != StreamKind::BreachRepeat)
                continue;
            ++repeats;
            QJsonObject now = message.json;
            QVERIFY(now.value(QLatin1String("score")) != before.value(QLatin1String("score")));
            for (const char* const member : {"score", "percentscore"}) {
                now.remove(QLatin1String(member));
                before.remove(QLatin1String(member));
            }
            QCOMPARE(now, before);
        }
        QVERIFY(repeats > 100);
    }

    void updatedIncidentKeepsItsIdAndRisesInScore()
    {
        QHash<QString, qint64> scores;
        int updates = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            const bool isUpdate = message.kind == StreamKind::IncidentUpdate;
            if (!isUpdate && message.kind != StreamKind::Incident)
                continue;
            const QString id = string(message.json, "id");
            QCOMPARE(scores.contains(id), isUpdate);
            const qint64 score = integer(message.json, "aiaScore");
            QVERIFY(score > scores.value(id, 0) && score <= 100);
            scores.insert(id, score);
            updates += isUpdate ? 1 : 0;
        }
        QVERIFY(updates > 50);
    }

    void statusIsResolvedUnderTheUuidItCameWith()
    {
        QSet<QString> open;
        int resolved = 0;
        for (const ReadMessage& message : std::as_const(m_messages)) {
            const QString uuid = string(message.json, "uuid");
            const QString status = string(message.json, "status");
            if (message.kind == StreamKind::StatusActive) {
                QCOMPARE(status.toLower(), QStringLiteral("active"));
                QVERIFY(!open.contains(uuid));
                open.insert(uuid);
            } else if (message.kind == StreamKind::StatusResolved) {
                QCOMPARE(status, QStringLiteral("Resolved"));
                QVERIFY(open.remove(uuid));
                ++resolved;
            }
        }
        QVERIFY(resolved > 50);
    }

    void headersHaveTheirForm_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("rfc3164") << static_cast<int>(HeaderFormat::Rfc3164)
                                 << QStringLiteral("^<165>[A-Z][a-z]{2} [ 1-3][0-9] \\d\\d:\\d\\d:\\d\\d "
                                                   "dt-larkfield-01 darktrace(_audit)? $");
        QTest::newRow("rfc5424") << static_cast<int>(HeaderFormat::Rfc5424)
                                 << QStringLiteral(
                                        "^<165>1 \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00 "
                                        "dt-larkfield-01 darktrace(_audit)? - - - $");
    }

    void headersHaveTheirForm()
    {
        QFETCH(int, format);
        QFETCH(QString, pattern);
        StreamOptions options;
        options.format = static_cast<HeaderFormat>(format);
        const QRegularExpression expression(pattern);
        for (const ReadMessage& message : readStream(options, 2000)) {
            QVERIFY2(expression.match(QString::fromUtf8(message.header)).hasMatch(),
                     message.header.constData());
            QCOMPARE(message.header.contains("darktrace_audit"), message.kind == StreamKind::Audit);
        }
    }

    void octetCountsAreTheLengthOfWhatFollows()
    {
        StreamOptions options = seeded(11);
        options.framing = Framing::OctetCount;
        const QByteArray counted = bytes(options, 1000);
        options.framing = Framing::LineFeed;
        QByteArray lines;
        qsizetype position = 0;
        while (position < counted.size()) {
            const qsizetype space = counted.indexOf(' ', position);
            bool isNumber = false;
            const qsizetype length = counted.mid(position, space - position).toLongLong(&isNumber);
            QVERIFY(isNumber);
            lines += counted.mid(space + 1, length) + '\n';
            position = space + 1 + length;
        }
        QCOMPARE(position, counted.size());
        QCOMPARE(lines, bytes(options, 1000));
    }

    void noiseComesOnlyWhenAskedForAndNeverBreaksALine()
    {
        StreamOptions options = seeded(12);
        options.noisePermille = 200;
        const QList<ReadMessage> messages = readStream(options, 2000);
        int noise = 0;
        for (const ReadMessage& message : messages) {
            QCOMPARE(message.frame.count('\n'), 1);
            noise += message.kind == StreamKind::Noise ? 1 : 0;
        }
        QVERIFY(noise > 300 && noise < 500);
    }

    void timeStandsStillWithoutATimeOfItsOwn()
    {
        StreamOptions options = seeded(13);
        options.ownTime = false;
        options.startMs = 1'800'000'000'000;
        EventStream stream(options);
        const auto nextBreachTime = [&stream] {
            TextBuffer out;
            while (stream.next(out) != StreamKind::Breach)
                out.clear();
            const QByteArray frame(out.view().data(), static_cast<qsizetype>(out.size()));
            const qsizetype start = frame.indexOf("\"creationTime\":") + 15;
            return frame.mid(start, frame.indexOf(',', start) - start).toLongLong();
        };
        QCOMPARE(nextBreachTime(), 1'800'000'000'000);
        stream.setTime(1'800'000'000'500);
        QCOMPARE(nextBreachTime(), 1'800'000'000'500);
        stream.setTime(1'700'000'000'000);
        QCOMPARE(nextBreachTime(), 1'800'000'000'500);
    }

private:
    QList<ReadMessage> m_messages;
};

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
