// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backend/filesaver.h"

#include <QSaveFile>

namespace duskwatch {

quint64 FileSaver::save(const QString& path, const QByteArray& bytes)
{
    const quint64 job = ++m_newest;
    QMetaObject::invokeMethod(
        this, [this, job, path, bytes] { write(job, path, bytes); }, Qt::QueuedConnection);
    return job;
}

void FileSaver::write(quint64 job, const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QSaveFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        Q_EMIT saved(job, path);
    else
        Q_EMIT failed(job,
                      Error{ErrorCode::FileUnwritable, path + QStringLiteral(": ") + file.errorString()});
}

} // namespace duskwatch
