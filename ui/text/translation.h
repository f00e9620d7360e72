// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace duskwatch {

/// One language of the program. All of our texts are in one context of the file, whatever class they come from: the same
/// English sentence means the same everywhere (two that do not are told apart by their disambiguation), so it is
/// translated once. Texts of others, such as Qt's, are left to their own translators. GUI thread.
class Translation : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                      int n = -1) const override;

    /// The context of the files.
    static constexpr const char* kContext = "duskwatch";
};

} // namespace duskwatch
