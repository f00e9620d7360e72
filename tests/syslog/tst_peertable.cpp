// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/peertable.h"

#include <QTest>

using namespace duskwatch;

class TestPeerTable : public QObject
{
    Q_OBJECT

    static QHostAddress address(int n) { return QHostAddress(0x0a000000U + static_cast<quint32>(n)); }

private Q_SLOTS:
    void aPeerIsOneWhateverItsConnections()
    {
        PeerTable table;
        table.connected(address(1), 1000);
        table.connected(address(1), 2000);
        table.heard(address(1), 300, 2, 3000);
        table.heard(address(1), 100, 1, 4000);
        table.disconnected(address(1));
        const auto peers = table.newestFirst();
        QCOMPARE(peers.size(), 1U);
        QCOMPARE(peers[0].connections, 1);
        QCOMPARE(peers[0].frames, 3);
        QCOMPARE(peers[0].bytes, 400);
        QCOMPARE(peers[0].lastHeardMs, 4000);
    }

    void theNewestHeardComesFirstAndWhoIsGoneStays()
    {
        PeerTable table;
        for (int n = 1; n <= 3; ++n)
            table.connected(address(n), n);
        table.heard(address(2), 10, 1, 100);
        table.disconnected(address(2));
        const auto peers = table.newestFirst();
        QCOMPARE(peers.front().address, address(2));
        QCOMPARE(peers.front().connections, 0);
        QCOMPARE(peers.back().address, address(1));
    }

    void itIsBoundedAndKeepsWhoIsConnected()
    {
        PeerTable table;
        table.connected(address(1), 0); // stays, although the oldest
        for (int n = 2; n <= 5000; ++n) {
            table.connected(address(n), n);
            table.disconnected(address(n));
        }
        const auto peers = table.newestFirst();
        QCOMPARE(static_cast<qsizetype>(peers.size()), PeerTable::kMost);
        QCOMPARE(peers.front().address, address(5000));
        QCOMPARE(peers.back().address, address(1));
    }

    void whereAllAreConnectedNobodyIsPushedOut()
    {
        PeerTable table;
        for (int n = 1; n <= 200; ++n)
            table.connected(address(n), n);
        table.heard(address(200), 1, 1, 999); // not in the table: nothing happens
        table.disconnected(address(200));
        QCOMPARE(table.newestFirst().front().address, address(int(PeerTable::kMost)));
    }
};

QTEST_GUILESS_MAIN(TestPeerTable)
#include "tst_peertable.moc"
