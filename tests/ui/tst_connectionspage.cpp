// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/credentialdialog.h"
#include "ui/connections/replacetokendialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace duskwatch;

namespace {

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    ConnectionsPage page{backend, theme};

    explicit Bench(bool stored = true)
    {
        if (stored) {
            backend.addStoredCredential(QStringLiteral("global"));
            backend.addStoredConnection(QStringLiteral("HQ"), QStringLiteral("hq.example.com"));
        }
        Q_EMIT backend.connectionsChanged();
        page.resize(900, 600);
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
        for (ElidedLabel* label : page.findChildren<ElidedLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void confirm() const
    {
        auto* question = page.findChild<QMessageBox*>();
        QVERIFY(question);
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
    }
};

} // namespace

class TestConnectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutConnectionsItOffersToAddOne()
    {
        Bench bench(false);
        auto* empty = bench.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        empty->findChild<QPushButton*>()->click();
        QVERIFY(bench.page.dialog());
    }

    void aCardSaysWhatWaitsForDarktraceAndOffersToTryAgain()
    {
        Bench bench;
        const ConnectionId id = bench.backend.connectionList[0].id;
        bench.backend.writeBackJobs.tell({{id, 3, 1}});
        QVERIFY(bench.says(QStringLiteral("No longer writes back")));
        QVERIFY(!bench.button(QStringLiteral("Try again, HQ")));
        ConnectionSettings settings =
            connectionSettingsFromJson(bench.backend.connectionList[0].settings).value();
        settings.writeBack = true;
        bench.backend.connectionList[0].settings = toJson(settings);
        Q_EMIT bench.backend.connectionsChanged();
        QVERIFY(bench.says(QStringLiteral("Writes back to Darktrace · to be sent: 3 · refused: 1")));
        QTest::mouseClick(bench.button(QStringLiteral("Try again, HQ")), Qt::LeftButton);
        QCOMPARE(bench.backend.writeBackJobs.commands.size(), std::size_t(1));
        QVERIFY(bench.backend.writeBackJobs.commands[0].retry);
        QCOMPARE(bench.backend.writeBackJobs.commands[0].scope.connection, id);
        QTest::mouseClick(bench.button(QStringLiteral("Discard…, HQ")), Qt::LeftButton);
        QCOMPARE(bench.backend.writeBackJobs.commands.size(), std::size_t(1)); // asks first
        bench.confirm();
        QVERIFY(!bench.backend.writeBackJobs.commands.at(1).retry);
        bench.backend.writeBackJobs.tell({});
        QVERIFY(!bench.button(QStringLiteral("Discard…, HQ")));
        QVERIFY(bench.says(QStringLiteral("Writes back to Darktrace")));
    }

    void whatWaitsForAConnectionThatIsGoneCanBeDiscarded()
    {
        Bench bench;
        bench.backend.writeBackJobs.tell({{ConnectionId{99}, 2, 0}});
        QVERIFY(bench.says(QStringLiteral("because the connections are gone: 2")));
        for (QPushButton* button : bench.page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Discard…"))
                button->click();
        bench.confirm();
        QCOMPARE(bench.backend.writeBackJobs.commands.at(0).scope.connection, ConnectionId{99});
    }

    void cardsNameWhoUsesWhat()
    {
        Bench bench;
        SourceStatus& source = bench.backend.addListening(QStringLiteral("dt-hq"), 6514);
        source.settings.connection = ConnectionId{1};
        Q_EMIT bench.backend.sourcesChanged();
        QVERIFY(bench.says(QStringLiteral("hq.example.com")));
        QVERIFY(bench.says(QStringLiteral("used by dt-hq")));
        QVERIFY(bench.says(QStringLiteral("used by HQ")));
        QVERIFY(bench.says(QStringLiteral("kept in the keychain")));
    }

    void testingUsesTheStoredToken()
    {
        Bench bench;
        bench.button(QStringLiteral("Test…, HQ"))->click();
        QVERIFY(bench.page.dialog());
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("test hq.example.com")});
        QVERIFY(bench.backend.secret.isEmpty());
    }

    void aConnectionInUseStays()
    {
        Bench bench;
        bench.backend.addListening(QStringLiteral("dt-hq"), 6514).settings.connection = ConnectionId{1};
        bench.button(QStringLiteral("Remove…, HQ"))->click();
        auto* message = bench.page.findChild<QMessageBox*>();
        QVERIFY(message && message->informativeText().contains(QStringLiteral("dt-hq")));
        QVERIFY(bench.backend.commands.isEmpty());
    }

    void removingAsksFirst()
    {
        Bench bench;
        bench.button(QStringLiteral("Remove…, HQ"))->click();
        QVERIFY(bench.backend.commands.isEmpty());
        bench.confirm();
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("remove connection 1")});
    }

    void aCredentialInUseStays()
    {
        Bench bench;
        bench.button(QStringLiteral("Remove…, credential global"))->click();
        auto* message = bench.page.findChild<QMessageBox*>();
        QVERIFY(message && message->informativeText().contains(QStringLiteral("HQ")));
        QVERIFY(bench.backend.commands.isEmpty());
    }

    void aKeychainThatRefusesIsNamedAndGotAround()
    {
        Bench bench(false);
        bench.backend.addStoredCredential(QStringLiteral("global"));
        Q_EMIT bench.backend.connectionsChanged();
        bench.backend.credentialRefusal = Error{ErrorCode::KeychainLocked, {}};
        QTRY_VERIFY(bench.button(QStringLiteral("Remove…, credential global")));
        bench.button(QStringLiteral("Remove…, credential global"))->click();
        bench.confirm();
        const auto explained = [&bench] {
            for (QMessageBox* box : bench.page.findChildren<QMessageBox*>())
                if (box->informativeText().contains(QStringLiteral("keychain is locked")))
                    return box;
            return static_cast<QMessageBox*>(nullptr);
        };
        QTRY_VERIFY(explained());
        for (QAbstractButton* button : explained()->buttons())
            if (explained()->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
                break;
            }
        QCOMPARE(bench.backend.commands, (QStringList{QStringLiteral("remove credential 1"),
                                                      QStringLiteral("remove credential 1 anyway")}));
    }

    void aCredentialIsRenamed()
    {
        Bench bench;
        bench.button(QStringLiteral("Edit…, credential global"))->click();
        auto* dialog = bench.page.findChild<CredentialDialog*>();
        QVERIFY(dialog);
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit->accessibleName() == QStringLiteral("Name"))
                edit->setText(QStringLiteral("reader"));
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->property("primary").toBool())
                button->click();
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("edit credential 1 reader")});
    }

    void aTokenIsReplaced()
    {
        Bench bench;
        bench.button(QStringLiteral("Replace token…, credential global"))->click();
        QPointer<ReplaceTokenDialog> dialog = bench.page.findChild<ReplaceTokenDialog*>();
        QVERIFY(dialog);
        QPushButton* replace = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->property("primary").toBool())
                replace = button;
        QVERIFY(!replace->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("'fresh'"));
        replace->click();
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("replace 1")});
        QCOMPARE(bench.backend.secret, QByteArray("fresh"));
        QTRY_VERIFY(!dialog);
    }

    void foreignNamesCannotHideAnything()
    {
        Bench bench;
        bench.backend.connectionList[0].name = QStringLiteral("H\u202EQ");
        Q_EMIT bench.backend.connectionsChanged();
        QVERIFY(bench.says(QStringLiteral("\\u202E")));
    }
};

QTEST_MAIN(TestConnectionsPage)
#include "tst_connectionspage.moc"
