// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionspage.h"
#include "ui/sources/sourcecard.h"
#include "ui/sources/sourcedialog.h"
#include "ui/sources/sourcespage.h"
#include "ui/sources/sourcewords.h"
#include "ui/sources/wizard/sourcewizard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace duskwatch;

namespace {

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    FixedClock clock;
    SourcesPage page{backend, theme, clock};

    explicit Bench(int sources = 0)
    {
        for (int i = 0; i < sources; ++i)
            backend.addListening(QStringLiteral("fixture-%1").arg(i), static_cast<quint16>(6514 + i));
        Q_EMIT backend.sourcesChanged();
        page.resize(900, 600);
        page.show();
    }
    QPushButton* button(const QString& name) const
    {
        for (QPushButton* button : page.window()->findChildren<QPushButton*>())
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
                return button;
        return nullptr;
    }
    QLineEdit* field(const QString& name) const
    {
        for (QLineEdit* edit : page.dialog()->findChildren<QLineEdit*>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
    /// The first source.
    void edit() const { QTest::mouseClick(button(QStringLiteral("Edit…, fixture-0")), Qt::LeftButton); }
    QPushButton* primary() const
    {
        for (QPushButton* button : page.dialog()->findChildren<QPushButton*>())
            if (button->property("primary").toBool())
                return button;
        return nullptr;
    }
};

} // namespace

class TestSourcesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSourcesItOffersToAddOne()
    {
        Bench bench;
        EmptyState* shown = nullptr;
        for (EmptyState* empty : bench.page.findChildren<EmptyState*>())
            if (empty->isVisible())
                shown = empty;
        QVERIFY(shown);
        QTest::mouseClick(shown->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(bench.page.wizard());
    }

    void oneWizardAtATime()
    {
        Bench bench(1);
        bench.page.addSource();
        SourceWizard* wizard = bench.page.wizard();
        bench.page.addSource();
        QVERIFY(wizard && wizard == bench.page.wizard());
        QTest::mouseClick(bench.button(QStringLiteral("Edit…, fixture-0")), Qt::LeftButton);
        QVERIFY(!bench.page.dialog());
    }

    void aTakenNameIsToldWhileTyping()
    {
        Bench bench(2);
        bench.edit();
        bench.field(QStringLiteral("Name"))->selectAll();
        QTest::keyClicks(bench.field(QStringLiteral("Name")), QStringLiteral("FIXTURE-1"));
        QVERIFY(!bench.primary()->isEnabled());
        QTest::keyClicks(bench.field(QStringLiteral("Name")), QStringLiteral("b"));
        QVERIFY(bench.primary()->isEnabled());
    }

    void aPrivilegedPortIsRefusedWhileTyping()
    {
        Bench bench(1);
        bench.edit();
        QLineEdit* port = bench.field(QStringLiteral("Port"));
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("514"));
        QVERIFY(!bench.primary()->isEnabled());
        QTest::keyClicks(port, QStringLiteral("4"));
        QVERIFY(bench.primary()->isEnabled());
    }

