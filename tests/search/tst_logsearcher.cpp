// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"
#include "core/search/logsearcher.h"
#include "core/search/queryparser.h"
#include "core/search/searchexporter.h"
#include "tests/support/storebuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kLines = 50'000;
constexpr std::int64_t kStartMs = 1'700'000'000'000;

/// The search's answers found the slow way: every line through Qt's own JSON and texts.
struct Naive
{
    std::vector<QString> lines;
    std::vector<QJsonObject> objects;

    static void gather(const QJsonValue& at, QStringList path, QList<QJsonValue>& out)
    {
        if (at.isArray()) {
            for (const QJsonValue& item : at.toArray())
                gather(item, path, out);
        } else if (path.isEmpty()) {
            if (at.isString() || at.isDouble() || at.isBool())
                out << at;
        } else if (at.isObject()) {
            const QString name = path.takeFirst();
            if (at.toObject().contains(name))
                gather(at.toObject().value(name), path, out);
        }
    }
    QList<QJsonValue> values(std::size_t line, const QString& key) const
    {
        QList<QJsonValue> found;
        gather(objects[line], key.split('.'), found);
        return found;
    }
};

QString rareWord(int number)
{
    return QStringLiteral("Needle-%1 \u212a%2")
        .arg(number / 500)
        .arg(number / 900); // the Kelvin sign folds to k
}

QString addressOf(int number)
{
    return QStringLiteral("10.%1.%2.%3").arg(number / 5000).arg(number / 50 % 100).arg(number % 7);
}

using Test = std::function<bool(std::size_t)>;

struct Made
{
    QString query;
    Test test;
};

/// Makes queries and, beside each, a test of its own that knows nothing of the program's.
struct Maker
{
    const Naive& naive;
    std::mt19937 random{2026};

