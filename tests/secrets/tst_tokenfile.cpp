// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/tokenfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;

class TestTokenFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineIsTheToken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("token"); // empty: refused
        QTest::newRow("one line") << QByteArray("t0k3n\n") << QByteArray("t0k3n");
        QTest::newRow("no line end") << QByteArray("t0k3n") << QByteArray("t0k3n");
        QTest::newRow("blanks and CR") << QByteArray("  t0k3n \r\n") << QByteArray("t0k3n");
        QTest::newRow("more lines") << QByteArray("t0k3n\nother\n") << QByteArray("t0k3n");
        QTest::newRow("as long as it may be") << QByteArray(1024, 'x') + '\n' << QByteArray(1024, 'x');
        QTest::newRow("too long") << QByteArray(1025, 'x') << QByteArray();
        QTest::newRow("endless") << QByteArray(1 << 20, 'x') << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("blank first line") << QByteArray(" \nt0k3n") << QByteArray();
    }

    void theFirstLineIsTheToken()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, token);
        QTemporaryDir folder;
        QFile file(folder.filePath("token"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<LentToken> read = readTokenFile("Head Office=" + file.fileName());
        QCOMPARE(read.ok(), !token.isEmpty());
        if (read) {
            QCOMPARE(read->credential, QString("Head Office"));
            QCOMPARE(read->token.view().toByteArray(), token);
        } else {
            QCOMPARE(read.error().code, ErrorCode::InvalidInput);
            QVERIFY(!userMessage(read.error()).contains("xxx"));
        }
    }

    void whatCannotBeReadIsNamed()
    {
        QCOMPARE(readTokenFile("a=/no/such/file").error().code, ErrorCode::FileUnreadable);
        for (const QString text : {"", "a", "=file", "a="})
            QCOMPARE(readTokenFile(text).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestTokenFile)
#include "tst_tokenfile.moc"
