// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/filesink.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace duskwatch {
namespace {

/// More than one chunk can never be behind the committed length: what is longer is not our doing.
constexpr std::int64_t kMostUncommitted = 64 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::FileSink", text);
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return true;
}

/// A new name is only durable when its folder is.
void syncFolder(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

QByteArray onOneLine(QByteArray line)
{
    line.replace("\r\n", " ");
    line.replace('\n', ' ');
    line.replace('\r', ' ');
    return line;
}

FileSink::FileSink(QString path, const OutputFile& file, const OutputReport& report)
    : m_path(std::move(path)),
      m_report(report),
      m_file(file)
{
}

FileSink::~FileSink()
{
    close();
}

Error FileSink::failure(int code) const
{
    if (code == ENOSPC || code == EDQUOT)
        return {ErrorCode::DiskFull, m_path};
    const QString why = code == ELOOP ? tr("it is a symbolic link, which an output does not follow")
                                      : QString::fromLocal8Bit(std::strerror(code));
    return {ErrorCode::FileUnwritable, QStringLiteral("%1: %2").arg(m_path, why)};
}

Result<void> FileSink::open()
{
    if (m_descriptor >= 0 && isStillThere())
        return {};
    close();
    auto opened = openFile();
    if (opened)
        opened = adopt();
    if (!opened) {
        close();
        return opened;
    }
    return {};
}

Result<void> FileSink::openFile()
{
    // O_NONBLOCK: a named pipe must not keep us waiting before it is refused.
    m_descriptor = ::open(QFile::encodeName(m_path).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0600);
    if (m_descriptor < 0)
        return failure(errno);
    struct stat state = {};
    if (::fstat(m_descriptor, &state) != 0)
        return failure(errno);
    if (!S_ISREG(state.st_mode))
        return Error{ErrorCode::FileUnwritable, tr("%1 is not a plain file").arg(m_path)};
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::InUse, tr("Another program writes to %1").arg(m_path)};
    if (state.st_size == 0)
        syncFolder(m_path);
    return {};
}

Result<void> FileSink::adopt()
{
    struct stat state = {};
    if (::fstat(m_descriptor, &state) != 0)
        return failure(errno);
    OutputFile found;
    found.device = static_cast<std::int64_t>(state.st_dev);
    found.number = static_cast<std::int64_t>(state.st_ino);
    found.length = state.st_size;
    const bool isKnown = m_file.number != 0;
    const bool isSame = found.device == m_file.device && found.number == m_file.number;
    const std::int64_t surplus = found.length - m_file.length;
    if (isSame && m_hasRemains && surplus > 0 && surplus <= kMostUncommitted) {
        if (::ftruncate(m_descriptor, m_file.length) != 0)
            return failure(errno);
        found.length = m_file.length;
    } else if (isSame && surplus > 0) {
        m_report.remembered(tr("Another program wrote to %1. It goes on at its end.").arg(m_path));
    } else if (isSame && surplus < 0) {
        m_report.remembered(tr("%1 is shorter than it was. It goes on at its end.").arg(m_path));
    } else if (isKnown && !isSame) {
        m_report.remembered(tr("%1 is another file than before. It goes on at its end.").arg(m_path));
    }
    m_file = found;
    m_hasRemains = false;
    if (::lseek(m_descriptor, m_file.length, SEEK_SET) < 0)
        return failure(errno);
    return {};
}

/// Whether the name still leads to the open file: log rotation moves it away.
bool FileSink::isStillThere() const
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(m_descriptor, &open) == 0 && ::lstat(QFile::encodeName(m_path).constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino && open.st_size == m_file.length;
}

Result<std::int64_t> FileSink::deliver(const std::vector<OutputLine>& lines)
{
    QByteArray bytes;
    for (const OutputLine& line : lines) {
        bytes += onOneLine(line.text);
        bytes += '\n';
    }
    if (!writeAll(m_descriptor, bytes) || ::fdatasync(m_descriptor) != 0) {
        const Error error = failure(errno);
        if (::ftruncate(m_descriptor, m_file.length) !=
            0) // else open() cuts it, by the length that is committed
            m_report.remembered(userMessage(error));
        m_hasRemains = true;
        close();
        return error;
    }
    m_file.length += bytes.size();
    return static_cast<std::int64_t>(bytes.size());
}

void FileSink::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace duskwatch
