// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keychaintext.h"

#include "app/console/textescape.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Keychain", text);
}

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeychainLocked:
        return tr("The keychain is locked. Unlock it in the desktop, or on a machine without one with "
                  "\"gnome-keyring-daemon --unlock\", then try again.");
    case ErrorCode::KeychainMissing:
        return tr(
            "There is no keychain in this session. Run this in a desktop session, or on a machine without "
            "one "
            "inside \"dbus-run-session\" after \"gnome-keyring-daemon --unlock --components=secrets\".");
    case ErrorCode::KeychainRefused:
        return tr("The keychain was not opened. Try again and allow it in the keychain's own window.");
    case ErrorCode::SecretNotFound:
        return tr("The keychain has no private token for this credential: it was entered for one session "
                  "only, or was "
                  "removed. Remove the connection and add it again with the private token.");
    case ErrorCode::KeychainFailure:
        return tr("The keychain reported a failure. Check that it opens in your desktop's own tool, then try "
                  "again.");
    default:
        return {};
    }
}

} // namespace

QString keychainMessage(const Error& error)
{
    const QString text = sentence(error.code);
    if (text.isEmpty())
        return userMessage(error);
    return error.detail.isEmpty() ? text : tr("%1 (%2)").arg(text, escapedForTerminal(error.detail));
}

} // namespace duskwatch::console
