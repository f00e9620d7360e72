// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace duskwatch {

/// What went wrong, as a value that code can branch on. Each code has one sentence in userMessage().
enum class ErrorCode {
    InvalidInput,       ///< something typed or passed in is not acceptable; detail says what and why
    NotFound,           ///< a named thing (source, file, event) does not exist
    AlreadyExists,      ///< the name or the place is taken
    InUse,              ///< it cannot go while other things need it; detail names them
    FileUnreadable,     ///< a file or folder cannot be read
    FileUnwritable,     ///< a file or folder cannot be written
    DataFolderLocked,   ///< another Duskwatch program writes to this data folder
    DatabaseDamaged,    ///< the database is not one, or its pages contradict each other
    DatabaseTooNew,     ///< written by a newer Duskwatch
    DatabaseBusy,       ///< another program holds the database longer than we wait
    DiskFull,           ///< no space left where the data folder lives
    StoreFailure,       ///< any other failure of the database
    PortInUse,          ///< another program listens on that port
    PortNotAllowed,     ///< a port of 1024 or below
    AddressUnavailable, ///< the address to listen on is not one of this computer
    NetworkFailure,     ///< any other failure of a socket
    KeychainLocked,     ///< the keyring is locked and was not unlocked
    KeychainMissing,    ///< no keychain service answers in this session
    KeychainRefused,    ///< the keychain's question was answered with no, or it forbids access
    SecretNotFound,     ///< nothing is wrong, but no secret is kept under that key
    KeychainFailure,    ///< any other failure of the keychain; detail is its own message
    Cancelled,          ///< the user or the program's end stopped the job
};

/// A failure: a code to branch on and a detail in the words of whoever noticed it (may be empty).
struct Error
{
    ErrorCode code;
    QString detail;
};

/// What happened and what to do next, for people; includes the detail. Translated. Any thread.
QString userMessage(const Error& error);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::Error)
