// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/applianceurl.h"

#include <QTest>

using namespace duskwatch;

class TestApplianceUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsHostAndPort_data();
    void keepsHostAndPort();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void cleaningTwiceChangesNothing_data();
    void cleaningTwiceChangesNothing();
    void neverRepeatsAPassword();
};

void TestApplianceUrl::keepsHostAndPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("removed"); // words of the notes, parted by |
    const auto row = [](const char* text, const char* host, int port = 443, const char* removed = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host) << port
                            << QString::fromUtf8(removed);
    };
    row("example.cloud.darktrace.com", "example.cloud.darktrace.com");
    row("EXAMPLE.Cloud.Darktrace.COM", "example.cloud.darktrace.com");
    row("https://example.cloud.darktrace.com", "example.cloud.darktrace.com", 443, "https://");
    row("HTTPS://example.cloud.darktrace.com", "example.cloud.darktrace.com", 443, "https://");
    row("https:/example.test", "example.test", 443, "https://");
    row("https://example.cloud.darktrace.com/", "example.cloud.darktrace.com", 443, "https://|slash");
    row("https://example.cloud.darktrace.com/login", "example.cloud.darktrace.com", 443, "https://|/login");
    row("https://example.test/#modelbreach/12", "example.test", 443, "https://|slash|number sign");
    row("https://example.test?next=/a", "example.test", 443, "https://|question mark");
    row("https://example.test/a/b?c=d#e", "example.test", 443, "https://|/a/b|question mark|number sign");
    row("https://example.test/a:b@c", "example.test", 443, "https://|/a:b@c");
    row("example.test/login", "example.test", 443, "/login");
    row("//example.test", "example.test");
    row("https:\\\\example.test\\login", "example.test", 443, "https://|/login");
    row("example.test:8443", "example.test", 8443);
    row("https://example.test:8443/login", "example.test", 8443, "https://|/login");
    row("example.test:443", "example.test");
    row("example.test:", "example.test", 443, "colon");
    row("example.test:00443", "example.test");
    row("example.test:65535", "example.test", 65535);
    row("https://admin:secret@example.test:8443", "example.test", 8443, "https://|user name");
    row("https://admin@example.test", "example.test", 443, "https://|user name");
    row("admin:secret@example.test", "example.test", 443, "user name");
    row("  example.test\r\n", "example.test");
    row("\"example.test\"", "example.test", 443, "Quotes");
    row("'https://example.test/'", "example.test", 443, "Quotes|https://|slash");
    row("<https://example.test>", "example.test", 443, "Quotes|https://");
    row("(example.test),", "example.test", 443, "Quotes");
    row("\u201Cexample.test\u201D", "example.test", 443, "Quotes");
    row("\u00ABexample.test\u00BB", "example.test", 443, "Quotes");
    row("exam\u200Bple.test", "example.test", 443, "cannot be seen");
    row("\u2060example.test", "example.test", 443, "cannot be seen");
    row("example.test.", "example.test", 443, "dot");
    row("darktrace", "darktrace");
    row("localhost:4443", "localhost", 4443);
    row("dt_01.example.test", "dt_01.example.test");
    row("b\u00FCro.example.test", "xn--bro-hoa.example.test", 443, "xn--bro-hoa");
    row("https://B\u00DCRO.example.test/login", "xn--bro-hoa.example.test", 443,
        "https://|/login|xn--bro-hoa");
    row("\u4F8B\u3048.\u30C6\u30B9\u30C8", "xn--r8jz45g.xn--zckzah", 443, "xn--");
    row("xn--bro-hoa.example.test", "xn--bro-hoa.example.test");
    row("192.0.2.10", "192.0.2.10");
    row("https://192.0.2.10:8443/", "192.0.2.10", 8443, "https://|slash");
    row("[2001:db8::1]", "2001:db8::1");
    row("https://[2001:DB8:0:0::1]:8443/login", "2001:db8::1", 8443, "https://|/login");
    row("2001:db8::1", "2001:db8::1");
    row("::1", "::1");
}

void TestApplianceUrl::keepsHostAndPort()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, removed);
    const Result<CleanedUrl> cleaned = cleanApplianceUrl(text);
    QVERIFY2(cleaned.ok(), cleaned.ok() ? "" : qPrintable(cleaned.error().detail));
    QCOMPARE(cleaned->host, host);
    QCOMPARE(int(cleaned->port), port);
    const QStringList words = removed.split(u'|', Qt::SkipEmptyParts);
    QCOMPARE(cleaned->notes.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(cleaned->notes[i].contains(words[i]), qPrintable(cleaned->notes[i]));
        QVERIFY2(cleaned->notes[i].endsWith(u'.'), qPrintable(cleaned->notes[i]));
    }
}

