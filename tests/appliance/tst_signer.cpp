// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/signer.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace duskwatch;

class TestSigner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsTheVectors_data();
    void signsTheVectors();
    void agreesWithQtForKeysOfAnyLength();
    void everyPartCounts();
};

namespace {

// PROTOCOL section 1; the tokens belong to no appliance.
const QByteArray kPublic = QByteArrayLiteral("118v8jecrbrtkucou5a34hsbzounohx6jce61dwy");
const QByteArray kPrivate = QByteArrayLiteral("7chbwad4hl4n5ok69e2edrs2ogpiqy8ldd5oozdb");
const QByteArray kDate = QByteArrayLiteral("20230101T120000");

} // namespace

void TestSigner::signsTheVectors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("/modelbreaches?starttime=1701388800000&endtime=1704070800000",
        "f19ae16721cc0e020ad12ec372cb15fa93bf3626");
    row("/status?fast=true&includechildren=false", "34049c587ca886e69f81b9407855e18264714875");
    row("/modelbreaches/123/acknowledge?{\"acknowledge\":true}", "b21aecc780696f06a385005c83704b3d3ed8d228");
    row("/modelbreaches/123/acknowledge?acknowledge=true", "1f316a286251c7e0add6932764f9087f9a40bb6c");
    row("/modelbreaches/101/comments?{\"message\":\"Test Comment\"}",
        "2b710794c26d7456a3b29e4c80cde0353e7f56bc");
    row("/aianalyst/acknowledge?uuid=04a3f36e-4u8w-v9dh-x6lb-894778cf9633",
        "02079215676f4c9d432aaa89de90445ee2319aab");
}

void TestSigner::signsTheVectors()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(signature(text, kPublic, kPrivate, kDate), expected);
}

void TestSigner::agreesWithQtForKeysOfAnyLength()
{
    for (int length = 0; length <= 200; ++length) {
        QByteArray key(length, '\0');
        for (int i = 0; i < length; ++i)
            key[i] = static_cast<char>(i * 7 + length);
        const QByteArray expected =
            QMessageAuthenticationCode::hash("/a?b\npublic\ndate", key, QCryptographicHash::Sha1);
        QCOMPARE(signature(QByteArray("/a?b"), QByteArray("public"), key, QByteArray("date")),
                 expected.toHex());
    }
}

void TestSigner::everyPartCounts()
{
    const QByteArray text = "/modelbreaches";
    const QByteArray whole = signature(text, kPublic, kPrivate, kDate);
    QVERIFY(signature(text + "?", kPublic, kPrivate, kDate) != whole);
    QVERIFY(signature(text, kPublic + "x", kPrivate, kDate) != whole);
    QVERIFY(signature(text, kPublic, kPrivate + "x", kDate) != whole);
    QVERIFY(signature(text, kPublic, kPrivate, kDate + "x") != whole);
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
