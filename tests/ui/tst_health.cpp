// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/sources/healthview.h"
#include "ui/sources/healthwords.h"
#include "ui/sources/sourcedialog.h"
#include "ui/sources/sourcewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sparkline.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTest>

using namespace duskwatch;

namespace {

SourceStatus listening(const FixedClock& clock)
{
    SourceStatus source;
    source.settings.name = "dt-branch";
    source.state = SourceState::Listening;
    source.startedMs = clock.now - 3'600'000;
    source.lastReceivedMs = clock.now;
    return source;
}

QString fact(const SourceStatus& source, const QString& name, std::int64_t now)
{
    for (const auto& [fact, value] : healthFacts(source, now))
        if (fact == name)
            return value;
    return {};
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aSourceIsSilentAfterItsOwnTime_data()
    {
        QTest::addColumn<int>("minutesAllowed");
        QTest::addColumn<int>("minutesQuiet");
        QTest::addColumn<bool>("silent");
        QTest::newRow("not yet") << 15 << 14 << false;
        QTest::newRow("now") << 15 << 15 << true;
        QTest::newRow("sooner where asked for") << 2 << 3 << true;
        QTest::newRow("later where asked for") << 120 << 26 << false;
        QTest::newRow("never where off") << 0 << 100'000 << false;
    }
    void aSourceIsSilentAfterItsOwnTime()
    {
        QFETCH(int, minutesAllowed);
        QFETCH(int, minutesQuiet);
        FixedClock clock;
        SourceStatus source = listening(clock);
        source.settings.silentAfter = std::chrono::minutes(minutesAllowed);
        clock.now += minutesQuiet * 60'000LL;
        QTEST(isSilent(source, clock.now), "silent");
    }

    void aPollThatSucceedsIsASignOfLife()
    {
        FixedClock clock;
        SourceStatus source = listening(clock);
        source.settings.method = SourceMethod::Cloud;
        source.state = SourceState::Fetching;
        source.lastPollMs = clock.now + 20 * 60'000;
        clock.now += 30 * 60'000;
        QVERIFY(!isSilent(source, clock.now));
        clock.now += 10 * 60'000;
        QVERIFY(isSilent(source, clock.now));
        QCOMPARE(sourceStateText(source, clock.now), QString("Silent for 20 min"));
        source.progress = FetchProgress{};
        QVERIFY(!isSilent(source, clock.now));
    }

    void theRuleIsEditedInTheDialog()
    {
        Theme theme(ThemeChoice::Light);
        SourceSettings settings;
        settings.name = "branch";
        FakeBackend backend;
        SourceDialog dialog(backend, settings, {}, theme);
        dialog.show();
        QCOMPARE(dialog.settings().silentAfter.count(), 15);
        QSpinBox* minutes = dialog.findChild<QSpinBox*>();
        for (QSpinBox* box : dialog.findChildren<QSpinBox*>())
            if (box->accessibleName().startsWith("Minutes without"))
                minutes = box;
        minutes->setFocus();
        QTest::keyClick(minutes, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(minutes, "40");
        QCOMPARE(dialog.settings().silentAfter.count(), 40);
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
            if (box->text().startsWith("Warn when"))
                QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(dialog.settings().silentAfter.count(), 0);
        const auto kept = sourceSettingsFromJson("branch", toJson(dialog.settings()));
        QVERIFY(kept);
        QCOMPARE(kept->silentAfter.count(), 0);
    }

    void factsAreInWords()
    {
        FixedClock clock;
        SourceStatus source = listening(clock);
        QVERIFY(fact(source, "Lag", clock.now).isEmpty());
        source.lagMs = 2400;
        QVERIFY(fact(source, "Lag", clock.now).startsWith("2.4 s"));
        QVERIFY(fact(source, "Clock", clock.now).isEmpty());
        source.lagMs = -180'000;
        QCOMPARE(lagText(*source.lagMs), QString("−3 min"));
        QVERIFY(fact(source, "Clock", clock.now).contains("at least 3 min ahead"));
        source.clockSkew = std::chrono::seconds(-90);
        QVERIFY(fact(source, "Clock", clock.now).contains("1 min behind"));
        source.certificateExpiryMs = clock.now;
        QVERIFY(fact(source, "Certificate", clock.now).startsWith("valid until 2023-11-14"));
        QVERIFY(fact(source, "State", clock.now).contains("called silent after 15 min"));
    }

    void aSparklineGoesFromItsGroundToItsTop()
    {
        const QRectF area(10, 20, 100, 40);
        QVERIFY(Sparkline::points({}, area).isEmpty());
        QVERIFY(Sparkline::points({5}, area).isEmpty());
        QCOMPARE(Sparkline::points({0, 5, 10, 0, 10}, area),
                 QPolygonF({{10, 60}, {35, 40}, {60, 20}, {85, 60}, {110, 20}}));
        for (const QPointF& point : Sparkline::points({0, 0, 0}, area))
            QCOMPARE(point.y(), 60.0); // nothing is a line at the ground, not a division by nothing
    }

    void theViewShowsWhoSends()
    {
        Theme theme(ThemeChoice::Light);
        FixedClock clock;
        SourceStatus source = listening(clock);
        for (int i = 0; i < 20; ++i)
            source.peers.append({QString("10.0.0.%1").arg(i), 1, 100 + i, 2048, clock.now - i * 1000});
        source.recentCounts = QVector<int>(kRecentSpans, 2);
        HealthView view(theme);
        view.setStatus(source, clock.now);
        view.show();
        const QString peers = view.peersText();
        QVERIFY2(peers.startsWith("10.0.0.0 · 1 connection · 100 lines"), qPrintable(peers));
        QVERIFY(peers.endsWith("and 8 more"));
        auto* line = view.findChild<Sparkline*>();
        QCOMPARE(line->values(), source.recentCounts);
        QCOMPARE(line->accessibleName(),
                 QString("240 lines in the last 10 minutes, at most 2 in 5 seconds."));
    }
};

QTEST_MAIN(TestHealth)
#include "tst_health.moc"
