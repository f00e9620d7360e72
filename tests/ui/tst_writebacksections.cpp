// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/writebacksections.h"

#include <QTest>

using namespace duskwatch;

namespace {

WriteBackItem item(WriteBackKind kind, WriteBackState state)
{
    WriteBackItem item;
    item.id = 5;
    item.kind = kind;
    item.state = state;
    item.connectionName = QStringLiteral("HQ");
    item.switchedOn = true;
    return item;
}

} // namespace

Q_DECLARE_METATYPE(WriteBackItem)

class TestWriteBackSections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachStateIsSaidWithWhatCanBeDone_data()
    {
        QTest::addColumn<WriteBackItem>("item");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        const QStringList none;
        const QStringList both{QStringLiteral("writeback-retry:5"), QStringLiteral("writeback-discard:5")};
        QTest::newRow("done") << item(WriteBackKind::Acknowledge, WriteBackState::Done)
                              << "Acknowledged in Darktrace"
                              << "over HQ" << none;
        QTest::newRow("waits") << item(WriteBackKind::Acknowledge, WriteBackState::Waiting)
                               << "The acknowledgement waits"
                               << "over HQ" << none;
        auto again = item(WriteBackKind::Unacknowledge, WriteBackState::Sending);
        again.attempts = 2;
        again.problem = QStringLiteral("Nothing answers.\u202e");
        QTest::newRow("is tried again") << again << "waits to be sent"
                                        << "It is tried again by itself" << both;
        auto refused = item(WriteBackKind::Comment, WriteBackState::Failed);
        refused.text = QStringLiteral("first\nsecond");
        refused.problem = QStringLiteral("Give the right.");
        QTest::newRow("refused") << refused << "The note was not sent"
                                 << "Give the right." << both;
        QTest::newRow("overtaken") << item(WriteBackKind::Acknowledge, WriteBackState::Overtaken)
                                   << "was not sent"
                                   << "changed in Darktrace" << none;
        auto off = item(WriteBackKind::Acknowledge, WriteBackState::Waiting);
        off.switchedOn = false;
        QTest::newRow("switched off")
            << off << "was not sent"
            << "no longer writes back" << QStringList{QStringLiteral("writeback-discard:5")};
        off.connectionName.clear();
        QTest::newRow("gone") << off << "was not sent"
                              << "Its connection is gone"
                              << QStringList{QStringLiteral("writeback-discard:5")};
    }

    void eachStateIsSaidWithWhatCanBeDone()
    {
        QFETCH(WriteBackItem, item);
        QFETCH(QString, heading);
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        Handling handling;
        handling.writeBack = {item};
        const auto sections = writeBackSections(handling);
        QCOMPARE(sections.size(), 1);
        QVERIFY2(sections[0].heading.contains(heading), qPrintable(sections[0].heading));
        QVERIFY2(sections[0].text.contains(text), qPrintable(sections[0].text));
        QVERIFY(!sections[0].text.contains(QChar(0x202e)));
        QStringList found;
        for (const SectionsView::Row& row : sections[0].rows)
            found << row.link;
        QCOMPARE(found, links);
    }
};

QTEST_MAIN(TestWriteBackSections)
#include "tst_writebacksections.moc"
