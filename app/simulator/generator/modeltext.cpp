// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/modeltext.h"

#include <string>

namespace duskwatch::simulation {

namespace {

std::string_view advice(std::string_view category)
{
    if (category == "Critical")
        return "\n\nAction: Treat the device as compromised until shown otherwise. Take it off the network, "
               "keep "
               "its memory if that can be done, and look for the same destinations on other devices.";
    if (category == "Suspicious")
        return "\n\nAction: Ask the person who uses the device whether they did this. If they did not, go "
               "through "
               "what the device did in the hour before and compare it with its neighbours.";
    if (category == "Compliance")
        return "\n\nAction: Decide whether the company's rules allow this here. If they do, tag the device "
               "so that "
               "it is left out; if not, agree on a date with whoever looks after it.";
    return "\n\nAction: None by itself. It is kept because it helps to understand what comes later, and it "
           "can be "
           "left out for devices of which this is expected.";
}

std::string_view folderNote(std::string_view name)
{
    if (name.starts_with("Compromise"))
        return " Models of this folder wait for several signs before they speak, so one of them is rarely "
               "wrong.";
    if (name.starts_with("Antigena"))
        return " The action ends by itself after the time that is set for it, or when somebody ends it "
               "earlier.";
    if (name.starts_with("Policy"))
        return " This is about what has been agreed, not about harm: most cases are habits and not attacks.";
    return " What counts as unusual is learnt from the device itself, from devices like it and from the "
           "whole "
           "network over the last weeks, so the same traffic can be fine on one device and not on another.";
}

} // namespace

void appendModelIdentity(TextBuffer& out, const ModelEntry& entry, std::uint32_t index)
{
    out.raw("\"name\":");
    out.quoted(entry.name);
    out.raw(",\"pid\":");
    out.number(400 + index * 7);
    out.raw(",\"phid\":");
    out.number(5200 + index * 31);
    out.raw(",\"uuid\":\"");
    out.uuid(0x8001'0119'6d7f'0000u + std::uint64_t{index} * 0x1f3u,
             0x8305'5e00'0000'0100u + std::uint64_t{index} * 0x9d1u);
    out.raw('"');
}

void appendModelClass(TextBuffer& out, const ModelEntry& entry)
{
    out.raw("\"priority\":");
    out.number(entry.priority);
    if (!entry.category.empty()) {
        out.raw(",\"category\":");
        out.quoted(entry.category);
    }
    out.raw(entry.category == "Compliance" ? ",\"compliance\":true" : ",\"compliance\":false");
}

void appendModelHead(TextBuffer& out, const ModelEntry& entry, std::uint32_t index)
{
    out.raw("\"model\":{");
    appendModelIdentity(out, entry, index);
    out.raw(",\"logic\":{\"data\":[{\"cid\":");
    out.number(13'000 + index * 2);
    out.raw(",\"weight\":1},{\"cid\":");
    out.number(13'001 + index * 2);
    out.raw(R"(,"weight":1}],"targetScore":1,"type":"weightedComponentList","version":1},"throttle":)");
    out.number(index % 3 == 0 ? 3600 : 86'400);
    out.raw(R"(,"sharedEndpoints":false,"actions":{"alert":true,"antigena":)");
}

void appendModelTail(TextBuffer& out, const ModelEntry& entry)
{
    out.raw(R"(,"breach":true,"model":true,"setPriority":false,"setTag":false,"setType":false},"tags":[)");
    if (!entry.tag.empty())
        out.quoted(entry.tag);
    out.raw(R"(],"interval":3600,"delay":0,"sequenced":false,"active":true,"modified":"2025-09-18 10:12:44",)"
            R"("activeTimes":{"devices":{},"tags":{},"type":"exclusions","version":2},"autoUpdatable":true,)"
            R"("autoUpdate":true,"autoSuppress":true,"description":)");
    std::string description(entry.description);
    description += folderNote(entry.name);
    description += advice(entry.category);
    out.quoted(description);
    out.raw(
        R"(,"behaviour":"decreasing","defeats":[],"created":{"by":"System"},"edited":{"by":"System"},"version":)");
    out.number(static_cast<std::int64_t>(20 + entry.share % 13));
    out.raw(",\"mitre\":{\"tactics\":[");
    out.quoted(entry.tactic);
    out.raw("],\"techniques\":[");
    out.quoted(entry.technique);
    out.raw("]},");
    appendModelClass(out, entry);
    out.raw('}');
}

void appendComponentHead(TextBuffer& out, std::uint32_t componentId)
{
    out.raw(",\"cid\":");
    out.number(componentId);
    out.raw(",\"chid\":");
    out.number(componentId + 9'100);
    out.raw(",\"size\":");
}

void appendComponentMetric(TextBuffer& out, const ComponentEntry& entry, std::uint32_t componentId)
{
    out.raw(",\"threshold\":");
    out.number(componentId % 4);
    out.raw(
        R"(,"interval":3600,"logic":{"data":{"left":"A","operator":"AND","right":{"left":"B","operator":"AND",)"
        R"("right":"C"}},"version":"v0.1"},"metric":{"mlid":)");
    out.number(componentId % 97 + 1);
    out.raw(",\"name\":");
    out.quoted(entry.metric);
    out.raw(",\"label\":");
    out.quoted(entry.label);
    out.raw("},\"triggeredFilters\":[");
}

void appendFilterHead(TextBuffer& out, const FilterEntry& entry, std::uint32_t filterId,
                      std::uint32_t position)
{
    out.raw("{\"cfid\":");
    out.number(filterId);
    out.raw(",\"id\":\"");
    // Darktrace numbers its display filters d1, d2 … and names those that decide A, B …
    if (entry.comparator == "display") {
        out.raw('d');
        out.number(position + 1);
    } else {
        out.raw(static_cast<char>('A' + position));
    }
    out.raw("\",\"filterType\":");
    out.quoted(entry.type);
    out.raw(",\"arguments\":");
    out.raw(entry.argument.empty() ? std::string_view("{}") : entry.argument);
    out.raw(",\"comparatorType\":");
    out.quoted(entry.comparator);
    out.raw(",\"trigger\":{\"value\":\"");
}

} // namespace duskwatch::simulation
