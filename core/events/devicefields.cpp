// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/devicefields.h"

namespace duskwatch {
namespace {

/// `ips` is a list of objects with `ip`, or of plain addresses.
std::string firstAddress(json::element value)
{
    json::array list;
    if (value.get(list) != simdjson::SUCCESS)
        return json::text(value);
    for (const json::element item : list) {
        std::string address;
        if (const auto members = json::asObject(item)) {
            if (const auto ip = json::find(*members, "ip"))
                address = json::text(*ip);
        } else {
            address = json::text(item);
        }
        if (!address.empty())
            return address;
    }
    return {};
}

} // namespace

void readDevice(const json::object& members, Device& device, ListedTexts* lists)
{
    std::string identifier;
    std::string typeName;
    std::string otherAddress;
    json::forEachMember(members, [&](std::string_view key, json::element value) {
        if (key == "hostname")
            json::assignText(value, device.hostname);
        else if (key == "ip")
            json::assignText(value, device.ip);
        else if (key == "ips")
            otherAddress = firstAddress(value);
        else if (key == "macaddress" || key == "mac")
            json::assignText(value, device.mac);
        else if (key == "devicelabel" || key == "label")
            json::assignText(value, device.label);
        else if (key == "typelabel")
            json::assignText(value, device.type);
        else if (key == "typename")
            json::assignText(value, typeName);
        else if (key == "identifier")
            json::assignText(value, identifier);
        else if (key == "tags" && lists)
            json::addTags(value, *lists);
        else if (key == "did")
            device.did = json::integer(value);
    });
    if (device.ip.empty())
        device.ip = std::move(otherAddress);
    if (device.type.empty())
        device.type = std::move(typeName);
    // An identifier that only repeats the address is no name.
    if (device.hostname.empty() && identifier != device.ip)
        device.hostname = std::move(identifier);
    if (device.hostname.empty() && device.ip.empty())
        device.hostname = device.label;
}

bool isNamed(const Device& device)
{
    return !device.hostname.empty() || !device.ip.empty() || !device.mac.empty();
}

} // namespace duskwatch
