// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace duskwatch::test {
namespace {

TsMessage readMessage(QXmlStreamReader& xml)
{
    TsMessage message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.disambiguation = xml.readElementText();
        } else if (xml.name() == QLatin1String("extracomment")) {
            message.hint = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            message.translation = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

std::optional<QVector<TsMessage>> readTs(const QString& file)
{
    QFile in(file);
    if (!in.open(QFile::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&in);
    QVector<TsMessage> messages;
    QSet<QString> known;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("message"))
            continue;
        const TsMessage message = readMessage(xml);
        const QString key = message.source + QChar(0) + message.disambiguation;
        if (!known.contains(key))
            messages.append(message);
        known.insert(key);
    }
    return xml.hasError() ? std::nullopt : std::optional(messages);
}

QByteArray writeTs(const QVector<TsMessage>& messages, const QString& language, const QString& context)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), language);
    xml.writeStartElement(QStringLiteral("context"));
    xml.writeTextElement(QStringLiteral("name"), context);
    for (const TsMessage& message : messages) {
        xml.writeStartElement(QStringLiteral("message"));
        xml.writeTextElement(QStringLiteral("source"), message.source);
        if (!message.disambiguation.isEmpty())
            xml.writeTextElement(QStringLiteral("comment"), message.disambiguation);
        if (!message.hint.isEmpty())
            xml.writeTextElement(QStringLiteral("extracomment"), message.hint);
        xml.writeStartElement(QStringLiteral("translation"));
        if (!message.finished)
            xml.writeAttribute(QStringLiteral("type"), QStringLiteral("unfinished"));
        xml.writeCharacters(message.translation);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out + '\n';
}

} // namespace duskwatch::test
