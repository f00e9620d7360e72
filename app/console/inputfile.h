// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace duskwatch::console {

/// A file or standard input, read as it comes: unlike QFile, a read returns what a pipe holds now instead of
/// waiting until the buffer is full. Owns the descriptor of a file. Movable; one thread.
class InputFile
{
public:
    /// Standard input.
    InputFile();
    /// Error: FileUnreadable.
    static Result<InputFile> open(const QString& path);
    ~InputFile();
    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&&) = delete;

    /// Waits for input. Bytes read, at most \a room; 0 at the end; -1 after a failure.
    std::int64_t read(char* target, std::size_t room);

    /// The failure; code FileUnreadable.
    Error error() const;

private:
    InputFile(int descriptor, QString name);

    int m_descriptor;
    bool m_owned = false;
    int m_failure = 0; ///< errno
    QString m_name;    ///< for messages
};

} // namespace duskwatch::console
