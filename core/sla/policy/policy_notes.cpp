// SPDX-License-Identifier: GPL-3.0-or-later
// What agreements mostly say and this one leaves unsaid. It may be right as it is: a note and no warning.
#include <algorithm>

#include "sla/policy/policy_reader.h"
#include "sla/policy/problems.h"
#include "sla/policy/toml_tree.h"
#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

class Notes
{
public:
    Notes(const Policy &policy, const TomlNode &tree, Problems &notes)
        : m_policy(policy)
        , m_tree(tree)
        , m_notes(notes)
    {
    }

    void add()
    {
        for (const ServiceClass &one : m_policy.classes) {
            const TomlNode *rows = m_tree.find("class");
            const TomlNode *row = rows ? rows->row(one.id) : nullptr;
            m_line = row ? row->line : 0;
            m_key = "class." + one.id;
            m_class = one.id;
            addOf(one, row);
        }
        for (const Note &note : m_found)
            m_notes.add(note.line, note.key,
                        note.classes.size() == 1 ? note.what : note.what + ", for " + allOf(note.classes), "",
                        note.where);
    }

private:
    // What is said of several classes is said once, at the first.
    struct Note {
        int line = 0;
        std::string key;
        std::string what;
        std::string where;
        std::vector<std::string> classes;
    };

    void say(const std::string &what, const std::string &where)
    {
        const auto same = std::find_if(m_found.begin(), m_found.end(), [&](const Note &note) {
            return note.what == what && note.where == where;
        });
        if (same != m_found.end())
            same->classes.push_back(m_class);
        else
            m_found.push_back({m_line, m_key, what, where, {m_class}});
    }

    void addOf(const ServiceClass &one, const TomlNode *row)
    {
        const bool claimable = m_policy.credit.isClaimable(one.id);
        if (claimable && (!m_policy.claim || !m_policy.claim->within))
            say("nothing says by when a credit must be claimed; most agreements give some days or weeks",
                "[claim] with within and from");
        if (one.isMeasured && !m_policy.maintenance)
            say("no maintenance is accepted, so every minute of it counts as downtime",
                "[maintenance], where the agreement leaves some of it out");
        else if (one.isMeasured && !m_policy.maintenance->minNotice)
            say("maintenance is accepted however late it is announced", "[maintenance] min_notice");
        if (claimable && !isCapped(one))
            say(byTiersAlone(one)
                    ? "nothing but the greatest tier limits the credit of a month; some agreements name a "
                      "cap as well"
                    : "nothing limits the credit of a month; most agreements stop at a share of the fee",
                "cap_percent in [credit]");
        const TomlNode *measure = row ? row->find("measure") : nullptr;
        if (measure && one.measure.kind != MeasureKind::IntervalMean && !measure->find("no_data"))
            say("nothing says how time without data counts; it counts as available here",
                "no_data in [class.measure]: up, down or excluded");
        if (measure && one.measure.kind == MeasureKind::IntervalMean && !measure->find("empty_interval"))
            say("nothing says how an interval without samples counts; it counts as available here",
                "empty_interval in [class.measure]: available or dropped");
    }

    bool isCapped(const ServiceClass &one) const
    {
        const auto rules = m_policy.credit.rulesFor(one.id);
        return m_policy.credit.cap || std::all_of(rules.begin(), rules.end(), [](const CreditRule *rule) {
                   return rule->cap || !rule->namesAmounts();
               });
    }

    bool byTiersAlone(const ServiceClass &one) const
    {
        const auto rules = m_policy.credit.rulesFor(one.id);
        return std::all_of(rules.begin(), rules.end(), [](const CreditRule *rule) {
            return !rule->namesAmounts() || rule->kind == CreditKind::Tiers;
        });
    }

    const Policy &m_policy;
    const TomlNode &m_tree;
    Problems &m_notes;
    int m_line = 0;
    std::string m_key;
    std::string m_class;
    std::vector<Note> m_found;
};

} // namespace

Errors policyNotes(const Policy &policy, std::string_view toml, const std::string &fileName)
{
    const Checked<TomlNode> tree = parseToml(toml, fileName, longestPolicy);
    if (!tree)
        return tree.error();
    Problems notes(fileName);
    Notes(policy, *tree, notes).add();
    return notes.sorted();
}

} // namespace makegood::sla
