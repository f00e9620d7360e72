// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/privatekeychain.h"
#include "ui/notifications/freedesktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;

namespace {

const QString kService = "org.freedesktop.Notifications";
const QString kPath = "/org/freedesktop/Notifications";

} // namespace

/// A desktop's notification service that remembers what it was told.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint id;
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList capabilities{"actions", "body", "body-markup"};
    QList<Shown> shown;
    int capabilityQuestions = 0;
    QList<uint> taken;

    explicit FakeService(const QDBusConnection& bus)
        : m_bus(bus)
    {
        m_bus.registerObject(kPath, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(kService);
    }
    ~FakeService() override
    {
        m_bus.unregisterService(kService);
        m_bus.unregisterObject(kPath);
    }

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++capabilityQuestions;
        return capabilities;
    }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.append({id, replaces, title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id)
    {
        taken.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_last = 40;
};

class TestFreedesktopNotifier : public QObject
{
    Q_OBJECT

    test::PrivateSession m_session;
    /// The program's end, as another process would be.
    QDBusConnection client() const
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, "client");
    }
    static Notice notice(Priority priority = Priority::High, qint64 event = 5)
    {
        return {"High: Model", "ws-77 <b>&amp; more</b>", priority, EventId{event}, false};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_session.start(), "needs dbus-daemon"); }

    void aNoticeIsShownWithActionAndUrgency()
    {
        FakeService service(m_session.bus());
        FreedesktopNotifier notifier(client());
        notifier.show(notice());
        QTRY_COMPARE(service.shown.size(), 1);
        const auto& shown = service.shown.first();
        QCOMPARE(shown.title, QString("High: Model"));
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.actions.value(2), QString("show"));
        QCOMPARE(shown.hints.value("urgency").toInt(), 2);
        QCOMPARE(shown.hints.value("desktop-entry").toString(), QString("duskwatch"));
    }

    void foreignMarkupIsEscapedWhereItWouldBeRead()
    {
        FakeService service(m_session.bus());
        {
            FreedesktopNotifier notifier(client());
            notifier.show(notice());
            QTRY_COMPARE(service.shown.size(), 1);
            QCOMPARE(service.shown.first().body, QString("ws-77 &lt;b&gt;&amp;amp; more&lt;/b&gt;"));
        }
        service.capabilities = QStringList{"body"};
        FreedesktopNotifier notifier(client());
        notifier.show(notice());
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.last().body, QString("ws-77 <b>&amp; more</b>"));
        QVERIFY(service.shown.last().actions.isEmpty());
    }

    void theNextReplacesTheOneThatIsShown()
    {
        FakeService service(m_session.bus());
        FreedesktopNotifier notifier(client());
        QSignalSpy closed(&notifier, &Notifier::closed);
        notifier.show(notice());
        QTRY_COMPARE(service.shown.size(), 1);
        notifier.show(notice(Priority::Low));
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.last().replaces, service.shown.first().id);
        QCOMPARE(service.shown.last().hints.value("urgency").toInt(), 0);
        QCOMPARE(service.capabilityQuestions, 1);
        Q_EMIT service.NotificationClosed(service.shown.first().id, 2);
        QTRY_COMPARE(closed.size(), 1);
        notifier.show(notice());
        QTRY_COMPARE(service.shown.size(), 3);
        QCOMPARE(service.shown.last().replaces, 0U);
    }

    void showAndAClickBringUpTheAlert_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("times");
        QTest::newRow("the button") << "show" << 1;
        QTest::newRow("a click on it") << "default" << 1;
        QTest::newRow("an action of somebody else") << "explode" << 0;
    }
    void showAndAClickBringUpTheAlert()
    {
        QFETCH(QString, action);
        QFETCH(int, times);
        FakeService service(m_session.bus());
        FreedesktopNotifier notifier(client());
        QSignalSpy activated(&notifier, &Notifier::activated);
        QSignalSpy closed(&notifier, &Notifier::closed);
        notifier.show(notice(Priority::High, 77));
        QTRY_COMPARE(service.shown.size(), 1);
        const uint id = service.shown.first().id;
        Q_EMIT service.ActionInvoked(id + 1, "show"); // not ours
        Q_EMIT service.ActionInvoked(id, action);
        Q_EMIT service.NotificationClosed(id, 2);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(activated.size(), times);
        if (times > 0)
            QCOMPARE(activated.first().first().value<EventId>(), EventId{77});
    }

    void withoutAServiceAnotherWayIsAskedFor()
    {
        FreedesktopNotifier notifier(client());
        QSignalSpy unavailable(&notifier, &Notifier::unavailable);
        notifier.show(notice());
        QTRY_COMPARE(unavailable.size(), 1);
        QVERIFY(unavailable.first().first().value<Notice>() == notice());
    }

    void withoutASessionAnotherWayIsAskedForAtOnce()
    {
        FreedesktopNotifier notifier(QDBusConnection("there is none"));
        QSignalSpy unavailable(&notifier, &Notifier::unavailable);
        notifier.show(notice());
        notifier.show(notice());
        QCOMPARE(unavailable.size(), 2);
        notifier.clear();
    }

    void aServiceThatComesBackIsUsedAgain()
    {
        FreedesktopNotifier notifier(client());
        QSignalSpy unavailable(&notifier, &Notifier::unavailable);
        {
            FakeService service(m_session.bus());
            notifier.show(notice());
            QTRY_COMPARE(service.shown.size(), 1);
        }
        notifier.show(notice());
        QTRY_COMPARE(unavailable.size(), 1);
        FakeService service(m_session.bus());
        notifier.show(notice());
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.capabilityQuestions, 1);
        QCOMPARE(service.shown.first().replaces, 0U);
    }

    void whatIsShownCanBeTakenAway()
    {
        FakeService service(m_session.bus());
        FreedesktopNotifier notifier(client());
        notifier.clear(); // nothing: nothing is asked
        notifier.show(notice());
        QTRY_COMPARE(service.shown.size(), 1);
        QSignalSpy closed(&notifier, &Notifier::closed);
        QTRY_VERIFY([&] {
            notifier.clear();
            return !closed.isEmpty();
        }());
        QVERIFY(service.taken.contains(service.shown.first().id));
    }

    void onlyTheNewestOfAHurryIsShown()
    {
        FakeService service(m_session.bus());
        FreedesktopNotifier notifier(client());
        for (int i = 0; i < 10; ++i)
            notifier.show({QString::number(i), {}, Priority::Low, {}, false});
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.first().title, QString("9"));
    }
};

QTEST_GUILESS_MAIN(TestFreedesktopNotifier)
#include "tst_freedesktopnotifier.moc"
