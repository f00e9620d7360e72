// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/message.h"

#include <QTest>

using namespace duskwatch;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsLines_data();
    void splitsLines();
    void headerAndPayloadAreTheWholeLine_data();
    void headerAndPayloadAreTheWholeLine();
};

void TestMessage::splitsLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("tag");
    const auto row = [](const char* name, const char* line, const char* payload, const char* host,
                        const char* tag) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(payload) << QByteArray(host) << QByteArray(tag);
    };
    row("RFC 3164, padded day", "<165>Aug  5 03:34:46 dt-1 darktrace {\"a\":1}", "{\"a\":1}", "dt-1",
        "darktrace");
    row("RFC 3164, day with a zero", "Apr 01 14:30:23 dt-1.corp.example darktrace_audit {}", "{}",
        "dt-1.corp.example", "darktrace_audit");
    row("tag with colon and process", "<13>Oct 11 22:14:15 dt-1 darktrace[12]: {}", "{}", "dt-1",
        "darktrace");
    row("year behind the day", "<165>Aug  5 2025 03:34:46 dt-1 darktrace {}", "{}", "dt-1", "darktrace");
    row("renamed tag", "<165>Aug  5 03:34:46 dt-1 soc-feed {}", "{}", "dt-1", "soc-feed");
    row("no tag", "<165>Aug  5 03:34:46 dt-1 {}", "{}", "", "dt-1");
    row("RFC 5424", "<165>1 2022-03-10T10:11:10+00:00 dt-1 darktrace - - - {\"a\":1}", "{\"a\":1}", "dt-1",
        "darktrace");
    row("RFC 5424 with structured data",
        "<165>1 2022-03-10T10:11:10.003Z dt-1 darktrace 71 ID4 [relay@32473 via=\"x y\"] {}", "{}", "dt-1",
        "darktrace");
    row("RFC 5424 with a byte order mark", "<165>1 2022-03-10T10:11:10Z dt-1 darktrace - - - \xEF\xBB\xBF{}",
        "{}", "dt-1", "darktrace");
    row("RFC 5424 without anything", "<165>1 - - - - - - {}", "{}", "", "");
    row("ISO time without version", "2022-03-10T10:11:10+00:00 dt-1 darktrace {}", "{}", "dt-1", "darktrace");
    row("only the tag", "darktrace {\"a\":1}", "{\"a\":1}", "", "darktrace");
    row("only the tag, with a colon", "darktrace: {}", "{}", "", "darktrace");
    row("bare JSON", "{\"a\":\"CEF: darktrace {\"}", "{\"a\":\"CEF: darktrace {\"}", "", "");
    row("CEF", "<165>Aug  5 03:34:46 dt-1 CEF:0|Darktrace|DCIP|6|1|A|5|msg={x}",
        "CEF:0|Darktrace|DCIP|6|1|A|5|msg={x}", "", "dt-1");
    row("CEF behind a tag", "<165>Aug  5 03:34:46 dt-1 darktrace CEF:0|D|D|6|1|A|5|", "CEF:0|D|D|6|1|A|5|",
        "dt-1", "darktrace");
    row("LEEF", "LEEF:1.0|Darktrace|DCIP|6|A|sev=1", "LEEF:1.0|Darktrace|DCIP|6|A|sev=1", "", "");
    row("carriage return", "darktrace {}\r", "{}", "", "darktrace");
    row("no payload", "<13>Oct 11 22:14:15 dt-1 su: failed\r", "", "dt-1", "su");
    row("nothing", "", "", "", "");
    row("only a carriage return", "\r", "", "", "");
    row("broken priority", "<1x> {}", "{}", "", "<1x>");
    row("unfinished priority", "<165", "", "", "<165");
    row("blanks in front", "   darktrace   {}", "{}", "", "darktrace");
}

void TestMessage::splitsLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, tag);
    const std::string copy = line.toStdString();
    const SyslogMessage message = splitSyslogLine(copy);
    QCOMPARE(bytes(message.payload), payload);
    QCOMPARE(bytes(message.host), host);
    QCOMPARE(bytes(message.tag), tag);
}

void TestMessage::headerAndPayloadAreTheWholeLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("usual") << QByteArray("<165>Aug  5 03:34:46 dt-1 darktrace {\"a\":1}");
    QTest::newRow("binary") << QByteArray("\0\xFF<>{\0\x80", 7);
    QTest::newRow("no payload") << QByteArray("CEF LEEF <");
    QTest::newRow("short time") << QByteArray("<1>1 2022- {");
    QTest::newRow("many blanks") << QByteArray(5000, ' ');
}

void TestMessage::headerAndPayloadAreTheWholeLine()
{
    QFETCH(QByteArray, line);
    const std::string copy = line.toStdString();
    for (std::size_t length = 0; length <= copy.size(); ++length) {
        const std::string_view part = std::string_view(copy).substr(0, length);
        const SyslogMessage message = splitSyslogLine(part);
        QCOMPARE(message.header.size() + message.payload.size(), part.size());
        QVERIFY(message.header.data() == part.data() || part.empty());
    }
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