    int pick(int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); }

    Made text()
    {
        const QString value = QStringList{"beacon", "host-17", "Scan", "100", "\\u00e9", "x"}[pick(6)];
        return {'"' + QString(value).replace("\\", "\\\\") + '"', [this, value](std::size_t line) {
                    return naive.lines[line].contains(value);
                }};
    }
    Made word()
    {
        const QString value = QStringList{"BEACON", "host-17", "scan", "alpha", "100"}[pick(5)];
        const QRegularExpression whole("(?<![A-Za-z0-9])" + value + "(?![A-Za-z0-9])",
                                       QRegularExpression::CaseInsensitiveOption);
        return {value, [this, whole](std::size_t line) {
                    return whole.match(naive.lines[line]).hasMatch();
                }};
    }
    Made expression()
    {
        const QString value = QStringList{"host-1[0-3]\"", "b.acon", "Port +Scan"}[pick(3)];
        const QRegularExpression wanted(value);
        return {'/' + value + '/', [this, wanted](std::size_t line) {
                    return wanted.match(naive.lines[line]).hasMatch();
                }};
    }
    Made number()
    {
        const QString key = QStringList{"pbscore", "parts.size", "missing.key"}[pick(3)];
        const double limit = key == "pbscore" ? pick(100) / 100.0 : pick(20);
        const int which = pick(4);
        const QString sign = QStringList{"<", ">=", "=", "!="}[which];
        return {key + ' ' + sign + ' ' + QString::number(limit), [this, key, limit, which](std::size_t line) {
                    const auto values = naive.values(line, key);
                    const auto fits = [&](const QJsonValue& value) {
                        const double number = value.toDouble();
                        return which == 0 ? number < limit : (which == 1 ? number >= limit : number == limit);
                    };
                    const bool any = std::any_of(values.begin(), values.end(), fits);
                    return which == 3 ? !values.isEmpty() && !any : any;
                }};
    }
    Made string()
    {
        const QString key = QStringList{"name.then", "dev.host", "parts.tags"}[pick(3)];
        const QString value =
            QStringList{"Beacon", "host-17", "alpha", "Port Scan", "\u00e9t\u00e9"}[pick(5)];
        const int which = pick(4);
        const QString sign = QStringList{"=", "CONTAINS", "ICONTAINS", "STARTS WITH"}[which];
        return {key + ' ' + sign + " \"" + value + '"', [this, key, value, which](std::size_t line) {
                    const auto values = naive.values(line, key);
                    return std::any_of(values.begin(), values.end(), [&](const QJsonValue& one) {
                        const QString text = one.toString();
                        return which == 0   ? text == value
                               : which == 1 ? text.contains(value)
                               : which == 2 ? text.contains(value, Qt::CaseInsensitive)
                                            : text.startsWith(value);
                    });
                }};
    }
    /// What stands in few blocks, written in many ways.
    Made rare()
    {
        const int number = pick(kLines);
        switch (pick(5)) {
        case 0:
            return {"pbid = " + QString::number(number), [this, number](std::size_t line) {
                        return naive.objects[line].value("pbid").toDouble(-1) == number;
                    }};
        case 1: {
            const QString value = rareWord(number);
            return {"rare.word = \"" + value + '"', [this, value](std::size_t line) {
                        return naive.objects[line].value("rare")["word"].toString() == value;
                    }};
        }
        case 2: {
            const QString value = rareWord(number).toUpper();
            return {"rare.word ISTARTS WITH \"" + value + '"', [this, value](std::size_t line) {
                        return naive.objects[line].value("rare")["word"].toString().startsWith(
                            value, Qt::CaseInsensitive);
                    }};
        }
        case 3: {
            const QString value = addressOf(number);
            const QRegularExpression whole("(?<![A-Za-z0-9])" + QRegularExpression::escape(value) +
                                           "(?![A-Za-z0-9])");
            return {value, [this, whole](std::size_t line) {
                        return whole.match(naive.lines[line]).hasMatch();
                    }};
        }
        default: {
            const QString value = "-" + QString::number(number / 500) + ' ';
            return {'"' + value + '"', [this, value](std::size_t line) {
                        return naive.lines[line].contains(value);
                    }};
        }
        }
    }
    Made query(int depth)
    {
        if (depth == 0 || pick(3) == 0) {
            switch (pick(6)) {
            case 0:
                return text();
            case 1:
                return word();
            case 2:
                return expression();
            case 3:
                return number();
            case 4:
                return rare();
            default:
                return string();
            }
        }
        const Made left = query(depth - 1);
        if (pick(4) == 0)
            return {"NOT (" + left.query + ')', [left](std::size_t line) {
                        return !left.test(line);
                    }};
        const Made right = query(depth - 1);
        if (pick(2) == 0)
            return {'(' + left.query + " OR " + right.query + ')', [left, right](std::size_t line) {
                        return left.test(line) || right.test(line);
                    }};
        return {left.query + " AND " + right.query, [left, right](std::size_t line) {
                    return left.test(line) && right.test(line);
                }};
    }
};

QByteArray lineOf(std::mt19937& random, int number)
{
    const auto pick = [&random](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    QJsonArray parts;
    for (int i = pick(3); i > 0; --i)
        parts << QJsonObject{
            {"size", pick(20)},
            {"tags", QJsonArray{QStringList{"alpha", "beta", "Port Scan"}[pick(3)], pick(5)}}};
    QJsonObject object{{"pbid", number},
                       {"pbscore", pick(100) / 100.0},
                       {"name", QJsonObject{{"then", QStringList{"Beacon", "Port Scan", "\u00e9t\u00e9",
                                                                 "other"}[pick(4)]}}},
                       {"dev", QJsonObject{{"host", QStringLiteral("host-%1").arg(pick(200))}}}};
    if (pick(2) == 0)
        object.insert("parts", parts);
    if (pick(20) == 0)
        object.insert("rare", QJsonObject{{"word", rareWord(number)}});
    if (pick(20) == 0)
        object.insert("ip", addressOf(number));
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (pick(9) == 0)
        json.replace("Needle", "\\u004eeedle");
    if (pick(9) == 0) {
        const QByteArray pbid = "\"pbid\":" + QByteArray::number(number);
        json.replace(pbid, pick(2) == 0 ? pbid + ".0" : pbid + "0e-1");
    }
    if (pick(3) == 0)
        json.replace("\xc3\xa9", "\\u00e9"); // as some senders write it
    if (pick(50) == 0)
        json.chop(json.size() / 2); // cut off
    return "<165>Nov 24 14:02:31 box darktrace " + json;
}

} // namespace

