// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/addressrange.h"

#include <QTest>

using namespace duskwatch;

class TestAddressRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void contains_data();
    void contains();
};

void TestAddressRange::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("prefix"); // -1: refused
    const auto row = [](const char* text, int prefix) {
        QTest::newRow(text) << QString::fromLatin1(text) << prefix;
    };
    row("10.0.0.1", 32);
    row("10.0.0.0/8", 8);
    row("10.1.2.3/8", 8); // bits behind the prefix do not count
    row("0.0.0.0/0", 0);
    row("::", 128);
    row("2001:db8::/32", 32);
    row("fe80::1", 128);
    row("::ffff:10.0.0.1", 32); // IPv4 inside IPv6
    row("::ffff:10.0.0.0/104", 8);
    row("::ffff:10.0.0.0/90", -1);
    for (const char* refused : {"",
                                "/8",
                                "ledger-3",
                                "10.0.0",
                                "10.0.0.256",
                                "10.0.0.#28445",
                                "10.0.0.1 ",
                                " 10.0.0.1",
                                "10.0.0.0/",
                                "10.0.0.0/33",
                                "10.0.0.0/-1",
                                "10.0.0.0/+8",
                                "10.0.0.0/8x",
                                "10.0.0.0/8/8",
                                "::/129",
                                "fe80::1%eth0",
                                "1:2",
                                "010.0.0.1",
                                "0x0a.0.0.1",
                                "2001:0db8:0000:0000:0000:0000:0000:0001:0000:0000:0000:0000"})
        row(refused, -1);
}

void TestAddressRange::reads()
{
    QFETCH(QString, text);
    QFETCH(int, prefix);
    const auto range = AddressRange::parse(text.toStdString());
    QCOMPARE(range ? range->prefix() : -1, prefix);
}

void TestAddressRange::contains_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("contained");
    const auto row = [](const char* name, const char* range, const char* other, bool contained) {
        QTest::newRow(name) << QString::fromLatin1(range) << QString::fromLatin1(other) << contained;
    };
    row("itself", "10.0.0.1", "10.0.0.1", true);
    row("neighbour", "10.0.0.1", "10.0.0.2", false);
    row("first of a range", "10.0.0.0/8", "10.0.0.0", true);
    row("last of a range", "10.0.0.0/8", "10.255.255.255", true);
    row("behind a range", "10.0.0.0/8", "11.0.0.0", false);
    row("uneven prefix, inside", "172.16.0.0/12", "172.31.255.255", true);
    row("uneven prefix, outside", "172.16.0.0/12", "172.32.0.0", false);
    row("everything", "0.0.0.0/0", "203.0.113.9", true);
    row("range in a larger one", "10.0.0.0/8", "10.3.0.0/16", true);
    row("range in a smaller one", "10.3.0.0/16", "10.0.0.0/8", false);
    row("IPv6", "2001:db8::/32", "2001:db8:ffff::1", true);
    row("IPv6, outside", "2001:db8::/32", "2001:db9::1", false);
    row("IPv6, prefix in the second half", "2001:db8::aa00/120", "2001:db8::aaff", true);
    row("IPv6, prefix in the second half, outside", "2001:db8::aa00/120", "2001:db8::ab00", false);
    row("all of IPv6 holds no IPv4", "::/0", "10.0.0.1", false);
    row("all of IPv4 holds no IPv6", "0.0.0.0/0", "2001:db8::1", false);
    row("IPv4 inside IPv6", "10.0.0.0/8", "::ffff:10.1.1.1", true);
}

void TestAddressRange::contains()
{
    QFETCH(QString, range);
    QFETCH(QString, other);
    QFETCH(bool, contained);
    QCOMPARE(AddressRange::parse(range.toStdString())->contains(*AddressRange::parse(other.toStdString())),
             contained);
}

QTEST_GUILESS_MAIN(TestAddressRange)
#include "tst_addressrange.moc"
