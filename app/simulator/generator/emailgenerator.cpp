// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/emailgenerator.h"

#include "app/simulator/generator/filtervalue.h"
#include "app/simulator/generator/timetext.h"

#include <array>
#include <string_view>

namespace duskwatch::simulation {

namespace {

constexpr std::array<std::string_view, 8> kSubjects{
    "Ihre Rechnung für Oktober",     "Please look at this before noon",
    "Votre colis n’a pas été livré", "Minutes of yesterday's meeting",
    "Password ends today",           "請求書の確認",
    "Offer for 40 chairs",           "Re: Re: bank details"};
constexpr std::array<std::string_view, 10> kTags{
    "Link To A Young Domain", "Imitates A Colleague", "First Contact",   "Asks For Money", "Archive Attached",
    "Mailing List",           "Reply To Elsewhere",   "Names A Manager", "Hidden Text",    "Cloud File Link"};
constexpr std::array<std::string_view, 4> kActions{"Hold message", "Lock link", "Move to junk",
                                                   "Convert attachment"};
constexpr std::array<std::string_view, 6> kRemarks{
    "The sender has not written to anybody here before.",
    "The link leads to a name that was registered less than two weeks ago.",
    "The name shown belongs to a colleague, the address does not.",
    "The text asks for an answer to another address than the one it came from.",
    "The way the message took differs from the one its sender usually takes.",
    "Nobody here has ever answered a message of this organisation."};

void appendRecipient(TextBuffer& out, Random& random, const Company& company)
{
    out.raw("{\"rcpt_to\":\"");
    out.raw(random.pick(company.people()));
    out.raw('@');
    out.raw(Company::kDomain);
    out.raw("\",\"rcpt_status\":\"");
    out.raw(random.chance(700) ? "held" : "delivered");
    out.raw("\",\"tags\":[");
    const std::uint32_t tags = random.between(1, 5);
    const std::uint32_t first = random.below(kTags.size());
    for (std::uint32_t index = 0; index < tags; ++index) {
        out.raw(index == 0 ? "\"" : ",\"");
        out.raw(kTags[(first + index) % kTags.size()]);
        out.raw('"');
    }
    out.raw("],\"is_read\":false,\"summary\":[\"");
    out.raw(random.pick(kRemarks));
    out.raw("\",\"The address ");
    appendFilterValue(out, random, FilterValue::ExternalAddress);
    out.raw(" (");
    appendFilterValue(out, random, FilterValue::Asn);
    out.raw(") delivered it.\",\"");
    out.raw(random.pick(kRemarks));
    out.raw("\"],\"rcpt_actions_taken\":[\"");
    out.raw(random.pick(kActions));
    out.raw("\"],\"action_status\":true,\"is_group_email\":false,\"requestedRelease\":null}");
}

} // namespace

void appendEmailRecord(TextBuffer& out, Random& random, const Company& company, std::int64_t timeMs)
{
    out.raw("{\"uuid\":\"");
    appendUuid(out, random);
    out.raw(".1\",\"direction\":\"");
    out.raw(random.chance(850) ? "inbound" : "outbound");
    out.raw("\",\"dtime\":\"");
    appendIsoMilliseconds(out, timeMs);
    out.raw("\",\"dtime_unix\":");
    out.number(timeMs);
    out.raw(",\"header_from_email\":\"");
    appendFilterValue(out, random, FilterValue::UserName);
    out.raw('@');
    appendExternalHost(out, random);
    out.raw("\",\"header_subject\":\"");
    out.raw(random.pick(kSubjects));
    out.raw("\",\"message_id\":\"<");
    out.hex(random.next(), 16);
    out.raw("@mail.example>\",\"in_progress\":false,\"n_links\":");
    out.number(random.below(9));
    out.raw(",\"n_attachments\":");
    out.number(random.below(3));
    out.raw(",\"model_score\":");
    out.number(random.mostlyLow(5, 100));
    out.raw(",\"campaign_id\":null,\"rcpts\":[");
    const std::uint32_t recipients = random.mostlyLow(1, 5);
    for (std::uint32_t index = 0; index < recipients; ++index) {
        if (index > 0)
            out.raw(',');
        appendRecipient(out, random, company);
    }
    out.raw("],\"restricted_recipients\":[]}");
}

} // namespace duskwatch::simulation