void TestApplianceUrl::refusesWithAReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& text, const char* said) {
        QTest::newRow(name) << text << QString::fromUtf8(said);
    };
    row("nothing", QString(), "Enter the host name");
    row("only spaces", "  \n ", "Enter the host name");
    row("only quotes", "\"\"", "Enter the host name");
    row("unencrypted", "http://example.test/login", "not encrypted");
    row("unencrypted, shouted", "HTTP://EXAMPLE.TEST", "not encrypted");
    row("another scheme", "ftp://example.test", "ftp://");
    row("a file", "file:///etc/hosts", "file://");
    row("only a scheme", "https://", "missing");
    row("only a path", "https:///login", "missing");
    row("only a port", ":8443", "missing");
    row("an e-mail address", "someone@example.test", "e-mail");
    row("a sentence", "my appliance at work", "space");
    row("two names", "a.example.test b.example.test", "space");
    row("a comma inside", "a.example.test,b.example.test", "not a host name");
    row("a line break inside", "a.example\n.test", "space");
    row("a control character", QString("a") + QChar(7) + "b.test", "space");
    row("empty label", "example..test", "not a host name");
    row("leading dot", ".example.test", "not a host name");
    row("hyphen first", "-example.test", "not a host name");
    row("hyphen last", "example-.test", "not a host name");
    row("percent", "exa%6Dple.test", "not a host name");
    row("asterisk", "*.example.test", "not a host name");
    row("braces", "{{host}}", "not a host name");
    row("long label", QString(64, 'a') + ".test", "not a host name");
    row("long name", QString("abcdefg.").repeated(40) + "test", "not a host name");
    row("endless", QString(100'000, 'a'), "too long");
    row("only punctuation", "...", "not a host name");
    row("number", "12345", "IPv4");
    row("short IPv4", "127.1", "IPv4");
    row("IPv4 with zeros", "010.0.0.1", "IPv4");
    row("IPv4 too big", "192.0.2.256", "IPv4");
    row("hexadecimal IPv4", "0x7f.0x1", "IPv4");
    row("number as top level", "example.123", "IPv4");
    row("port 0", "example.test:0", "port");
    row("port 65536", "example.test:65536", "port");
    row("port in words", "example.test:https", "port");
    row("negative port", "example.test:-1", "port");
    row("endless port", "example.test:99999999999999999999", "port");
    row("open bracket", "[2001:db8::1", "not closed");
    row("text behind bracket", "[2001:db8::1]x", "bracket");
    row("IPv4 in brackets", "[192.0.2.10]", "IPv6");
    row("IPv6 with a zone", "fe80::1%eth0", "zone");
    row("too many colons", "a:b:c", "IPv6");
}

void TestApplianceUrl::refusesWithAReason()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const Result<CleanedUrl> cleaned = cleanApplianceUrl(text);
    QVERIFY2(!cleaned.ok(), cleaned.ok() ? qPrintable(cleaned->host) : "");
    QCOMPARE(cleaned.error().code, ErrorCode::InvalidInput);
    QVERIFY2(cleaned.error().detail.contains(said), qPrintable(cleaned.error().detail));
    QVERIFY2(cleaned.error().detail.endsWith(u'.'), qPrintable(cleaned.error().detail));
}

void TestApplianceUrl::cleaningTwiceChangesNothing_data()
{
    keepsHostAndPort_data();
}

void TestApplianceUrl::cleaningTwiceChangesNothing()
{
    QFETCH(const QString, host);
    const Result<CleanedUrl> again = cleanApplianceUrl(host);
    QVERIFY(again.ok());
    QCOMPARE(again->host, host);
    QVERIFY(again->notes.isEmpty());
}

void TestApplianceUrl::neverRepeatsAPassword()
{
    const Result<CleanedUrl> good =
        cleanApplianceUrl("https://admin:hunter2@example.test/?token=hunter2#hunter2");
    QVERIFY(good.ok());
    QVERIFY(!good->notes.join(u' ').contains(QLatin1String("hunter2")));
    const Result<CleanedUrl> bad = cleanApplianceUrl("https://admin:hunter2@exam ple.test/");
    QVERIFY(!bad.ok());
    QVERIFY(!bad.error().detail.contains(QLatin1String("hunter2")));
}

QTEST_GUILESS_MAIN(TestApplianceUrl)
#include "tst_applianceurl.moc"
