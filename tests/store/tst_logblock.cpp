// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logblock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace duskwatch;

namespace {

LogEntry entry(std::uint32_t length, std::int64_t receivedAtMs, Outcome outcome = Outcome::Alert,
               Priority priority = Priority::High, bool update = false)
{
    return {length, receivedAtMs, outcome, priority, update};
}

} // namespace

class TestLogBlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesInComesOut()
    {
        LogBlockCodec codec;
        std::string lines;
        std::vector<LogEntry> entries;
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const auto length = static_cast<std::uint32_t>(random.bounded(3000));
            for (std::uint32_t k = 0; k < length; ++k)
                lines += static_cast<char>(random.bounded(256));
            entries.push_back(entry(length, 1'700'000'000'000 + random.bounded(2000) - 1000,
                                    static_cast<Outcome>(random.bounded(6)),
                                    static_cast<Priority>(random.bounded(4)), random.bounded(2) == 1));
        }
        const std::string block(codec.encode(entries, lines));
        auto decoded = codec.decode(block);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->lines, lines);
        QCOMPARE(decoded->entries.size(), entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(decoded->entries[i].length, entries[i].length);
            QCOMPARE(decoded->entries[i].receivedAtMs, entries[i].receivedAtMs);
            QCOMPARE(packVerdict(decoded->entries[i]), packVerdict(entries[i]));
        }
    }

    void aSmallBlockAfterALargeOneIsNotSpoiled()
    {
        LogBlockCodec codec;
        const std::string large(500'000, 'x');
        codec.encode(std::vector{entry(500'000, 1)}, large);
        const std::string block(codec.encode(std::vector{entry(3, 2)}, "abc"));
        auto decoded = codec.decode(block);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->lines, std::string("abc"));
    }

    void similarLinesShrinkToATenth()
    {
        std::string lines;
        std::vector<LogEntry> entries;
        for (int i = 0; i < 256; ++i) {
            const std::string line = "darktrace {\"pbid\":" + std::to_string(i) +
                                     ",\"model\":\"Device::Scan\",\"text\":\"" + std::string(900, 'a') +
                                     "\"}";
            entries.push_back(entry(static_cast<std::uint32_t>(line.size()), i));
            lines += line;
        }
        LogBlockCodec codec;
        QVERIFY(codec.encode(entries, lines).size() * 10 < lines.size());
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<int>("cutTo");
        QTest::addColumn<int>("flipAt");
        QTest::newRow("nothing at all") << 0 << -1;
        QTest::newRow("cut inside the directory") << 3 << -1;
        QTest::newRow("cut inside the lines") << 20 << -1;
        QTest::newRow("a directory size beyond the end") << -1 << 0;
    }

    void damageIsNoticed()
    {
        QFETCH(int, cutTo);
        QFETCH(int, flipAt);
        LogBlockCodec codec;
        std::string block(
            codec.encode(std::vector{entry(5, 1), entry(20, 2)}, "hello" + std::string(20, 'z')));
        if (cutTo >= 0)
            block.resize(static_cast<std::size_t>(cutTo));
        if (flipAt >= 0)
            block[static_cast<std::size_t>(flipAt)] = 0x7f;
        const auto decoded = codec.decode(block);
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().code, ErrorCode::DatabaseDamaged);
    }

    void randomDamageNeverCrashes()
    {
        LogBlockCodec codec;
        std::vector<LogEntry> entries(40, entry(50, 1'700'000'000'000));
        const std::string block(codec.encode(entries, std::string(2000, 'q')));
        QRandomGenerator random(11);
        for (int i = 0; i < 3000; ++i) {
            std::string damaged = block;
            for (int k = 0; k < 3; ++k)
                damaged[random.bounded(static_cast<quint32>(damaged.size()))] =
                    static_cast<char>(random.bounded(256));
            const auto decoded = codec.decode(damaged);
            if (decoded.ok())
                QVERIFY(decoded->lines.size() <= LogBlockCodec::kMaxBlockBytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestLogBlock)
#include "tst_logblock.moc"
