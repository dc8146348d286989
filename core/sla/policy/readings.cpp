// SPDX-License-Identifier: GPL-3.0-or-later
// [[reading]]: docs/rules.md, section 9. A reading is the whole policy with some settings changed, checked
// like any policy.
#include <set>

#include "sla/policy/policy_parts.h"
#include "sla/policy/toml_path.h"

namespace makegood::sla
{

namespace
{

void collectSettings(const TomlNode &table, const std::string &prefix, std::vector<PlacedSetting> &out)
{
    for (const auto &[key, node] : table.entries) {
        const std::string path = prefix.empty() ? key : prefix + '.' + key;
        if (node.kind == TomlNode::Kind::Table && node.dotted)
            collectSettings(node, path, out);
        else
            out.push_back({path, &node});
    }
}

bool isWithin(const std::string &key, const std::string &path)
{
    return key == path || key.starts_with(path + '.');
}

/// Identity of an error, independent of its line.
std::string errorKey(const Error &error)
{
    return error.key + '\n' + error.what + '\n' + error.found + '\n' + error.allowed;
}

/// Names the first part of a path that the policy does not have.
std::string whatIsNot(const TomlNode &tree, const std::string &path)
{
    std::size_t end = path.find('.');
    while (end != std::string::npos && nodeAt(tree, path.substr(0, end)))
        end = path.find('.', end + 1);
    // A row is told with its number.
    if (end != std::string::npos && end + 1 < path.size() && path[end + 1] >= '0' && path[end + 1] <= '9')
        end = path.find('.', end + 1);
    return std::string(nothingHere) + path.substr(0, end) + " here";
}

/// Reads the patched policy; null after reporting its errors at the reading's lines.
std::shared_ptr<const Policy> termsOf(const TomlNode &patched, const TableReader &row,
                                      const std::vector<PlacedSetting> &settings, const Policy &base,
                                      const std::set<std::string> &baseErrors, Problems &problems)
{
    Problems found("");
    Policy policy = readPolicyTree(patched, found);
    bool bad = false;
    for (const Error &error : found.sorted()) {
        // Errors of the policy itself are reported once, at their own lines.
        if (baseErrors.contains(errorKey(error)))
            continue;
        const auto at = std::find_if(settings.begin(), settings.end(),
                                     [&](const PlacedSetting &s) { return isWithin(error.key, s.path); });
        const int line = at == settings.end() ? row.lineOf("set") : at->value->line;
        problems.add(line, row.pathOf("set." + error.key), "with this reading: " + error.what, error.found,
                     error.allowed);
        bad = true;
    }
    const bool sameClasses
        = std::equal(base.classes.begin(), base.classes.end(), policy.classes.begin(), policy.classes.end(),
                     [](const ServiceClass &a, const ServiceClass &b) { return a.id == b.id; });
    if (!bad && (!sameClasses || policy.id != base.id)) {
        problems.add(row.lineOf("set"), row.pathOf("set"),
                     "a reading cannot rename the policy or its classes", "", "parameters of the policy");
        bad = true;
    }
    return bad ? nullptr : std::make_shared<const Policy>(std::move(policy));
}

void readSettings(const TomlNode &set, const TableReader &row, const TomlNode &bare, const Policy &base,
                  const std::set<std::string> &baseErrors, Reading &reading, Problems &problems)
{
    TomlNode patched = bare;
    const std::vector<PlacedSetting> settings = settingsOf(set);
    if (settings.size() > mostRows) {
        problems.add(row.lineOf("set"), row.pathOf("set"), "too many settings", "",
                     "at most " + std::to_string(mostRows));
        return;
    }
    bool placed = true;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        const PlacedSetting &one = settings[i];
        const bool twice = std::any_of(settings.begin(), settings.begin() + static_cast<std::ptrdiff_t>(i),
                                       [&](const PlacedSetting &other) { return other.path == one.path; });
        if (twice || !applySetting(patched, one)) {
            problems.add(one.value->line, row.pathOf("set." + one.path),
                         twice ? "it is set twice" : whatIsNot(bare, one.path), one.path,
                         twice ? "each once"
                               : "a dotted path such as credit.rounding or class.<id>.measure.<key>");
            placed = false;
        }
        reading.set.push_back({one.path, one.value->literal});
    }
    if (settings.empty())
        problems.add(row.lineOf("set"), row.pathOf("set"), "nothing is set", "", "at least one setting");
    else if (placed)
        reading.terms = termsOf(patched, row, settings, base, baseErrors, problems);
}

} // namespace

std::vector<PlacedSetting> settingsOf(const TomlNode &set)
{
    std::vector<PlacedSetting> out;
    collectSettings(set, "", out);
    return out;
}

bool applySetting(TomlNode &tree, const PlacedSetting &setting)
{
    if (setting.path.substr(0, setting.path.find('.')) == "reading")
        return false;
    const TomlPlace place = placeOf(tree, setting.path);
    if (place.node)
        *place.node = *setting.value;
    else if (place.table)
        place.table->entries.emplace_back(place.key, *setting.value);
    return place.node || place.table;
}

std::vector<Reading> readReadings(TableReader &top, const TomlNode &tree, const Policy &base,
                                  Problems &problems)
{
    std::vector<Reading> out;
    const auto rows = top.rows("reading", mostRows);
    if (rows.empty())
        return out;
    TomlNode bare = tree;
    std::erase_if(bare.entries, [](const auto &entry) { return entry.first == "reading"; });
    Problems again("");
    readPolicyTree(bare, again);
    std::set<std::string> baseErrors;
    for (const Error &error : again.sorted())
        baseErrors.insert(errorKey(error));

    UniqueIds ids;
    for (const auto &[node, path] : rows) {
        TableReader row(*node, path, problems);
        Reading reading;
        reading.id = ids.read(row);
        reading.clause = row.need("clause", row.text("clause"), "the id of a clause");
        reading.question = row.need("question", row.text("question"), "a question in plain words");
        if (const TomlNode *set = row.table("set"))
            readSettings(*set, row, bare, base, baseErrors, reading, problems);
        else if (!row.has("set"))
            row.missing("set", "{ \"dotted.path\" = value }");
        row.finish();
        out.push_back(std::move(reading));
    }
    return out;
}

} // namespace makegood::sla
