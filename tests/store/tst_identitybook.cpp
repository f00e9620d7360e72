// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"
#include "core/store/identitybook.h"

#include <QTest>

using namespace duskwatch;

namespace {

struct Fixture
{
    Fixture() { database.exec("CREATE TABLE identity (key INTEGER PRIMARY KEY, event INTEGER NOT NULL)"); }
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

std::int64_t breach(const char* id)
{
    return identityKey(1, EventKind::ModelBreach, id);
}

} // namespace

class TestIdentityBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstToClaimAKeyHasIt_data()
    {
        QTest::addColumn<qint64>("key");
        QTest::newRow("a number") << qint64{breach("7")};
        QTest::newRow("a text") << qint64{identityKey(1, EventKind::Email, "some text")};
    }

    void theFirstToClaimAKeyHasIt()
    {
        QFETCH(qint64, key);
        Fixture fixture;
        IdentityBook book(fixture.database);
        QCOMPARE(book.claim(key, 1), std::int64_t{0});
        QCOMPARE(book.claim(key, 2), std::int64_t{1});
        book.write();
        QCOMPARE(book.claim(key, 3), std::int64_t{1});
        IdentityBook another(fixture.database);
        QCOMPARE(another.claim(key, 4), std::int64_t{1});
    }

    void numbersMeetInWhateverOrderTheyCome()
    {
        Fixture fixture;
        for (int round = 0; round < 2; ++round) {
            IdentityBook book(fixture.database);
            std::int64_t event = 0;
            for (const char* id : {"500", "20", "501", "21", "19", "500000"}) {
                ++event;
                QCOMPARE(book.claim(breach(id), round == 0 ? event : 99),
                         round == 0 ? std::int64_t{0} : event);
            }
            book.write();
        }
        QCOMPARE(fixture.database.execAndGet("SELECT count(*) FROM identity").getInt(), 6);
    }

    void kindsAndAppliancesDoNotHideEachOther()
    {
        Fixture fixture;
        IdentityBook book(fixture.database);
        QCOMPARE(book.claim(identityKey(2, EventKind::ModelBreach, "900"), 1), std::int64_t{0});
        QCOMPARE(book.claim(identityKey(1, EventKind::ModelBreach, "5"), 2), std::int64_t{0});
        QCOMPARE(book.claim(identityKey(1, EventKind::SystemStatus, "5"), 3), std::int64_t{0});
        QCOMPARE(book.claim(identityKey(1, EventKind::ModelBreach, "5"), 4), std::int64_t{2});
        QCOMPARE(book.claim(identityKey(2, EventKind::ModelBreach, "900"), 5), std::int64_t{1});
    }

    void whatWasRolledBackIsFreeAgain()
    {
        Fixture fixture;
        IdentityBook book(fixture.database);
        {
            SQLite::Transaction transaction(fixture.database); // not committed
            book.claim(breach("10"), 1);
            book.write();
            book.claim(breach("11"), 2);
        }
        book.reset();
        QCOMPARE(book.claim(breach("10"), 3), std::int64_t{0});
        QCOMPARE(book.claim(breach("11"), 4), std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestIdentityBook)
#include "tst_identitybook.moc"
