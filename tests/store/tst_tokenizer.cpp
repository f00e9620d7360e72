// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tokenizer.h"

#include <QStringList>
#include <QTest>

using namespace duskwatch;

namespace {

QStringList words(const QString& text)
{
    QStringList list;
    forEachToken(text.toStdString(), [&](std::string_view word, std::size_t, std::size_t) {
        list << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        return true;
    });
    return list;
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textBecomesWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a model name") << QStringLiteral("Device::Attack and Recon Tools")
                                      << QStringList{"device", "attack", "and", "recon", "tools"};
        QTest::newRow("a host name stays one word") << QStringLiteral("ws-77") << QStringList{"ws-77"};
        QTest::newRow("an address stays one word") << QStringLiteral("10.0.0.5") << QStringList{"10.0.0.5"};
        QTest::newRow("an anonymised address")
            << QStringLiteral("10.0.0.#28445") << QStringList{"10.0.0.#28445"};
        QTest::newRow("a mail address")
            << QStringLiteral("to j.doe@example.com now") << QStringList{"to", "j.doe@example.com", "now"};
        QTest::newRow("a full stop ends a sentence, not a word")
            << QStringLiteral("It beacons. Often.") << QStringList{"it", "beacons", "often"};
        QTest::newRow("signs only") << QStringLiteral("-- ... ::") << QStringList{};
        QTest::newRow("a sign in front is no part of the word")
            << QStringLiteral("$admin") << QStringList{"admin"};
        QTest::newRow("umlauts fold") << QString::fromUtf8("Zürich ÄPFEL")
                                      << QStringList{QString::fromUtf8("zürich"), QString::fromUtf8("äpfel")};
        QTest::newRow("quotation marks part words") << QStringLiteral("a\"b") << QStringList{"a", "b"};
        QTest::newRow("nothing") << QString() << QStringList{};
    }

    void textBecomesWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(words(text), expected);
    }

    void aWordIsBounded()
    {
        const QStringList list = words(QString(5000, QLatin1Char('a')));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().size(), static_cast<qsizetype>(kMaxTokenBytes));
    }

    void aQueryAsksForBeginningsOfAllWords()
    {
        QCOMPARE(searchExpression("Beac ws-7"), std::string("\"beac\"* AND \"ws-7\"*"));
        QCOMPARE(searchExpression("a\" OR b"), std::string("\"a\"* AND \"or\"* AND \"b\"*"));
        QCOMPARE(searchExpression(" :: "), std::string());
    }
};

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
