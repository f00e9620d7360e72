// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace duskwatch;

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valueIsKept();
    void errorIsKept();
    void valueThatOnlyMovesCanBeTaken();
    void errorCanBeHandedOnAsAnotherResult();
    void nothingIsSuccessOrAnError();
};

void TestResult::valueIsKept()
{
    Result<QString> result = QStringLiteral("port");
    QVERIFY(result.ok());
    QVERIFY(result);
    QCOMPARE(result.value(), QStringLiteral("port"));
    QCOMPARE(result->size(), 4);
    result.value().append(u's');
    QCOMPARE(std::as_const(result).value(), QStringLiteral("ports"));
}

void TestResult::errorIsKept()
{
    const Result<int> result = Error{ErrorCode::DiskFull, QStringLiteral("/data")};
    QVERIFY(!result.ok());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DiskFull);
    QCOMPARE(result.error().detail, QStringLiteral("/data"));
}

void TestResult::valueThatOnlyMovesCanBeTaken()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::errorCanBeHandedOnAsAnotherResult()
{
    const Result<int> first = Error{ErrorCode::NotFound, {}};
    const Result<QString> second = first.error();
    QCOMPARE(second.error().code, ErrorCode::NotFound);
}

void TestResult::nothingIsSuccessOrAnError()
{
    const Result<void> success;
    QVERIFY(success.ok());
    QVERIFY(success);
    const Result<void> failure = Error{ErrorCode::Cancelled, QStringLiteral("stopped")};
    QVERIFY(!failure.ok());
    QVERIFY(!failure);
    QCOMPARE(failure.error().code, ErrorCode::Cancelled);
    QCOMPARE(failure.error().detail, QStringLiteral("stopped"));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
