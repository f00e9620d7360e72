// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/datafolder.h"
#include "core/store/schema.h"
#include "tests/support/storebuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What opening a data folder does when something is wrong with it: a clear error, and nothing is overwritten.
class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMissingFolderIsMadeForWritingOnly()
    {
        QTemporaryDir folder;
        const QString inner = folder.filePath(QStringLiteral("a/b"));
        const auto reader = StoreReader::open(inner);
        QVERIFY(!reader.ok());
        QCOMPARE(reader.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(inner));
        QVERIFY(StoreWriter::open(inner).ok());
        QCOMPARE(QFile::permissions(inner) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aFileThatIsNoDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        const QByteArray content = "these are somebody's notes, not a database\n" + QByteArray(5000, 'n');
        writeFile(databasePath(folder.path()), content);
        const auto writer = StoreWriter::open(folder.path());
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(readFile(databasePath(folder.path())), content);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        {
            SQLite::Database other(databasePath(folder.path()).toStdString(),
                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE recipes (name TEXT)");
        }
        const QByteArray before = readFile(databasePath(folder.path()));
        const auto writer = StoreWriter::open(folder.path());
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(readFile(databasePath(folder.path())), before);
    }

    void aNewerDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        QVERIFY(StoreWriter::open(folder.path()).ok());
        {
            SQLite::Database newer(databasePath(folder.path()).toStdString(), SQLite::OPEN_READWRITE);
            newer.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion + 1));
            newer.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        const QByteArray before = readFile(databasePath(folder.path()));
        for (const Error& error :
             {StoreWriter::open(folder.path()).error(), StoreReader::open(folder.path()).error()})
            QCOMPARE(error.code, ErrorCode::DatabaseTooNew);
        QCOMPARE(readFile(databasePath(folder.path())), before);
    }

    void aDamagedDatabaseSaysSo()
    {
        QTemporaryDir folder;
        {
            auto writer = StoreWriter::open(folder.path());
            QVERIFY(writer->get()->addSource(QStringLiteral("dt"), "{}").ok());
        }
        QByteArray content = readFile(databasePath(folder.path()));
        content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\xa5'));
        content.replace(100, 300, QByteArray(300, '\x5a')); // the schema's own page
        writeFile(databasePath(folder.path()), content);
        const auto writer = StoreWriter::open(folder.path());
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(readFile(databasePath(folder.path())), content);
    }

    void aFolderBelongsToOneWriterAtATime()
    {
        QTemporaryDir folder;
        auto first = StoreWriter::open(folder.path());
        QVERIFY(first.ok());
        const auto second = StoreWriter::open(folder.path());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::DataFolderLocked);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(StoreReader::open(folder.path()).ok()); // reading is allowed
        first.value().reset();
        QVERIFY(StoreWriter::open(folder.path()).ok());
    }

    void aFolderThatCannotBeWrittenSaysSo()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere; run as an ordinary user to see this");
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto writer = StoreWriter::open(folder.path());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().code, ErrorCode::FileUnwritable);
    }

    void aPathThroughAFileSaysSo()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("file")), "x");
        const auto writer = StoreWriter::open(folder.filePath(QStringLiteral("file/inside")));
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
