// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/reasontext.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace duskwatch;

Q_DECLARE_METATYPE(duskwatch::Reason)

class TestReasonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItInWords_data();
    void saysItInWords();
    void everyCodeHasItsOwnWords();
    void keepsTheOrder();
    void callsARuleByItsName();
};

void TestReasonText::saysItInWords_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const Reason& reason, const char* text) {
        QTest::newRow(name) << reason << QString::fromUtf8(text);
    };
    const auto band = [](double value, double limit, Priority priority,
                         ScoreField field = ScoreField::Score) {
        return Reason{.code = ReasonCode::ScoreBand,
                      .priority = priority,
                      .field = field,
                      .value = value,
                      .limit = limit};
    };
    row("high", band(0.83, 0.8, Priority::High), "score 0.83 ≥ 0.80 → High");
    row("medium", band(0.79, 0.5, Priority::Medium), "score 0.79 ≥ 0.50 → Medium");
    row("low", band(0.1, 0.5, Priority::Low), "score 0.10 < 0.50 → Low");
    row("just below reads as below", band(0.499999, 0.5, Priority::Low), "score 0.4999 < 0.50 → Low");
    row("whole numbers", band(1, 1, Priority::High), "score 1.00 ≥ 1.00 → High");
    row("tiny", band(1e-9, 0.5, Priority::Low), "score 0.0000 < 0.50 → Low");
    row("another field", band(0.98, 0.8, Priority::High, ScoreField::AiaScore),
        "score 0.98 ≥ 0.80 → High (from aiaScore)");
    row("rule that investigates", {.code = ReasonCode::RuleInvestigates, .value = 7},
        "detection rule 7 → creates an investigation");
    row("rule that tracks", {.code = ReasonCode::RuleTracks, .value = 7},
        "detection rule 7 → tracked as a notable event");
    row("rule that is off", {.code = ReasonCode::RuleOff, .value = 7},
        "detection rule 7 is off → suppressed");
    row("exception", {.code = ReasonCode::RuleException, .value = 7, .limit = 2},
        "exception 2 of detection rule 7 → suppressed");
    row("category", {.code = ReasonCode::CategoryAlerts, .value = double(Category::Suspicious)},
        "category Suspicious → alert");
    row("compliance", {.code = ReasonCode::ComplianceFlag, .value = double(Category::Unspecified)},
        "compliance flag set: category unspecified → Compliance");
    row("percent", {.code = ReasonCode::ScorePercent, .field = ScoreField::PbScore, .value = 73},
        "pbscore 73 is above 1, taken as percent");
    row("too much", {.code = ReasonCode::ScoreIgnored, .field = ScoreField::Score, .value = 250},
        "score ignored: 250 is not within 0 to 100");
    row("no number", {.code = ReasonCode::ScoreIgnored, .field = ScoreField::Score, .value = std::nan("")},
        "score ignored: it is not a number");
    row("model priority", {.code = ReasonCode::ModelPriorityBand, .priority = Priority::Medium, .value = 1},
        "model priority 1 → Medium");
    row("CEF word",
        {.code = ReasonCode::CefLevelBand, .priority = Priority::Low, .value = double(Level::Low)},
        "CEF severity low → Low");
    row("future", {.code = ReasonCode::TimeImplausible, .value = 3686478348000},
        "time 2086-10-26T13:45:48.000Z cannot be right; sorted by the time of receipt");
    row("no calendar has it", {.code = ReasonCode::TimeImplausible, .value = 1e18},
        "time 1e+18 ms since 1970 cannot be right; sorted by the time of receipt");
}

void TestReasonText::saysItInWords()
{
    QFETCH(Reason, reason);
    QFETCH(QString, text);
    QCOMPARE(reasonText(reason), text);
}

void TestReasonText::everyCodeHasItsOwnWords()
{
    QSet<QString> texts;
    for (int code = int(ReasonCode::NotUnderstood); code <= int(ReasonCode::CefSeverityIgnored); ++code) {
        for (const double value : {0.0, 99.0, std::nan(""), std::numeric_limits<double>::infinity(), -1e300})
            QVERIFY2(!reasonText({.code = ReasonCode(code), .value = value}).isEmpty(),
                     qPrintable(QString::number(code)));
        texts.insert(reasonText({.code = ReasonCode(code), .value = 1}));
    }
    // The two kinds of CEF severity read alike for people only when their words do.
    QCOMPARE(texts.size(), int(ReasonCode::CefSeverityIgnored));
}

void TestReasonText::keepsTheOrder()
{
    Reasons reasons;
    reasons.add({.code = ReasonCode::StatusResolved});
    reasons.add({.code = ReasonCode::TestAlert});
    const QStringList texts = reasonTexts(reasons);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.first(), reasonText({.code = ReasonCode::StatusResolved}));
}

void TestReasonText::callsARuleByItsName()
{
    QCOMPARE(reasonText({.code = ReasonCode::RuleOff, .value = 7}, QStringLiteral("Printers")),
             QStringLiteral("detection rule “Printers” is off → suppressed"));
    QCOMPARE(reasonText({.code = ReasonCode::AuditLine}, QStringLiteral("Printers")),
             reasonText({.code = ReasonCode::AuditLine}));
}

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
