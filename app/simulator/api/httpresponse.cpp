// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/httpresponse.h"

#include "app/simulator/api/apidate.h"

namespace duskwatch::simulator {

namespace {

const char* reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "";
    }
}

} // namespace

QByteArray responseHead(const Answer& answer, qsizetype length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) +
                      "\r\nDate: " + formatApiDate(answer.dateMs, DateFormat::Rfc1123) +
                      "\r\nServer: darktrace-simulator\r\nContent-Type: " + answer.contentType + "\r\n";
    for (const auto& header : answer.headers)
        head += header.first + ": " + header.second + "\r\n";
    head += length < 0 ? QByteArray("Transfer-Encoding: chunked")
                       : "Content-Length: " + QByteArray::number(length);
    return head + "\r\n\r\n";
}

QByteArray responseChunk(const QByteArray& data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

QByteArray http2Goodbye()
{
    // Length (3 bytes), type, flags, stream; then the payload. SETTINGS is 4, GOAWAY 7, PROTOCOL_ERROR 1.
    static constexpr char kFrames[] = "\0\0\0\4\0\0\0\0\0"
                                      "\0\0\10\7\0\0\0\0\0\0\0\0\0\0\0\0\1";
    return {kFrames, sizeof kFrames - 1};
}

} // namespace duskwatch::simulator
