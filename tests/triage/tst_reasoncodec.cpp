// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/reasoncodec.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>

using namespace duskwatch;

namespace {

Reasons listOf(std::initializer_list<Reason> items)
{
    Reasons reasons;
    for (const Reason& reason : items)
        reasons.add(reason);
    return reasons;
}

bool same(const Reason& a, const Reason& b)
{
    return a.code == b.code && a.priority == b.priority && a.field == b.field &&
           std::bit_cast<std::uint64_t>(a.value) == std::bit_cast<std::uint64_t>(b.value) &&
           std::bit_cast<std::uint64_t>(a.limit) == std::bit_cast<std::uint64_t>(b.limit);
}

std::string encoded(const Reasons& reasons)
{
    std::string bytes;
    appendEncodedReasons(reasons, bytes);
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(duskwatch::Reasons)

class TestReasonCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void everyCodeComesBack();
    void appendsToWhatIsThere();
    void refusesGarbage_data();
    void refusesGarbage();
    void refusesEveryCutOff();
    void survivesRandomBytes();
};

void TestReasonCodec::comesBackAsItWas_data()
{
    QTest::addColumn<Reasons>("reasons");
    QTest::addColumn<int>("size");
    QTest::newRow("none") << Reasons() << 0;
    QTest::newRow("no numbers") << listOf({{.code = ReasonCode::AuditLine}}) << 2;
    QTest::newRow("one number") << listOf({{.code = ReasonCode::CategoryAlerts, .value = 2}}) << 10;
    QTest::newRow("limit only")
        << listOf({{.code = ReasonCode::ScoreBand, .priority = Priority::Low, .limit = 0.5}}) << 10;
    QTest::newRow("everything") << listOf({{.code = ReasonCode::ScoreBand,
                                            .priority = Priority::High,
                                            .field = ScoreField::ModelScore,
                                            .value = 0.871,
                                            .limit = 0.8}})
                                << 18;
    QTest::newRow("exception of a rule")
        << listOf({{.code = ReasonCode::RuleException, .value = 12, .limit = 3}}) << 18;
    QTest::newRow("not a number") << listOf({{.code = ReasonCode::ScoreIgnored, .value = std::nan("")}})
                                  << 10;
    QTest::newRow("minus zero") << listOf({{.code = ReasonCode::ScoreIgnored, .value = -0.0}}) << 10;
    Reasons full;
    for (std::size_t i = 0; i < Reasons::kCapacity; ++i)
        full.add({.code = ReasonCode::ModelPriorityBand, .value = double(i) + 1});
    QTest::newRow("as many as fit") << full << 10 * int(Reasons::kCapacity);
}

void TestReasonCodec::comesBackAsItWas()
{
    QFETCH(Reasons, reasons);
    QFETCH(int, size);
    const std::string bytes = encoded(reasons);
    QCOMPARE(int(bytes.size()), size);
    const auto back = decodeReasons(bytes);
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), reasons.size());
    for (std::size_t i = 0; i < reasons.size(); ++i)
        QVERIFY(same(back->items()[i], reasons.items()[i]));
}

void TestReasonCodec::everyCodeComesBack()
{
    for (int code = int(ReasonCode::NotUnderstood); code <= int(ReasonCode::RuleException); ++code) {
        const auto back = decodeReasons(encoded(listOf({{.code = ReasonCode(code)}})));
        QVERIFY(back.has_value());
        QCOMPARE(int(back->items()[0].code), code);
    }
}

void TestReasonCodec::appendsToWhatIsThere()
{
    std::string bytes = "kept";
    appendEncodedReasons(listOf({{.code = ReasonCode::TestAlert}}), bytes);
    QVERIFY(bytes.starts_with("kept"));
    QCOMPARE(bytes.size(), std::size_t(6));
}

void TestReasonCodec::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte") << QByteArray("\x02", 1);
    QTest::newRow("code 0") << QByteArray("\0\0", 2);
    QTest::newRow("unknown code") << QByteArray("\x7F\0", 2);
    QTest::newRow("unknown flag") << QByteArray("\x02\x80", 2);
    QTest::newRow("unknown field") << QByteArray("\x02\x18", 2);
    QTest::newRow("promised number missing") << QByteArray("\x02\x20", 2);
    QTest::newRow("zero that is never written") << QByteArray("\x02\x20\0\0\0\0\0\0\0\0", 10);
    QTest::newRow("too many") << QByteArray("\x02\0", 2).repeated(int(Reasons::kCapacity) + 1);
}

void TestReasonCodec::refusesGarbage()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeReasons(bytes.toStdString()).has_value());
}

void TestReasonCodec::refusesEveryCutOff()
{
    const std::string whole = encoded(
        listOf({{.code = ReasonCode::ScoreBand, .priority = Priority::High, .value = 0.9, .limit = 0.8}}));
    for (std::size_t length = 1; length < whole.size(); ++length)
        QVERIFY(!decodeReasons(std::string_view(whole).substr(0, length)).has_value());
}

void TestReasonCodec::survivesRandomBytes()
{
    QRandomGenerator random(7);
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string bytes(static_cast<std::size_t>(random.bounded(40)), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(48));
        if (const auto reasons = decodeReasons(bytes)) {
            ++understood;
            QCOMPARE(encoded(*reasons), bytes); // whatever is understood is exactly what would be written
        }
    }
    QVERIFY(understood > 0);
}

QTEST_GUILESS_MAIN(TestReasonCodec)
#include "tst_reasoncodec.moc"
