// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/kinds.h"
#include "core/events/text.h"

namespace duskwatch {
namespace {

void appendLine(std::string_view line, std::string_view separator, std::string& target)
{
    if (line.empty() || target.size() >= kMaxFieldBytes)
        return;
    if (!target.empty())
        target += separator;
    target += line;
    target.resize(text::cut(target, kMaxFieldBytes).size());
}

/// `summary` of a recipient: a list of sentences, or one.
void appendSentences(json::element value, std::string& target)
{
    json::array sentences;
    if (value.get(sentences) != simdjson::SUCCESS) {
        appendLine(json::text(value), "\n", target);
        return;
    }
    for (const json::element sentence : sentences)
        appendLine(json::text(sentence), "\n", target);
}

/// `rcpts` is a list of objects with rcpt_to; `recipients` a list of addresses, or a single one.
void readRecipient(json::element value, Event& event)
{
    const auto members = json::asObject(value);
    if (!members) {
        appendLine(json::text(value), ", ", event.user);
        return;
    }
    json::forEachMember(*members, [&event](std::string_view key, json::element member) {
        if (key == "rcpt_to" || key == "email")
            appendLine(json::text(member), ", ", event.user);
        else if (key == "summary")
            appendSentences(member, event.summary);
    });
}

void readRecipients(json::element value, Event& event)
{
    json::array list;
    if (value.get(list) != simdjson::SUCCESS) {
        readRecipient(value, event);
        return;
    }
    for (const json::element item : list)
        readRecipient(item, event);
}

} // namespace

void decodeEmail(const json::object& message, Event& event)
{
    std::string sender;
    std::string direction;
    json::forEachMember(message, [&](std::string_view key, json::element value) {
        if (key == "uuid")
            json::assignText(value, event.externalId);
        else if (key == "header_subject" || key == "subject")
            json::assignText(value, event.title);
        else if (key == "header_from_email" || (key == "header_from" && sender.empty()))
            json::assignText(value, sender);
        else if (key == "direction")
            json::assignText(value, direction);
        else if (key == "dtime_unix")
            event.timeMs = json::timeMs(value, 1);
        else if (key == "model_score")
            json::assignScore(value, ScoreField::ModelScore, event.score);
        else if (key == "rcpts" || key == "recipients")
            readRecipients(value, event);
        else if (key == "tags")
            json::addTags(value, event.lists);
    });
    if (event.title.empty()) {
        event.title = "E-mail";
        appendLine(direction, ", ", event.title);
    }
    // Who sent it is worth a search as well.
    if (!sender.empty()) {
        std::string summary = std::move(event.summary);
        event.summary = std::move(sender);
        appendLine(summary, "\n", event.summary);
    }
}

} // namespace duskwatch
