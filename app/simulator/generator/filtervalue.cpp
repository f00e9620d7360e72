// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/filtervalue.h"

#include <array>
#include <string_view>

namespace duskwatch::simulation {

namespace {

constexpr std::array<std::string_view, 24> kHostStarts{
    "cdn",     "api",  "mail",  "update", "files", "static", "login", "edge",
    "img",     "sync", "push",  "node",   "relay", "media",  "cloud", "share",
    "tracker", "vpn",  "store", "pixel",  "ns1",   "m",      "dl",    "auth"};
constexpr std::array<std::string_view, 28> kHostMiddles{
    "quillworks", "bluefern",  "harbourmint", "tinroof",   "oakmeter",  "silverpond", "redkite",
    "pebblecast", "northgale", "inkwell",     "lampblack", "sunhatch",  "cobaltbay",  "moorhen",
    "paperkite",  "ferrous",   "glassbell",   "rainspout", "tallgrass", "umbrella9",  "vinegar",
    "wickerbox",  "yellowjet", "zephyrline",  "dustmote",  "elmgate",   "foxglove",   "greywater"};
constexpr std::array<std::string_view, 12> kCountries{"Iceland", "Brazil",  "Viet Nam", "Netherlands",
                                                      "Canada",  "Moldova", "Kenya",    "Côte d’Ivoire",
                                                      "Japan",   "Türkiye", "Ireland",  "United States"};
constexpr std::array<std::string_view, 10> kOrganisations{
    "HARBOUR-TRANSIT", "QUILLNET",    "Oakmeter Hosting", "NORTHGALE-AS", "Pebblecast CDN",
    "SILVERPOND",      "Moorhen Ltd", "FERROUS-CLOUD",    "ELMGATE-2",    "Zephyr Line Telecom"};
constexpr std::array<std::string_view, 9> kProtocols{"HTTPS", "HTTP", "SSH",  "SMB", "DNS",
                                                     "RDP",   "NTLM", "LDAP", "QUIC"};
constexpr std::array<std::uint32_t, 14> kPorts{443,  80,  22,  445, 53,   3389, 8443,
                                               8080, 139, 135, 636, 1433, 5985, 25};
constexpr std::array<std::string_view, 8> kAgents{"Mozilla/5.0 (Windows NT 10.0; Win64; x64) Quill/",
                                                  "curl/7.",
                                                  "python-requests/2.",
                                                  "Inventory-Agent/",
                                                  "Mozilla/5.0 (X11; Linux x86_64) Lantern/",
                                                  "Go-http-client/1.",
                                                  "PackageFetcher/3.",
                                                  "Mozilla/5.0 (Macintosh; Intel Mac OS X 13_4) Fen/"};
constexpr std::array<std::string_view, 8> kFolders{"finance", "projects", "people", "drawings",
                                                   "archive", "releases", "depot",  "übergabe"};
constexpr std::array<std::string_view, 8> kFiles{"quarterly", "payroll",  "passwords", "assembly",
                                                 "customers", "calendar", "installer", "minutes"};
constexpr std::array<std::string_view, 8> kSuffixes{".xlsx", ".pdf",  ".docx", ".zip",
                                                    ".txt",  ".kdbx", ".iso",  ".dwg"};
constexpr std::array<std::string_view, 10> kUsers{"b.jansen", "svc-backup", "c.ito",       "administrator",
                                                  "f.okafor", "svc-scan",   "h.lindqvist", "m.grieg",
                                                  "helpdesk", "o.novak"};
constexpr std::array<std::string_view, 7> kMessages{
    "A rare file type was seen in the answer",  "Self-signed certificate offered",
    "The user agent was new for this device",   "Log-in failed: unknown account",
    "Certificate name does not match the host", "Server asked for an older protocol",
    "Cleartext credentials in the request"};

void appendUserAgent(TextBuffer& out, Random& random)
{
    out.raw(random.pick(kAgents));
    out.number(random.below(130));
    out.raw('.');
    out.number(random.below(60));
}

void appendEventUid(TextBuffer& out, Random& random)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
    static_assert(kLetters.size() == 64);
    std::uint64_t bits = random.next();
    for (int count = 0; count < 18; ++count) {
        if (count == 10)
            bits = random.next();
        out.raw(kLetters[bits & 63]);
        bits >>= 6;
    }
}

void appendUri(TextBuffer& out, Random& random)
{
    out.raw('/');
    out.raw(random.pick(kFolders));
    out.raw('/');
    out.raw(random.pick(kHostMiddles));
    out.raw("?id=");
    out.hex(random.next(), 12);
    out.raw("&v=");
    out.number(random.below(100));
}

void appendFileName(TextBuffer& out, Random& random)
{
    out.raw(random.pick(kFolders));
    out.raw('/');
    out.raw(random.pick(kFiles));
    out.raw('-');
    out.number(random.below(4000));
    out.raw(random.pick(kSuffixes));
}

} // namespace

