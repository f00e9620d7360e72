// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/componentcatalogue.h"

#include <array>

namespace duskwatch::simulation {

namespace {

using enum FilterValue;

constexpr std::array kOutside{
    FilterEntry{"Rare external address", Percent, ">", R"({"value":90})"},
    FilterEntry{"Rare domain", Percent, ">", R"({"value":85})"},
    FilterEntry{"Direction is outbound", Yes, "is", R"({"value":"out"})"},
    FilterEntry{"Connection hostname", ExternalHost, "display", ""},
    FilterEntry{"Destination address", ExternalAddress, "display", ""},
    FilterEntry{"Destination port", Port, "display", ""},
    FilterEntry{"ASN", Asn, "display", ""},
    FilterEntry{"Country", Country, "display", ""},
    FilterEntry{"Age of the endpoint", Seconds, "<", R"({"value":1209600})"},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kInside{
    FilterEntry{"Internal destination", Yes, "is", R"({"value":true})"},
    FilterEntry{"Unusual for this device", Percent, ">", R"({"value":70})"},
    FilterEntry{"Destination address", InternalAddress, "display", ""},
    FilterEntry{"Destination port", Port, "display", ""},
    FilterEntry{"Application protocol", Protocol, "display", ""},
    FilterEntry{"Connections in the interval", SmallCount, ">", R"({"value":3})"},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kVolumeOut{
    FilterEntry{"Bytes sent", DataVolume, ">", R"({"value":50000000})"},
    FilterEntry{"Unusual volume for this hour", Percent, ">", R"({"value":80})"},
    FilterEntry{"Connection hostname", ExternalHost, "display", ""},
    FilterEntry{"Destination address", ExternalAddress, "display", ""},
    FilterEntry{"ASN", Asn, "display", ""},
    FilterEntry{"Length of the connection", Seconds, "display", ""},
    FilterEntry{"Application protocol", Protocol, "display", ""},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kVolumeIn{
    FilterEntry{"Bytes received", DataVolume, ">", R"({"value":20000000})"},
    FilterEntry{"Source address", InternalAddress, "display", ""},
    FilterEntry{"Application protocol", Protocol, "display", ""},
    FilterEntry{"Unusual for this pair", Percent, ">", R"({"value":75})"},
    FilterEntry{"Credential seen before", UserName, "display", ""},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kDns{
    FilterEntry{"Requested name", ExternalHost, "display", ""},
    FilterEntry{"Looks generated", Percent, ">", R"({"value":92})"},
    FilterEntry{"Requests in the interval", LargeCount, ">", R"({"value":40})"},
    FilterEntry{"DNS server", InternalAddress, "display", ""},
    FilterEntry{"Answered", Yes, "is", R"({"value":true})"},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kHttp{
    FilterEntry{"Connection hostname", ExternalHost, "display", ""},
    FilterEntry{"URI", Uri, "display", ""},
    FilterEntry{"User agent", UserAgent, "display", ""},
    FilterEntry{"Rare domain", Percent, ">", R"({"value":90})"},
    FilterEntry{"Destination port", Port, "is not", R"({"value":443})"},
    FilterEntry{"Beaconing", Percent, ">", R"({"value":65})"},
    FilterEntry{"Message", Message, "display", ""},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kTls{
    FilterEntry{"JA3 hash", Fingerprint, "display", ""},
    FilterEntry{"JA3S hash", Fingerprint, "display", ""},
    FilterEntry{"Connection hostname", ExternalHost, "display", ""},
    FilterEntry{"Rare certificate issuer", Percent, ">", R"({"value":95})"},
    FilterEntry{"Days until the certificate ends", SmallCount, "<", R"({"value":60})"},
    FilterEntry{"ASN", Asn, "display", ""},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kWrites{
    FilterEntry{"Path", FileName, "display", ""},
    FilterEntry{"Destination address", InternalAddress, "display", ""},
    FilterEntry{"Writes in the interval", LargeCount, ">", R"({"value":60})"},
    FilterEntry{"Credential", UserName, "display", ""},
    FilterEntry{"SHA1 file hash", FileHash, "display", ""},
    FilterEntry{"Unusual for this device", Percent, ">", R"({"value":70})"},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kReads{
    FilterEntry{"Path", FileName, "display", ""},
    FilterEntry{"Destination address", InternalAddress, "display", ""},
    FilterEntry{"Reads in the interval", LargeCount, ">", R"({"value":60})"},
    FilterEntry{"Credential", UserName, "display", ""},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kFailures{
    FilterEntry{"Failures in the interval", SmallCount, ">", R"({"value":8})"},
    FilterEntry{"Credential", UserName, "display", ""},
    FilterEntry{"Application protocol", Protocol, "display", ""},
    FilterEntry{"Message", Message, "display", ""},
    FilterEntry{"Destination address", InternalAddress, "display", ""},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kLogins{
    FilterEntry{"Credential", UserName, "display", ""},
    FilterEntry{"Source address", ExternalAddress, "display", ""},
    FilterEntry{"Country", Country, "display", ""},
    FilterEntry{"Unusual for this credential", Percent, ">", R"({"value":80})"},
    FilterEntry{"User agent", UserAgent, "display", ""},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kCommands{
    FilterEntry{"Destination address", InternalAddress, "display", ""},
    FilterEntry{"Message", Message, "display", ""},
    FilterEntry{"Credential", UserName, "display", ""},
    FilterEntry{"Unusual for this pair", Percent, ">", R"({"value":88})"},
    FilterEntry{"File", FileName, "display", ""},
    FilterEntry{"Tagged internal source", Yes, "does not have tag", R"({"value":11})"},
    FilterEntry{"Event UID", EventUid, "display", ""},
};
constexpr std::array kNewDevice{
    FilterEntry{"First seen seconds ago", Seconds, "<", R"({"value":86400})"},
    FilterEntry{"Address", InternalAddress, "display", ""},
    FilterEntry{"DHCP fingerprint", Fingerprint, "display", ""},
    FilterEntry{"Lease UID", EventUid, "display", ""},
};
constexpr std::array kIcs{
    FilterEntry{"Function code", SmallCount, "display", ""},
    FilterEntry{"Destination address", InternalAddress, "display", ""},
    FilterEntry{"Unit identifier", SmallCount, "display", ""},
    FilterEntry{"New for this controller", Percent, ">", R"({"value":90})"},
    FilterEntry{"Event UID", EventUid, "display", ""},
};

constexpr std::array<ComponentEntry, 14> kComponents{{
    {"externalconnections", "External Connections", kOutside},
    {"internalconnections", "Internal Connections", kInside},
    {"externaldatatransfer", "External Data Transfer", kVolumeOut},
    {"internaldatadownload", "Internal Data Download", kVolumeIn},
    {"dnsrequests", "DNS Requests", kDns},
    {"httprequests", "HTTP Requests", kHttp},
    {"tlshandshakes", "TLS Handshakes", kTls},
    {"smbwrites", "SMB Writes", kWrites},
    {"smbreads", "SMB Reads", kReads},
    {"loginfailures", "Login Failures", kFailures},
    {"saaslogins", "Logins", kLogins},
    {"remotecommands", "Remote Commands", kCommands},
    {"newdevice", "New Device", kNewDevice},
    {"icscommands", "ICS Commands", kIcs},
}};

} // namespace

const ComponentEntry& componentEntry(Component component)
{
    return kComponents[static_cast<std::size_t>(component)];
}

} // namespace duskwatch::simulation
