// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include <QTest>

using namespace duskwatch;

class TestIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainNumbersKeepTheirOrder()
    {
        QVERIFY(identityKey(1, EventKind::ModelBreach, "99") < identityKey(1, EventKind::ModelBreach, "100"));
        QVERIFY(!isHashedIdentity(identityKey(1, EventKind::ModelBreach, "70368744177663")));
    }

    void whatIsNoPlainNumberIsHashed_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("a uuid") << QByteArray("04a3f36e-4aa8-49d1-a6b0-894778cf9633");
        QTest::newRow("leading zero, so that 007 is not 7") << QByteArray("007");
        QTest::newRow("negative") << QByteArray("-5");
        QTest::newRow("one above 46 bits") << QByteArray("70368744177664");
        QTest::newRow("more digits than an integer holds") << QByteArray("99999999999999999999999");
        QTest::newRow("a number with a tail") << QByteArray("12a");
        QTest::newRow("nothing") << QByteArray();
    }

    void whatIsNoPlainNumberIsHashed()
    {
        QFETCH(QByteArray, id);
        const std::int64_t key = identityKey(1, EventKind::AiAnalystIncident, id.toStdString());
        QVERIFY(isHashedIdentity(key));
        QVERIFY(key > 0);
    }

    void appliancesAndKindsDoNotMeet()
    {
        const std::int64_t key = identityKey(1, EventKind::ModelBreach, "5");
        QVERIFY(key != identityKey(2, EventKind::ModelBreach, "5"));
        QVERIFY(key != identityKey(1, EventKind::SystemStatus, "5"));
        QVERIFY(identityKey(kMaxAppliance, EventKind::Email, "70368744177663") > 0);
    }

    void theHashIsStableBecauseItIsStored()
    {
        QCOMPARE(identityKey(1, EventKind::AiAnalystIncident, "abc") & ((std::int64_t{1} << 46) - 1),
                 identityKey(3, EventKind::SystemStatus, "abc") & ((std::int64_t{1} << 46) - 1));
        QCOMPARE(identityKey(1, EventKind::AiAnalystIncident, "abc"), kStoredKeyOfAbc);
    }

    void theNextKeyStaysInItsRange()
    {
        const std::int64_t last =
            identityKey(1, EventKind::AiAnalystIncident, "abc") | ((std::int64_t{1} << 46) - 1);
        const std::int64_t next = nextIdentityKey(last);
        QVERIFY(isHashedIdentity(next));
        QCOMPARE(next >> 46, last >> 46);
        QVERIFY(next != last);
    }

private:
    static constexpr std::int64_t kStoredKeyOfAbc =
        2655183644593579; // in databases out there: never to change
};

QTEST_APPLESS_MAIN(TestIdentity)
#include "tst_identity.moc"
