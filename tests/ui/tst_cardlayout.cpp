// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardlayout.h"

#include <QTest>
#include <QWidget>

using namespace duskwatch;

namespace {

class Card : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {50, wanted}; }
    int wanted = 40;
};

struct Bench
{
    QWidget window;
    CardLayout* layout = new CardLayout(10, &window);
    Card* a = new Card;
    Card* b = new Card;
    Card* c = new Card;

    Bench()
    {
        layout->beginRow(false);
        layout->addCard(a, 100);
        layout->addCard(b, 100, 2);
        layout->beginRow(true);
        layout->addCard(c, 100);
        window.show(); // a card that was never shown counts as hidden
    }
    void resize(int width, int height) { layout->setGeometry({0, 0, width, height}); }
};

} // namespace

class TestCardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsShareTheWidthByWeight()
    {
        Bench bench;
        bench.resize(610, 90);
        QCOMPARE(bench.a->geometry(), QRect(0, 0, 200, 40));
        QCOMPARE(bench.b->geometry(), QRect(210, 0, 400, 40));
        QCOMPARE(bench.c->geometry(), QRect(0, 50, 610, 40));
    }

    void noneGetsLessThanItNeeds()
    {
        Bench bench;
        bench.resize(220, 90);
        QCOMPARE(bench.a->width(), 100);
        QCOMPARE(bench.b->width(), 110);
    }

    void whatFindsNoRoomGoesOnInALineOfItsOwn()
    {
        Bench bench;
        bench.resize(209, 140);
        QCOMPARE(bench.a->geometry(), QRect(0, 0, 209, 40));
        QCOMPARE(bench.b->geometry(), QRect(0, 50, 209, 40));
        QCOMPARE(bench.c->geometry(), QRect(0, 100, 209, 40));
        QCOMPARE(bench.layout->heightForWidth(209), 140);
        QCOMPARE(bench.layout->heightForWidth(210), 90);
    }

    void aLineIsAsHighAsItsHighestCardAndStretchesWhereItMay()
    {
        Bench bench;
        bench.b->wanted = 70;
        bench.resize(610, 200);
        QCOMPARE(bench.a->height(), 70);
        QCOMPARE(bench.b->height(), 70);
        QCOMPARE(bench.c->geometry(), QRect(0, 80, 610, 120));
    }

    void hiddenCardsTakeNoRoom()
    {
        Bench bench;
        bench.a->hide();
        bench.resize(610, 90);
        QCOMPARE(bench.b->geometry(), QRect(0, 0, 610, 40));
    }
};

QTEST_MAIN(TestCardLayout)
#include "tst_cardlayout.moc"
