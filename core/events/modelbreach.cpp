// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/devicefields.h"
#include "core/events/kinds.h"
#include "core/events/text.h"

namespace duskwatch {
namespace {

constexpr std::string_view kTestModel = "Unrestricted Test Model";
constexpr std::size_t kTimeDigits = 24; ///< room for a time behind a pbid

/// What is read of a breach before it is known which of it counts.
struct BreachFields
{
    std::optional<json::object> model;
    std::optional<json::object> modelNow; ///< `now` on the top level instead of inside `model`
    std::optional<json::object> firstComponent;
    std::string modelText; ///< `model` as a string, or `name` where there is no model at all
    std::string pbid;
    RawScore pbScore;
    RawScore score;
    RawScore percentScore;
    std::optional<std::int64_t> creationTime;
    std::optional<std::int64_t> time;
};

bool hasEntries(json::element value)
{
    json::array list;
    if (value.get(list) == simdjson::SUCCESS)
        return list.size() > 0;
    const auto members = json::asObject(value);
    return members && members->size() > 0;
}

void readModel(const json::object& model, Event& event)
{
    std::string name;
    json::forEachMember(model, [&](std::string_view key, json::element value) {
        if (key == "name") {
            json::assignText(value, name);
        } else if (key == "category") {
            json::assignCategory(value, event);
        } else if (key == "compliance") {
            event.compliance = json::boolean(value).value_or(false);
        } else if (key == "priority") {
            event.modelPriority = json::number(value);
        } else if (key == "tags") {
            json::addTags(value, event.lists);
        } else if (key == "mitre") {
            const auto mitre = json::asObject(value);
            if (const auto techniques = mitre ? json::find(*mitre, "techniques") : std::nullopt)
                json::addTechniques(*techniques, event.lists);
        } else if (key == "actions") {
            if (const auto actions = json::asObject(value)) {
                if (const auto antigena = json::find(*actions, "antigena"))
                    event.respondData = event.respondData || hasEntries(*antigena);
            }
        }
    });
    if (!name.empty())
        applyModelName(name, event);
}

/// `then` is the model as it was when it fired, which is what the alert is about; `now` only where that is
/// all.
json::object effectiveModel(const json::object& model, const std::optional<json::object>& outerNow)
{
    if (const auto then = json::findObject(model, "then"); then && then->size() > 0)
        return *then;
    if (json::find(model, "name"))
        return model;
    if (const auto now = json::findObject(model, "now"))
        return *now;
    return outerNow && model.size() == 0 ? *outerNow : model;
}

void readFields(const json::object& message, BreachFields& fields, Event& event)
{
    json::forEachMember(message, [&](std::string_view key, json::element value) {
        if (key == "model") {
            fields.model = json::asObject(value);
            json::assignText(value, fields.modelText);
        } else if (key == "device") {
            if (const auto device = json::asObject(value))
                readDevice(*device, event.device, &event.lists);
        } else if (key == "mitreTechniques") {
            json::addTechniques(value, event.lists);
        } else if (key == "triggeredComponents") {
            fields.firstComponent = json::firstObject(value);
        } else if (key == "pbid") {
            fields.pbid = json::text(value);
        } else if (key == "score") {
            json::assignScore(value, ScoreField::Score, fields.score);
        } else if (key == "percentscore") {
            json::assignScore(value, ScoreField::PercentScore, fields.percentScore);
        } else if (key == "pbscore") {
            json::assignScore(value, ScoreField::PbScore, fields.pbScore);
        } else if (key == "creationTime") {
            fields.creationTime = json::timeMs(value, 1);
        } else if (key == "time") {
            // Only where it is a number: the details of a breach give it as local text.
            if (!value.is_string())
                fields.time = json::timeMs(value, 1);
        } else if (key == "acknowledged") {
            json::assignAcknowledged(value, event);
        } else if (key == "now") {
            fields.modelNow = json::asObject(value);
        } else if (key == "name") {
            if (fields.modelText.empty())
                json::assignText(value, fields.modelText);
        }
    });
}

} // namespace

void applyModelName(std::string_view name, Event& event)
{
    event.title = name;
    event.test = name == kTestModel;
    event.respondData = event.respondData || name.starts_with("Antigena::") || name.starts_with("Antigena/");
}

void applyBreachIdentity(std::string_view pbid, Event& event)
{
    event.externalId = text::cut(pbid, kMaxFieldBytes - kTimeDigits);
    if (!event.test)
        return;
    // Without a time there is nothing that tells one test alert from the next: no identity, so each counts.
    if (event.timeMs)
        event.externalId.append("-").append(std::to_string(*event.timeMs));
    else
        event.externalId.clear();
}

void decodeModelBreach(const json::object& message, Event& event)
{
    BreachFields fields;
    readFields(message, fields, event);

    if (fields.model)
        readModel(effectiveModel(*fields.model, fields.modelNow), event);
    else if (fields.modelNow)
        readModel(*fields.modelNow, event);
    if (event.title.empty() && !fields.modelText.empty())
        applyModelName(fields.modelText, event);

    event.score = fields.percentScore;
    if (fields.score.field != ScoreField::None)
        event.score = fields.score;
    if (fields.pbScore.field != ScoreField::None)
        event.score = fields.pbScore;

    event.timeMs = fields.creationTime ? fields.creationTime : fields.time;
    applyBreachIdentity(fields.pbid, event);

    if (!isNamed(event.device) && fields.firstComponent) {
        // Without deviceattop=true the device stands with the component that fired.
        if (const auto device = json::findObject(*fields.firstComponent, "device"))
            readDevice(*device, event.device, &event.lists);
    }
}

} // namespace duskwatch
