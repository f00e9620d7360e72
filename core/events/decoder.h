// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace duskwatch {

/// Turns a payload from Darktrace into one Event. Keeps its parser's buffers between calls, so use one per
/// thread. Never throws; whatever cannot be understood comes back as EventKind::Unparsed with a reason.
///
/// The rule for damaged JSON, so that nobody can hide an alert by a bad byte in one of its values: the whole
/// text is validated; when it is refused, a copy is repaired (jsonrepair.h: invalid UTF-8, lone surrogates
/// and bad escapes become U+FFFD, numbers out of range become text that triage names and ignores) and read
/// again. A key given twice: the later one counts. A zero character stays in the text. Unparsed stays what is
/// cut off, nested deeper than kMaxDepth, followed by other text, or no object of a known kind. The raw log
/// keeps the bytes.
class Decoder
{
public:
    /// Bytes that must be readable after a payload given to decode(); their content does not matter.
    static constexpr std::size_t kPadding = 64;
    /// Deepest JSON nesting accepted (PROTOCOL section 2: 27 seen).
    static constexpr std::size_t kMaxDepth = 128;
    /// Largest single message accepted; the parser's memory is about ten times this at worst.
    static constexpr std::size_t kMaxPayloadBytes = 4u << 20;

    Decoder();
    ~Decoder();
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;

    /// One payload, header already removed: a JSON object or CEF text (PROTOCOL section 2).
    /// \a payload is followed by at least kPadding readable bytes.
    Event decode(std::string_view payload);
    /// The same into \a event, which is a fresh one, where it lies.
    void decode(std::string_view payload, Event& event);

    /// The same without any demand on what follows; copies the payload first.
    Event decodeUnpadded(std::string_view payload);

    /// An API answer: an array of objects, or one object. Calls \a each with the 1-based element number, the
    /// element's own text (valid during the call) and its Event. False when the answer is not JSON at all;
    /// then \a each was called once with an Unparsed event. At most kMaxAnswerBytes are accepted.
    bool decodeAnswer(std::string_view answer,
                      const std::function<void(std::size_t, std::string_view, Event&&)>& each);
    static constexpr std::size_t kMaxAnswerBytes = 64u << 20;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
