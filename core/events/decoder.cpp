// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"

#include "core/events/jsonrepair.h"
#include "core/events/jsonscan.h"
#include "core/events/kinddetection.h"
#include "core/events/kinds.h"
#include "core/events/text.h"

#include <simdjson.h>

#include <string>

namespace duskwatch {
namespace {

static_assert(Decoder::kPadding >= simdjson::SIMDJSON_PADDING);

constexpr std::size_t kFirstCapacity = 64u << 10;
constexpr std::size_t kKeptScratchBytes = 2u << 20;

/// \a event is a fresh one: it is filled where it lies, as moving its many texts shows in ingest.
void decodeMessage(const json::object& message, Event& event)
{
    const DetectedKind detected = detectKind(message);
    event.kind = detected.kind;
    switch (detected.kind) {
    case EventKind::ModelBreach:
        decodeModelBreach(message, event);
        break;
    case EventKind::AiAnalystIncident:
        decodeAiAnalystIncident(message, event);
        break;
    case EventKind::SystemStatus:
        decodeSystemStatus(message, event);
        break;
    case EventKind::RespondAction:
        decodeRespondAction(message, event);
        break;
    case EventKind::Email:
        decodeEmail(message, event);
        break;
    case EventKind::Audit:
        decodeAudit(message, event);
        break;
    case EventKind::Unparsed:
        event.unparsedReason = detected.reason;
        break;
    }
}

/// Says in people's words why the parser refused \a payload even after repair.
Event refused(std::string_view payload, simdjson::error_code code)
{
    const jsonscan::Extent extent = jsonscan::extentOf(payload);
    if (extent.deepest > Decoder::kMaxDepth || code == simdjson::DEPTH_ERROR)
        return unparsed("JSON nested deeper than 128 levels");
    if (!extent.complete)
        return unparsed("JSON that is cut off before its end");
    if (jsonscan::skipBlanks(payload, extent.end) < payload.size())
        return unparsed("JSON with more text after its end");
    return unparsed(std::string("not valid JSON: ") + simdjson::error_message(code));
}

} // namespace

struct Decoder::Private
{
    Private()
        : parser(kMaxPayloadBytes)
    {
        // The parser counts the level below a scalar as well; a failure shows at the first parse.
        allocated = parser.allocate(kFirstCapacity, kMaxDepth + 1);
    }

    simdjson::error_code parse(std::string_view payload, json::object& message)
    {
        constexpr bool kCopyForPadding = false;
        json::element root;
        auto code = parser.parse(payload.data(), payload.size(), kCopyForPadding).get(root);
        if (code == simdjson::SUCCESS)
            code = root.get(message);
        return code;
    }

    void decodeJson(std::string_view payload, Event& event);

    simdjson::dom::parser parser;
    simdjson::error_code allocated = simdjson::SUCCESS;
    std::string repaired; ///< scratch; the repaired copy and its padding
    std::string copied;   ///< scratch; what decodeUnpadded() was given and its padding
};

void Decoder::Private::decodeJson(std::string_view payload, Event& event)
{
    if (allocated != simdjson::SUCCESS) {
        event = unparsed("not enough memory to read it");
        return;
    }
    if (payload.size() > kMaxPayloadBytes) {
        event = unparsed("JSON larger than 4 MiB");
        return;
    }
    json::object message;
    auto code = parse(payload, message);
    if (code != simdjson::SUCCESS && code != simdjson::DEPTH_ERROR) {
        repaired.clear();
        appendRepairedJson(payload, repaired);
        if (repaired.size() <= kMaxPayloadBytes) {
            const std::size_t length = repaired.size();
            repaired.append(kPadding, ' ');
            code = parse(std::string_view(repaired.data(), length), message);
        }
        if (repaired.capacity() > kKeptScratchBytes && code != simdjson::SUCCESS)
            std::string().swap(repaired);
    }
    if (code == simdjson::SUCCESS)
        decodeMessage(message, event);
    else
        event = refused(payload, code);
}

Event unparsed(std::string_view reason)
{
    Event event;
    event.unparsedReason = reason;
    return event;
}

Decoder::Decoder()
    : d(std::make_unique<Private>())
{
}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

Event Decoder::decode(std::string_view payload)
{
    Event event;
    decode(payload, event);
    return event;
}

void Decoder::decode(std::string_view payload, Event& event)
{
    if (payload.starts_with('{'))
        d->decodeJson(payload, event);
    else if (payload.starts_with("CEF:"))
        event = decodeCef(text::trimmed(payload));
    else if (payload.starts_with("LEEF:"))
        event = decodeLeef(text::trimmed(payload));
    else if (text::trimmed(payload).empty())
        event = unparsed("no JSON, CEF or LEEF in it");
    else
        event = unparsed("neither a JSON object nor CEF or LEEF text");
}

Event Decoder::decodeUnpadded(std::string_view payload)
{
    if (payload.size() > kMaxPayloadBytes)
        return unparsed("a message larger than 4 MiB");
    d->copied.assign(payload);
    d->copied.append(kPadding, ' ');
    return decode(std::string_view(d->copied.data(), payload.size()));
}

bool Decoder::decodeAnswer(std::string_view answer,
                           const std::function<void(std::size_t, std::string_view, Event&&)>& each)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (answer.starts_with(kByteOrderMark))
        answer.remove_prefix(kByteOrderMark.size());
    if (answer.size() > kMaxAnswerBytes) {
        each(1, text::cut(answer, kMaxFieldBytes), unparsed("an answer larger than 64 MiB"));
        return false;
    }
    const std::size_t start = jsonscan::skipBlanks(answer, 0);
    if (start < answer.size() && answer[start] == '{') {
        const jsonscan::Extent extent = jsonscan::extentOf(answer.substr(start));
        const std::size_t end = start + extent.end;
        const bool whole = extent.complete && jsonscan::skipBlanks(answer, end) == answer.size();
        const std::string_view element = whole ? answer.substr(start, extent.end) : answer.substr(start);
        each(1, element, decodeUnpadded(element));
        return whole;
    }
    const auto elements = jsonscan::splitArray(answer);
    if (!elements) {
        const bool array = start < answer.size() && answer[start] == '[';
        each(1, answer,
             unparsed(array ? "a JSON list that is cut off or damaged" : "an answer that is not JSON"));
        return false;
    }
    std::size_t number = 0;
    for (const std::string_view element : *elements)
        each(++number, element, decodeUnpadded(element));
    return true;
}

} // namespace duskwatch
