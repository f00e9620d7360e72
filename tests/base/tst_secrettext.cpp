// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrettext.h"

#include <QTest>

#include <type_traits>

using namespace duskwatch;

static_assert(!std::is_copy_constructible_v<SecretText>);
static_assert(!std::is_copy_assignable_v<SecretText>);
static_assert(std::is_nothrow_move_constructible_v<SecretText>);

class TestSecretText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheBytesAndLeavesZeros();
    void sharedBytesStayWithTheirOtherOwner();
    void wipesWhatItClears();
    void movedFromIsEmpty();
    void assigningToItselfKeepsIt();
    void cloneIsASecondCopy();
    void emptyIsEmpty();
};

namespace {

const QByteArray kToken = QByteArrayLiteral("not a real token \xC3\xA9");

SecretText token()
{
    return SecretText::fromUtf8(QByteArray(kToken.constData(), kToken.size()));
}

} // namespace

void TestSecretText::takesTheBytesAndLeavesZeros()
{
    QByteArray bytes(kToken.constData(), kToken.size());
    const SecretText secret = SecretText::fromUtf8(std::move(bytes));
    QCOMPARE(secret.view().toByteArray(), kToken);
    QCOMPARE(bytes,
             QByteArray(kToken.size(), '\0')); // NOLINT(bugprone-use-after-move): the header promises it
}

void TestSecretText::sharedBytesStayWithTheirOtherOwner()
{
    const QByteArray owner(kToken.constData(), kToken.size());
    QByteArray bytes = owner;
    const SecretText secret = SecretText::fromUtf8(std::move(bytes));
    QCOMPARE(secret.view().toByteArray(), kToken);
    QCOMPARE(owner, kToken);
}

void TestSecretText::wipesWhatItClears()
{
    SecretText secret = token();
    const char* memory = secret.view().data();
    QCOMPARE(QByteArray(memory, kToken.size()), kToken);
    secret.clear();
    QVERIFY(secret.isEmpty());
    QCOMPARE(QByteArray(memory, kToken.size()), QByteArray(kToken.size(), '\0'));
}

void TestSecretText::movedFromIsEmpty()
{
    SecretText first = token();
    SecretText second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(second.view().toByteArray(), kToken);
    SecretText third;
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(third.view().toByteArray(), kToken);
}

void TestSecretText::assigningToItselfKeepsIt()
{
    SecretText secret = token();
    SecretText& same = secret;
    secret = std::move(same);
    QCOMPARE(secret.view().toByteArray(), kToken);
}

void TestSecretText::cloneIsASecondCopy()
{
    SecretText first = token();
    const SecretText second = first.clone();
    first.clear();
    QCOMPARE(second.view().toByteArray(), kToken);
}

void TestSecretText::emptyIsEmpty()
{
    QVERIFY(SecretText().isEmpty());
    QVERIFY(SecretText::fromUtf8(QByteArray()).isEmpty());
    QVERIFY(SecretText().clone().view().isEmpty());
    QVERIFY(!token().isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretText)
#include "tst_secrettext.moc"
