// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/incidentcatalogue.h"

#include <array>

namespace duskwatch::simulation {

namespace {

using enum FilterValue;

constexpr std::array kTransfer{
    DetailEntry{"Uploaded", "dataVolume", DataVolume, false},
    DetailEntry{"Downloaded", "dataVolume", DataVolume, false},
    DetailEntry{"Application protocol", "string", Protocol, true},
    DetailEntry{"Destination port", "integer", SmallCount, false},
    DetailEntry{"Share of all traffic of the device", "percentage", Percent, false},
};
constexpr std::array kEndpoint{
    DetailEntry{"Endpoint", "externalHost", ExternalHost, true},
    DetailEntry{"Most recent address", "string", ExternalAddress, true},
    DetailEntry{"ASN", "string", Asn, true},
    DetailEntry{"Country", "string", Country, true},
    DetailEntry{"Rarity of the endpoint", "percentage", Percent, false},
    DetailEntry{"Known for, in seconds", "duration", Seconds, false},
};
constexpr std::array kConnections{
    DetailEntry{"Connection count", "integer", LargeCount, false},
    DetailEntry{"Percentage successful", "percentage", Percent, false},
    DetailEntry{"Longest connection, in seconds", "duration", Seconds, false},
    DetailEntry{"JA3 fingerprint", "string", Fingerprint, true},
    DetailEntry{"User agent", "string", UserAgent, true},
    DetailEntry{"Event UID", "string", EventUid, true},
};
constexpr std::array kNeighbours{
    DetailEntry{"Number of devices reached", "integer", SmallCount, false},
    DetailEntry{"Reached among others", "string", InternalAddress, true},
    DetailEntry{"Protocol", "string", Protocol, true},
    DetailEntry{"Refused", "percentage", Percent, false},
};
constexpr std::array kFilesSection{
    DetailEntry{"Files touched", "integer", LargeCount, false},
    DetailEntry{"Files include", "string", FileName, true},
    DetailEntry{"Share on", "string", InternalAddress, true},
    DetailEntry{"SHA1 of the last one", "string", FileHash, true},
};
constexpr std::array kIdentity{
    DetailEntry{"Account", "string", UserName, true},
    DetailEntry{"Source of the account name", "string", Protocol, true},
    DetailEntry{"What the server said", "string", Message, true},
    DetailEntry{"Attempts", "integer", LargeCount, false},
    DetailEntry{"Event UID", "string", EventUid, true},
};
constexpr std::array kRequests{
    DetailEntry{"Host", "string", ExternalHost, true},
    DetailEntry{"Path", "string", Uri, true},
    DetailEntry{"Answer size", "dataVolume", DataVolume, false},
    DetailEntry{"Remark", "string", Message, true},
    DetailEntry{"Event UID", "string", EventUid, true},
};

constexpr std::array<SectionEntry, 7> kSections{{
    {"Transfer details", kTransfer},
    {"Endpoint details", kEndpoint},
    {"Connection details", kConnections},
    {"Devices reached", kNeighbours},
    {"Files", kFilesSection},
    {"Account", kIdentity},
    {"Requests", kRequests},
}};

constexpr std::string_view kAskTheOwner = "If this was not planned, the team may wish to ask whoever looks "
                                          "after the device, and to keep it from reaching "
                                          "the endpoint until there is an answer.";
constexpr std::string_view kLookAround = "The team may wish to look at the devices that were reached, since "
                                         "they may have been changed, and to reset the "
                                         "accounts that were used from here.";
constexpr std::string_view kCheckRules = "Where the company's rules allow this, the device can be tagged; "
                                         "where they do not, the service should be moved "
                                         "to one that is looked after.";

constexpr std::array kIncidents{
    IncidentEntry{
        "Unusual Upload To A Rare Place", "RareUploadSummary", "critical", 6, "exfiltration",
        "Transfer / Upload To Rare Destination", " was seen sending a large volume of data to ",
        "Hardly any other device here has ever talked to this endpoint, and this one usually receives far "
        "more than it sends.",
        kAskTheOwner},
    IncidentEntry{
        "Regular Calls To A Rare Endpoint", "HeartbeatSummary", "suspicious", 2, "command-and-control",
        "Command and Control / Steady Heartbeat", " made connections at even intervals to ",
        "People do not click this evenly. A program that waits for orders does, although some update "
        "services behave the same way.",
        kAskTheOwner},
    IncidentEntry{
        "Sweep Of Many Internal Devices", "SweepSummary", "suspicious", 3, "discovery",
        "Device / Reconnaissance / Wide Port Sweep",
        " tried to reach many internal devices within minutes, after it had talked to ",
        "Such a sweep can be an inventory or a test that was agreed on; it is also how somebody who has just "
        "arrived learns what there is.",
        kLookAround},
    IncidentEntry{
        "Chain Of Administrative Sessions", "AdminChainSummary", "critical", 5, "lateral-movement",
        "Lateral Movement / Remote Service Created",
        " administered several servers one after the other, while connected to ",
        "None of these pairs had been seen before, and the sessions followed each other faster than a person "
        "would work through a list.",
        kLookAround},
    IncidentEntry{
        "Possible Encryption Of Shared Files", "EncryptedWritesSummary", "critical", 6, "impact",
        "Compromise / Ransom / Encrypting Writes",
        " rewrote many files on shares with content that looks encrypted, and had earlier connected to ",
        "The files kept their size and lost their structure. Backup programs do this to files of their own, "
        "not to files of other people.",
        kLookAround},
    IncidentEntry{
        "Account Used From Two Places", "TwoPlacesSummary", "suspicious", 1, "initial-access",
        "Cloud / Account / Login From Two Continents",
        " belongs to a person whose account was also used from far away, through ",
        "Both log-ins were accepted. The second one used a browser that this person has never used, and no "
        "second factor was asked for.",
        kLookAround},
    IncidentEntry{
        "Repeated Guessing Of Passwords", "GuessingSummary", "suspicious", 4, "credential-access",
        "Identity / Guessing / Many Failed Logins", " failed to log in many times, and also talked to ",
        "The names follow the alphabet, which suggests a list. A forgotten service with an old password "
        "would have used one name only.",
        kAskTheOwner},
    IncidentEntry{"Unencrypted Passwords In Use", "CleartextSummary", "compliance", 4, "credential-access",
                  "Policy / Cleartext / Password On The Wire", " sent a password without encryption to ",
                  "Whoever can listen on the way can use the same password elsewhere.", kCheckRules},
    IncidentEntry{
        "Controller Changed From A New Place", "ControllerSummary", "critical", 6, "impair-process-control",
        "Plant / Unexpected Controller Write",
        " wrote to a controller in the assembly hall for the first time and keeps a connection to ",
        "The command is one that changes what the controller does. It is normally sent from one engineering "
        "station only.",
        kLookAround},
    IncidentEntry{
        "Program Fetched And Started", "FetchedProgramSummary", "critical", 2, "execution",
        "Compromise / Foothold / Chained Stages",
        " fetched a program and began to behave differently right after, in the first place towards ",
        "The name of the file says picture and its content says program. Within two minutes the device had "
        "used a fingerprint it never used before.",
        kAskTheOwner},
};

} // namespace

std::span<const IncidentEntry> incidentEntries()
{
    return kIncidents;
}

std::span<const SectionEntry> sectionEntries()
{
    return kSections;
}

} // namespace duskwatch::simulation
