// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/outputs/outputdialog.h"
#include "ui/outputs/outputspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace duskwatch;

namespace {

OutputStatus siem()
{
    OutputStatus output;
    output.id = OutputId{1};
    output.settings.name = QStringLiteral("siem");
    output.settings.place = OutputPlace::Syslog;
    output.settings.host = QStringLiteral("siem.example");
    output.state = OutputState::Running;
    output.figures.sent = 1204;
    return output;
}

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    SystemClock clock;
    OutputsPage page{backend, theme, clock};

    explicit Bench(const QVector<OutputStatus>& outputs = {siem()})
    {
        backend.addListening(QStringLiteral("dt-hq"), 6514);
        backend.outputs.list = outputs;
        Q_EMIT backend.outputs.changed();
        page.resize(900, 700);
        page.show();
    }
    QPushButton* button(const QString& name) const
    {
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
                return button;
        return nullptr;
    }
    bool says(const QString& text) const
    {
        for (QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        for (ElidedLabel* label : page.findChildren<ElidedLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    bool dialogSays(const QString& text) const
    {
        for (QLabel* label : page.dialog()->findChildren<QLabel*>())
            if (!label->isHidden() && label->text() == text)
                return true;
        return false;
    }
    template <class Widget>
    Widget* field(const QString& name) const
    {
        for (Widget* one : page.dialog()->findChildren<Widget*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QPushButton* dialogButton(const QString& text) const
    {
        for (QPushButton* one : page.dialog()->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    QPushButton* save() const
    {
        for (QPushButton* one : page.dialog()->findChildren<QPushButton*>())
            if (one->isDefault())
                return one;
        return nullptr;
    }
};

} // namespace

class TestOutputsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutOutputsItSaysWhatTheyAreAndOffersOne()
    {
        Bench bench(QVector<OutputStatus>{});
        auto* empty = bench.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        empty->findChild<QPushButton*>()->click();
        QVERIFY(bench.page.dialog());
    }

    void aCardSaysWhereWhatAndHowMuch()
    {
        OutputStatus output = siem();
        output.settings.scope = OutputScope::Alerts;
        output.settings.form = OutputForm::Json;
        output.settings.priorities = {Priority::High};
        output.settings.sources = {SourceId{1}};
        output.waitingLines = 7;
        output.figures.lost = 5;
        Bench bench({output});
        for (const char* text :
             {"Syslog over TLS to siem.example, port 6514", "Alerts, as JSON · priority High · from dt-hq",
              "1,204 sent · 7 waiting", "retention removed before they were sent: 5", "Sending"})
            QVERIFY2(bench.says(QString::fromUtf8(text)), text);
    }

    void aProblemIsShownAsItIs()
    {
        OutputStatus output = siem();
        output.state = OutputState::Problem;
        output.problem = QStringLiteral("Nothing listens on that port of the receiver");
        Bench bench({output});
        QVERIFY(bench.says(output.problem));
        QVERIFY(bench.says(QStringLiteral("tries again")));
    }

    void theUsualPortGoesWithTheWayUntilOneIsTyped()
    {
        Bench bench;
        bench.page.addOutput();
        auto* place = bench.field<QComboBox>(QStringLiteral("Goes to"));
        auto* port = bench.field<QSpinBox>(QStringLiteral("Port"));
        QCOMPARE(port->value(), 6514);
        place->setCurrentIndex(2);
        QCOMPARE(port->value(), 601);
        place->setCurrentIndex(1);
        QCOMPARE(port->value(), 6514);
        port->setValue(1514);
        place->setCurrentIndex(2);
        QCOMPARE(port->value(), 1514);
    }

    void whatNobodyTouchedYetIsNoMistake()
    {
        Bench bench;
        bench.page.addOutput();
        QVERIFY(!bench.save()->isEnabled());
        QVERIFY(!bench.dialogSays(QStringLiteral("Give the output a name.")));
        auto* name = bench.field<QLineEdit>(QStringLiteral("Name"));
        QTest::keyClicks(name, QStringLiteral("x"));
        QTest::keyClick(name, Qt::Key_Backspace);
        QVERIFY(bench.dialogSays(QStringLiteral("Give the output a name.")));
    }

    void theReceiverIsTriedBeforeTheOutputIsAdded()
    {
        Bench bench;
        bench.page.addOutput();
        QPushButton* test = bench.dialogButton(QStringLiteral("Test connection"));
        QVERIFY(!test->isEnabled()); // which receiver?
        QTest::keyClicks(bench.field<QLineEdit>(QStringLiteral("Receiver")), QStringLiteral("s.example"));
        QVERIFY(test->isEnabled()); // a name for the output is not needed for it
        test->click();
        QCOMPARE(bench.backend.outputs.tests.size(), 1);
        QCOMPARE(bench.backend.outputs.tests[0].host, QStringLiteral("s.example"));
        QCOMPARE(test->text(), QStringLiteral("Stop the test"));
        Q_EMIT bench.backend.outputs.tested(1, false,
                                            {ErrorCode::NetworkFailure, QStringLiteral("Nothing listens")});
        QVERIFY(
            bench.dialogSays(QStringLiteral("Nothing listens. Check name, port and certificate, and that a "
                                            "firewall lets this computer through.")));
        test->click();
        Q_EMIT bench.backend.outputs.tested(2, true, {});
        QVERIFY(bench.dialogSays(
            QStringLiteral("The receiver took the connection, and its certificate is accepted.")));
        QCOMPARE(bench.backend.outputs.testCancels, 0);
    }

    void anotherReceiverOrAClosedDialogEndsATest()
    {
        Bench bench;
        bench.page.addOutput();
        auto* receiver = bench.field<QLineEdit>(QStringLiteral("Receiver"));
        QTest::keyClicks(receiver, QStringLiteral("s.example"));
        QPushButton* test = bench.dialogButton(QStringLiteral("Test connection"));
        test->click();
        QTest::keyClicks(receiver, QStringLiteral("s"));
        QCOMPARE(bench.backend.outputs.testCancels, 1);
        QCOMPARE(test->text(), QStringLiteral("Test connection"));
        Q_EMIT bench.backend.outputs.tested(1, true, {}); // about the one before
        QVERIFY(!bench.dialogSays(
            QStringLiteral("The receiver took the connection, and its certificate is accepted.")));
        test->click();
        bench.page.dialog()->reject();
        QCOMPARE(bench.backend.outputs.testCancels, 2);
    }

    void addingJudgesWhileOneTypes()
    {
        Bench bench;
        bench.page.addOutput();
        QVERIFY(!bench.save()->isEnabled());
        QTest::keyClicks(bench.field<QLineEdit>(QStringLiteral("Name")), QStringLiteral("SIEM"));
        QTest::keyClicks(bench.field<QLineEdit>(QStringLiteral("Receiver")), QStringLiteral("s.example"));
        QVERIFY(!bench.save()->isEnabled()); // the name is taken, whatever its case
        QTest::keyClicks(bench.field<QLineEdit>(QStringLiteral("Name")), QStringLiteral("2"));
        QVERIFY(bench.save()->isEnabled());
        bench.save()->click();
        QTRY_COMPARE(bench.backend.outputs.list.size(), 2);
        QTRY_VERIFY(!bench.page.dialog());
        const OutputSettings& added = bench.backend.outputs.list[1].settings;
        QCOMPARE(added.host, QStringLiteral("s.example"));
        QCOMPARE(added.transport, OutputTransport::Tls);
        QVERIFY(added.sources.empty() && added.priorities.empty() && added.kinds.empty());
        QVERIFY(bench.backend.outputs.lastStart == OutputStart::Now);
    }

    void aFilterIsWrittenIntoTheSettings()
    {
        Bench bench;
        bench.page.addOutput();
        bench.field<QLineEdit>(QStringLiteral("Name"))->setText(QStringLiteral("x"));
        bench.field<QComboBox>(QStringLiteral("Goes to"))->setCurrentIndex(0);
        bench.field<QLineEdit>(QStringLiteral("File"))->setText(QStringLiteral("/tmp/x.log"));
        bench.field<QComboBox>(QStringLiteral("Sends"))->setCurrentIndex(3);
        bench.field<QComboBox>(QStringLiteral("Event sources"))->setCurrentIndex(1);
        QVERIFY(!bench.save()->isEnabled()); // none is chosen
        auto* sources = bench.page.dialog()->findChild<QListWidget*>();
        QVERIFY(sources->isVisible());
        sources->item(0)->setCheckState(Qt::Checked);
        for (QCheckBox* check : bench.page.dialog()->findChildren<QCheckBox*>())
            if (check->text() == QStringLiteral("Low"))
                check->click();
        QVERIFY(bench.save()->isEnabled());
        const OutputSettings settings = bench.page.dialog()->settings();
        QCOMPARE(settings.place, OutputPlace::File);
        QCOMPARE(settings.form, OutputForm::Ecs);
        QVERIFY((settings.priorities == EnumSet<Priority>{Priority::High, Priority::Medium}));
        QVERIFY(settings.sources == std::vector<SourceId>{bench.backend.list[0].id});
    }

    void editingKeepsWhatItDoesNotShow()
    {
        OutputStatus output = siem();
        output.settings.scope = OutputScope::Alerts;
        output.settings.kinds = {EventKind::Email, EventKind::ModelBreach};
        output.settings.facility = 4;
        output.settings.changes = false;
        Bench bench({output});
        bench.button(QStringLiteral("Edit…, siem"))->click();
        QVERIFY(bench.page.dialog()->settings() == output.settings);
        bench.save()->click();
        QTRY_VERIFY(!bench.page.dialog());
        QVERIFY(bench.backend.outputs.list[0].settings == output.settings);
    }

    void aRefusalKeepsTheDialogOpen()
    {
        Bench bench;
        bench.backend.outputs.refusal = Error{ErrorCode::DiskFull, {}};
        bench.button(QStringLiteral("Edit…, siem"))->click();
        bench.save()->click();
        QTRY_VERIFY(bench.save()->isEnabled());
        QVERIFY(bench.page.dialog()->isVisible());
    }

    void stopStartAndRemoveWork()
    {
        Bench bench;
        bench.button(QStringLiteral("Stop, siem"))->click();
        QTRY_COMPARE(bench.backend.outputs.list[0].state, OutputState::Stopped);
        QTRY_VERIFY(bench.button(QStringLiteral("Start, siem")));
        bench.button(QStringLiteral("Remove…, siem"))->click();
        auto* question = bench.page.findChild<QMessageBox*>();
        QVERIFY(question);
        QCOMPARE(bench.backend.outputs.list.size(), 1);
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY(bench.backend.outputs.list.isEmpty());
    }
};

QTEST_MAIN(TestOutputsPage)
#include "tst_outputspage.moc"
