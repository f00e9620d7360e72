// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace duskwatch::test {

/// Files below \a folder, hidden ones included, that contain \a bytes: as they are, as UTF-16 or in Base64.
QStringList filesWith(const QString& folder, const QByteArray& bytes);

} // namespace duskwatch::test
