// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// keychainclient read|remove KEY, or write KEY with the secret on standard input: does this one thing with the
// session's keychain and prints the number of the error and its detail; nothing when it worked. "read" compares
// what it reads with standard input. For tests that need a process of its own.
#include "core/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace duskwatch;

namespace {

void report(const Error& error)
{
    std::printf("%d %s\n", static_cast<int>(error.code), qPrintable(error.detail));
    QCoreApplication::exit(1);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString action = arguments.value(1);
    const QString key = arguments.value(2);
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return 2;
    const QByteArray secret = input.readAll();
    KeychainSecretStore store;
    const auto done = [](const Result<void>& result) {
        if (result)
            QCoreApplication::exit(0);
        else
            report(result.error());
    };
    if (action == QLatin1String("read")) {
        store.read(key, &application, [&secret](Result<SecretText> result) {
            if (!result)
                report(result.error());
            else
                QCoreApplication::exit(result->view() == QByteArrayView(secret) ? 0 : 3);
        });
    } else if (action == QLatin1String("remove")) {
        store.remove(key, &application, done);
    } else {
        store.write(key, SecretText::fromUtf8(QByteArray(secret)), &application, done);
    }
    return QCoreApplication::exec();
}
