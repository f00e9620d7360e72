// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/httprequest.h"

#include <algorithm>
#include <optional>

namespace duskwatch::simulator {

namespace {

constexpr qsizetype kMostHeaders = 64;

ParsedRequest refused(int status)
{
    ParsedRequest parsed;
    parsed.state = ParsedRequest::State::Refused;
    parsed.status = status;
    return parsed;
}

/// Reads `GET /path?query HTTP/1.1`; the answer is 0 or the status that refuses it.
int readRequestLine(const QByteArray& line, HttpRequest& request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words[0].isEmpty() || !words[1].startsWith('/'))
        return 400;
    const bool printable =
        std::all_of(words[1].begin(), words[1].end(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
    if (!printable)
        return 400;
    if (words[2] != "HTTP/1.1")
        return 505;
    if (words[0] != "GET" && words[0] != "POST")
        return 501;
    request.method = words[0];
    request.target = words[1];
    return 0;
}

int readHeaders(const QList<QByteArray>& lines, HttpRequest& request)
{
    if (lines.size() - 1 > kMostHeaders)
        return 431;
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || line.at(0) == ' ' || line.at(0) == '\t')
            return 400;
        request.headers.emplaceBack(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request.header("transfer-encoding").isEmpty() ? 0 : 501;
}

/// The length of the body; nothing where the header is no number.
std::optional<qsizetype> bodyLength(const HttpRequest& request)
{
    const QByteArray text = request.header("content-length");
    if (text.isEmpty())
        return 0;
    const bool digits =
        std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    bool isNumber = false;
    const qlonglong length = text.toLongLong(&isNumber);
    if (!digits || !isNumber)
        return {};
    return length;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto& header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray HttpRequest::signedText() const
{
    if (method != "POST" || body.isEmpty())
        return target;
    return target + '?' + body;
}

ParsedRequest parseRequest(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > kLongestHeadBytes)
        return bytes.size() > kLongestHeadBytes ? refused(431) : ParsedRequest();
    QList<QByteArray> lines = bytes.left(end).split('\n');
    for (QByteArray& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    ParsedRequest parsed;
    if (const int status = readRequestLine(lines.constFirst(), parsed.request); status != 0)
        return refused(status);
    if (const int status = readHeaders(lines, parsed.request); status != 0)
        return refused(status);
    const auto length = bodyLength(parsed.request);
    if (!length)
        return refused(400);
    if (*length > kLongestBodyBytes)
        return refused(413);
    const qsizetype bodyStart = end + 4;
    if (bytes.size() - bodyStart < *length)
        return {};
    parsed.request.body = bytes.mid(bodyStart, *length);
    parsed.consumed = bodyStart + *length;
    parsed.state = ParsedRequest::State::Complete;
    return parsed;
}

} // namespace duskwatch::simulator
