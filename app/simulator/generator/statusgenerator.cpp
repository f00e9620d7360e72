// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/statusgenerator.h"

#include "app/simulator/generator/company.h"

#include <array>
#include <string_view>

namespace duskwatch::simulation {

namespace {

struct StatusEntry
{
    std::string_view alertName;
    std::string_view name;
    std::string_view message;
    std::uint32_t lowestPriority;
};

constexpr std::array kEntries{
    StatusEntry{"Probe Not Reporting", "probe-silent",
                "A probe has sent nothing for a while. Devices behind it are not"
                " watched until it is back. Check its power and the way to it.",
                80},
    StatusEntry{"Packet Loss On Sensor", "sensor-packet-loss",
                "A sensor drops packets because more arrive than it can"
                " take. Some connections will be seen in part only.",
                45},
    StatusEntry{"One-Way Traffic On Subnet", "one-way-traffic",
                "Only one direction of the traffic of this subnet"
                " reaches the appliance. Check the mirror port.",
                40},
    StatusEntry{"Storage Nearly Full", "storage-nearly-full",
                "Packet captures will be kept for fewer days than was"
                " asked for.",
                55},
    StatusEntry{"Backup Not Made", "backup-not-made",
                "The nightly backup was not accepted by the other side.", 60},
    StatusEntry{"Few Names From DHCP", "dhcp-quality-low",
                "Most devices of this subnet are followed by address only,"
                " since no DHCP traffic is seen.",
                12},
    StatusEntry{"Mail Connector Asks To Log In", "mail-connector-login",
                "The permission to read the mail system has"
                " run out and has to be given again.",
                65},
    StatusEntry{"Licence Covers Fewer Devices", "licence-devices",
                "More devices are active than the licence names.", 20},
};
constexpr std::size_t kMostOpen = 24;

std::string_view levelOf(std::uint32_t priority)
{
    if (priority >= 80)
        return "critical";
    if (priority >= 60)
        return "high";
    return priority >= 40 ? "medium" : "low";
}

} // namespace

bool StatusGenerator::append(TextBuffer& out, Random& random, std::int64_t timeMs)
{
    const bool resolve = !m_open.empty() && (m_open.size() >= kMostOpen || random.chance(480));
    if (!resolve) {
        Facts facts{random.next(), random.next(), random.below(kEntries.size()), random.between(1, 90), 0};
        facts.priority = kEntries[facts.entry].lowestPriority + random.below(20);
        m_open.push_back(facts);
        write(out, random, facts, timeMs, false);
        return false;
    }
    const auto chosen = m_open.begin() + random.below(static_cast<std::uint32_t>(m_open.size()));
    write(out, random, *chosen, timeMs, true);
    m_open.erase(chosen);
    return true;
}

void StatusGenerator::write(TextBuffer& out, Random& random, const Facts& facts, std::int64_t timeMs,
                            bool resolved)
{
    const StatusEntry& entry = kEntries[facts.entry];
    out.raw("{\"child_id\":null,\"last_updated\":");
    out.decimal(timeMs * 1000 + random.below(1000), 6);
    out.raw(",\"message\":\"");
    out.raw(entry.message);
    out.raw(" Subnet 10.20.");
    out.number(facts.third);
    out.raw(".0/24, measured ");
    out.number(random.between(5, 96));
    out.raw("%.\\n\\nIf this stays, please write to the people who look after the appliance.\",\"name\":\"");
    out.raw(entry.name);
    out.raw("-10-20-");
    out.number(facts.third);
    out.raw("-0\",\"uuid\":\"");
    out.uuid(facts.idHigh, facts.idLow);
    out.raw("\",\"ip_address\":\"10.40.0.");
    out.number(20 + facts.third % 7);
    out.raw("\",\"alert_name\":\"");
    out.raw(entry.alertName);
    out.raw("\",\"acknowledge_timeout\":null,\"priority\":");
    out.number(facts.priority);
    out.raw(",\"status\":\"");
    // Both spellings are on the wire; Resolved has been seen in one only.
    out.raw(resolved ? "Resolved" : (facts.idLow & 1) != 0 ? "Active" : "active");
    out.raw("\",\"hostname\":\"probe-");
    out.number(facts.third);
    out.raw("\",\"priority_level\":\"");
    out.raw(levelOf(facts.priority));
    out.raw("\",\"last_updated_status\":");
    out.decimal(timeMs * 1000 + random.below(1000), 6);
    out.raw(",\"url\":\"");
    out.raw(Company::kApplianceUrl);
    out.raw("/sysstatus?alert=");
    out.uuid(facts.idHigh, facts.idLow);
    out.raw("\"}");
}

} // namespace duskwatch::simulation
