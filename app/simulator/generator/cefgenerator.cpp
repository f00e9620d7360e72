// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/cefgenerator.h"

#include "app/simulator/generator/filtervalue.h"
#include "app/simulator/generator/modelcatalogue.h"

#include <array>
#include <string_view>

namespace duskwatch::simulation {

namespace {
constexpr std::array<std::string_view, 4> kWords{"Low", "Medium", "High", "Very-High"};
} // namespace

void appendCefRecord(TextBuffer& out, Random& random, const Company& company, std::int64_t pbid,
                     std::int64_t timeMs)
{
    const auto models = modelEntries();
    const auto model = random.below(static_cast<std::uint32_t>(models.size()));
    const SimulatedDevice& device = random.pick(company.devices());
    out.raw("CEF:0|Darktrace|DCIP|6.1.33|");
    out.number(400 + model * 7);
    out.raw('|');
    std::string_view name = models[model].name;
    // CEF writes the folders of a model with slashes.
    for (auto end = name.find("::"); end != std::string_view::npos; end = name.find("::")) {
        out.raw(name.substr(0, end));
        out.raw('/');
        name.remove_prefix(end + 2);
    }
    out.raw(name);
    out.raw('|');
    if (random.chance(200))
        out.raw(random.pick(kWords));
    else
        out.number(random.mostlyLow(0, 10));
    out.raw("|externalId=");
    out.number(pbid);
    out.raw(" rt=");
    out.number(timeMs);
    out.raw(" dhost=");
    out.raw(device.hostname);
    out.raw(" src=");
    out.address(device.ipv4);
    out.raw(" smac=");
    out.raw(device.mac);
    out.raw(" dst=");
    appendFilterValue(out, random, FilterValue::ExternalAddress);
    out.raw(" dpt=");
    appendFilterValue(out, random, FilterValue::Port);
    out.raw(" message=");
    appendFilterValue(out, random, FilterValue::Message);
    out.raw(" \\| score\\=0.");
    out.padded(random.between(100, 990), 3);
    out.raw(" deviceExternalId=");
    out.number(device.did);
    out.raw(" cs1Label=Model link cs1=");
    out.raw(Company::kApplianceUrl);
    out.raw("/#modelbreach/");
    out.number(pbid);
}

} // namespace duskwatch::simulation
