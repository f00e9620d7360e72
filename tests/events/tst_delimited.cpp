// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"

#include <QTest>

#include <cmath>

using namespace duskwatch;

namespace {

Event decode(const QByteArray& text)
{
    Decoder decoder;
    return decoder.decodeUnpadded(text.toStdString());
}

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

/// CEF and LEEF, whose fields are told apart by delimiters.
class TestDelimited : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACefLine();
    void resolvesEscapes_data();
    void resolvesEscapes();
    void readsSeverities_data();
    void readsSeverities();
    void readsCustomFields_data();
    void readsCustomFields();
    void choosesTheDevice_data();
    void choosesTheDevice();
    void recognisesModelsByName_data();
    void recognisesModelsByName();
    void readsLeef_data();
    void readsLeef();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestDelimited::readsACefLine()
{
    const Event event = decode("CEF:0|Darktrace|DCIP|6.1|311|Device/Nightly Upload|7|externalId=26368 "
                               "dvc=10.2.0.9 dst=192.0.2.7 dvchost=ledger 3 dmac=02:00 rt=1700000000123 "
                               "msg=it sent a lot suser=ada\r\n");
    QCOMPARE(event.kind, EventKind::ModelBreach);
    QCOMPARE(event.title, std::string("Device/Nightly Upload"));
    QCOMPARE(event.externalId, std::string("26368"));
    QCOMPARE(*event.cefSeverity, 7.0);
    QCOMPARE(event.device.ip, std::string("10.2.0.9"));
    QCOMPARE(event.device.hostname, std::string("ledger 3"));
    QCOMPARE(event.device.mac, std::string("02:00"));
    QCOMPARE(*event.timeMs, std::int64_t(1700000000123));
    QCOMPARE(event.summary, std::string("it sent a lot"));
    QCOMPARE(event.user, std::string("ada"));
}

void TestDelimited::resolvesEscapes_data()
{
    QTest::addColumn<QByteArray>("cef");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const char* cef, const char* title, const char* message) {
        QTest::newRow(name) << QByteArray(cef) << QByteArray(title) << QByteArray(message);
    };
    row("bar in the name", R"(CEF:0|Darktrace|DCIP|6|1|A/B \| C|5|msg=x)", "A/B | C", "x");
    row("backslash before a bar", R"(CEF:0|Darktrace|DCIP|6|1|A\\|5|msg=x)", R"(A\)", "x");
    row("equals sign", R"(CEF:0|Darktrace|DCIP|6|1|A|5|msg=a\=b externalId=1)", "A", "a=b");
    row("a link in a value",
        R"(CEF:0|Darktrace|DCIP|6|1|A|5|msg=see https://x.example/?q=1 now externalId=1)", "A",
        "see https://x.example/?q=1 now");
    row("line end", R"(CEF:0|Darktrace|DCIP|6|1|A|5|msg=a\nb)", "A", "a\nb");
    row("no escape at all", R"(CEF:0|Darktrace|DCIP|6|1|A|5|msg=C:\temp)", "A", R"(C:\temp)");
    row("bar in a value", R"(CEF:0|Darktrace|DCIP|6|1|A|5|msg=a|b)", "A", "a|b");
    row("empty value", R"(CEF:0|Darktrace|DCIP|6|1|A|5|msg= externalId=1)", "A", "");
    row("backslash at the end", R"(CEF:0|Darktrace|DCIP|6|1|A|5|msg=a\)", "A", R"(a\)");
    row("no extension", R"(CEF:0|Darktrace|DCIP|6|1|A|5|)", "A", "");
    row("no bar behind the severity", R"(CEF:0|Darktrace|DCIP|6|1|A|5)", "A", "");
    row("invalid UTF-8", "CEF:0|Darktrace|DCIP|6|1|A\xFF|5|msg=\xFE", "A\xEF\xBF\xBD", "\xEF\xBF\xBD");
}

