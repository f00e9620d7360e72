// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/senderlist.h"

#include <QTest>

using namespace duskwatch;

class TestSenderList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendersAreAllowedOrNot_data();
    void sendersAreAllowedOrNot();
    void whatIsNoSenderIsRefusedWithTheReason_data();
    void whatIsNoSenderIsRefusedWithTheReason();
    void tooManyAreRefused();
    void typedListsAreTakenApart();
};

void TestSenderList::sendersAreAllowedOrNot_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, const char* list, const char* sender, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(sender) << allowed;
    };
    row("no list, IPv4", "", "198.51.100.7", true);
    row("no list, IPv6", "", "2001:db8::7", true);
    row("the address", "192.0.2.10", "192.0.2.10", true);
    row("its neighbour", "192.0.2.10", "192.0.2.11", false);
    row("inside a network", "10.0.0.0/8", "10.255.1.2", true);
    row("outside of a network", "10.0.0.0/8", "11.0.0.1", false);
    row("first of a small network", "192.0.2.128/25", "192.0.2.128", true);
    row("last of a small network", "192.0.2.128/25", "192.0.2.255", true);
    row("just below a small network", "192.0.2.128/25", "192.0.2.127", false);
    row("bits in the middle of a byte", "172.16.0.0/12", "172.31.255.254", true);
    row("past bits in the middle of a byte", "172.16.0.0/12", "172.32.0.0", false);
    row("one computer as a network", "192.0.2.10/32", "192.0.2.10", true);
    row("all of IPv4", "0.0.0.0/0", "203.0.113.9", true);
    row("all of IPv4 is not IPv6", "0.0.0.0/0", "2001:db8::1", false);
    row("all of IPv6 is not IPv4", "::/0", "203.0.113.9", false);
    row("IPv6 address", "2001:db8::5", "2001:db8::5", true);
    row("IPv6 address in long", "2001:0db8:0:0::0005", "2001:db8::5", true);
    row("inside an IPv6 network", "2001:db8::/32", "2001:db8:ffff::1", true);
    row("outside of an IPv6 network", "2001:db8::/32", "2001:db9::1", false);
    row("odd bits of IPv6", "2001:db8:8000::/33", "2001:db8:7fff::1", false);
    row("IPv4 sender on an IPv6 socket", "192.0.2.0/24", "::ffff:192.0.2.9", true);
    row("IPv4 written as IPv6", "::ffff:192.0.2.9", "192.0.2.9", true);
    row("IPv4 network written as IPv6", "::ffff:10.0.0.0/104", "10.1.2.3", true);
    row("another than the IPv4 network written as IPv6", "::ffff:10.0.0.0/104", "11.1.2.3", false);
    row("the second of several", "192.0.2.1, 10.0.0.0/8;2001:db8::/32", "10.9.9.9", true);
    row("none of several", "192.0.2.1, 10.0.0.0/8;2001:db8::/32", "127.0.0.1", false);
    row("this computer over IPv6 is not IPv4", "127.0.0.0/8", "::1", false);
    row("this computer over IPv6", "::1", "::1", true);
    row("a sender that is gone already", "10.0.0.0/8", "", false);
}

void TestSenderList::sendersAreAllowedOrNot()
{
    QFETCH(const QString, list);
    QFETCH(const QString, sender);
    QFETCH(const bool, allowed);
    const auto senders = SenderList::parse(senderEntries(list));
    QVERIFY2(senders.ok(), senders ? "" : qPrintable(senders.error().detail));
    QCOMPARE(senders.value().allows(QHostAddress(sender)), allowed);
}

void TestSenderList::whatIsNoSenderIsRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* entry, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(entry) << QString::fromLatin1(said);
    };
    row("a name", "darktrace.example.com", "addresses or networks");
    row("a number", "1", "addresses or networks");
    row("half an address", "10.0.1", "addresses or networks");
    row("nothing before the slash", "/8", "addresses or networks");
    row("a wildcard", "10.0.0.*", "addresses or networks");
    row("with a scope", "fe80::1%eth0", "addresses or networks");
    row("too many bits", "10.0.0.0/33", "0 to 32");
    row("too many bits of IPv6", "2001:db8::/129", "0 to 128");
    row("a mask", "10.0.0.0/255.0.0.0", "0 to 32");
    row("no bits", "10.0.0.0/", "0 to 32");
    row("negative bits", "10.0.0.0/-1", "0 to 32");
    row("a computer with a network's bits", "10.0.0.5/8", "these 8 bits");
    row("a computer with an IPv6 network's bits", "2001:db8::1/32", "these 32 bits");
    row("less than all of IPv4 as IPv6", "::ffff:10.0.0.0/90", "IPv4 network itself");
}

void TestSenderList::whatIsNoSenderIsRefusedWithTheReason()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, said);
    const auto senders = SenderList::parse({QStringLiteral("192.0.2.1"), entry});
    QVERIFY(!senders.ok());
    QCOMPARE(senders.error().code, ErrorCode::InvalidInput);
    QVERIFY2(senders.error().detail.contains(said), qPrintable(senders.error().detail));
    QVERIFY2(senders.error().detail.contains(entry), qPrintable(senders.error().detail));
}

void TestSenderList::tooManyAreRefused()
{
    QStringList entries;
    for (int i = 0; i < SenderList::kMost; ++i)
        entries.append(QStringLiteral("10.0.%1.0/24").arg(i));
    QVERIFY(SenderList::parse(entries).ok());
    entries.append(QStringLiteral("192.0.2.1"));
    QVERIFY(!SenderList::parse(entries).ok());
}

void TestSenderList::typedListsAreTakenApart()
{
    QCOMPARE(
        senderEntries(QStringLiteral(" 10.0.0.1,10.0.0.2 ;\n10.0.0.3\t,, ")),
        QStringList({QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2"), QStringLiteral("10.0.0.3")}));
    QVERIFY(senderEntries(QStringLiteral(" , ")).isEmpty());
}

QTEST_GUILESS_MAIN(TestSenderList)
#include "tst_senderlist.moc"
