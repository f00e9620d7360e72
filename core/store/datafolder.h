// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace duskwatch {

/// Path of the database inside a data folder.
QString databasePath(const QString& dataFolder);

/// The right to write to a data folder, held by one program at a time and given back by the destructor.
class DataFolderLock
{
public:
    /// Makes the folder (readable by its owner only) when it is missing.
    /// Errors: FileUnwritable, DataFolderLocked (detail names the holder's program and process number).
    static Result<std::unique_ptr<DataFolderLock>> take(const QString& dataFolder);

private:
    explicit DataFolderLock(const QString& lockPath);
    QLockFile m_lock;
};

} // namespace duskwatch