class TestLogSearcher : public QObject
{
    Q_OBJECT

    TemporaryStore m_store;
    Naive m_naive;
    std::unique_ptr<LogSearcher> m_searcher;

    Result<SearchAnswer> ask(SearchRequest request)
    {
        request.source = m_store.source();
        const auto parsed = parseQuery(request.query);
        if (!std::holds_alternative<Query>(parsed))
            return Error{ErrorCode::InvalidInput, std::get<QueryProblem>(parsed).message};
        SearchAnswer all;
        const auto done =
            m_searcher->search(request, std::get<Query>(parsed), {}, [&](SearchAnswer&& answer) {
                std::vector<SearchHit> hits = std::move(all.hits);
                hits.insert(hits.end(), answer.hits.begin(), answer.hits.end());
                all = std::move(answer);
                all.hits = std::move(hits);
                return true;
            });
        if (!done)
            return done.error();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::mt19937 random(1);
        BatchBuilder batch(m_store.source());
        for (int i = 0; i < kLines; ++i) {
            const QByteArray line = lineOf(random, i);
            batch.add({.externalId = std::to_string(i)}, kStartMs + i * 1000, line.toStdString());
            m_naive.lines.push_back(QString::fromUtf8(line));
            m_naive.objects.push_back(QJsonDocument::fromJson(line.mid(line.indexOf('{'))).object());
            if (i % 5000 == 4999)
                m_store.commit(batch);
        }
        m_searcher = std::move(LogSearcher::open(m_store.folder()).value());
    }

