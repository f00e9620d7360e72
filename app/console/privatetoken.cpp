// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/privatetoken.h"

#include "app/console/arguments.h"
#include "app/console/hiddentyping.h"
#include "core/appliance/tokentext.h"
#include "core/base/stopsignal.h"
#include "core/secrets/secretstore.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace duskwatch::console {
namespace {

/// Room for what stands around a token of the largest size.
constexpr qsizetype kMaxLineBytes = SecretStore::kMaxSecretBytes + 256;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::PrivateToken", text);
}

Error invalid(const QString& why)
{
    return {ErrorCode::InvalidInput, why};
}

/// Bytes that are wiped when they go.
struct WipedBuffer
{
    std::array<char, kMaxLineBytes> bytes{};
    qsizetype used = 0;
    ~WipedBuffer() { ::explicit_bzero(bytes.data(), bytes.size()); }
    QByteArrayView view() const { return {bytes.data(), used}; }
};

/// Waits for input. False when a signal asks to stop; no signal slips between the look and the wait.
bool waitForInput(int descriptor)
{
    sigset_t stopping;
    sigset_t before;
    ::sigemptyset(&stopping);
    ::sigaddset(&stopping, SIGINT);
    ::sigaddset(&stopping, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &stopping, &before);
    pollfd wanted{descriptor, POLLIN, 0};
    int ready = -1;
    while (!StopSignal::arrived() && ready < 0) {
        ready = ::ppoll(&wanted, 1, nullptr, &before);
        if (ready < 0 && errno != EINTR)
            break; // reading will say what is wrong
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return !StopSignal::arrived();
}

} // namespace

Result<GivenToken> tokenFromInput(QByteArrayView input)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArrayView line = end < 0 ? input : input.first(end);
    const QByteArrayView bare = tokenWithoutWrapping(line);
    if (bare.isEmpty())
        return invalid(tr("There is no private token on the first line of standard input."));
    if (bare.size() > SecretStore::kMaxSecretBytes)
        return invalid(tr("The first line of standard input is too long for a private token."));
    if (!isTokenText(bare))
        return invalid(tr("A private token is one word of letters and digits; the first line of standard "
                          "input has other characters in it."));
    const bool trimmed = bare.size() != (line.endsWith('\r') ? line.size() - 1 : line.size());
    return GivenToken{SecretText::fromUtf8(QByteArray(bare.data(), bare.size())), trimmed};
}

Result<GivenToken> readPrivateToken(int descriptor)
{
    WipedBuffer buffer;
    const HiddenTyping hidden(descriptor, tr("Private token (not shown): "));
    while (buffer.used < kMaxLineBytes && buffer.view().indexOf('\n') < 0) {
        if (!waitForInput(descriptor))
            return Error{ErrorCode::Cancelled, {}};
        const ssize_t got = ::read(descriptor, buffer.bytes.data() + buffer.used,
                                   static_cast<std::size_t>(kMaxLineBytes - buffer.used));
        if (got == 0)
            break;
        if (got > 0)
            buffer.used += got;
        else if (errno != EINTR && errno != EAGAIN)
            return Error{ErrorCode::FileUnreadable,
                         tr("Standard input: %1").arg(QString::fromLocal8Bit(std::strerror(errno)))};
    }
    return tokenFromInput(buffer.view());
}

std::optional<SecretText> privateTokenFromStdin()
{
    Result<GivenToken> given = readPrivateToken(STDIN_FILENO);
    if (!given) {
        if (given.error().code == ErrorCode::InvalidInput)
            reportError(given.error().detail);
        else
            reportError(userMessage(given.error()));
        return std::nullopt;
    }
    if (given->trimmed)
        reportNote(tr("Spaces or quotes around the private token were removed."));
    return std::move(given->token);
}

QString exposedTokenProblem(const QStringList& arguments)
{
    const QString allowed = QStringLiteral("--") + kPrivateTokenStdin;
    for (const QString& argument : arguments) {
        const bool isOne =
            argument.startsWith(QLatin1String("--private")) || argument.startsWith(QLatin1String("-private"));
        if (isOne && argument != allowed)
            return tr("A private token is never taken from the command line: other users of this computer "
                      "can "
                      "read it there, and the shell keeps it. Give it on standard input with %1. If it was "
                      "typed here, make a new pair of tokens.")
                .arg(allowed);
    }
    return {};
}

} // namespace duskwatch::console
