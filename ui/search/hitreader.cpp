// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitreader.h"

#include "core/events/decoder.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace duskwatch {
namespace {

QString foreign(const std::string& text)
{
    return visibleText(QString::fromStdString(text).left(HitReader::kMaxCellCharacters));
}

/// Without the header of the transport.
QByteArrayView payloadOf(QByteArrayView line)
{
    qsizetype begin = line.indexOf('{');
    if (begin < 0)
        begin = line.indexOf("CEF:");
    return begin < 0 ? line : line.sliced(begin);
}

QString scoreOf(const RawScore& score)
{
    if (score.field == ScoreField::None || !std::isfinite(score.value))
        return {};
    const bool percent = score.field == ScoreField::PercentScore || score.field == ScoreField::AiaScore ||
                         score.field == ScoreField::ModelScore;
    return scoreText(percent ? score.value / 100 : score.value);
}

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue each : value.toArray())
            texts << textOf(each);
        return texts.join(QStringLiteral(", "));
    }
    return value.isUndefined() || value.isNull() ? QString() : value.toVariant().toString();
}

/// Lists on the way stand for each of their elements.
QJsonValue valueAt(const QJsonValue& from, const QStringList& path, qsizetype depth = 0)
{
    if (depth == path.size())
        return from;
    if (from.isArray()) {
        QJsonArray found;
        for (const QJsonValue each : from.toArray())
            if (const QJsonValue value = valueAt(each, path, depth); !value.isUndefined())
                found.append(value);
        return found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(found);
    }
    return valueAt(from.toObject().value(path[depth]), path, depth + 1);
}

HitCells cellsOf(Decoder& decoder, const QByteArray& line, const QStringList& keys)
{
    const QByteArrayView payload = payloadOf(line);
    const Event event = decoder.decodeUnpadded({payload.data(), static_cast<std::size_t>(payload.size())});
    HitCells cells;
    cells.title = foreign(event.title);
    cells.device = foreign(event.device.hostname.empty() ? event.device.ip : event.device.hostname);
    cells.score = scoreOf(event.score);
    cells.kind = event.kind;
    cells.externalId = QString::fromStdString(event.externalId);
    if (keys.isEmpty())
        return cells;
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), payload.size())).object();
    for (const QString& key : keys)
        cells.values << visibleText(
            textOf(valueAt(json, key.split(u'.'))).left(HitReader::kMaxCellCharacters));
    return cells;
}

} // namespace

void HitReader::read(quint64 generation, int first, const std::vector<QByteArray>& lines,
                     const QStringList& keys)
{
    QMetaObject::invokeMethod(this, [this, generation, first, lines, keys] {
        Decoder decoder;
        std::vector<HitCells> cells;
        cells.reserve(lines.size());
        for (const QByteArray& line : lines) {
            if (m_generation != generation)
                return;
            cells.push_back(cellsOf(decoder, line, keys));
        }
        Q_EMIT cellsRead(generation, first, cells);
    });
}

} // namespace duskwatch