std::uint32_t drawExternalAddress(Random& random)
{
    constexpr std::uint32_t kBenchmarking = (198u << 24) | (18u << 16);
    constexpr std::uint32_t kDocumentation = (203u << 24) | (113u << 8);
    return random.chance(900) ? kBenchmarking + random.below(1u << 17) : kDocumentation + random.below(256);
}

std::uint32_t drawInternalAddress(Random& random)
{
    constexpr std::array<std::uint32_t, 8> kThirds{4, 8, 9, 12, 13, 256 * 20, 256 * 20 + 1, 256 * 41 + 2};
    return (10u << 24) + (20u << 16) + (random.pick(kThirds) << 8) + random.between(4, 250);
}

void appendUuid(TextBuffer& out, Random& random)
{
    const std::uint64_t high =
        random.next(); // one statement each: the order of arguments is the compiler's choice
    out.uuid(high, random.next());
}

void appendExternalHost(TextBuffer& out, Random& random)
{
    out.raw(random.pick(kHostStarts));
    if (random.chance(600)) {
        out.raw('-');
        out.number(random.below(3000));
    }
    out.raw('.');
    out.raw(random.pick(kHostMiddles));
    out.raw(".example");
}

void appendFilterValue(TextBuffer& out, Random& random, FilterValue kind)
{
    switch (kind) {
    case FilterValue::Percent:
        return out.number(random.between(60, 100));
    case FilterValue::SmallCount:
        return out.number(random.between(1, 40));
    case FilterValue::LargeCount:
        return out.number(random.mostlyLow(40, 90'000));
    case FilterValue::DataVolume:
        return out.number(random.mostlyLow(9'000, 4'000'000'000));
    case FilterValue::Seconds:
        return out.number(random.mostlyLow(1, 90'000));
    case FilterValue::InternalAddress:
        return out.address(drawInternalAddress(random));
    case FilterValue::ExternalAddress:
        return out.address(drawExternalAddress(random));
    case FilterValue::ExternalHost:
        return appendExternalHost(out, random);
    case FilterValue::Port:
        return out.number(random.chance(700) ? random.pick(kPorts) : random.between(1025, 65'535));
    case FilterValue::Asn:
        out.raw("AS");
        out.number(random.between(64'496, 65'534)); // reserved numbers, RFC 5398 and RFC 6996
        out.raw(' ');
        return out.raw(random.pick(kOrganisations));
    case FilterValue::Country:
        return out.raw(random.pick(kCountries));
    case FilterValue::Protocol:
        return out.raw(random.pick(kProtocols));
    case FilterValue::Fingerprint:
        out.hex(random.next(), 16);
        return out.hex(random.next(), 16);
    case FilterValue::FileHash:
        out.hex(random.next(), 16);
        out.hex(random.next(), 16);
        return out.hex(random.next(), 8);
    case FilterValue::EventUid:
        return appendEventUid(out, random);
    case FilterValue::UserAgent:
        return appendUserAgent(out, random);
    case FilterValue::Uri:
        return appendUri(out, random);
    case FilterValue::FileName:
        return appendFileName(out, random);
    case FilterValue::UserName:
        return out.raw(random.pick(kUsers));
    case FilterValue::Message:
        return out.raw(random.pick(kMessages));
    case FilterValue::Yes:
        return out.raw("true");
    }
}

} // namespace duskwatch::simulation
