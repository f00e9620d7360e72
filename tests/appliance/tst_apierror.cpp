// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/apierror.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace duskwatch;

class TestApiError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasWordsOfItsOwn();
    void detailAndFingerprintsAreShown();
    void remedySaysHowLongToWait();
};

void TestApiError::everyCodeHasWordsOfItsOwn()
{
    static const QRegularExpression word(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> seen;
    for (int code = 0; code < kApiErrorCodes; ++code) {
        const ApiError error{static_cast<ApiErrorCode>(code)};
        const QString name = apiErrorName(error.code);
        QVERIFY2(word.match(name).hasMatch(), qPrintable(name));
        for (const QString& text : {apiErrorMessage(error), apiErrorRemedy(error)}) {
            QVERIFY2(text.endsWith(u'.') && text.size() > 10, qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        QVERIFY(userMessage(error).contains(apiErrorRemedy(error)));
    }
    QCOMPARE(seen.size(), qsizetype(3 * kApiErrorCodes));
}

void TestApiError::detailAndFingerprintsAreShown()
{
    ApiError error{ApiErrorCode::CertificateChanged, QStringLiteral("100%2 of %1")};
    error.expectedSha256 = QByteArray(32, '\x0A');
    error.presentedSha256 = QByteArray(32, '\xFF');
    const QString message = apiErrorMessage(error);
    QVERIFY2(message.contains(QLatin1String("(100%2 of %1)")), qPrintable(message));
    QVERIFY2(message.contains(QLatin1String("0A:0A:0A")), qPrintable(message));
    QVERIFY2(message.contains(QLatin1String("FF:FF:FF")), qPrintable(message));
}

void TestApiError::remedySaysHowLongToWait()
{
    ApiError error{ApiErrorCode::TooManyRequests};
    QVERIFY(!apiErrorRemedy(error).contains(QLatin1String("17")));
    error.retryAfter = std::chrono::seconds(17);
    QVERIFY(apiErrorRemedy(error).contains(QLatin1String("17 seconds")));
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
