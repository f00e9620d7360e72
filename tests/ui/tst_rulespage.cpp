// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/globpattern.h"
#include "core/triage/rulechecks.h"
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "tests/support/keyboard.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/ruleexceptiondialog.h"
#include "ui/rules/rulefiles.h"
#include "ui/rules/rulefromalert.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/ruletablemodel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    RulesPage page{backend, theme, clock};

    Bench()
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        [&] {
            QVERIFY(QTest::qWaitForWindowActive(&page));
        }();
        page.focusTable();
    }
    /// An own rule, in the table.
    void store(const QString& name)
    {
        DetectionRule rule;
        rule.name = name;
        rule.match.models = QStringList{QStringLiteral("Device::*")};
        const std::size_t before = backend.rules.list.size();
        backend.rules.add(rule, {});
        [&] {
            QTRY_COMPARE(backend.rules.list.size(), before + 1);
        }();
    }
    QTableView& table() const { return *page.findChild<QTableView*>(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QStringList ownNames() const
    {
        QStringList names;
        for (const DetectionRule& rule : backend.rules.list) {
            if (!rule.isBuiltIn())
                names.append(rule.name);
        }
        return names;
    }
    bool says(const QString& text) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    /// Waits until the dialog is there and has the keys.
    RuleDialog* dialog() const
    {
        [&] {
            QTRY_VERIFY(page.dialog() && page.dialog()->isActiveWindow());
        }();
        return page.dialog();
    }

    /// Without a screen, no window behind one that closes becomes active by itself.
    static bool activate(QWidget& window)
    {
        window.activateWindow();
        return window.isActiveWindow();
    }
};

} // namespace

class TestRulesPage : public QObject
{
    Q_OBJECT

