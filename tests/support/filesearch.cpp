// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filesearch.h"

#include <QDirIterator>
#include <QFile>

namespace duskwatch::test {

QStringList filesWith(const QString& folder, const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains(bytes) || content.contains(bytes.toBase64()) || content.contains(wide))
            found += file.fileName();
    }
    return found;
}

} // namespace duskwatch::test
