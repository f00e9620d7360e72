// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/privatetoken.h"
#include "core/secrets/secretstore.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace duskwatch;
using namespace duskwatch::console;

class TestPrivateToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineIsTheToken_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("trimmed");
        const auto row = [](const char* name, const QByteArray& input, const QByteArray& token,
                            bool trimmed) {
            QTest::newRow(name) << input << token << trimmed;
        };
        row("alone", "abc123", "abc123", false);
        row("with a line end", "abc123\n", "abc123", false);
        row("with the line end of Windows", "abc123\r\n", "abc123", false);
        row("more lines are not read", "abc123\nsecond\n", "abc123", false);
        row("spaces", "  abc123 \t\n", "abc123", true);
        row("double quotes", "\"abc123\"\n", "abc123", true);
        row("single quotes and a space", " 'abc123'", "abc123", true);
        row("typographic quotes", "“abc123”\n", "abc123", true);
        row("guillemets", "«abc123»", "abc123", true);
        row("a byte-order mark",
            "\xEF\xBB\xBF"
            "abc123\r\n",
            "abc123", true);
        row("a no-break space", "abc123\xC2\xA0", "abc123", true);
        row("signs inside stay", "a'b\"c-1_2=", "a'b\"c-1_2=", false);
        row("as long as possible", QByteArray(SecretStore::kMaxSecretBytes, 'x') + '\n',
            QByteArray(SecretStore::kMaxSecretBytes, 'x'), false);
    }

    void theFirstLineIsTheToken()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, token);
        QFETCH(bool, trimmed);
        const auto given = tokenFromInput(input);
        QVERIFY2(given.ok(), given ? "" : qPrintable(given.error().detail));
        QCOMPARE(given->token.view().toByteArray(), token);
        QCOMPARE(given->trimmed, trimmed);
    }

    void whatIsNoTokenIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line before it") << QByteArray("\nsecret-7");
        QTest::newRow("quotes around nothing") << QByteArray("\"\"\n");
        QTest::newRow("two words") << QByteArray("secret-7 secret-8\n");
        QTest::newRow("a control character") << QByteArray("secret-7\x1b[0m\n");
        QTest::newRow("a zero byte") << QByteArray("secret-7\0x\n", 11);
        QTest::newRow("letters beyond ASCII") << QByteArray("secret-7ä\n");
        QTest::newRow("too long") << QByteArray("secret-7").repeated(SecretStore::kMaxSecretBytes / 8 + 1);
    }

    void whatIsNoTokenIsRefusedAndNotRepeated()
    {
        QFETCH(QByteArray, input);
        const auto given = tokenFromInput(input);
        QVERIFY(!given.ok());
        QCOMPARE(given.error().code, ErrorCode::InvalidInput);
        QVERIFY(given.error().detail.endsWith('.') && !given.error().detail.contains("secret-7"));
    }

    void readsInPiecesAndNoFurtherThanItMust()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const QByteArray much = QByteArray(60'000, 'x');
        QCOMPARE(::write(ends[1], much.constData(), static_cast<size_t>(much.size())), much.size());
        const auto tooLong = readPrivateToken(ends[0]); // the pipe stays open: it does not wait for its end
        QVERIFY(!tooLong.ok());
        QCOMPARE(tooLong.error().code, ErrorCode::InvalidInput);
        ::close(ends[0]);
        ::close(ends[1]);

        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "abc\nrest", 8), 8);
        const auto given = readPrivateToken(ends[0]);
        QVERIFY(given.ok());
        QCOMPARE(given->token.view().toByteArray(), QByteArray("abc"));
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void aDescriptorThatCannotBeReadIsSaid()
    {
        const int folder = ::open("/", O_RDONLY | O_CLOEXEC);
        const auto given = readPrivateToken(folder);
        ::close(folder);
        QVERIFY(!given.ok());
        QCOMPARE(given.error().code, ErrorCode::FileUnreadable);
    }

    void tokensInArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("refused");
        QTest::newRow("as a value") << QStringList{"--private-token", "secret-7"} << true;
        QTest::newRow("with an equals sign") << QStringList{"--private-token=secret-7"} << true;
        QTest::newRow("as a value of the right option")
            << QStringList{"--private-token-stdin=secret-7"} << true;
        QTest::newRow("with one dash") << QStringList{"-private-token", "secret-7"} << true;
        QTest::newRow("abbreviated") << QStringList{"--private", "secret-7"} << true;
        QTest::newRow("from standard input") << QStringList{"--private-token-stdin"} << false;
        QTest::newRow("something else") << QStringList{"--public-token", "p"} << false;
    }

    void tokensInArgumentsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, refused);
        const QString problem = exposedTokenProblem(arguments);
        QCOMPARE(!problem.isEmpty(), refused);
        QVERIFY(!problem.contains("secret-7"));
        QCOMPARE(problem.contains("--private-token-stdin"), refused); // the way on
    }
};

QTEST_GUILESS_MAIN(TestPrivateToken)
#include "tst_privatetoken.moc"
