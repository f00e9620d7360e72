// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window is translated, whole and with its placeholders. With DUSKWATCH_UPDATE_TRANSLATIONS=1 it first
// brings the files up to date: new texts come in unfinished, those that are gone go.
#include "tests/translations/tsfile.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

QString sourceFolder()
{
    return QStringLiteral(DUSKWATCH_SOURCE_DIR);
}

QString fileOf(const QString& language)
{
    return sourceFolder() + QStringLiteral("/resources/translations/duskwatch_%1.ts").arg(language);
}

/// %1, %2, … as often as they occur, in order of number.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%[0-9]+"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    QVector<TsMessage> m_texts; ///< of the program

    void update(const QString& language) const
    {
        const QVector<TsMessage> known = readTs(fileOf(language)).value_or(QVector<TsMessage>());
        QVector<TsMessage> messages = m_texts;
        for (TsMessage& message : messages) {
            message.finished = false;
            for (const TsMessage& old : known)
                if (old.isSameText(message)) {
                    message.translation = old.translation;
                    message.finished = old.finished;
                }
        }
        QFile out(fileOf(language));
        QVERIFY(out.open(QFile::WriteOnly));
        out.write(writeTs(messages, language, QString::fromLatin1(Translation::kContext)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(translations);
        const QString lupdate = QStringLiteral(DUSKWATCH_LUPDATE);
        QVERIFY2(QFile::exists(lupdate), "lupdate is missing: install qt6-l10n-tools");
        QTemporaryDir folder;
        QProcess run;
        run.setWorkingDirectory(sourceFolder());
        run.start(lupdate, {"-silent", "-no-obsolete", "-locations", "none", "core", "ui", "app/desktop",
                            "-ts", folder.filePath("texts.ts")});
        QVERIFY(run.waitForFinished());
        QCOMPARE(run.exitCode(), 0);
        const auto texts = readTs(folder.filePath("texts.ts"));
        QVERIFY(texts);
        m_texts = *texts;
        QVERIFY(m_texts.size() > 700);
        if (qEnvironmentVariableIsSet("DUSKWATCH_UPDATE_TRANSLATIONS"))
            for (const QString& language : {QStringLiteral("de"), QStringLiteral("ja")})
                update(language);
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Japanese") << QStringLiteral("ja");
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const auto messages = readTs(fileOf(language));
        QVERIFY(messages);
        int missing = 0;
        for (const TsMessage& text : m_texts) {
            const auto found = std::find_if(messages->begin(), messages->end(),
                                            [&](const TsMessage& known) { return known.isSameText(text); });
            if (found == messages->end() || !found->finished || found->translation.isEmpty()) {
                ++missing;
                qWarning("not translated: %s", qPrintable(text.source));
            } else if (placeholders(found->translation) != placeholders(text.source)) {
                ++missing;
                qWarning("other placeholders: %s | %s", qPrintable(text.source),
                         qPrintable(found->translation));
            }
        }
        QCOMPARE(missing, 0);
        QCOMPARE(messages->size(), m_texts.size()); // and nothing that is no longer said
    }

    void theBuiltFilesSpeak_data() { everyTextIsTranslated_data(); }

    void theBuiltFilesSpeak()
    {
        QFETCH(QString, language);
        Translation translation;
        QVERIFY(translation.load(QStringLiteral(":/translations/duskwatch_%1.qm").arg(language)));
        const QString said = translation.translate("duskwatch::AnyClass", "Alerts");
        QVERIFY(!said.isEmpty());
        QVERIFY(said != QStringLiteral("Alerts"));
        QVERIFY(translation.translate("QDialogButtonBox", "Alerts").isEmpty()); // Qt's texts are not ours
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