void TestDelimited::resolvesEscapes()
{
    QFETCH(QByteArray, cef);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, message);
    const Event event = decode(cef);
    QCOMPARE(event.kind, EventKind::ModelBreach);
    QCOMPARE(bytes(event.title), title);
    QCOMPARE(bytes(event.summary), message);
}

void TestDelimited::readsSeverities_data()
{
    QTest::addColumn<QByteArray>("severity");
    QTest::addColumn<double>("number"); // -1: none
    QTest::addColumn<int>("level");
    QTest::newRow("number") << QByteArray("10") << 10.0 << int(Level::None);
    QTest::newRow("out of range stays") << QByteArray("15") << 15.0 << int(Level::None);
    QTest::newRow("Low") << QByteArray("Low") << -1.0 << int(Level::Low);
    QTest::newRow("medium") << QByteArray("medium") << -1.0 << int(Level::Medium);
    QTest::newRow("High") << QByteArray("High") << -1.0 << int(Level::High);
    QTest::newRow("Very-High") << QByteArray("Very-High") << -1.0 << int(Level::Critical);
    QTest::newRow("Unknown") << QByteArray("Unknown") << -1.0 << int(Level::None);
    QTest::newRow("empty") << QByteArray("") << -1.0 << int(Level::None);
}

void TestDelimited::readsSeverities()
{
    QFETCH(QByteArray, severity);
    QFETCH(double, number);
    QFETCH(int, level);
    const Event event = decode("CEF:0|Darktrace|DCIP|6|1|A|" + severity + "|externalId=1");
    QCOMPARE(event.cefSeverity.value_or(-1), number);
    QCOMPARE(int(event.cefLevel), level);
}

void TestDelimited::readsCustomFields_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<double>("score"); // -1: none
    QTest::addColumn<int>("category");
    const auto row = [](const char* name, const char* extension, const char* title, double score,
                        Category category) {
        QTest::newRow(name) << QByteArray(extension) << QByteArray(title) << score << int(category);
    };
    row("model, score and category",
        "cs1=Device / Upload cs1Label=Model cn1=98 cn1Label=Score cs2=Suspicious "
        "cs2Label=Category",
        "Device / Upload", 98, Category::Suspicious);
    row("label first", "cfp1Label=threatScore cfp1=38.7", "A", 38.7, Category::Unspecified);
    row("other people's category", "cs2=Compromise cs2Label=Category cat=Network", "A", -1,
        Category::Unspecified);
    row("category field", "cat=critical", "A", -1, Category::Critical);
    row("label without value", "cs1Label=Model", "A", -1, Category::Unspecified);
}

void TestDelimited::readsCustomFields()
{
    QFETCH(QByteArray, extension);
    QFETCH(QByteArray, title);
    QFETCH(double, score);
    QFETCH(int, category);
    const Event event = decode("CEF:0|Darktrace|DCIP|6|1|A|5|" + extension);
    QCOMPARE(bytes(event.title), title);
    QCOMPARE(event.score.field == ScoreField::None ? -1 : event.score.value, score);
    QCOMPARE(int(event.category), category);
    QVERIFY(!event.categoryUnknown);
}

void TestDelimited::choosesTheDevice_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<QByteArray>("device");
    QTest::newRow("source") << QByteArray("shost=h src=10.1.1.1 dst=10.2.2.2") << QByteArray("h|10.1.1.1");
    QTest::newRow("device first") << QByteArray("src=10.1.1.1 dvc=10.3.3.3") << QByteArray("|10.3.3.3");
    QTest::newRow("no address given")
        << QByteArray("dvc=0.0.0.0 src=10.1.1.1 shost=-") << QByteArray("|10.1.1.1");
    QTest::newRow("only a destination") << QByteArray("dhost=d dst=10.2.2.2") << QByteArray("d|10.2.2.2");
    QTest::newRow("none") << QByteArray("externalId=1") << QByteArray("|");
}

void TestDelimited::choosesTheDevice()
{
    QFETCH(QByteArray, extension);
    QFETCH(QByteArray, device);
    const Event event = decode("CEF:0|Darktrace|DCIP|6|1|A|5|" + extension);
    QCOMPARE(bytes(event.device.hostname + "|" + event.device.ip), device);
}

