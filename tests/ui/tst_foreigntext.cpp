// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foreigntext.h"

#include <QTest>

using namespace duskwatch;

class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenCharactersBecomeVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain text stays")
            << QStringLiteral("Device::Recon") << QStringLiteral("Device::Recon");
        QTest::newRow("letters of other scripts stay")
            << QString::fromUtf8("Größe 東京 שלום") << QString::fromUtf8("Größe 東京 שלום");
        QTest::newRow("pairs outside the first plane stay")
            << QString::fromUtf8("🔒") << QString::fromUtf8("🔒");
        QTest::newRow("an ANSI escape") << QStringLiteral("\x1b[31mred") << QStringLiteral("\\u001B[31mred");
        QTest::newRow("a line end") << QStringLiteral("a\nb") << QStringLiteral("a\\u000Ab");
        QTest::newRow("a zero") << QString(QChar(0)) << QStringLiteral("\\u0000");
        QTest::newRow("a right-to-left override")
            << QString(QChar(0x202e)) + QStringLiteral("gpj.exe") << QStringLiteral("\\u202Egpj.exe");
        QTest::newRow("an isolate") << QString(QChar(0x2066)) << QStringLiteral("\\u2066");
        QTest::newRow("a zero-width space") << QString(QChar(0x200b)) << QStringLiteral("\\u200B");
        QTest::newRow("a byte order mark") << QString(QChar(0xfeff)) << QStringLiteral("\\uFEFF");
        QTest::newRow("a C1 control") << QString(QChar(0x9b)) << QStringLiteral("\\u009B");
        QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) << QStringLiteral("\\uD800");
    }

    void hiddenCharactersBecomeVisible()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
    }

    void bytesThatAreNotUtf8AreShownAsSuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a stray byte") << QByteArray("a\xff"
                                                    "b")
                                      << QStringLiteral("a\\xFFb");
        QTest::newRow("a cut sequence") << QByteArray("a\xc3") << QStringLiteral("a\\xC3");
        QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf") << QStringLiteral("\\xC0\\xAF");
        QTest::newRow("a surrogate in UTF-8")
            << QByteArray("\xed\xa0\x80") << QStringLiteral("\\xED\\xA0\\x80");
        QTest::newRow("good text around it")
            << QByteArray("\xc3\xa9\xfe\xc3\xa9") << QString::fromUtf8("é\\xFEé");
    }

    void bytesThatAreNotUtf8AreShownAsSuch()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(QByteArrayView(bytes), bytes.size()), shown);
    }

    void onlyTheFirstBytesAreRead()
    {
        QCOMPARE(visibleText(QByteArrayView("abcdef"), 3), QStringLiteral("abc"));
    }

    void jsonIsIndentedAndNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("pretty");
        QTest::newRow("header and object")
            << QByteArray("<165>x darktrace {\"a\":1,\"b\":[true,null]}")
            << QStringLiteral("<165>x darktrace\n{\n  \"a\": 1,\n  \"b\": [\n    true,\n"
                              "    null\n  ]\n}");
        QTest::newRow("empty ones stay on their line")
            << QByteArray("{\"a\":{},\"b\":[ ]}") << QStringLiteral("{\n  \"a\": {},\n  \"b\": []\n}");
        QTest::newRow("punctuation in a string is text")
            << QByteArray("{\"a\":\"x{,\\\"}:y\"}") << QStringLiteral("{\n  \"a\": \"x{,\\\"}:y\"\n}");
        QTest::newRow("duplicates stay in order")
            << QByteArray("{\"a\":1,\"a\":2}") << QStringLiteral("{\n  \"a\": 1,\n  \"a\": 2\n}");
        QTest::newRow("a cut line shows what there is")
            << QByteArray("{\"a\":\"unfini") << QStringLiteral("{\n  \"a\": \"unfini");
        QTest::newRow("too many ends do no harm") << QByteArray("{}}}") << QStringLiteral("{}\n}\n}");
        QTest::newRow("no JSON at all") << QByteArray("CEF:0|x\x1b") << QStringLiteral("CEF:0|x\\u001B");
        QTest::newRow("a time says what it means")
            << QByteArray("{\"t\":1687987892000}")
            << QString::fromUtf8("{\n  \"t\": 1687987892000   ← 2023-06-28 21:31:32 UTC\n}");
    }

    void jsonIsIndentedAndNothingIsLost()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, pretty);
        QCOMPARE(prettyLine(line, line.size()).text, pretty);
    }

    void deepNestingDoesNotGrowWithoutBound()
    {
        const QByteArray deep = "{" + QByteArray(20000, '[');
        const PrettyText text = prettyLine(deep, deep.size());
        QVERIFY(text.cut);
        QVERIFY(text.text.size() < kMaxPrettyLines * 140);
    }
};

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
