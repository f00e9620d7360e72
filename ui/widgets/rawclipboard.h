// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace duskwatch {

/// Puts received bytes on the clipboard: as text, and unchanged as application/octet-stream for programs that take
/// that. Returns a sentence that says so, and whether the text is not the same as the bytes. GUI thread.
QString copyToClipboard(const QByteArray& bytes, qint64 lines);

} // namespace duskwatch
