// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fileworker.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace duskwatch {

quint64 FileWorker::read(const QString& path, qsizetype maxBytes)
{
    const quint64 job = ++m_last;
    QMetaObject::invokeMethod(
        this, [this, job, path, maxBytes] { readNow(job, path, maxBytes); }, Qt::QueuedConnection);
    return job;
}

quint64 FileWorker::write(const QString& path, const QByteArray& bytes)
{
    const quint64 job = ++m_last;
    QMetaObject::invokeMethod(
        this, [this, job, path, bytes] { writeNow(job, path, bytes); }, Qt::QueuedConnection);
    return job;
}

void FileWorker::readNow(quint64 job, const QString& path, qsizetype maxBytes)
{
    QFile file(path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly)) {
        Q_EMIT failed(job, {ErrorCode::FileUnreadable, path});
        return;
    }
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        Q_EMIT failed(job, {ErrorCode::InvalidInput, tr("The file is too large to be one of ours.")});
    else
        Q_EMIT readDone(job, bytes);
}

void FileWorker::writeNow(quint64 job, const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool ok = file.open(QFile::WriteOnly) &&
                    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                    file.write(bytes) == bytes.size() && file.commit();
    if (ok)
        Q_EMIT written(job);
    else
        Q_EMIT failed(job, {ErrorCode::FileUnwritable, path + QStringLiteral(": ") + file.errorString()});
}

} // namespace duskwatch
