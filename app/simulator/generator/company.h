// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch::simulation {

/// How addresses are written: as they are, or as for a user without the right to see every device, 10.0.0.#28445
/// (PROTOCOL section 1).
enum class AddressStyle : std::uint8_t { Plain, Anonymised };

/// One machine of the invented company.
struct SimulatedDevice
{
    std::uint32_t did;
    std::uint32_t ipv4;
    std::string address; ///< as it is shown
    std::uint32_t sid;   ///< number of its subnet
    std::string hostname;
    std::string mac;
    std::string user;
    std::string_view typeLabel;
    std::string_view subnet;
    std::string beforeIpTime;   ///< `{"did":…` up to the time of its address
    std::string beforeLastSeen; ///< from there to the time it was last seen
    std::string tail;           ///< the rest, with the closing brace
};

/// The devices, people and subnets of a company that does not exist. Made once from a seed and never changed,
/// so that the same seed always has the same company, whatever the style of its addresses. Any thread.
class Company
{
public:
    explicit Company(std::uint64_t seed, AddressStyle style = AddressStyle::Plain);

    static constexpr std::string_view kDomain = "larkfield.example";
    static constexpr std::string_view kApplianceUrl = "https://dt-larkfield.example";
    static constexpr std::string_view kApplianceHost = "dt-larkfield-01";

    const std::vector<SimulatedDevice>& devices() const { return m_devices; }
    const std::vector<std::string>& people() const { return m_people; }

    /// The device as a model breach shows it: a JSON object.
    static void appendDevice(TextBuffer& out, const SimulatedDevice& device, std::int64_t timeMs);
    /// The device as an AI Analyst incident shows it: a shorter JSON object.
    static void appendBreachDevice(TextBuffer& out, const SimulatedDevice& device);

private:
    void hire(Random& random);
    void equip(Random& random, AddressStyle style);

    std::vector<SimulatedDevice> m_devices;
    std::vector<std::string> m_people;
};

} // namespace duskwatch::simulation
