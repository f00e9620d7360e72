// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QSet>
#include <QTest>

using namespace duskwatch;

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentenceOfItsOwn();
    void detailComesFirst();
    void detailWithPlaceholdersStaysAsItIs();
};

void TestError::everyCodeHasASentenceOfItsOwn()
{
    // A code outside the list shows what the sentence for "forgotten" is.
    constexpr int kLast = static_cast<int>(ErrorCode::Cancelled);
    const QString forgotten = userMessage({static_cast<ErrorCode>(kLast + 1), {}});
    QSet<QString> seen{forgotten};
    for (int code = 0; code <= kLast; ++code) {
        const QString message = userMessage({static_cast<ErrorCode>(code), {}});
        QVERIFY2(message.endsWith(u'.'), qPrintable(message));
        QVERIFY2(!seen.contains(message), qPrintable(QStringLiteral("code %1: %2").arg(code).arg(message)));
        seen.insert(message);
    }
}

void TestError::detailComesFirst()
{
    const QString sentence = userMessage({ErrorCode::PortInUse, {}});
    const QString message = userMessage({ErrorCode::PortInUse, QStringLiteral("Port 6514")});
    QVERIFY(message.startsWith(QStringLiteral("Port 6514")));
    QVERIFY(message.endsWith(sentence));
}

void TestError::detailWithPlaceholdersStaysAsItIs()
{
    const QString message = userMessage({ErrorCode::NotFound, QStringLiteral("100%2 of %1")});
    QVERIFY2(message.startsWith(QStringLiteral("100%2 of %1 ")), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
