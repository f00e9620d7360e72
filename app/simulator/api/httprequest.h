// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <utility>

namespace duskwatch::simulator {

/// One request of HTTP/1.1 (RFC 9112), its bytes as they came: a signature covers them, so nothing is decoded.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;                                ///< path[?query]
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    QByteArray path() const { return target.left(queryStart()); }
    QByteArray query() const { return target.mid(queryStart() + 1); }
    /// The value of the first header of that lower-case name; empty without one.
    QByteArray header(QByteArrayView name) const;
    /// The text that its signature covers (PROTOCOL section 1): the target, or for POST path?body.
    QByteArray signedText() const;

private:
    qsizetype queryStart() const
    {
        const qsizetype mark = target.indexOf('?');
        return mark < 0 ? target.size() : mark;
    }
};

/// What the first bytes of a connection hold.
struct ParsedRequest
{
    enum class State : std::uint8_t { Incomplete, Complete, Refused };

    State state = State::Incomplete;
    HttpRequest request;    ///< where Complete
    qsizetype consumed = 0; ///< bytes of the request where Complete
    int status = 0;         ///< the answer where Refused: 400, 413, 431, 501 or 505
};

inline constexpr qsizetype kLongestHeadBytes = 32 << 10;
inline constexpr qsizetype kLongestBodyBytes = 256 << 10;

/// Reads one request from the beginning of \a bytes; head, body and the number of headers (64) are bounded. Pure.
ParsedRequest parseRequest(const QByteArray& bytes);

} // namespace duskwatch::simulator
