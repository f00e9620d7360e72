// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/keysampler.h"

#include "core/events/kinddetection.h"
#include "core/search/keytally.h"
#include "core/search/searchkeys.h"

#include <map>

namespace duskwatch {

KeySamples builtInKeys()
{
    KeySamples samples;
    for (const FriendlyKeyName& key : friendlyKeys()) {
        const QString name = QLatin1StringView(key.name);
        samples.keys << name;
        if (const QStringList words = wordsOf(key.key); !words.isEmpty())
            samples.values.insert(name, words);
    }
    return samples;
}

KeySampler::KeySampler(std::unique_ptr<StoreReader> reader)
    : m_reader(std::move(reader))
{
}

Result<std::unique_ptr<KeySampler>> KeySampler::open(const QString& dataFolder)
{
    auto reader = StoreReader::open(dataFolder);
    if (!reader)
        return reader.error();
    return std::unique_ptr<KeySampler>(new KeySampler(std::move(reader).value()));
}

Result<QStringList> KeySampler::keysOf(SourceId source, const CancelFlag& cancel)
{
    constexpr std::int64_t kFreshShare = 10;
    const auto range = m_reader->logRange(source);
    if (!range)
        return range.error();
    if (const auto known = m_learnt.constFind(toInt(source)); known != m_learnt.cend()) {
        const std::int64_t grown = range->end - known->end;
        if (grown >= 0 && grown <= known->looked / kFreshShare)
            return known->keys;
    }
    Learnt learnt;
    learnt.end = range->end;
    KeyTally tally;
    std::map<EventKind, int> lines;
    qsizetype bytes = 0;
    const auto take = [&](LogLine&& line) {
        const auto root = m_json.parse({line.bytes.constData(), static_cast<std::size_t>(line.bytes.size())});
        const auto message = root ? json::asObject(*root) : std::nullopt;
        if (message && lines[detectKind(*message).kind]++ < kLinesPerKind)
            tally.add(*message);
        bytes += line.bytes.size();
        return ++learnt.looked < kMaxLines && bytes < kMaxBytes;
    };
    if (const auto scanned = m_reader->scanLog(source, true, take, cancel); !scanned)
        return scanned.error();
    learnt.keys = tally.mostFrequent(kMaxKeys);
    return m_learnt.insert(toInt(source), learnt)->keys;
}

} // namespace duskwatch
