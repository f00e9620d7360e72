// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tokenfiles.h"

#include "app/console/arguments.h"
#include "app/console/output.h"
#include "core/secrets/tokenfile.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

const QString kTokenFile = QStringLiteral("token-file");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::TokenFiles", text);
}

} // namespace

QCommandLineOption tokenFileOption()
{
    return {kTokenFile,
            tr("Use the first line of FILE as the private token of credential NAME instead of asking the "
               "keychain. May be repeated."),
            QStringLiteral("NAME=FILE")};
}

bool lendTokens(const QCommandLineParser& parser, ConnectionDesk& desk)
{
    for (const QString& nameAndFile : parser.values(kTokenFile)) {
        Result<LentToken> lent = readTokenFile(nameAndFile);
        if (!lent) {
            reportError(userMessage(lent.error()));
            return false;
        }
        desk.lendSecret(lent->credential, std::move(lent->token));
    }
    return true;
}

} // namespace duskwatch::console
