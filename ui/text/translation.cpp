// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <cstring>

namespace duskwatch {

QString Translation::translate(const char* context, const char* sourceText, const char* disambiguation,
                               int n) const
{
    if (context == nullptr || std::strncmp(context, "duskwatch::", std::strlen("duskwatch::")) != 0)
        return {};
    return QTranslator::translate(kContext, sourceText, disambiguation, n);
}

} // namespace duskwatch
