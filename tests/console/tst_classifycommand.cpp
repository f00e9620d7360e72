// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString kProgram = QStringLiteral(DUSKWATCH_BIN_DIR "/duskwatchctl");
constexpr int kPatienceMs = 60000; // the sanitizers are slow, and so are busy machines

QStringList words(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

QString fixture(const char* name)
{
    return QStringLiteral(DUSKWATCH_SOURCE_DIR "/tests/data/") + QString::fromUtf8(name);
}

struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(kProgram, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList kindsIn(const QByteArray& records)
{
    QStringList kinds;
    for (const QByteArray& line : records.split('\n')) {
        if (!line.isEmpty())
            kinds.append(QJsonDocument::fromJson(line).object().value(QStringLiteral("kind")).toString());
    }
    return kinds;
}

} // namespace

/// The program itself, as a script uses it.
class TestClassifyCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsWhatItAlwaysPrinted_data();
    void printsWhatItAlwaysPrinted();
    void standardInputIsTheSame();
    void everyRecordIsJsonWithTheContractsMembers();
    void tellsAnswersFromLines_data();
    void tellsAnswersFromLines();
    void aLongLineIsOneUnparsedRecord();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helps_data();
    void helps();
    void recordsAppearWhileTheInputIsOpen();
    void survivesAReaderThatLeaves();
    void survivesBinaryNoise();
};

void TestClassifyCommand::printsWhatItAlwaysPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lines") << QStringList{fixture("mixed.log")} << QStringLiteral("mixed.jsonl");
    QTest::newRow("lines as a table")
        << words({"--format", "table"}) + QStringList{fixture("mixed.log")} << QStringLiteral("mixed.table");
    QTest::newRow("answer") << words({"--format=jsonl"}) + QStringList{fixture("answer.json")}
                            << QStringLiteral("answer.jsonl");
}

void TestClassifyCommand::printsWhatItAlwaysPrinted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    const Run result = run(QStringList{QStringLiteral("classify")} + arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.isEmpty());
    const QByteArrayList wanted = contentOf(fixture(qPrintable(expected))).split('\n');
    const QByteArrayList printed = result.out.split('\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), printed.size()); ++i)
        QCOMPARE(QString::fromUtf8(printed[i]), QString::fromUtf8(wanted[i]));
    QCOMPARE(printed.size(), wanted.size());
}

void TestClassifyCommand::standardInputIsTheSame()
{
    const QByteArray input = contentOf(fixture("mixed.log"));
    const QByteArray expected = contentOf(fixture("mixed.jsonl"));
    QVERIFY(!expected.isEmpty());
    QCOMPARE(run({QStringLiteral("classify")}, input).out, expected);
    QCOMPARE(run({QStringLiteral("classify"), QStringLiteral("-")}, input).out, expected);
}

void TestClassifyCommand::everyRecordIsJsonWithTheContractsMembers()
{
    const QStringList members = words({"category", "device", "externalId", "kind", "line", "modelPriority",
                                       "outcome", "priority", "reasons", "score", "test", "time", "title"});
    const QByteArray out = run({QStringLiteral("classify"), fixture("mixed.log")}).out;
    int records = 0;
    for (const QByteArray& line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonObject record = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(record.keys(), members);
        QVERIFY(!record.value(QStringLiteral("reasons")).toArray().isEmpty());
        ++records;
    }
    QCOMPARE(records, 22);
}

void TestClassifyCommand::tellsAnswersFromLines_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<int>("status");
    const QString breach = QStringLiteral("model-breach");
    const QString unparsed = QStringLiteral("unparsed");
    const QByteArray one = R"({"pbid":1,"score":1})";
    const auto row = [](const char* name, const QByteArray& input, const QStringList& kinds, int status) {
        QTest::newRow(name) << input << kinds << status;
    };
    row("nothing", "", {}, 0);
    row("blank lines", "\n \r\n", {}, 0);
    row("one line", one, {breach}, 0);
    row("two lines", one + '\n' + one + '\n', {breach, breach}, 0);
    row("list on one line", '[' + one + ',' + one + "]\n", {breach, breach}, 0);
    row("list over lines, CRLF", "\r\n[\r\n" + one + ",\r\n" + one + "\r\n]\r\n", {breach, breach}, 0);
    row("empty list", "[]", {}, 0);
    row("object over lines", "{\n\"pbid\":1,\n\"score\":1\n}\n", {breach}, 0);
    row("byte order mark", "\xEF\xBB\xBF{\n\"pbid\":1,\n\"score\":1}", {breach}, 0);
    row("cut line before a whole one", "{\"pbid\":1,\n" + one, {unparsed, breach}, 2);
    row("line that starts with a bracket", "[12:04] darktrace " + one + '\n', {breach}, 0);
    row("damaged list", '[' + one + ",\n" + one, {unparsed, breach}, 2);
    row("words", "Invalid JSON", {unparsed}, 2);
}

