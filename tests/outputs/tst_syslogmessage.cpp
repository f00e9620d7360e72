// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/syslogmessage.h"

#include <QTest>

using namespace duskwatch;

class TestSyslogMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSeverityFollowsThePriority_data()
    {
        QTest::addColumn<int>("facility");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("pri");
        QTest::newRow("high") << 16 << int(Outcome::Alert) << int(Priority::High) << 130;
        QTest::newRow("medium") << 16 << int(Outcome::Alert) << int(Priority::Medium) << 132;
        QTest::newRow("low") << 16 << int(Outcome::Alert) << int(Priority::Low) << 133;
        QTest::newRow("informational") << 16 << int(Outcome::Informational) << 0 << 134;
        QTest::newRow("unparsed") << 16 << int(Outcome::Unparsed) << 0 << 134;
        QTest::newRow("other facility") << 4 << int(Outcome::Alert) << int(Priority::High) << 34;
        QTest::newRow("largest") << 23 << int(Outcome::Audit) << 0 << 190;
        QTest::newRow("beyond") << 99 << int(Outcome::Audit) << 0 << 190;
    }
    void theSeverityFollowsThePriority()
    {
        QFETCH(int, facility);
        QFETCH(int, outcome);
        QFETCH(int, priority);
        QTEST(syslogPri(facility, Outcome(outcome), Priority(priority)), "pri");
    }

    void aFieldHoldsPrintableAsciiOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QByteArray("soc-1") << QByteArray("soc-1");
        QTest::newRow("empty") << QByteArray() << QByteArray("-");
        QTest::newRow("blank and umlaut") << QByteArray("so c\xc3\xb6") << QByteArray("soc");
        QTest::newRow("only what cannot be") << QByteArray("\n \x7f") << QByteArray("-");
        QTest::newRow("too long") << QByteArray(300, 'a') << QByteArray(255, 'a');
    }
    void aFieldHoldsPrintableAsciiOnly()
    {
        QFETCH(QByteArray, text);
        QTEST(syslogField(text, 255), "field");
    }

    void aValueEscapesWhatWouldEndIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << "HQ 1" << QByteArray("HQ 1");
        QTest::newRow("quote") << "a\"b" << QByteArray("a\\\"b");
        QTest::newRow("backslash") << "a\\b" << QByteArray("a\\\\b");
        QTest::newRow("bracket") << "a]b[" << QByteArray("a\\]b[");
        QTest::newRow("controls go") << QString("a\nb\x1b\x7f") << QByteArray("ab");
        QTest::newRow("UTF-8 stays") << QString::fromUtf8("Zürich") << QByteArray("Z\xc3\xbcrich");
    }
    void aValueEscapesWhatWouldEndIt()
    {
        QFETCH(QString, text);
        QTEST(syslogValue(text), "value");
    }

    void theMessageIsAsTheStandardSays()
    {
        OutputLine line;
        line.source = SourceId{3};
        line.sourceName = "HQ \"]";
        line.number = 17;
        line.receivedAtMs = 1'700'000'000'042;
        line.outcome = Outcome::Alert;
        line.priority = Priority::High;
        line.text = "{\"a\":\n1}\xff";
        QCOMPARE(
            syslogMessage(line, 16, OutputForm::Raw, "soc one"),
            QByteArray("<130>1 2023-11-14T22:13:20.042Z socone duskwatch - line [duskwatch@32473 "
                       "source=\"HQ \\\"\\]\" log=\"3\" line=\"17\" outcome=\"alert\" priority=\"high\"] "
                       "{\"a\":\n1}\xff"));
        line.update = true;
        line.outcome = Outcome::Unparsed;
        line.priority = Priority::None;
        QCOMPARE(
            syslogMessage(line, 1, OutputForm::Ecs, {}),
            QByteArray("<14>1 2023-11-14T22:13:20.042Z - duskwatch - ecs [duskwatch@32473 "
                       "source=\"HQ \\\"\\]\" log=\"3\" line=\"17\" outcome=\"unparsed\" update=\"true\"] "
                       "{\"a\":\n1}\xff"));
    }

    void theFrameCountsOctets() { QCOMPARE(octetCounted("a\nb\xc3\xbc"), QByteArray("5 a\nb\xc3\xbc")); }
};

QTEST_GUILESS_MAIN(TestSyslogMessage)
#include "tst_syslogmessage.moc"
