// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/company.h"
#include "app/simulator/generator/timetext.h"

#include <array>

namespace duskwatch::simulation {

namespace {

struct DeviceClass
{
    std::string_view prefix;
    std::string_view typeName;
    std::string_view typeLabel;
    std::string_view subnet;
    std::uint32_t network; ///< first address of its /24
    std::uint32_t count;
    std::string_view os;
};

constexpr std::uint32_t network(std::uint32_t second, std::uint32_t third)
{
    return (10u << 24) | (second << 16) | (third << 8);
}

constexpr std::array kClasses{
    DeviceClass{"ws", "desktop", "Desktop", "Offices north", network(20, 4), 70, "Windows 11"},
    DeviceClass{"lt", "laptop", "Laptop", "Wireless staff", network(20, 12), 90, "Windows 11"},
    DeviceClass{"mb", "laptop", "Laptop", "Wireless staff", network(20, 13), 24, "macOS 14"},
    DeviceClass{"srv-file", "fileserver", "File Server", "Server room", network(40, 1), 6,
                "Windows Server 2019"},
    DeviceClass{"srv-app", "server", "Server", "Server room", network(40, 2), 18, "Linux 5.10"},
    DeviceClass{"srv-db", "server", "Server", "Server room", network(40, 3), 8, "Linux 6.1"},
    DeviceClass{"dc", "domaincontroller", "Domain Controller", "Server room", network(40, 0), 3,
                "Windows Server 2022"},
    DeviceClass{"prn", "printer", "Printer", "Offices south", network(20, 8), 12, ""},
    DeviceClass{"cam", "camera", "IP Camera", "Building services", network(60, 7), 16, ""},
    DeviceClass{"phone", "mobile", "Mobile", "Wireless guests", network(80, 0), 40, "Android"},
    DeviceClass{"plc", "icsdevice", "ICS Device", "Assembly hall", network(61, 2), 14, ""},
    DeviceClass{"voip", "ipphone", "IP Phone", "Offices south", network(20, 9), 19, ""},
};

constexpr std::array<std::string_view, 20> kFirstNames{
    "ada",   "bruno", "carla", "dmitri", "elif", "farid", "greta", "hugo",   "ines", "jonas",
    "kaito", "lena",  "mira",  "nils",   "oona", "pavel", "rosa",  "sanjay", "tove", "wendel"};
constexpr std::array<std::string_view, 16> kLastNames{
    "abbot", "brandt", "castel", "dufour",    "eklund", "farrow", "grieg",  "hallam",
    "ito",   "jansen", "kowal",  "lindqvist", "moreau", "novak",  "okafor", "petrov"};
constexpr std::array<std::string_view, 8> kVendors{
    "Alderbrook Computers",  "Norrland Systems",   "Pico & Daughters",   "Kestrel Networks Ltd",
    "Hanse Elektronik GmbH", "Ohmsby Instruments", "Tarn Semiconductor", "Bluebell Mobile"};
/// Labels that people type by hand: the place where non-ASCII text comes from.
constexpr std::array<std::string_view, 8> kLabels{
    "Büro Zürich, 2. Stock", "Réception",          "Ada's bench", "Łódź depot", "会議室 3",
    "Sala de juntas Ñ",      "Spare (do not use)", "Key Asset"};
constexpr std::array<std::string_view, 6> kTags{
    "Admin", "Key Asset", "DNS Server", "New Device", "Domain Authenticated", "Security Device"};
constexpr std::int64_t kFirstDayMs = 1'735'720'000'000; // 2025-01-01: before anything is simulated

void appendTags(TextBuffer& out, Random& random)
{
    out.raw(",\"tags\":[");
    const std::uint32_t count = random.below(3);
    for (std::uint32_t index = 0; index < count; ++index) {
        const std::uint32_t tag = random.below(kTags.size());
        out.raw(index == 0 ? "{\"tid\":" : ",{\"tid\":");
        out.number(tag + 11);
        out.raw(",\"expiry\":0,\"thid\":");
        out.number(tag + 11);
        out.raw(",\"name\":");
        out.quoted(kTags[tag]);
        out.raw(",\"restricted\":false,\"data\":{\"auto\":false,\"color\":");
        out.number(random.below(360));
        out.raw(",\"description\":\"\"},\"isReferenced\":true}");
    }
    out.raw(']');
}

std::string addressText(std::uint32_t ipv4, AddressStyle style)
{
    TextBuffer text;
    if (style == AddressStyle::Plain) {
        text.address(ipv4);
    } else {
        text.raw("10.0.0.#");
        text.number(10'000 +
                    ipv4 * std::uint64_t{7919} % 80'000); // 7919 is a prime: neighbours look unrelated
    }
    return std::string(text.view());
}

/// Everything about a device that does not change from one message to the next, in three pieces.
void render(SimulatedDevice& device, const DeviceClass& kind, Random& random, AddressStyle style)
{
    TextBuffer text;
    text.raw("{\"did\":");
    text.number(device.did);
    text.raw(",\"macaddress\":\"" + device.mac + "\",\"vendor\":");
    text.quoted(random.pick(kVendors));
    text.raw(",\"ip\":\"");
    text.raw(device.address);
    text.raw("\",\"ips\":[");
    if (random.chance(200)) {
        text.raw("{\"ip\":\"");
        text.raw(addressText(device.ipv4 + 1, style));
        text.raw("\",\"timems\":1764000000000,\"time\":\"2025-11-24 16:00:00\",\"sid\":");
        text.number(device.sid);
        text.raw("},");
    }
    text.raw("{\"ip\":\"");
    text.raw(device.address);
    text.raw("\",\"timems\":");
    device.beforeIpTime = text.view();
    text.clear();
    text.raw(",\"sid\":");
    text.number(device.sid);
    text.raw("}],\"sid\":");
    text.number(device.sid);
    text.raw(",\"hostname\":\"" + device.hostname + "\",\"firstSeen\":");
    text.number(kFirstDayMs + random.below(2'000'000'000) * std::int64_t{10});
    text.raw(",\"lastSeen\":");
    device.beforeLastSeen = text.view();
    text.clear();
    if (!kind.os.empty()) {
        text.raw(",\"os\":");
        text.quoted(kind.os);
    }
    if (random.chance(250)) {
        text.raw(",\"devicelabel\":");
        text.quoted(random.pick(kLabels));
    }
    text.raw(",\"typename\":");
    text.quoted(kind.typeName);
    text.raw(",\"typelabel\":");
    text.quoted(kind.typeLabel);
    if (!device.user.empty()) {
        text.raw(",\"credentials\":[{\"credential\":\"" + device.user + "\",\"lastSeen\":");
        text.number(kFirstDayMs + random.below(2'000'000'000) * std::int64_t{10});
        text.raw("}]");
    }
    appendTags(text, random);
    text.raw('}');
    device.tail = text.view();
}

} // namespace

Company::Company(std::uint64_t seed, AddressStyle style)
{
    Random random(seed);
    hire(random);
    equip(random, style);
}

void Company::hire(Random& random)
{
    for (const std::string_view last : kLastNames) {
        for (int person = 0; person < 5; ++person)
            m_people.push_back(std::string(random.pick(kFirstNames)) + '.' + std::string(last));
    }
}

void Company::equip(Random& random, AddressStyle style)
{
    std::uint32_t did = 20;
    std::uint32_t sid = 2;
    for (const DeviceClass& kind : kClasses) {
        ++sid;
        for (std::uint32_t index = 1; index <= kind.count; ++index) {
            SimulatedDevice device{};
            device.did = did += random.between(1, 9);
            device.sid = sid;
            device.ipv4 = kind.network + 10 + 2 * index;
            device.address = addressText(device.ipv4, style);
            device.typeLabel = kind.typeLabel;
            device.subnet = kind.subnet;
            device.hostname = std::string(kind.prefix) + '-' + std::to_string(100 + index * 3);
            if (kind.network != network(80, 0))
                device.hostname += '.' + std::string(kDomain);
            if (kind.typeName == "desktop" || kind.typeName == "laptop")
                device.user = random.pick(m_people);
            TextBuffer mac;
            for (int octet = 0; octet < 6; ++octet) {
                mac.raw(octet == 0 ? "" : ":");
                mac.hex(octet == 0 ? 2 : random.next(), 2); // locally administered: nobody's real address
            }
            device.mac = mac.view();
            render(device, kind, random, style);
            m_devices.push_back(std::move(device));
        }
    }
}

void Company::appendDevice(TextBuffer& out, const SimulatedDevice& device, std::int64_t timeMs)
{
    constexpr std::int64_t kHourMs = 3'600'000;
    const std::int64_t hour = timeMs - timeMs % kHourMs;
    out.raw(device.beforeIpTime);
    out.number(hour);
    out.raw(",\"time\":\"");
    appendDateTime(out, hour);
    out.raw('"');
    out.raw(device.beforeLastSeen);
    out.number(timeMs - timeMs % 1000);
    out.raw(device.tail);
}

void Company::appendBreachDevice(TextBuffer& out, const SimulatedDevice& device)
{
    out.raw("{\"identifier\":\"");
    out.raw(device.hostname);
    out.raw("\",\"hostname\":\"");
    out.raw(device.hostname);
    out.raw("\",\"ip\":\"");
    out.raw(device.address);
    out.raw("\",\"mac\":\"");
    out.raw(device.mac);
    out.raw("\",\"subnet\":\"");
    out.raw(device.subnet);
    out.raw("\",\"did\":");
    out.number(device.did);
    out.raw(",\"sid\":");
    out.number(device.sid);
    out.raw('}');
}

} // namespace duskwatch::simulation
