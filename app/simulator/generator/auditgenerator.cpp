// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/auditgenerator.h"

#include <array>

namespace duskwatch::simulation {

namespace {

struct AuditEntry
{
    std::string_view method;
    std::string_view endpoint;
    std::uint32_t status;
    std::string_view description; ///< may be empty: then the record has none
};

constexpr std::array kEntries{
    AuditEntry{"POST", "/login", 302, "Logged in"},
    AuditEntry{"POST", "/login", 302, "Log-in refused"},
    AuditEntry{"GET", "/modelbreaches", 200, ""},
    AuditEntry{"POST", "/modelbreaches/acknowledge", 200, "Breach acknowledged"},
    AuditEntry{"PUT", "/users/preferences", 200, "Preferences changed"},
    AuditEntry{"POST", "/models/edit", 200, "Model changed"},
    AuditEntry{"POST", "/devices", 400, ""},
    AuditEntry{"DELETE", "/tags/entities", 200, "Tag taken off a device"},
};
constexpr std::array<std::string_view, 5> kSettings{"thresholdForMail", "trayOrder", "timeZone", "theme",
                                                    "exportHost"};

} // namespace

void appendAuditRecord(TextBuffer& out, Random& random, const Company& company)
{
    const AuditEntry& entry = random.pick(kEntries);
    const SimulatedDevice& device = random.pick(company.devices());
    out.raw("{\"username\":\"");
    out.raw(random.pick(company.people()));
    out.raw("\",\"method\":\"");
    out.raw(entry.method);
    out.raw("\",\"endpoint\":\"");
    out.raw(entry.endpoint);
    out.raw("\",\"ip\":\"");
    out.address(device.ipv4);
    out.raw("\",\"status\":");
    out.number(entry.status);
    if (!entry.description.empty()) {
        out.raw(",\"description\":\"");
        out.raw(entry.description);
        out.raw('"');
    }
    out.raw(",\"additionalInfo\":{\"Session\":\"");
    out.hex(random.next(), 16);
    out.raw("\",\"Appliance\":\"");
    out.raw(Company::kApplianceHost);
    out.raw('"');
    if (entry.method == "PUT") {
        out.raw(",\"Details\":\"Setting changed\",\"Changes\":{\"");
        out.raw(random.pick(kSettings));
        out.raw("\":\"");
        out.hex(random.next(), 6);
        out.raw("\"}");
    }
    out.raw("}}");
}

} // namespace duskwatch::simulation
