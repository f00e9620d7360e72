// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/settings/configurationsection.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/importdialog.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/retentionsection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingswords.h"
#include "ui/settings/thresholdssection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace duskwatch;

namespace {

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<SettingsPage> page;

    Bench()
    {
        page = std::make_unique<SettingsPage>(backend, theme, clock);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
    }
    FakeQueries& previews() { return backend.queries("thresholds"); }
    FakeQueries& facts() { return backend.queries("settings"); }
    template <class Widget>
    Widget* named(const QString& start) const
    {
        for (Widget* widget : page->window()->findChildren<Widget*>())
            if (widget->accessibleName().startsWith(start))
                return widget;
        return nullptr;
    }
    QAbstractButton* button(const QString& text) const
    {
        for (QAbstractButton* candidate : page->findChildren<QAbstractButton*>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    /// Types \a text over what an editor holds.
    static void type(QWidget* editor, const QString& text)
    {
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Tab);
    }
    static void press(QWidget* widget)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aThresholdIsTriedOnThePastBeforeItIsApplied()
    {
        Bench bench;
        QTRY_COMPARE(bench.previews().triageRequests.size(), 1U);
        bench.previews().triagePreview.stored = {0, 50, 25, 37};
        bench.previews().triagePreview.would = {0, 50, 50, 12};
        bench.previews().triagePreview.changed = 25;
        Bench::type(bench.named<QDoubleSpinBox>("High from"), "0.90");
        QTRY_COMPARE(bench.previews().triageRequests.size(), 2U);
        QCOMPARE(bench.previews().triageRequests.back().highFrom, 0.90);
        bench.previews().answerAll();
        QCOMPARE(
            bench.page->thresholds().previewText(),
            QString("With these settings the last 7 days would have had 12 High instead of 37, 50 Medium "
                    "instead of 25, 50 Low as before."));
        QCOMPARE(bench.backend.triage.highFrom, 0.80);
        Bench::press(bench.button("Apply thresholds"));
        QCOMPARE(bench.backend.triage.highFrom, 0.90);
        QVERIFY(!bench.button("Apply thresholds")->isEnabled());
    }

    void typingQuicklyAsksOnce()
    {
        Bench bench;
        QTRY_COMPARE(bench.previews().triageRequests.size(), 1U);
        auto* high = bench.named<QDoubleSpinBox>("High from");
        high->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(high, Qt::Key_Up);
        QTRY_COMPARE(bench.previews().triageRequests.size(), 2U);
        QCOMPARE(bench.previews().triageRequests.back().highFrom, 0.85);
    }

    void aPreviewCanBeCancelledAndALateAnswerIsDropped()
    {
        Bench bench;
        QTRY_COMPARE(bench.previews().triageRequests.size(), 1U);
        Bench::press(bench.button("Cancel"));
        QVERIFY(bench.previews().cancels > 0);
        const QString said = bench.page->thresholds().previewText();
        QVERIFY(said.contains("cancelled"));
        Q_EMIT bench.previews().triagePreviewRead(1, {});
        QCOMPARE(bench.page->thresholds().previewText(), said);
    }

    void mediumAboveHighIsRefusedBesideTheField()
    {
        Bench bench;
        Bench::type(bench.named<QDoubleSpinBox>("Medium from"), "0.95");
        QVERIFY(!bench.button("Apply thresholds")->isEnabled());
        QVERIFY(bench.named<QDoubleSpinBox>("Medium from")->accessibleDescription().contains("at or below"));
    }

    void whatRetentionRemovesIsAskedForFirst()
    {
        Bench bench;
        bench.facts().retentionPreview = {1234, 5'000'000, false, bench.clock.now};
        Bench::press(bench.button("Remove what was received more than this many days ago"));
        Bench::type(bench.named<QSpinBox>("Remove what was received"), "30");
        Bench::press(bench.button("Apply retention…"));
        bench.facts().answerAll();
        auto* question = bench.page->findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        QVERIFY(question->informativeText().contains("1,234 events"));
        QVERIFY(!bench.backend.kept.keepMs);
        QTest::keyClick(question, Qt::Key_Return); // the default is to cancel
        QTRY_VERIFY(bench.page->findChild<QMessageBox*>() == nullptr);
        QVERIFY(!bench.backend.kept.keepMs);

        Bench::press(bench.button("Apply retention…"));
        bench.facts().answerAll();
        question = bench.page->findChild<QMessageBox*>();
        for (QAbstractButton* button : question->buttons())
            if (button->text() == "Remove and apply")
                Bench::press(button);
        QCOMPARE(bench.backend.kept.keepMs.value_or(0), 30LL * 86'400'000);
    }

    void whatRemovesNothingIsNotAskedAbout()
    {
        Bench bench;
        Bench::press(bench.button("Remove the oldest above this size (GB)"));
        Bench::press(bench.button("Apply retention…"));
        bench.facts().answerAll();
        QVERIFY(bench.page->findChild<QMessageBox*>() == nullptr);
        QCOMPARE(bench.backend.kept.keepBytes.value_or(0), 20LL * 1024 * 1024 * 1024);
    }

    void whatIsAboutTheWindowIsTold()
    {
        Bench bench;
        QSignalSpy changed(bench.page.get(), &SettingsPage::preferencesChanged);
        Bench::press(bench.button("Alerts of medium priority"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(bench.page->preferences().notifications.medium);
        auto* language = bench.named<QComboBox>("Language");
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(bench.page->preferences().language, QString("de"));
        auto* look = bench.named<QComboBox>("Appearance");
        look->setFocus();
        QTest::keyClick(look, Qt::Key_End);
        QCOMPARE(bench.page->preferences().theme, ThemeChoice::Dark);
    }

    void theThemeChosenElsewhereIsShownHere()
    {
        Bench bench;
        bench.theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(bench.named<QComboBox>("Appearance")->currentText(), QString("Dark"));
    }

    void preferencesSurviveTheirFile()
    {
        QTemporaryDir folder;
        Preferences kept;
        kept.theme = ThemeChoice::Dark;
        kept.language = "ja";
        kept.notifications.low = true;
        kept.notifications.quietFrom = QTime(23, 15);
        QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
        QVERIFY(readPreferences(settings) == Preferences());
        writePreferences(settings, kept);
        QVERIFY(readPreferences(settings) == kept);
        settings.setValue("window/language", "../../etc");
        settings.setValue("window/notifications", "{broken");
        QCOMPARE(readPreferences(settings).language, QString());
        QVERIFY(readPreferences(settings).notifications == NotificationSettings());
    }

    void scrollingChangesNoValue()
    {
        Bench bench;
        auto* high = bench.named<QDoubleSpinBox>("High from");
        QWheelEvent wheel(QPointF(5, 5), high->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(high, &wheel);
        QCOMPARE(high->value(), 0.80);
    }

    void theListGoesToItsSection()
    {
        Bench bench;
        auto* list = bench.named<QListWidget>("Sections");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(bench.page->retention().visibleRegion().boundingRect().height() > 100);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentRow(), 6);
        QVERIFY(!bench.page->diagnostics().visibleRegion().isEmpty());
    }

    void aFileIsShownBeforeItIsImported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("configuration.json");
        {
            Bench other;
            other.backend.addListening("branch", 6514);
            other.page->configuration().exportTo(path);
            QTRY_VERIFY(other.page->configuration().resultText().contains("saved"));
        }
        Bench bench;
        bench.page->configuration().importFrom(path);
        QTRY_VERIFY(bench.page->configuration().dialog() != nullptr);
        QVERIFY(bench.backend.commands.isEmpty());
        ImportDialog* dialog = bench.page->configuration().dialog();
        auto* list = dialog->findChild<QListWidget*>();
        QVERIFY(list->item(0)->text().startsWith("Add · Event source · branch"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(bench.backend.commands, QStringList{"add branch 6514"});
        QTRY_VERIFY(bench.page->configuration().resultText().contains("1 thing was imported."));
    }

    void aFileOfAnotherKindIsRefusedInWords()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("x.json"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("not JSON");
        file.close();
        Bench bench;
        bench.page->configuration().importFrom(file.fileName());
        QTRY_VERIFY(bench.page->configuration().resultText().contains("not a configuration"));
        bench.page->configuration().importFrom(folder.path());
        QTRY_VERIFY(!bench.page->configuration().resultText().contains("not a configuration"));
        QVERIFY(bench.page->configuration().dialog() == nullptr);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
