// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <termios.h>

namespace duskwatch::console {

/// While this lives, a terminal does not show what is typed on it. Does nothing where \a descriptor is no terminal.
class HiddenTyping
{
public:
    /// Writes \a prompt to standard error, on a terminal only.
    HiddenTyping(int descriptor, const QString& prompt);
    ~HiddenTyping();
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

private:
    int m_descriptor;
    bool m_hides = false;
    termios m_before{};
};

} // namespace duskwatch::console
