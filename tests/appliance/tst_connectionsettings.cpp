// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/connectionsettings.h"

#include <QTest>

#include <functional>

using namespace duskwatch;
using Field = ConnectionProblem::Field;

Q_DECLARE_METATYPE(duskwatch::ConnectionProblem::Field)

class TestConnectionSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodSettingsHaveNoProblem();
    void problemsNameTheirField_data();
    void problemsNameTheirField();
    void jsonGoesThereAndBack();
    void emptyJsonTakesTheDefaults();
    void unknownWordsAreRefused_data();
    void unknownWordsAreRefused();
    void absurdPortsBecomeAProblem();
    void everyMemberCountsInComparison();
    void fingerprintsAreReadAsPeopleCopyThem_data();
    void fingerprintsAreReadAsPeopleCopyThem();
};

namespace {

const QByteArray kPin =
    QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");

ConnectionSettings good()
{
    ConnectionSettings settings;
    settings.name = QStringLiteral("Head office");
    settings.host = QStringLiteral("example.cloud.darktrace.com");
    settings.publicToken = QStringLiteral("118v8jecrbrtkucou5a34hsbzounohx6jce61dwy");
    return settings;
}

using Change = std::function<void(ConnectionSettings&)>;

/// One change for each member.
const std::vector<std::pair<const char*, Change>>& changes()
{
    static const std::vector<std::pair<const char*, Change>> all{
        {"name",
         [](ConnectionSettings& s) {
             s.name = QStringLiteral("Plant");
         }},
        {"host",
         [](ConnectionSettings& s) {
             s.host = QStringLiteral("2001:db8::1");
         }},
        {"port",
         [](ConnectionSettings& s) {
             s.port = 8443;
         }},
        {"public token",
         [](ConnectionSettings& s) {
             s.publicToken = QStringLiteral("other");
         }},
        {"credential",
         [](ConnectionSettings& s) {
             s.credentialId = 5'000'000'000;
         }},
        {"trust",
         [](ConnectionSettings& s) {
             s.trust = Trust::CaFile;
         }},
        {"CA file",
         [](ConnectionSettings& s) {
             s.caFile = QStringLiteral("/etc/ca.pem");
         }},
        {"pin",
         [](ConnectionSettings& s) {
             s.pinSha256 = kPin;
         }},
        {"proxy",
         [](ConnectionSettings& s) {
             s.proxyKind = ProxyKind::Socks5;
         }},
        {"proxy's host",
         [](ConnectionSettings& s) {
             s.proxyHost = QStringLiteral("proxy.test");
         }},
        {"proxy's port",
         [](ConnectionSettings& s) {
             s.proxyPort = 1080;
         }},
        {"date format",
         [](ConnectionSettings& s) {
             s.dateFormat = DateFormat::Rfc1123;
         }},
        {"write-back",
         [](ConnectionSettings& s) {
             s.writeBack = true;
         }},
    };
    return all;
}

} // namespace

void TestConnectionSettings::goodSettingsHaveNoProblem()
{
    QVERIFY(validate(good(), {QStringLiteral("Plant")}).isEmpty());
    ConnectionSettings settings = good();
    settings.trust = Trust::Pin;
    settings.pinSha256 = kPin;
    settings.proxyKind = ProxyKind::Http;
    settings.proxyHost = QStringLiteral("192.0.2.7");
    settings.proxyPort = 3128;
    QVERIFY(validate(settings).isEmpty());
}

void TestConnectionSettings::problemsNameTheirField_data()
{
    QTest::addColumn<ConnectionSettings>("settings");
    QTest::addColumn<Field>("field");
    const auto row = [](const char* name, Field field, const Change& change) {
        ConnectionSettings settings = good();
        change(settings);
        QTest::newRow(name) << settings << field;
    };
    row("no name", Field::Name, [](auto& s) { s.name.clear(); });
    row("blank name", Field::Name, [](auto& s) { s.name = QStringLiteral(" "); });
    row("name with a space at the end", Field::Name, [](auto& s) { s.name += u' '; });
    row("long name", Field::Name, [](auto& s) { s.name = QString(65, u'a'); });
    row("unseen character", Field::Name, [](auto& s) { s.name.insert(3, QChar(0x202E)); });
    row("taken name", Field::Name, [](auto& s) { s.name = QStringLiteral("PLANT"); });
    row("no host", Field::Host, [](auto& s) { s.host.clear(); });
    row("whole URL as host", Field::Host, [](auto& s) { s.host = QStringLiteral("https://example.test/"); });
    row("host with port", Field::Host, [](auto& s) { s.host = QStringLiteral("example.test:8443"); });
    row("no port", Field::Port, [](auto& s) { s.port = 0; });
    row("no token", Field::PublicToken, [](auto& s) { s.publicToken.clear(); });
    row("token with a line break", Field::PublicToken, [](auto& s) { s.publicToken += u'\n'; });
    row("long token", Field::PublicToken, [](auto& s) { s.publicToken = QString(257, u'a'); });
    row("no CA file", Field::CaFile, [](auto& s) { s.trust = Trust::CaFile; });
    row("no pin", Field::Pin, [](auto& s) { s.trust = Trust::Pin; });
    row("short pin", Field::Pin, [](auto& s) {
        s.trust = Trust::Pin;
        s.pinSha256 = kPin.left(20);
    });
    row("no proxy host", Field::ProxyHost, [](auto& s) {
        s.proxyKind = ProxyKind::Socks5;
        s.proxyPort = 1080;
    });
    row("no proxy port", Field::ProxyPort, [](auto& s) {
        s.proxyKind = ProxyKind::Http;
        s.proxyHost = QStringLiteral("proxy.test");
    });
}

