// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/modelcatalogue.h"

#include <array>

namespace duskwatch::simulation {

namespace {

using enum Component;

constexpr std::string_view kInfo = "Informational";
constexpr std::string_view kSuspicious = "Suspicious";
constexpr std::string_view kCompliance = "Compliance";
constexpr std::string_view kCritical = "Critical";

constexpr std::array kInformational{
    ModelEntry{"Device::Inventory::First Appearance", kInfo, 90, 0, "discovery", "T1018", "New Device",
               NewDevice, NewDevice, "A device was seen on the network for the first time."},
    ModelEntry{"Device::Inventory::Hostname Changed", kInfo, 70, 0, "discovery", "T1082", "", NewDevice,
               NewDevice, "A device that is already known answers to another host name than before."},
    ModelEntry{"Connection::Baseline::New Country", kInfo, 75, 1, "command-and-control", "T1071", "",
               ExternalConnections, ExternalConnections,
               "A device talked to a country with which nobody here has talked in the last four weeks."},
    ModelEntry{"Connection::Baseline::New Peer Port", kInfo, 65, 0, "discovery", "T1046", "",
               InternalConnections, InternalConnections,
               "A device used a port towards a peer on which the two had never talked."},
    ModelEntry{"Web::Habits::Unfamiliar User Agent", kInfo, 60, 1, "command-and-control", "T1071.001", "",
               HttpRequests, TlsHandshakes,
               "A program that this device has not used before spoke to the web."},
    ModelEntry{"Cloud::Habits::Login From New Browser", kInfo, 55, 1, "initial-access", "T1078.004", "Admin",
               Logins, Logins, "A person logged in to a cloud service with a browser that is new for them."},
    ModelEntry{"Name Lookup::Slow Resolver", kInfo, 45, 0, "discovery", "T1590", "DNS Server", DnsRequests,
               DnsRequests, "A resolver took markedly longer to answer than it does at this hour."},
    ModelEntry{"File Share::Habits::Late Reader", kInfo, 40, 0, "collection", "T1039", "", FileReads,
               FileReads, "Files were read from a share outside the hours in which this person works."},
    ModelEntry{"System::Time::Clock Drift", kInfo, 35, 0, "defense-evasion", "T1070.006", "",
               InternalConnections, InternalConnections,
               "The clock of a device differs from the appliance's by more than two minutes."},
    ModelEntry{"Transfer::Baseline::Busier Than Usual", kInfo, 35, 1, "exfiltration", "T1041", "", DataOut,
               DataIn,
               "A device moved more data than in the same hour of the weeks before, within its usual peers."},
    ModelEntry{"Antigena::Network::Watch::Notify Unusual Download", kInfo, 10, 1, "exfiltration", "T1105",
               "Antigena External Threat", DataIn, DataIn,
               "RESPOND would have slowed a download, had it been asked to act."},
};

constexpr std::array kSuspiciousModels{
    ModelEntry{"Device::Attack and Recon Tools", kSuspicious, 14, 4, "discovery", "T1595",
               "AP: Internal Recon", HttpRequests, InternalConnections,
               "A device uses a program that is made for examining the security of other devices."},
    ModelEntry{"Device::Reconnaissance::Wide Port Sweep", kSuspicious, 24, 3, "discovery", "T1046",
               "AP: Internal Recon", InternalConnections, InternalConnections,
               "A device tried many ports on many neighbours within a few minutes."},
    ModelEntry{"Lateral Movement::Remote Service Created", kSuspicious, 16, 4, "lateral-movement",
               "T1569.002", "AP: Lateral Movement", RemoteCommands, FileWrites,
               "A service was created on another computer over the network and started at once."},
    ModelEntry{"Lateral Movement::Unusual Administrative Session", kSuspicious, 24, 2, "lateral-movement",
               "T1021", "AP: Lateral Movement", RemoteCommands, InternalConnections,
               "A device administers another one, which it has not done before."},
    ModelEntry{"Command and Control::Steady Heartbeat", kSuspicious, 26, 3, "command-and-control",
               "T1071.001", "AP: C2 Comms", HttpRequests, TlsHandshakes,
               "A device calls a rare place at intervals that are too regular for a person."},
    ModelEntry{"Command and Control::Young Domain", kSuspicious, 24, 2, "command-and-control", "T1583.001",
               "AP: C2 Comms", ExternalConnections, DnsRequests,
               "A device connects to a name that was registered only days ago."},
    ModelEntry{"Name Lookup::Generated Names", kSuspicious, 18, 3, "command-and-control", "T1568.002",
               "AP: C2 Comms", DnsRequests, DnsRequests,
               "A device asks for many names that look as if a program had made them up."},
    ModelEntry{"Web::Odd Port::Plain Request To Bare Address", kSuspicious, 20, 2, "command-and-control",
               "T1571", "AP: Tooling", HttpRequests, ExternalConnections,
               "A web request without a host name went to a port where no web server is expected."},
    ModelEntry{"Transfer::Upload To Rare Destination", kSuspicious, 18, 3, "exfiltration", "T1567",
               "AP: Egress", DataOut, ExternalConnections,
               "A device sent much more data than usual to a place that hardly anybody here uses."},
    ModelEntry{"Identity::Guessing::Many Failed Logins", kSuspicious, 22, 2, "credential-access", "T1110",
               "AP: Bruteforce", LoginFailures, LoginFailures,
               "One device failed to log in many times with different names or passwords."},
    ModelEntry{"Cloud::Account::Login From Two Continents", kSuspicious, 14, 3, "initial-access", "T1078.004",
               "Admin", Logins, Logins,
               "One account was used from two places that are further apart than anybody can travel."},
    ModelEntry{"File Share::Mass Rename", kSuspicious, 10, 4, "impact", "T1486", "AP: Impact", FileWrites,
               FileReads, "A device renames files on a share faster than a person could."},
    ModelEntry{"Plant::Unexpected Controller Write", kSuspicious, 6, 4, "impair-process-control", "T0855",
               "Key Asset", IcsCommands, InternalConnections,
               "A controller received a command that changes it, from a device which never sent one."},
    ModelEntry{"Antigena::Network::Guard::Hold Unusual Upload", kSuspicious, 12, 3, "exfiltration", "T1041",
               "Antigena External Threat", DataOut, ExternalConnections,
               "RESPOND holds connections that carry an unusual upload until a person has looked."},
    ModelEntry{"Antigena::Network::Guard::Quarantine Sweep", kSuspicious, 7, 4, "discovery", "T1046",
               "Antigena Internal Threat", InternalConnections, InternalConnections,
               "RESPOND keeps a device that sweeps the network from reaching its neighbours."},
    ModelEntry{"Transfer::Legacy::Large Outbound", "", 5, 2, "exfiltration", "T1041", "", DataOut, DataOut,
               "An older model, made before models had categories: a device sent a large volume outside."},
};

constexpr std::array kComplianceModels{
    ModelEntry{"Policy::Cleartext::Password On The Wire", kCompliance, 22, 2, "credential-access", "T1040",
               "", HttpRequests, HttpRequests, "A password crossed the network without being encrypted."},
    ModelEntry{
        "Policy::Remote Control::Unapproved Tool", kCompliance, 20, 1, "command-and-control", "T1219", "",
        ExternalConnections, TlsHandshakes,
        "A program for controlling computers from afar is in use and is not on the list of approved ones."},
    ModelEntry{"Policy::File Share::Legacy SMB Version", kCompliance, 18, 1, "lateral-movement", "T1021.002",
               "", FileReads, InternalConnections,
               "A device still speaks a version of SMB that should have been retired."},
    ModelEntry{"Policy::Storage::Private Cloud Drive", kCompliance, 18, 1, "exfiltration", "T1567.002", "",
               DataOut, TlsHandshakes,
               "Files go to a storage service that the company has no contract with."},
    ModelEntry{"Policy::Certificates::Nearly Expired", kCompliance, 12, 0, "defense-evasion", "T1553", "",
               TlsHandshakes, TlsHandshakes,
               "An internal service shows a certificate that ends within days."},
    ModelEntry{"Policy::Identity::Shared Account", kCompliance, 10, 2, "defense-evasion", "T1078", "Admin",
               Logins, LoginFailures, "One account is in use on more devices than one person can sit at."},
};

constexpr std::array kCriticalModels{
    ModelEntry{"Compromise::Ransom::Encrypting Writes", kCritical, 8, 5, "impact", "T1486", "AP: Impact",
               FileWrites, RemoteCommands,
               "A device overwrites files on shares with content that looks encrypted."},
    ModelEntry{
        "Compromise::Foothold::Chained Stages", kCritical, 16, 5, "command-and-control", "T1105",
        "AP: C2 Comms", ExternalConnections, DataIn,
        "A device fetched a program from a rare place and began to call another rare place soon after."},
    ModelEntry{"Compromise::Watched Domain", kCritical, 14, 5, "command-and-control", "T1071", "AP: C2 Comms",
               DnsRequests, ExternalConnections,
               "A device asks for a name or address that is on the watch list."},
    ModelEntry{"Compromise::Domain Controller::Replication Asked", kCritical, 7, 5, "credential-access",
               "T1003.006", "AP: Privilege", RemoteCommands, Logins,
               "A device that is no domain controller asked one for the whole directory."},
    ModelEntry{"Compromise::Exfiltration::Staged Archive", kCritical, 15, 4, "exfiltration", "T1560",
               "AP: Egress", DataOut, FileReads,
               "A device collected files from several shares and sent an archive outside."},
};

constexpr auto kModels = [] {
    std::array<ModelEntry, kInformational.size() + kSuspiciousModels.size() + kComplianceModels.size() +
                               kCriticalModels.size()>
        all{};
    std::size_t next = 0;
    for (const ModelEntry& entry : kInformational)
        all[next++] = entry;
    for (const ModelEntry& entry : kSuspiciousModels)
        all[next++] = entry;
    for (const ModelEntry& entry : kComplianceModels)
        all[next++] = entry;
    for (const ModelEntry& entry : kCriticalModels)
        all[next++] = entry;
    return all;
}();

constexpr std::uint32_t totalShare()
{
    std::uint32_t total = 0;
    for (const ModelEntry& entry : kModels)
        total += entry.share;
    return total;
}
static_assert(totalShare() == 1000);

} // namespace

std::span<const ModelEntry> modelEntries()
{
    return kModels;
}

} // namespace duskwatch::simulation
