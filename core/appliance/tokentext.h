// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace duskwatch {

/// What is left of a pasted token (UTF-8) when the spaces, quotes and unseen characters around it are taken off; a part
/// of \a text, nothing is copied. Pure.
QByteArrayView tokenWithoutWrapping(QByteArrayView text);

/// One word of visible ASCII, as tokens are; false for nothing. Pure.
bool isTokenText(QByteArrayView text);

} // namespace duskwatch
