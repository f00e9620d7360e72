// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/streamreader.h"

#include <QJsonDocument>

namespace duskwatch::simulation {

namespace {

qsizetype payloadStart(const QByteArray& message)
{
    const qsizetype brace = message.indexOf('{');
    return brace >= 0 ? brace : message.indexOf("CEF:");
}

} // namespace

QList<ReadMessage> readStream(const StreamOptions& options, int count)
{
    EventStream stream(options);
    TextBuffer buffer;
    QList<ReadMessage> messages;
    for (int index = 0; index < count; ++index) {
        buffer.clear();
        ReadMessage message{stream.next(buffer), {}, {}, {}, {}};
        message.frame = QByteArray(buffer.view().data(), static_cast<qsizetype>(buffer.size()));
        QByteArray body = message.frame;
        if (options.framing == Framing::LineFeed)
            body.chop(1);
        else
            body = body.mid(body.indexOf(' ') + 1);
        const qsizetype start = payloadStart(body);
        message.header = body.left(start);
        message.payload = start < 0 ? QByteArray() : body.mid(start);
        message.json = QJsonDocument::fromJson(message.payload).object();
        messages.append(message);
    }
    return messages;
}

} // namespace duskwatch::simulation
