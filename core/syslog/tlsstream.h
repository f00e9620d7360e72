// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

struct bio_st;
struct ssl_st;

namespace duskwatch {

class TlsContext;

/// The server's side of one TLS connection over a non-blocking descriptor, which is borrowed. It is given what was read
/// and gives back what that means; its own few bytes (handshake, alerts) it sends by itself. Reading is the caller's, so
/// that one call to the system brings many records, and nothing lies unread in a place that epoll does not watch.
/// Owned by the connection; the syslog thread.
///
///   handshake --its last message--> established --close_notify--> ended
///       '------------ anything wrong ------'--> failed
class TlsStream
{
public:
    /// \a context must outlive this.
    TlsStream(TlsContext& context, int descriptor);
    /// Says goodbye where there is somebody to say it to.
    ~TlsStream();
    TlsStream(const TlsStream&) = delete;
    TlsStream& operator=(const TlsStream&) = delete;

    /// What arrived; valid until read() says NeedsMore.
    void take(std::string_view received) { m_input = received; }

    enum class Step { Data, NeedsMore, Ended, Failed };
    struct Read
    {
        Step step = Step::NeedsMore;
        std::size_t bytes = 0;
    };
    /// What the next record holds, at most 16 KiB, as far as \a into has room.
    Read read(std::span<char> into);
    /// The sender went away without a goodbye: a failure in the middle of the handshake, else an end like any other.
    void closedByPeer();

    bool isEstablished() const;
    /// Why it failed, for people; empty: it did not.
    const QString& failure() const { return m_failure; }

private:
    static int readInput(bio_st* bio, char* into, int size);
    static int writeOutput(bio_st* bio, const char* bytes, int size);
    static long control(bio_st* bio, int command, long number, void* pointer);
    static bio_st* newBio(TlsStream* stream);

    int m_descriptor;
    bool m_begun = false; ///< the first byte was seen
    std::string_view m_input;
    QString m_failure;
    ssl_st* m_ssl;
};

} // namespace duskwatch
