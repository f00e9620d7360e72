// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

using namespace duskwatch;

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfBlackOnWhiteIs21()
    {
        QVERIFY(qFuzzyCompare(contrastRatio(Qt::black, Qt::white), 21.0));
        QVERIFY(qFuzzyCompare(contrastRatio(Qt::white, Qt::black), 21.0));
        QVERIFY(qFuzzyCompare(contrastRatio(Qt::red, Qt::red), 1.0));
    }

    void everyTextIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Colors& c : {lightColors(), darkColors()}) {
            const std::pair<const char*, QColor> texts[] = {
                {"text", c.text},     {"muted", c.muted}, {"accent", c.accent}, {"high", c.high},
                {"medium", c.medium}, {"low", c.low},     {"good", c.good}};
            const std::pair<const char*, QColor> grounds[] = {
                {"background", c.background}, {"surface", c.surface},
                {"sidebar", c.sidebar},       {"tint", c.tint},
                {"hover", c.hover},           {"problem box", c.problemTint}};
            for (const auto& [text, textColor] : texts)
                for (const auto& [ground, groundColor] : grounds) {
                    if (groundColor == c.problemTint && textColor != c.text && textColor != c.high)
                        continue; // a problem box holds a problem's words only
                    QTest::addRow("%s: %s on %s", c.dark ? "dark" : "light", text, ground)
                        << textColor << groundColor;
                }
            QTest::addRow("%s: text on accent", c.dark ? "dark" : "light") << c.onAccent << c.accent;
        }
    }

    void everyTextIsReadableOnEveryGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("contrast %1, WCAG AA wants 4.5").arg(ratio)));
    }

    void theStyleSheetIsFilledInCompletely()
    {
        const Theme theme(ThemeChoice::Light);
        QFile sheet(QStringLiteral(":/style/duskwatch.qss"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QString filled = expandStyleSheet(QString::fromUtf8(sheet.readAll()), lightColors(),
                                                Metrics(QApplication::font()));
        QVERIFY(!filled.section(QStringLiteral("*/"), 1).contains(u'@'));
        QVERIFY(!filled.contains(QRegularExpression(QStringLiteral("\\d+u\\b"))));
    }

    void aNameIsNotReplacedByTheBeginningOfAnother()
    {
        const QString filled = expandStyleSheet(QStringLiteral("a @onAccent b @tint c 4u"), lightColors(),
                                                Metrics(QApplication::font()));
        QVERIFY(filled.startsWith(QStringLiteral("a #ffffff b #e6edfb c ")));
        QVERIFY(filled.endsWith(QStringLiteral("px")));
    }

    void switchingTheThemeChangesThePalette()
    {
        Theme theme(ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightColors().surface);
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(theme.colors().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkColors().surface);
    }

    void themeWordsGoBothWays()
    {
        for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(themeChoiceFromWord(themeChoiceWord(choice)), std::optional(choice));
        QVERIFY(!themeChoiceFromWord(QStringLiteral("beige")));
    }

    void sizesGrowWithTheFont()
    {
        QFont small = QApplication::font();
        small.setPixelSize(12);
        QFont large = small;
        large.setPixelSize(36);
        QVERIFY(Metrics(large).rowHeight() >= 2 * Metrics(small).rowHeight());
        QVERIFY(Metrics(large).px(8) > Metrics(small).px(8));
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