    void aPortAboveTheLargestIsRefusedAndNotWrapped()
    {
        Bench bench(1);
        bench.edit();
        QLineEdit* port = bench.field(QStringLiteral("Port"));
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("72050")); // 6514 modulo 65536
        QVERIFY(!bench.primary()->isEnabled());
    }

    void aRefusalOfTheEngineKeepsTheDraft()
    {
        Bench bench(1);
        bench.backend.refuses = true;
        bench.edit();
        bench.field(QStringLiteral("Name"))->clear();
        QTest::keyClicks(bench.field(QStringLiteral("Name")), QStringLiteral("branch"));
        QTest::mouseClick(bench.primary(), Qt::LeftButton);
        QTRY_VERIFY(bench.primary()->isEnabled());
        QCOMPARE(bench.field(QStringLiteral("Name"))->text(), QStringLiteral("branch"));
        bool said = false;
        for (QLabel* label : bench.page.dialog()->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("in use")));
        QVERIFY(said);
    }

    void startAndStopReachTheEngine()
    {
        Bench bench(1);
        QTest::mouseClick(bench.button(QStringLiteral("Stop, fixture-0")), Qt::LeftButton);
        bench.backend.list[0].state = SourceState::Stopped;
        Q_EMIT bench.backend.sourcesChanged();
        QTest::mouseClick(bench.button(QStringLiteral("Start, fixture-0")), Qt::LeftButton);
        QCOMPARE(bench.backend.commands, (QStringList{QStringLiteral("stop 1"), QStringLiteral("start 1")}));
    }

    void removingAsksFirst()
    {
        Bench bench(1);
        QTest::mouseClick(bench.button(QStringLiteral("Remove…, fixture-0")), Qt::LeftButton);
        auto* question = bench.page.window()->findChild<QMessageBox*>();
        QVERIFY(question);
        QVERIFY(bench.backend.commands.isEmpty());
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("remove 1")});
    }

    void aProblemIsShownInItsWords()
    {
        Bench bench(1);
        bench.backend.list[0].state = SourceState::Problem;
        bench.backend.list[0].problem = QStringLiteral("Port 6514 is in use. Choose another port.");
        Q_EMIT bench.backend.sourcesChanged();
        bool said = false;
        for (QLabel* label : bench.page.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == bench.backend.list[0].problem);
        QVERIFY(said);
        QVERIFY(bench.button(QStringLiteral("Start, fixture-0")));
    }

    void aPortOfAnotherProgramIsToldWhileTyping()
    {
        Bench bench(1);
        bench.backend.takenPorts = {6514, 7000}; // its own counts as taken as well
        bench.edit();
        QVERIFY(bench.primary()->isEnabled());
        QLineEdit* port = bench.field(QStringLiteral("Port"));
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("7000"));
        QTRY_VERIFY(!bench.primary()->isEnabled());
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("6514"));
        QTRY_VERIFY(bench.primary()->isEnabled());
    }

    void unfoldedFieldsHaveTheirRoom()
    {
        Bench bench(1);
        bench.backend.list[0].settings.method = SourceMethod::Cloud;
        bench.edit();
        bench.page.dialog()->findChild<QToolButton*>()->click();
        const auto boxes = bench.page.dialog()->findChildren<QAbstractSpinBox*>();
        QCOMPARE(boxes.size(), 5); // four of fetching, one of silence
        for (const QAbstractSpinBox* box : boxes) {
            QVERIFY(box->isVisible());
            QTRY_VERIFY(box->height() >= box->sizeHint().height());
        }
    }

    void editingACloudSourceKeepsItsConnectionAndNumbers()
    {
        Bench bench(1);
        bench.backend.addStoredConnection(QStringLiteral("HQ"), QStringLiteral("hq.example.com"));
        SourceSettings& stored = bench.backend.list[0].settings;
        stored.method = SourceMethod::Cloud;
        stored.connection = ConnectionId{1};
        stored.pollInterval = std::chrono::seconds(300);
        stored.minScore = 0.25;
        Q_EMIT bench.backend.sourcesChanged();
        QTest::mouseClick(bench.button(QStringLiteral("Edit…, fixture-0")), Qt::LeftButton);
        QCOMPARE(bench.page.dialog()->settings(), stored);
    }

    void aConnectionAddedFromTheDialogIsChosen()
    {
        Bench bench(1);
        bench.edit();
        bench.button(QStringLiteral("Add connection…"))->click();
        auto* dialog = bench.page.dialog()->findChild<ConnectionDialog*>();
        QVERIFY(dialog);
        const ConnectionId id =
            bench.backend.addStoredConnection(QStringLiteral("HQ"), QStringLiteral("hq.example.com"));
        Q_EMIT dialog->saved(id);
        QCOMPARE(bench.page.dialog()->settings().connection, id);
    }

    void aLongFirstFetchAndWhatToLookAtAreShown()
    {
        Bench bench(1);
        SourceStatus& source = bench.backend.list[0];
        const std::int64_t now = bench.clock.now;
        source.settings.method = SourceMethod::Cloud;
        source.settings.connection = ConnectionId{1};
        source.state = SourceState::Fetching;
        source.progress = FetchProgress{now - 1000, now, now - 600};
        source.lastPollMs = now - 12'000;
        source.nextPollMs = now + 48'000;
        source.clockSkew = std::chrono::seconds(300);
        source.certificateExpiryMs = now + 9 * 86'400'000LL;
        QCOMPARE(pollsText(source, now),
                 QStringLiteral("last poll 12 s ago · next poll in 48 s · every 1 min"));
        QVERIFY(progressText(source).contains(QStringLiteral("40 %")));
        const QStringList notices = noticeTexts(source, now);
        QCOMPARE(notices.size(), 2);
        QVERIFY(notices[0].contains(QStringLiteral("5 min ahead")));
        QVERIFY(notices[1].contains(QStringLiteral("expires in 9 days")));
        Q_EMIT bench.backend.sourcesChanged();
        bool said = false;
        for (QLabel* label : bench.page.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == notices.join(u'\n'));
        QVERIFY(said);
    }

    void fetchNowReachesTheEngineOnce()
    {
        Bench bench(1);
        bench.backend.list[0].settings.method = SourceMethod::Cloud;
        bench.backend.list[0].settings.connection = ConnectionId{1};
        Q_EMIT bench.backend.sourcesChanged();
        QPushButton* fetch = bench.button(QStringLiteral("Fetch now, fixture-0"));
        QVERIFY(fetch);
        QTest::mouseClick(fetch, Qt::LeftButton);
        QVERIFY(!fetch->isEnabled());
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("fetch 1")});
        QTRY_VERIFY(fetch->isEnabled());
    }

    void connectionsAreATabAway()
    {
        Bench bench;
        bench.page.showConnections(true);
        QVERIFY(bench.page.connections().isVisible());
        bench.button(QStringLiteral("Add connection"))->click();
        QVERIFY(bench.page.connections().dialog());
    }

    void viewRawLogNamesItsSource()
    {
        Bench bench(2);
        QSignalSpy requested(&bench.page, &SourcesPage::rawLogRequested);
        QTest::mouseClick(bench.button(QStringLiteral("View raw log, fixture-1")), Qt::LeftButton);
        QCOMPARE(requested.front().front().value<SourceId>(), SourceId{2});
    }
};

QTEST_MAIN(TestSourcesPage)
#include "tst_sourcespage.moc"
