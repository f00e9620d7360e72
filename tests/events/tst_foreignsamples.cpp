// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"
#include "core/syslog/message.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace duskwatch;

namespace {

const QString kSamples = QStringLiteral(DUSKWATCH_SOURCE_DIR "/../shared/samples");
const QString kOutside = QStringLiteral(DUSKWATCH_SOURCE_DIR "/../../shared/samples"); // from a worktree

/// What a name says is in the file.
EventKind kindByName(const QString& name)
{
    static const QPair<QLatin1StringView, EventKind> kParts[] = {
        {QLatin1StringView("Email__incident"), EventKind::Email},
        {QLatin1StringView("group"), EventKind::Unparsed},
        {QLatin1StringView("aianalyst"), EventKind::AiAnalystIncident},
        {QLatin1StringView("ai_analyst_incident"), EventKind::AiAnalystIncident},
        {QLatin1StringView("incident_fetch"), EventKind::AiAnalystIncident},
        {QLatin1StringView("modelbreaches"), EventKind::ModelBreach},
        {QLatin1StringView("fetch_breach"), EventKind::ModelBreach},
        {QLatin1StringView("get_breach"), EventKind::ModelBreach},
        {QLatin1StringView("mocked_get_events"), EventKind::ModelBreach},
        {QLatin1StringView("pull_alerts"), EventKind::ModelBreach},
    };
    for (const auto& [part, kind] : kParts) {
        if (name.contains(part))
            return kind;
    }
    return EventKind::Unparsed;
}

} // namespace

/// Real events written by other people; they lie outside of the repository and are never copied into it.
class TestForeignSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void understandsAnswers_data();
    void understandsAnswers();
    void understandsLines_data();
    void understandsLines();

private:
    QStringList files(const QString& pattern, bool matching) const;
    QString m_folder;
};

void TestForeignSamples::initTestCase()
{
    m_folder = QDir(kSamples).exists() ? kSamples : kOutside;
    if (!QDir(m_folder).exists())
        QSKIP("The folder ../shared/samples with other people's events is not here.");
}

QStringList TestForeignSamples::files(const QString& pattern, bool matching) const
{
    QStringList found;
    for (QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        if (path.endsWith(pattern) == matching && !path.endsWith(QLatin1String("README.md")))
            found.append(path);
    }
    found.sort();
    return found;
}

void TestForeignSamples::understandsAnswers_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : files(QStringLiteral(".log"), false))
        QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -1))) << path;
}

void TestForeignSamples::understandsAnswers()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const EventKind expected = kindByName(path.section(QLatin1Char('/'), -1));
    Decoder decoder;
    int count = 0;
    decoder.decodeAnswer(file.readAll().toStdString(), [&](std::size_t, std::string_view, Event&& event) {
        ++count;
        if (expected == EventKind::Unparsed)
            return;
        QVERIFY2(event.kind == expected, event.unparsedReason.c_str());
        QVERIFY(!event.externalId.empty());
        QVERIFY(!event.title.empty());
        QVERIFY(event.timeMs.has_value());
        QVERIFY(event.score.field != ScoreField::None);
    });
    QVERIFY(count > 0);
}

void TestForeignSamples::understandsLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const QString& path : files(QStringLiteral(".log"), true)) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = path.section(QLatin1Char('/'), -1);
        for (int number = 1; !file.atEnd(); ++number)
            QTest::addRow("%s:%d", qPrintable(name), number) << file.readLine();
    }
}

void TestForeignSamples::understandsLines()
{
    QFETCH(QByteArray, line);
    Decoder decoder;
    const std::string bytes = line.toStdString();
    const SyslogMessage message = splitSyslogLine(bytes);
    const Event event = decoder.decodeUnpadded(message.payload);
    const EventKind expected = message.tag == "darktrace_audit" ? EventKind::Audit : EventKind::SystemStatus;
    QVERIFY2(event.kind == expected, event.unparsedReason.c_str());
    QVERIFY(!event.title.empty());
}

QTEST_GUILESS_MAIN(TestForeignSamples)
#include "tst_foreignsamples.moc"