void TestConnectionSettings::problemsNameTheirField()
{
    QFETCH(const ConnectionSettings, settings);
    QFETCH(const Field, field);
    const QVector<ConnectionProblem> problems = validate(settings, {QStringLiteral("Plant")});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].field, field);
    QVERIFY(!problems[0].message.isEmpty());
}

void TestConnectionSettings::jsonGoesThereAndBack()
{
    ConnectionSettings settings = good();
    for (const auto& [name, change] : changes()) {
        change(settings);
        const Result<ConnectionSettings> read = connectionSettingsFromJson(toJson(settings));
        QVERIFY2(read.ok(), name);
        QVERIFY2(read.value() == settings, name);
    }
}

void TestConnectionSettings::emptyJsonTakesTheDefaults()
{
    const Result<ConnectionSettings> read = connectionSettingsFromJson("{\"later\":1}");
    QVERIFY(read.ok());
    QVERIFY(read.value() == ConnectionSettings());
}

void TestConnectionSettings::unknownWordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("trust") << QByteArray("{\"trust\":\"anyone\"}");
    QTest::newRow("proxy") << QByteArray("{\"proxy\":\"carrier pigeon\"}");
    QTest::newRow("date format") << QByteArray("{\"dateFormat\":\"stardate\"}");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("trust=system");
    QTest::newRow("nothing") << QByteArray();
}

void TestConnectionSettings::unknownWordsAreRefused()
{
    QFETCH(const QByteArray, json);
    const Result<ConnectionSettings> read = connectionSettingsFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestConnectionSettings::absurdPortsBecomeAProblem()
{
    for (const char* json : {"{\"port\":65979}", "{\"port\":-1}", "{\"port\":0}"}) {
        const Result<ConnectionSettings> read = connectionSettingsFromJson(json);
        QVERIFY(read.ok());
        QCOMPARE(int(read->port), 0);
    }
}

void TestConnectionSettings::everyMemberCountsInComparison()
{
    for (const auto& [name, change] : changes()) {
        ConnectionSettings changed = good();
        change(changed);
        QVERIFY2(!(changed == good()), name);
    }
}

void TestConnectionSettings::fingerprintsAreReadAsPeopleCopyThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("pin");
    const QString text = fingerprintText(kPin);
    QTest::newRow("as shown") << text << kPin;
    QTest::newRow("lower case") << text.toLower() << kPin;
    QTest::newRow("without colons") << QString(text).remove(u':') << kPin;
    QTest::newRow("with spaces") << QString(text).replace(u':', u' ') << kPin;
    QTest::newRow("as openssl prints it") << QStringLiteral("sha256 Fingerprint=") + text << kPin;
    QTest::newRow("with the algorithm") << QStringLiteral("SHA256:") + text << kPin;
    QTest::newRow("blanks around it") << QStringLiteral("  %1\n").arg(text) << kPin;
    QTest::newRow("a pair too few") << text.left(text.size() - 3) << QByteArray();
    QTest::newRow("a pair too many") << text + QStringLiteral(":00") << QByteArray();
    QTest::newRow("no digits") << QString(text).replace(u'0', u'x') << QByteArray();
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("endless") << QString(100'000, u'0') << QByteArray();
}

void TestConnectionSettings::fingerprintsAreReadAsPeopleCopyThem()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, pin);
    QCOMPARE(fingerprintFromText(text), pin);
}

QTEST_GUILESS_MAIN(TestConnectionSettings)
#include "tst_connectionsettings.moc"