void TestClassifyCommand::tellsAnswersFromLines()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, kinds);
    QFETCH(int, status);
    const Run result = run({QStringLiteral("classify")}, input);
    QCOMPARE(kindsIn(result.out), kinds);
    QCOMPARE(result.status, status);
}

void TestClassifyCommand::aLongLineIsOneUnparsedRecord()
{
    const QByteArray one = R"({"pbid":1,"score":1})";
    const QByteArray longLine = R"({"pbid":2,"score":1,"x":")" + QByteArray(10 << 20, 'x') + "\"}";
    const Run result = run({QStringLiteral("classify")}, one + '\n' + longLine + '\n' + one + '\n');
    QCOMPARE(kindsIn(result.out), (words({"model-breach", "unparsed", "model-breach"})));
    QVERIFY(result.out.contains("longer than 1 MiB"));
    QCOMPARE(result.status, 2);
}

void TestClassifyCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no command") << QStringList() << QByteArray("No command");
    QTest::newRow("unknown command") << words({"clasify"}) << QByteArray("no command \"clasify\"");
    QTest::newRow("hostile command") << words({"a\x1b[2J"}) << QByteArray("\\u001b[2J");
    QTest::newRow("missing file") << words({"classify", "/nowhere/at/all"}) << QByteArray("/nowhere/at/all");
    QTest::newRow("folder") << words({"classify", "/"}) << QByteArray("cannot be read");
    QTest::newRow("unknown format") << words({"classify", "--format", "xml"}) << QByteArray("\"xml\"");
    QTest::newRow("unknown option") << words({"classify", "--fast"}) << QByteArray("fast");
    QTest::newRow("two files") << words({"classify", "a", "b"}) << QByteArray("one file");
}

void TestClassifyCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Run result = run(arguments);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(message), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestClassifyCommand::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("program") << words({"--help"}) << QByteArray("classify");
    QTest::newRow("program, short") << words({"-h"}) << QByteArray("Exit status");
    QTest::newRow("program, word") << words({"help"}) << QByteArray("Exit status");
    QTest::newRow("command without operands")
        << words({"status", "--help"}) << QByteArray("duskwatchctl status [options]");
    QTest::newRow("action without operands")
        << words({"source", "list", "--help"}) << QByteArray("duskwatchctl source list [options]");
    QTest::newRow("command") << words({"classify", "--help"}) << QByteArray("classify [options] [FILE|-]");
    QTest::newRow("command's statuses") << words({"classify", "-h"}) << QByteArray("  2  Done, but some");
    QTest::newRow("version") << words({"--version"}) << QByteArray("duskwatchctl " DUSKWATCH_VERSION);
    QTest::newRow("version of a command")
        << words({"classify", "-v"}) << QByteArray("duskwatchctl " DUSKWATCH_VERSION);
}

void TestClassifyCommand::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    const Run result = run(arguments);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(text), result.out.constData());
    QVERIFY(result.err.isEmpty());
}

void TestClassifyCommand::recordsAppearWhileTheInputIsOpen()
{
    QProcess process;
    process.start(kProgram, {QStringLiteral("classify")});
    process.write("{\"pbid\":1,\"score\":1}\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), kPatienceMs);
    QVERIFY(process.readLine().endsWith("}\n"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitCode(), 0);
}

void TestClassifyCommand::survivesAReaderThatLeaves()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("many.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20000; ++i)
        file.write("{\"pbid\":1,\"score\":1}\n");
    file.close();
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("{ \"$0\" classify \"$1\"; echo \"status $?\" >&2; } | head -n 1"), kProgram,
                 file.fileName()});
    QVERIFY(shell.waitForFinished(kPatienceMs));
    QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    QCOMPARE(shell.readAllStandardError(), QByteArray("status 0\n"));
}

void TestClassifyCommand::survivesBinaryNoise()
{
    QByteArray noise;
    for (int i = 0; i < 100000; ++i)
        noise.append(static_cast<char>((i * 7919 + i / 251 * 31) & 0xFF));
    const Run result =
        run({QStringLiteral("classify"), QStringLiteral("--format"), QStringLiteral("table")}, noise);
    QCOMPARE(result.status, 2);
    for (const char byte : result.out)
        QVERIFY(static_cast<unsigned char>(byte) >= 0x20 || byte == '\n');
}

QTEST_GUILESS_MAIN(TestClassifyCommand)
#include "tst_classifycommand.moc"
