// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::DataFolder", text);
}

} // namespace

QString databasePath(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("duskwatch.db"));
}

DataFolderLock::DataFolderLock(const QString& lockPath)
    : m_lock(lockPath)
{
    m_lock.setStaleLockTime(0); // only a dead process makes a lock stale, never its age
}

Result<std::unique_ptr<DataFolderLock>> DataFolderLock::take(const QString& dataFolder)
{
    const bool existed = QFileInfo::exists(dataFolder);
    if (!QDir().mkpath(dataFolder))
        return Error{ErrorCode::FileUnwritable, tr("The data folder %1 cannot be made").arg(dataFolder)};
    if (!existed)
        QFile::setPermissions(dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    std::unique_ptr<DataFolderLock> lock(
        new DataFolderLock(QDir(dataFolder).filePath(QStringLiteral("writer.lock"))));
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() != QLockFile::LockFailedError)
        return Error{ErrorCode::FileUnwritable, tr("The data folder %1 cannot be written").arg(dataFolder)};
    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_lock.getLockInfo(&pid, &host, &program);
    return Error{ErrorCode::DataFolderLocked,
                 tr("%1 is used by %2 (process %3)").arg(dataFolder, program).arg(pid)};
}

} // namespace duskwatch
