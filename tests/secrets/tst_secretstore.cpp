// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"
#include "tests/support/fakesecretstore.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

SecretText secret(const QByteArray& bytes)
{
    return SecretText::fromUtf8(QByteArray(bytes.constData(), bytes.size()));
}

} // namespace

/// What every SecretStore promises, and the one that keeps secrets in memory.
class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryKeepsReplacesAndForgets()
    {
        MemorySecretStore store;
        QStringList said;
        const auto note = [&](const char* what) {
            return [&said, what](const Result<void>& result) {
                said += result ? what : "failed";
            };
        };
        const auto noteRead = [&said](const Result<SecretText>& result) {
            said += result ? QString::fromUtf8(result->view()) : userMessage(result.error());
        };
        store.write("k", secret("one"), this, note("written"));
        store.read("k", this, noteRead);
        store.write("k", secret("two"), this, note("written"));
        store.read("k", this, noteRead);
        store.remove("k", this, note("removed"));
        store.remove("k", this, note("removed"));
        store.read("k", this, noteRead);
        QVERIFY(said.isEmpty()); // nothing is answered within the call
        QTRY_COMPARE(said.size(), 7);
        const QString none = userMessage({ErrorCode::SecretNotFound, {}});
        QCOMPARE(said, QStringList({"written", "one", "written", "two", "removed", "removed", none}));
    }

    void secretsThatCannotBeTokensAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("with a zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("with a line end") << QByteArray("token\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
        QTest::newRow("one byte too long") << QByteArray(SecretStore::kMaxSecretBytes + 1, 'x');
    }
    void secretsThatCannotBeTokensAreRefused()
    {
        QFETCH(QByteArray, bytes);
        FakeSecretStore store;
        std::optional<Error> error;
        store.write("k", secret(bytes), this, [&](const Result<void>& result) {
            if (!result)
                error = result.error();
        });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, ErrorCode::InvalidInput);
        QVERIFY(store.calls.isEmpty());
    }

    void theLongestTokenIsKept()
    {
        FakeSecretStore store;
        bool written = false;
        store.write("k", secret(QByteArray(SecretStore::kMaxSecretBytes, 'x')), this,
                    [&](const Result<void>& result) { written = result.ok(); });
        QTRY_VERIFY(written);
    }

    void aCancelledJobIsAnsweredOnceWithCancelled_data()
    {
        QTest::addColumn<bool>("started");
        QTest::newRow("before it started") << false;
        QTest::newRow("while the keychain asks") << true;
    }
    void aCancelledJobIsAnsweredOnceWithCancelled()
    {
        QFETCH(bool, started);
        FakeSecretStore store;
        store.asking = true;
        QVector<ErrorCode> answers;
        const quint64 job = store.read("k", this, [&](const Result<SecretText>& result) {
            answers += result ? ErrorCode{} : result.error().code;
        });
        if (started)
            QTRY_VERIFY(store.isAsking());
        store.cancel(job);
        store.cancel(job);
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first(), ErrorCode::Cancelled);
        QCOMPARE(store.abandoned, started ? 1 : 0);
        QCOMPARE(store.calls.size(), started ? 1 : 0);
        store.cancel(job);
        bool later = false;
        store.asking = false;
        store.remove("k", this, [&](const Result<void>&) { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(answers.size(), 1);
    }

    void whoHasGoneIsNotAnswered()
    {
        MemorySecretStore store;
        auto asker = std::make_unique<QObject>();
        int answers = 0;
        bool last = false;
        store.read("k", asker.get(), [&](const Result<SecretText>&) { ++answers; });
        const quint64 job = store.remove("k", asker.get(), [&](const Result<void>&) { ++answers; });
        store.cancel(job);
        asker.reset();
        store.remove("k", this, [&](const Result<void>&) { last = true; });
        QTRY_VERIFY(last);
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
