// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/offered_agreements.h"

#include <algorithm>
#include <string_view>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "resources.h"
#include "sla/policy/policy_reader.h"

namespace makegood::ui
{

namespace
{

struct OfferedTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::OfferedAgreement)
};

OfferedAgreement offered(const std::string &id)
{
    OfferedAgreement out;
    out.name = id;
    out.toml = shippedPolicy(id).value_or(std::string());
    out.file = "policies/" + id + ".policy.toml";
    const auto policy = readPolicy(out.toml, id);
    out.title = !policy            ? toText(id)
        : policy->provider.empty() ? toText(policy->name)
                                   : OfferedTexts::tr("%1 (%2)", "agreement and provider")
                                         .arg(toText(policy->name), toText(policy->provider));
    out.version = libraryVersion(out.toml);
    return out;
}

} // namespace

QString libraryVersion(const std::string &toml)
{
    constexpr std::string_view mark = "# version ";
    const std::string_view line = std::string_view(toml).substr(0, toml.find('\n'));
    const std::size_t end = line.find(':');
    if (!line.starts_with(mark) || end == std::string_view::npos)
        return {};
    return toText(std::string(line.substr(mark.size(), end - mark.size())));
}

std::vector<OfferedAgreement> offeredAgreements()
{
    std::vector<OfferedAgreement> out;
    for (const std::string &id : shippedPolicies())
        out.push_back(offered(id));
    const auto ours = static_cast<std::ptrdiff_t>(out.size());
    for (const std::string &id : libraryPolicies())
        out.push_back(offered(id));
    std::sort(out.begin() + ours, out.end(), [](const OfferedAgreement &a, const OfferedAgreement &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return out;
}

} // namespace makegood::ui