void TestDelimited::recognisesModelsByName_data()
{
    QTest::addColumn<QByteArray>("cef");
    QTest::addColumn<bool>("respond");
    QTest::addColumn<QByteArray>("testIdentity"); // empty: no test alert
    QTest::newRow("RESPOND") << QByteArray("CEF:0|Darktrace|DCIP|6|1|Antigena/Network/Block|5|externalId=7")
                             << true << QByteArray("");
    QTest::newRow("test alert")
        << QByteArray("CEF:0|Darktrace|DCIP|6|1|Unrestricted Test Model|5|externalId=123 rt=9") << false
        << QByteArray("123-9");
    QTest::newRow("another") << QByteArray("CEF:0|Darktrace|DCIP|6|1|Antigenaesque|5|externalId=7") << false
                             << QByteArray("");
}

void TestDelimited::recognisesModelsByName()
{
    QFETCH(QByteArray, cef);
    QFETCH(bool, respond);
    QFETCH(QByteArray, testIdentity);
    const Event event = decode(cef);
    QCOMPARE(event.respondData, respond);
    QCOMPARE(event.test, !testIdentity.isEmpty());
    if (event.test)
        QCOMPARE(bytes(event.externalId), testIdentity);
}

void TestDelimited::readsLeef_data()
{
    QTest::addColumn<QByteArray>("leef");
    QTest::newRow("version 1, tabs") << QByteArray(
        "LEEF:1.0|Darktrace|DCIP|6.1|Device/"
        "Upload|sev=8\tsrc=10.1.1.1\texternalId=77\tdevTime=1700000000000");
    QTest::newRow("version 2, caret") << QByteArray(
        "LEEF:2.0|Darktrace|DCIP|6.1|Device/Upload|^|sev=8^src=10.1.1.1^externalId=77^devTime=1700000000000");
    QTest::newRow("version 2, code of a tab")
        << QByteArray("LEEF:2.0|Darktrace|DCIP|6.1|311|x09|sev=8\tsrc=10.1.1.1\tpbid=77\tmodel=Device/"
                      "Upload\tdevTime=1700000000000");
    QTest::newRow("version 2, long code")
        << QByteArray("LEEF:2.0|Darktrace|DCIP|6.1|Device/"
                      "Upload|0x5E|sev=8^src=10.1.1.1^externalId=77^devTime=1700000000000");
}

void TestDelimited::readsLeef()
{
    QFETCH(QByteArray, leef);
    const Event event = decode(leef);
    QCOMPARE(event.kind, EventKind::ModelBreach);
    QCOMPARE(event.title, std::string("Device/Upload"));
    QCOMPARE(event.externalId, std::string("77"));
    QCOMPARE(event.device.ip, std::string("10.1.1.1"));
    QCOMPARE(*event.cefSeverity, 8.0);
    QCOMPARE(*event.timeMs, std::int64_t(1700000000000));
}

void TestDelimited::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("CEF cut off") << QByteArray("CEF:0|Darktrace|DCIP|6")
                                 << QByteArray("ends inside its header");
    QTest::newRow("CEF of another") << QByteArray("CEF:0|Acme|Wall|1|1|A|5|msg=x")
                                    << QByteArray("another vendor");
    QTest::newRow("LEEF cut off") << QByteArray("LEEF:1.0|Darktrace") << QByteArray("ends inside its header");
    QTest::newRow("LEEF of another") << QByteArray("LEEF:1.0|Acme|Wall|1|A|sev=1")
                                     << QByteArray("another vendor");
}

void TestDelimited::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, reason);
    const Event event = decode(text);
    QCOMPARE(event.kind, EventKind::Unparsed);
    QVERIFY2(bytes(event.unparsedReason).contains(reason), event.unparsedReason.c_str());
}

QTEST_GUILESS_MAIN(TestDelimited)
#include "tst_delimited.moc"
