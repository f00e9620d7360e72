// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"
#include "core/events/text.h"
#include "core/syslog/message.h"
#include "core/triage/classify.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace duskwatch;

namespace {

constexpr int kMutationsPerLine = 400;
constexpr quint32 kSeed = 20260101;

bool isValidUtf8(const std::string& text)
{
    std::string valid;
    text::appendValid(text, valid);
    return valid == text;
}

/// One to four random changes: a byte flipped, removed, doubled, or the rest cut off.
QByteArray mutated(QByteArray line, QRandomGenerator& random)
{
    const int changes = random.bounded(1, 5);
    for (int i = 0; i < changes && !line.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(line.size())));
        switch (random.bounded(5)) {
        case 0:
            line[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            line[at] = static_cast<char>(line[at] ^ (1 << random.bounded(8)));
            break;
        case 2:
            line.remove(at, random.bounded(1, 9));
            break;
        case 3:
            line.insert(at, line.mid(at, random.bounded(1, 33)));
            break;
        default:
            line.truncate(at);
            break;
        }
    }
    return line;
}

} // namespace

/// Thousands of damaged messages, the same ones in every run. What makes this test sharp is the asan preset.
class TestMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesDamagedLines_data();
    void survivesDamagedLines();
    void survivesDamagedAnswers();

private:
    void check(const Event& event);
};

void TestMutations::check(const Event& event)
{
    QCOMPARE(event.kind == EventKind::Unparsed, !event.unparsedReason.empty());
    for (const std::string* text :
         {&event.externalId, &event.title, &event.summary, &event.user, &event.device.hostname,
          &event.device.ip, &event.device.mac, &event.device.label, &event.device.type}) {
        QVERIFY(text->size() <= kMaxFieldBytes);
        QVERIFY(isValidUtf8(*text));
    }
    const Verdict verdict = classify(event, {}, 1750000000000);
    QVERIFY(verdict.reasons.size() > 0);
    QVERIFY(verdict.reasons.size() < Reasons::kCapacity);
    QCOMPARE(verdict.outcome == Outcome::Alert, verdict.priority != Priority::None);
    if (verdict.score)
        QVERIFY(*verdict.score >= 0 && *verdict.score <= 1);
}

void TestMutations::survivesDamagedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QFile file(QStringLiteral(DUSKWATCH_SOURCE_DIR "/tests/data/mixed.log"));
    QVERIFY2(file.open(QIODevice::ReadOnly), "tests/data/mixed.log");
    const QByteArrayList lines = file.readAll().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            QTest::addRow("line %d", int(i) + 1) << lines[i];
    }
}

void TestMutations::survivesDamagedLines()
{
    QFETCH(QByteArray, line);
    QRandomGenerator random(kSeed);
    Decoder decoder;
    for (int i = 0; i < kMutationsPerLine; ++i) {
        // Exactly as much room behind the payload as the decoder asks for.
        std::string bytes = mutated(line, random).toStdString();
        const std::size_t length = bytes.size();
        bytes.append(Decoder::kPadding, '\0');
        bytes.shrink_to_fit();
        check(decoder.decode(splitSyslogLine(std::string_view(bytes.data(), length)).payload));
    }
}

void TestMutations::survivesDamagedAnswers()
{
    QFile file(QStringLiteral(DUSKWATCH_SOURCE_DIR "/tests/data/answer.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), "tests/data/answer.json");
    const QByteArray answer = file.readAll();
    QRandomGenerator random(kSeed);
    Decoder decoder;
    for (int i = 0; i < kMutationsPerLine; ++i) {
        const std::string damaged = mutated(answer, random).toStdString();
        int calls = 0;
        const bool isJson =
            decoder.decodeAnswer(damaged, [&](std::size_t number, std::string_view, Event&& event) {
                QCOMPARE(int(number), ++calls);
                check(event);
            });
        QVERIFY(isJson || calls == 1);
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
