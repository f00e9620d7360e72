// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace duskwatch {

/// Puts what is translated of the program and of Qt on the application, and makes numbers and dates follow.
/// \a language: a code such as "de"; empty: the system's. English, and a language without a translation, need none.
/// Before the window is made, whose texts are taken then. The translators work as long as they live.
std::vector<std::unique_ptr<QTranslator>> installTranslations(const QString& language);

} // namespace duskwatch
