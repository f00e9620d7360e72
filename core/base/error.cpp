// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Error", text);
}

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return tr("That cannot be used.");
    case ErrorCode::NotFound:
        return tr("It was not found.");
    case ErrorCode::AlreadyExists:
        return tr("It exists already. Choose another name.");
    case ErrorCode::InUse:
        return tr("It is in use. Change or remove what uses it first.");
    case ErrorCode::FileUnreadable:
        return tr("The file or folder cannot be read. Check that it exists and that you may read it.");
    case ErrorCode::FileUnwritable:
        return tr("The file or folder cannot be written. Check its permissions or choose another place.");
    case ErrorCode::DataFolderLocked:
        return tr("Another Duskwatch program is using this data folder. Close it, or choose another folder.");
    case ErrorCode::DatabaseDamaged:
        return tr("The database is damaged. It was left untouched; restore a copy or choose another folder.");
    case ErrorCode::DatabaseTooNew:
        return tr("The database was written by a newer Duskwatch. It was left untouched; update Duskwatch.");
    case ErrorCode::DatabaseBusy:
        return tr("Another program holds the database. Close it and try again.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Free some space; nothing that was stored is lost.");
    case ErrorCode::StoreFailure:
        return tr("The database reported a failure.");
    case ErrorCode::PortInUse:
        return tr("The port is in use by another program. Choose another port or close that program.");
    case ErrorCode::PortNotAllowed:
        return tr("The port must be between 1025 and 65535. Choose another port.");
    case ErrorCode::AddressUnavailable:
        return tr("The address is not one of this computer's. Choose one that is.");
    case ErrorCode::NetworkFailure:
        return tr("The network reported a failure.");
    case ErrorCode::KeychainLocked:
        return tr(
            "The keychain is locked. Unlock it and try again, or keep the token for this session only.");
    case ErrorCode::KeychainMissing:
        return tr("There is no keychain in this session. Start one, such as GNOME Keyring or KWallet, and "
                  "try again, "
                  "or keep the token for this session only.");
    case ErrorCode::KeychainRefused:
        return tr("The keychain was not opened. Try again and allow it in the keychain's own window, or keep "
                  "the token "
                  "for this session only.");
    case ErrorCode::SecretNotFound:
        return tr("No private token is kept for this credential. Enter the private token again.");
    case ErrorCode::KeychainFailure:
        return tr("The keychain reported a failure. Check that it opens in your desktop's own tool, then try "
                  "again.");
    case ErrorCode::Cancelled:
        return tr("It was cancelled.");
    }
    return tr("Something failed.");
}

} // namespace

QString userMessage(const Error& error)
{
    if (error.detail.isEmpty())
        return sentence(error.code);
    //: %1 what was noticed, as a sentence or fragment; %2 what it means and what to do
    return tr("%1 — %2").arg(error.detail, sentence(error.code));
}

} // namespace duskwatch
