// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/tokenfile.h"

#include <QCoreApplication>
#include <QFile>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::TokenFile", text);
}

} // namespace

Result<LentToken> readTokenFile(const QString& nameAndFile)
{
    const qsizetype sign = nameAndFile.indexOf(u'=');
    if (sign <= 0 || sign + 1 == nameAndFile.size())
        return Error{ErrorCode::InvalidInput,
                     tr("A token file is given as NAME=FILE, NAME being the credential's")};
    const QString path = nameAndFile.mid(sign + 1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileUnreadable, path};
    QByteArray bytes(kMaxTokenBytes + 2, '\0'); // its own memory, so that all of it can be wiped
    const qint64 got = file.read(bytes.data(), bytes.size());
    SecretText read = SecretText::fromUtf8(std::move(bytes));
    if (got < 0)
        return Error{ErrorCode::FileUnreadable, path};
    QByteArrayView line = read.view().first(got);
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line = line.first(end);
    line = line.trimmed();
    if (line.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("The first line of %1 is empty").arg(path)};
    if (line.size() > kMaxTokenBytes)
        return Error{ErrorCode::InvalidInput, tr("The first line of %1 is too long for a token").arg(path)};
    QByteArray token(line.data(), line.size());
    return LentToken{nameAndFile.first(sign), SecretText::fromUtf8(std::move(token))};
}

} // namespace duskwatch
