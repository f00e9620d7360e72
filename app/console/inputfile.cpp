// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/inputfile.h"

#include "app/console/textescape.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::InputFile", text);
}

Error unreadable(const QString& name, int failure)
{
    return {ErrorCode::FileUnreadable,
            tr("%1: %2").arg(name, QString::fromLocal8Bit(std::strerror(failure)))};
}

} // namespace

InputFile::InputFile()
    : InputFile(STDIN_FILENO, tr("Standard input"))
{
}

InputFile::InputFile(int descriptor, QString name)
    : m_descriptor(descriptor),
      m_name(std::move(name))
{
}

Result<InputFile> InputFile::open(const QString& path)
{
    const QString name = escapedForTerminal(path);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return unreadable(name, errno);
    InputFile file(descriptor, name);
    file.m_owned = true;
    return file;
}

InputFile::~InputFile()
{
    if (m_owned)
        ::close(m_descriptor);
}

InputFile::InputFile(InputFile&& other) noexcept
    : m_descriptor(other.m_descriptor),
      m_owned(std::exchange(other.m_owned, false)),
      m_failure(other.m_failure),
      m_name(std::move(other.m_name))
{
}

std::int64_t InputFile::read(char* target, std::size_t room)
{
    for (;;) {
        const ssize_t count = ::read(m_descriptor, target, room);
        if (count >= 0)
            return count;
        if (errno == EINTR)
            continue;
        m_failure = errno;
        return -1;
    }
}

Error InputFile::error() const
{
    return unreadable(m_name, m_failure);
}

} // namespace duskwatch::console
