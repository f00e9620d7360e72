// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/respondgenerator.h"

#include "app/simulator/generator/filtervalue.h"

#include <array>
#include <string_view>

namespace duskwatch::simulation {

namespace {

struct ActionEntry
{
    std::string_view model;
    std::string_view action;
    std::string_view inhibitor;
};

constexpr std::array kActions{
    ActionEntry{"Antigena::Network::Guard::Hold Unusual Upload", "Block matching connections", "connection"},
    ActionEntry{"Antigena::Network::Guard::Quarantine Sweep", "Enforce pattern of life", "pol"},
    ActionEntry{"Antigena::Network::Guard::Stop Heartbeat", "Block all outgoing connections", "outgoing"},
    ActionEntry{"Antigena::Identity::Guard::End Session", "Force logout", "session"},
};
constexpr std::array<std::string_view, 5> kStates{"CREATE", "ACTIVATE", "EXTEND", "CLEAR", "EXPIRE"};

} // namespace

void appendRespondAction(TextBuffer& out, Random& random, const Company& company, std::int64_t timeMs)
{
    const ActionEntry& entry = random.pick(kActions);
    const std::int64_t code = random.between(1'000, 9'999'999);
    const std::int64_t startSeconds = timeMs / 1000;
    out.raw("{\"iris-event-type\":\"antigena_state_change\",\"codeid\":");
    out.number(code);
    out.raw(",\"codeuuid\":\"");
    appendUuid(out, random);
    out.raw("\",\"pbid\":0,\"model\":\"");
    out.raw(entry.model);
    out.raw("\",\"action\":\"");
    out.raw(entry.action);
    out.raw("\",\"inhibitor\":\"");
    out.raw(entry.inhibitor);
    out.raw("\",\"action_creator\":\"");
    appendFilterValue(out, random, FilterValue::UserName);
    out.raw("\",\"manual\":false,\"state\":\"");
    out.raw(random.pick(kStates));
    out.raw("\",\"score\":0.");
    out.padded(random.between(200, 990), 3);
    out.raw(",\"detail\":\"Connections from ");
    const SimulatedDevice& device = random.pick(company.devices());
    out.address(device.ipv4);
    out.raw(" to ");
    appendExternalHost(out, random);
    out.raw(" on port ");
    appendFilterValue(out, random, FilterValue::Port);
    out.raw(" are held. Other connections of the device go on as before.\",\"start\":");
    out.number(startSeconds);
    out.raw(",\"end\":");
    out.number(startSeconds + random.between(1, 24) * std::int64_t{3600});
    out.raw(",\"did\":");
    out.number(device.did);
    out.raw(",\"device\":");
    Company::appendDevice(out, device, timeMs);
    out.raw(",\"url\":\"");
    out.raw(Company::kApplianceUrl);
    out.raw("/#actions/");
    out.number(device.did);
    out.raw('/');
    out.number(code);
    out.raw("\"}");
}

} // namespace duskwatch::simulation
