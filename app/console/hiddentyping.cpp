// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/hiddentyping.h"

#include "app/console/output.h"

#include <unistd.h>

namespace duskwatch::console {
namespace {

void tellPerson(const QString& text)
{
    Output output(STDERR_FILENO);
    output.write(text.toUtf8().toStdString());
    output.flush();
}

} // namespace

HiddenTyping::HiddenTyping(int descriptor, const QString& prompt)
    : m_descriptor(descriptor)
{
    if (::isatty(descriptor) == 0 || ::tcgetattr(descriptor, &m_before) != 0)
        return;
    termios hidden = m_before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    m_hides = ::tcsetattr(descriptor, TCSAFLUSH, &hidden) == 0;
    if (m_hides)
        tellPerson(prompt);
}

HiddenTyping::~HiddenTyping()
{
    if (!m_hides)
        return;
    ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    tellPerson(QStringLiteral("\n")); // the one that was typed did not show either
}

} // namespace duskwatch::console
