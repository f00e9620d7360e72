// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace duskwatch {

/// What is left of a pasted appliance URL.
struct CleanedUrl
{
    QString host; ///< a name in lower case and ASCII (xn--… where it had other letters), or an address;
                  ///< IPv6 without brackets
    quint16 port = 443; ///< 1-65535
    QStringList notes;  ///< what was removed or rewritten, sentences for people; empty: nothing
};

inline constexpr quint16 kHttpsPort = 443;

/// Takes what people paste (an address bar, a link, quotes around it) and keeps host and port. Looks nothing up.
/// Errors: InvalidInput; the detail says why in sentences and repeats nothing of \a text, which may hold a
/// password. Pure.
Result<CleanedUrl> cleanApplianceUrl(const QString& text);

} // namespace duskwatch
