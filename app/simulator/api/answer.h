// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/bodysource.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <memory>
#include <utility>

namespace duskwatch::simulator {

/// How an answer travels; all but Whole are faults.
enum class Delivery : std::uint8_t {
    Whole,
    Slow,   ///< a byte of the body a second
    Cut,    ///< the connection ends in the middle of the body
    Silent, ///< nothing is sent at all
    Http2,  ///< frames of HTTP/2 and the end, whatever was asked
};

/// What is said to one request.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides type, length and date
    QByteArray body;
    std::unique_ptr<BodySource> source; ///< instead of body where it is set
    Delivery delivery = Delivery::Whole;
    std::int64_t dateMs = 0; ///< for the Date header: the appliance's clock, ms since 1970 UTC
};

/// An answer of that status and body.
inline Answer answerOf(int status, const QByteArray& body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace duskwatch::simulator