    static bool dialogSays(const Bench& bench, const QString& text)
    {
        for (const QLabel* label : bench.page.dialog()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    static QListWidget* listNamed(const Bench& bench, const QString& begin)
    {
        for (QListWidget* list : bench.page.dialog()->findChildren<QListWidget*>()) {
            if (list->accessibleName().startsWith(begin))
                return list;
        }
        return nullptr;
    }

private Q_SLOTS:
    void rulesAreShownInWordsWithTheirHits()
    {
        Bench bench;
        bench.store(QString::fromLatin1("Beacons\x1b[31m"));
        bench.backend.rules.hits[bench.backend.rules.list[0].id] = {1, 2, 3, 4};
        bench.backend.rules.requestHits();
        QTRY_COMPARE(bench.cell(0, RuleTableModel::Hits), QStringLiteral("10"));
        QVERIFY(!bench.cell(0, RuleTableModel::Name).contains(QChar(0x1b)));
        QCOMPARE(bench.cell(0, RuleTableModel::Match), QStringLiteral("model Device::*"));
        QCOMPARE(bench.cell(0, RuleTableModel::Action), QStringLiteral("Tracks notable events"));
        QCOMPARE(bench.cell(1, RuleTableModel::Hits), QStringLiteral("0"));
    }

    void aRuleIsWrittenWithTheKeyboardAndTakenBack()
    {
        Bench bench;
        press(Qt::Key_N, Qt::ControlModifier);
        RuleDialog* dialog = bench.dialog();
        QVERIFY(dialog);
        QCOMPARE(focusName(), QStringLiteral("Name"));
        type("Night beacons");
        QVERIFY(tabTo(QStringLiteral("Models")));
        type("Device::*Beacon*");
        QVERIFY(tabTo(QStringLiteral("Score from")));
        type("0.5");
        QVERIFY(tabTo(QStringLiteral("Save")));
        press(Qt::Key_Space);
        QTRY_COMPARE(bench.ownNames(), QStringList{QStringLiteral("Night beacons")});
        const DetectionRule& rule = bench.backend.rules.list[0];
        QCOMPARE(rule.match.models, QStringList{QStringLiteral("Device::*Beacon*")});
        QCOMPARE(rule.match.scoreFrom, std::optional(0.5));
        QTRY_VERIFY(!bench.page.dialog());
        QVERIFY(bench.says(QStringLiteral("The rule was added.")));
        QTRY_VERIFY(bench.activate(bench.page));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(bench.ownNames().isEmpty());
        QTRY_VERIFY(bench.says(QStringLiteral("The change was undone.")));
    }

    void whatIsWrongIsSaidAtItsFieldAndNothingIsStored()
    {
        Bench bench;
        press(Qt::Key_N, Qt::ControlModifier);
        RuleDialog* dialog = bench.dialog();
        QVERIFY(dialog);
        press(Qt::Key_Return);
        QCOMPARE(focusName(), QStringLiteral("Name"));
        type("x");
        QVERIFY(tabTo(QStringLiteral("Addresses")));
        type("10.0.0.0/99");
        QVERIFY(tabTo(QStringLiteral("Score from"))); // in the text field Return is a new line
        press(Qt::Key_Return);
        QCOMPARE(focusName(), QStringLiteral("Addresses"));
        replaceWith("10.0.0.0/8");
        QVERIFY(tabTo(QStringLiteral("Score from")));
        type("many");
        press(Qt::Key_Return);
        QVERIFY(bench.ownNames().isEmpty());
        QVERIFY(bench.page.dialog());
    }

    void aRefusalIsShownInTheDialogWhichStays()
    {
        Bench bench;
        bench.backend.rules.refusal = Error{ErrorCode::AlreadyExists, QStringLiteral("A rule named x")};
        press(Qt::Key_N, Qt::ControlModifier);
        RuleDialog* dialog = bench.dialog();
        QVERIFY(dialog);
        type("x");
        press(Qt::Key_Return);
        const auto said = [dialog] {
            for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("A rule named x")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
        QCOMPARE(bench.page.dialog(), dialog);
    }

    void spaceSwitchesARuleOff()
    {
        Bench bench;
        bench.store(QStringLiteral("a"));
        bench.table().selectRow(0);
        press(Qt::Key_Space);
        QTRY_VERIFY(!bench.backend.rules.list[0].enabled);
        QVERIFY(bench.says(QStringLiteral("The rule was switched off.")));
        QCOMPARE(bench.table().model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void keysMoveDuplicateAndRemove()
    {
        Bench bench;
        bench.store(QStringLiteral("a"));
        bench.store(QStringLiteral("b"));
        bench.table().selectRow(1);
        press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(bench.ownNames(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(bench.table().currentIndex().row(), 0); // went with it
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(bench.dialog());
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.ownNames(),
                     (QStringList{QStringLiteral("Copy of b"), QStringLiteral("b"), QStringLiteral("a")}));
        QTRY_VERIFY(!bench.page.dialog());
        QTRY_VERIFY(bench.activate(bench.page));
        bench.page.focusTable();
        bench.table().selectRow(2);
        press(Qt::Key_Delete);
        QTRY_COMPARE(bench.ownNames(), (QStringList{QStringLiteral("Copy of b"), QStringLiteral("b")}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bench.ownNames().size(), 3);
    }

    void aBuiltInRuleKeepsItsConditionsAndCannotBeRemoved()
    {
        Bench bench;
        bench.table().selectRow(0);
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        RuleDialog* dialog = bench.dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<RuleMatchForm*>()->isVisible());
        QCOMPARE(focusName(), QStringLiteral("Action"));
        press(Qt::Key_End); // Off
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.backend.rules.list[0].action, RuleAction::Off);
        QVERIFY(bench.backend.rules.list[0].match == builtInRules()[0].match);
        QCOMPARE(bench.backend.rules.list.size(), builtInRules().size());
    }

    void anExceptionHasANoteAnAuthorAndAnExpiry()
    {
        Bench bench;
        bench.table().selectRow(0);
        press(Qt::Key_Return);
        QVERIFY(bench.dialog());
        QVERIFY(tabTo(QStringLiteral("Add exception…")));
        press(Qt::Key_Space);
        const auto exceptionDialog = [] {
            return qobject_cast<RuleExceptionDialog*>(qApp->activeWindow());
        };
        QTRY_VERIFY(exceptionDialog());
        type("scanner");
        press(Qt::Key_Return); // an exception for everything is none
        QVERIFY(exceptionDialog());
        QVERIFY(tabTo(QStringLiteral("Counts until the end of")));
        press(Qt::Key_Space);
        QVERIFY(tabTo(QStringLiteral("Devices")));
        type("scan-*");
        QVERIFY(tabTo(QStringLiteral("Use exception")));
        press(Qt::Key_Space);
        QTRY_VERIFY(!exceptionDialog());
        QTRY_VERIFY(bench.activate(*bench.page.dialog()));
        QVERIFY(tabTo(QStringLiteral("Save")));
        press(Qt::Key_Space);
        QTRY_COMPARE(bench.backend.rules.list[0].exceptions.size(), std::size_t(1));
        const RuleException& exception = bench.backend.rules.list[0].exceptions[0];
        QCOMPARE(exception.note, QStringLiteral("scanner"));
        QCOMPARE(exception.author, QStringLiteral("ada"));
        QCOMPARE(exception.number, 1u);
        QCOMPARE(exception.createdAtMs, bench.clock.now);
        QVERIFY(exception.expiresAtMs && *exception.expiresAtMs > bench.clock.now);
        QCOMPARE(exception.match.devices, QStringList{QStringLiteral("scan-*")});
    }

    void whatARuleWouldDoIsShownWhileItIsEdited()
    {
        Bench bench;
        std::vector<RuleTrial>& trials = bench.backend.rules.trials;
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(bench.dialog());
        type("scans");
        QVERIFY(tabTo(QStringLiteral("Models")));
        type("*port");
        const auto isTried = [&trials](const QString& model) { // on a slow machine pauses may come earlier
            return !trials.empty() && trials.back().rules[0].match.models == QStringList{model};
        };
        QTRY_VERIFY(isTried(QStringLiteral("*port")));
        const RuleTrial trial = trials.back();
        const quint64 old = trials.size();
        QCOMPARE(trial.toMs, bench.clock.now);
        QCOMPARE(trial.fromMs, bench.clock.now - 7 * 86'400'000LL);
        QCOMPARE(trial.rules[0].id, trial.rule);
        const int cancels = bench.backend.rules.trialCancels;
        type(" scan");
        QVERIFY(bench.backend.rules.trialCancels > cancels);
        QTRY_VERIFY(isTried(QStringLiteral("*port scan")));
        const quint64 job = trials.size();
        RuleTrialOutcome outcome;
        outcome.looked = 4310;
        outcome.hits.off = 120;
        outcome.noLongerAlerts = 20;
        outcome.newest.push_back({EventId{1}, bench.clock.now, QString::fromLatin1("Device::Scan\x1b[31m"),
                                  QStringLiteral("ws-77"), RuleAction::Off, true});
        Q_EMIT bench.backend.rules.trialFinished(old, outcome); // too late
        QVERIFY(!dialogSays(bench, QStringLiteral("4,310")));
        Q_EMIT bench.backend.rules.trialProgressed(job, 2155, 4310);
        QCOMPARE(bench.page.dialog()->findChild<QProgressBar*>()->value(), 500);
        Q_EMIT bench.backend.rules.trialFinished(job, outcome);
        QVERIFY(dialogSays(bench, QStringLiteral("Would match 120 of 4,310 events")));
        QVERIFY(dialogSays(bench, QStringLiteral("Alerts fewer: 20")));
        const QListWidget* const examples = listNamed(bench, QStringLiteral("Newest events"));
        QVERIFY(examples && examples->count() == 1);
        QVERIFY(examples->item(0)->text().contains(QStringLiteral("ws-77")));
        QVERIFY(!examples->item(0)->text().contains(QChar(0x1b)));
        QVERIFY(bench.ownNames().isEmpty());
    }

    void thePreviewWaitsForWhatIsRightAndCanBeStopped()
    {
        Bench bench;
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(bench.dialog());
        QVERIFY(tabTo(QStringLiteral("Addresses")));
        type("10.0.0.0/99");
        QTRY_VERIFY(dialogSays(bench, QStringLiteral("when the conditions and exceptions are right")));
        QCOMPARE(focusName(), QStringLiteral("Addresses")); // nothing jumps while one types
        std::vector<RuleTrial>& trials = bench.backend.rules.trials;
        for (const RuleTrial& trial : trials) // of what was there before
            QVERIFY(trial.rules[0].match.addresses.isEmpty());
        replaceWith("10.0.0.0/8");
        QTRY_VERIFY(!trials.empty() && !trials.back().rules[0].match.addresses.isEmpty());
        QVERIFY(tabTo(QStringLiteral("Stop the preview")));
        const int cancels = bench.backend.rules.trialCancels;
        press(Qt::Key_Space);
        QCOMPARE(bench.backend.rules.trialCancels, cancels + 1);
        QVERIFY(dialogSays(bench, QStringLiteral("was stopped")));
        QCOMPARE(focusName(), QStringLiteral("Preview again"));
        const std::size_t before = trials.size();
        press(Qt::Key_Space);
        QCOMPARE(trials.size(), before + 1);
        QVERIFY(tabTo(QStringLiteral("How far back the preview looks")));
        press(Qt::Key_End);
        QTRY_COMPARE(trials.size(), before + 2);
        QCOMPARE(trials.back().fromMs, bench.clock.now - 90 * 86'400'000LL);
    }

    void aClosedDialogLeavesNoTrialBehind()
    {
        Bench bench;
        bench.table().selectRow(0);
        press(Qt::Key_Return);
        QVERIFY(bench.dialog());
        QTRY_COMPARE(bench.backend.rules.trials.size(), std::size_t(1)); // of what is there already
        press(Qt::Key_Escape);
        QTRY_VERIFY(!bench.page.dialog());
        QCOMPARE(bench.backend.rules.trialCancels, 1);
    }

    void aRuleIsMadeFromAnAlert()
    {
        Bench bench;
        AlertRow row;
        row.kind = EventKind::ModelBreach;
        row.title = QStringLiteral("Device::Scan [fast]*");
        row.deviceName = QString::fromLatin1("ws-77\x1b");
        row.deviceAddress = QStringLiteral("10.1.2.3");
        bench.page.makeRule(row);
        QVERIFY(bench.dialog());
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.ownNames().size(), 1);
        const DetectionRule& rule = bench.backend.rules.list[0];
        QVERIFY(rule.name.startsWith(QStringLiteral("Device::Scan [fast]* on ws-77")));
        QVERIFY(!rule.name.contains(QChar(0x1b)));
        QVERIFY(rule.match.kinds.contains(EventKind::ModelBreach));
        QCOMPARE(rule.match.models, QStringList{GlobPattern::escaped(row.title)});
        QCOMPARE(rule.match.devices, QStringList{row.deviceName});
        QVERIFY(rule.match.addresses.isEmpty()); // the device is told by its name
    }

    void anAlertOfNoNameGivesARuleAboutItsAddress()
    {
        AlertRow row;
        row.deviceAddress = QStringLiteral("10.1.2.3");
        QCOMPARE(matchOfAlert(row).addresses, QStringList{QStringLiteral("10.1.2.3")});
        row.title = QString(2 * kMaxRulePatternCharacters, u'x'); // longer than a condition may be
        QVERIFY(matchOfAlert(row).models.isEmpty());
        QVERIFY(!checkRule(ruleFromAlert(row)));
    }

    void anExceptionIsMadeFromAnAlert()
    {
        Bench bench;
        const DetectionRule decided = bench.backend.rules.list[3];
        AlertDetail alert;
        alert.row.kind = EventKind::ModelBreach;
        alert.row.deviceName = QStringLiteral("scan-1");
        bench.page.makeException(alert); // no rule decided about it
        QVERIFY(bench.says(
            QStringLiteral("No rule decided about this event, so there is nothing to except it from.")));
        QVERIFY(!bench.page.dialog());
        alert.reasons.add({.code = ReasonCode::RuleTracks, .value = static_cast<double>(toInt(decided.id))});
        bench.page.makeException(alert);
        const auto exceptionDialog = [] {
            return qobject_cast<RuleExceptionDialog*>(qApp->activeWindow());
        };
        QTRY_VERIFY(exceptionDialog());
        type("our scanner");
        press(Qt::Key_Return);
        QTRY_VERIFY(!exceptionDialog());
        QTRY_VERIFY(bench.activate(*bench.page.dialog()));
        QVERIFY(tabTo(QStringLiteral("Save")));
        press(Qt::Key_Space);
        QTRY_COMPARE(bench.backend.rules.list[3].exceptions.size(), std::size_t(1));
        const RuleException& exception = bench.backend.rules.list[3].exceptions[0];
        QCOMPARE(exception.match.devices, QStringList{QStringLiteral("scan-1")});
        QCOMPARE(exception.note, QStringLiteral("our scanner"));
    }

    void rulesGoToAFileAndComeFromOne()
    {
        Bench bench;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rules.json"));
        bench.page.files().exportTo(path, bench.backend.rules.exported());
        QTRY_VERIFY(bench.says(QStringLiteral("The rules were exported.")));
        bench.page.files().importFrom(path);
        QTRY_COMPARE(bench.backend.rules.imported, QByteArray("{}\n"));
        QTRY_VERIFY(bench.says(QStringLiteral("The rules were imported.")));
    }
};

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