    void generatedQueriesFindWhatANaiveEvaluatorFinds()
    {
        Maker maker{m_naive};
        std::int64_t found = 0;
        bool usedFilters = false;
        for (int round = 0; round < 300; ++round) {
            if (round == 100)
                QVERIFY(m_store.writer().finishBlocks(40).value()); // of less than half the blocks
            if (round == 200)
                while (m_store.writer().finishBlocks(40).value()) {
                }
            const Made made = maker.query(3);
            const auto first = static_cast<std::size_t>(maker.pick(kLines - 2000));
            SearchRequest request; // a part of the log each time, all of it now and then
            request.query = made.query;
            request.maxHits = kLines;
            const bool whole = round % 10 == 0;
            const std::size_t begin = whole ? 0 : first;
            const std::size_t end = whole ? kLines : first + 2000;
            if (!whole) {
                request.fromMs = kStartMs + static_cast<std::int64_t>(begin) * 1000;
                request.toMs = kStartMs + static_cast<std::int64_t>(end) * 1000;
            }
            const auto answer = ask(request);
            QVERIFY2(answer.ok(), qPrintable(made.query));
            std::vector<std::int64_t> wanted;
            for (std::size_t line = end; line-- > begin;)
                if (made.test(line))
                    wanted.push_back(static_cast<std::int64_t>(line));
            std::vector<std::int64_t> sequences;
            for (const SearchHit& hit : answer->hits)
                sequences.push_back(hit.sequence);
            QVERIFY2(sequences == wanted, qPrintable(made.query));
            QCOMPARE(answer->matched, static_cast<std::int64_t>(wanted.size()));
            std::int64_t inBars = 0;
            for (const SearchBar& bar : answer->bars)
                inBars += bar.count;
            QCOMPARE(inBars, answer->matched);
            found += answer->matched;
            usedFilters = usedFilters || answer->usedIndex;
            QVERIFY(round >= 100 || !answer->usedIndex);
        }
        QVERIFY(usedFilters);
        QVERIFY(found > 10'000);
    }

    void groupsCountWhatCountingByHandCounts()
    {
        SearchRequest request;
        request.query = "groupby(name.then) calculate(max:pbscore)";
        const auto answer = ask(request);
        QVERIFY(answer.ok());
        QMap<QString, double> wanted;
        for (std::size_t line = 0; line < kLines; ++line)
            for (const QJsonValue& name : m_naive.values(line, "name.then"))
                wanted[name.toString()] =
                    std::max(wanted[name.toString()], m_naive.values(line, "pbscore").value(0).toDouble());
        QCOMPARE(answer->table->columns, (QStringList{"name.then", "max(pbscore)"}));
        QCOMPARE(answer->table->rows.size(), static_cast<std::size_t>(wanted.size()));
        for (const QStringList& row : answer->table->rows)
            QCOMPARE(row[1].toDouble(), wanted[row[0]]);
    }

    void friendlyKeysReadTheLogAndTheMessage()
    {
        SearchRequest request;
        request.query = "outcome = ALERT AND received < 2023-11-14T22:13:25Z";
        const auto answer = ask(request);
        QVERIFY(answer.ok());
        QCOMPARE(answer->matched, 5);
    }

    void cellsThatASpreadsheetWouldCalculateAreNeutralised()
    {
        QCOMPARE(csvCell("=1+1"), QByteArray("'=1+1"));
        QCOMPARE(csvCell("@x,\"y\""), QByteArray("\"'@x,\"\"y\"\"\""));
        QCOMPARE(csvCell("plain"), QByteArray("plain"));
    }

    void anExportHasEveryLineOrLeavesTheFileAlone()
    {
        QTemporaryDir folder;
        SearchExport wanted;
        wanted.path = folder.filePath("out.csv");
        wanted.format = ExportFormat::Csv;
        wanted.request.source = m_store.source();
        wanted.request.query = "groupby(name.then)";
        wanted.request.fromMs = kStartMs + (kLines - 2000) * 1000;
        const auto parsed = parseQuery(wanted.request.query);
        const auto cancel = std::make_shared<std::atomic<bool>>(true);
        const auto none = [](std::int64_t, std::int64_t) {
        };
        QCOMPARE(exportSearch(*m_searcher, wanted, std::get<Query>(parsed), none, cancel).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(wanted.path));
        const auto written = exportSearch(*m_searcher, wanted, std::get<Query>(parsed), none);
        QVERIFY(written.ok());
        QFile file(wanted.path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), written->rows + 1);
    }

    void keysAndValuesAreOffered()
    {
        KeySamples samples;
        samples.keys = QStringList{"model", "priority"};
        samples.values.insert("model", {"Port Scan"});
        QCOMPARE(completionsAt("mo", 2, samples).at(0).text, "model");
        QCOMPARE(completionsAt("model ", 6, samples).at(0).text, "=");
        const auto values = completionsAt("a model = Po", 12, samples);
        QCOMPARE(values.size(), std::size_t{1});
        QCOMPARE(values[0].text, "\"Port Scan\"");
        QCOMPARE(values[0].from, 10);
        samples.keys << QStringLiteral("andes.peak") << QStringLiteral("modelling");
        const auto texts = [&samples](const QString& query) {
            QStringList all;
            for (const Completion& each : completionsAt(query, int(query.size()), samples))
                all << each.text;
            return all;
        };
        QCOMPARE(texts("mo"), (QStringList{"model", "modelling"})); // paths behind the built-in ones
        QCOMPARE(texts("x an"), (QStringList{"AND", "andes.peak"}));
        QCOMPARE(texts("andes.peak ").at(0), "=");
        for (int i = 0; i < 500; ++i)
            samples.keys << QStringLiteral("p%1").arg(i);
        QVERIFY(texts("x ").contains("limit(")); // none of them crowds out a word
        QCOMPARE(texts("x ").size(), qsizetype(kMaxCompletions));
    }

    void aCancelledSearchSaysSo()
    {
        const auto cancel = std::make_shared<std::atomic<bool>>(true);
        SearchRequest request;
        request.source = m_store.source();
        const auto done = m_searcher->search(
            request, Query{}, {}, [](SearchAnswer&&) { return true; }, cancel);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLogSearcher)
#include "tst_logsearcher.moc"
