// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_fields.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTimeZone>

#include "explain/cell_text.h"
#include "explain/parameter_words.h"
#include "sla/policy/measure_keys.h"
#include "sla/policy/toml_patch.h"
#include "sla/policy/toml_path.h"

namespace makegood::ui
{

namespace
{

using FieldKeys = std::vector<std::string>;

struct TermsFieldsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::TermsFields)
};

class Fields
{
public:
    explicit Fields(const TermsCheck &check)
        : m_check(check)
        , m_tree(*check.tree)
    {
    }

    std::vector<TermsFieldGroup> policy()
    {
        eachRow("class", [&](const std::string &at, const std::string &named, const TomlNode &row) {
            begin(TermsFieldsTexts::tr("Class %1").arg(textOf(row, "title", named)));
            // A class that promises values alone has neither.
            if (row.find("target") || row.find("measure") || !row.find("metric")) {
                add(at, named, "class", {"target"});
                add(at, named, "class", {"period"});
                if (const std::string period = wordAt(at + ".period");
                    period == "quarter" || period == "year")
                    add(at, named, "class", {"first_month"});
                add(at, named, "class", measureFields(wordAt(at + ".measure.kind")));
            }
        });
        eachRow("class", [&](const std::string &classAt, const std::string &, const TomlNode &) {
            eachRow(classAt + ".metric",
                    [&](const std::string &at, const std::string &named, const TomlNode &row) {
                        begin(TermsFieldsTexts::tr("Value %1").arg(textOf(row, "title", named)));
                        add(at, named, "class.metric", {"statistic", "limit", "side"});
                        if (wordAt(at + ".statistic") == "share-beyond")
                            add(at, named, "class.metric", {"beyond"});
                        add(at, named, "class.metric", {"unit", "bucket"});
                    });
        });
        begin(TermsFieldsTexts::tr("Maintenance"));
        add({}, {}, {}, {"maintenance.excludes"});
        if (wordAt("maintenance.excludes") == "unavailability")
            add({}, {}, {}, {"maintenance.allowance"});
        add({}, {}, {},
            {"maintenance.min_notice", "maintenance.notice", "maintenance.channel",
             "maintenance.allowed_hours.from", "maintenance.allowed_hours.to",
             "maintenance.allowed_hours.zone", "maintenance.allowed_hours.rule"});
        begin(TermsFieldsTexts::tr("Credit"));
        const bool byRules = nodeAt(m_tree, "credit.rule") != nullptr;
        const std::string kind = wordAt("credit.kind");
        if (!byRules)
            addRemedy("credit", "credit", "credit");
        if (byRules || namesAmounts(kind))
            add({}, {}, {}, {"credit.cap_percent", "credit.least"});
        eachRow("credit.rule", [&](const std::string &at, const std::string &named, const TomlNode &row) {
            begin(TermsFieldsTexts::tr("Remedy %1").arg(textOf(row, "id", named)));
            addRemedy(at, named, "credit.rule");
        });
        if (byRules || namesAmounts(kind)) {
            begin(TermsFieldsTexts::tr("Claim"));
            add({}, {}, {}, {"claim.within", "claim.from", "claim.report_within", "claim.payout"});
        }
        eachRow("right", [&](const std::string &at, const std::string &named, const TomlNode &row) {
            begin(TermsFieldsTexts::tr("Right %1").arg(textOf(row, "id", named)));
            add(at, named, "right", {"text"});
            if (row.find("downtime_over"))
                add(at, named, "right", {"downtime_over"});
            add(at, named, "right", {"months", "within", "for"});
        });
        return std::move(m_out);
    }

    std::vector<TermsFieldGroup> contract(bool isNew)
    {
        begin(TermsFieldsTexts::tr("Contract"));
        if (isNew)
            add({}, {}, {}, {"id"}); // an id never changes later
        add({}, {}, {}, {"customer", "time_zone", "currency", "billing_day", "start", "end"});
        eachRow("service", [&](const std::string &at, const std::string &named, const TomlNode &row) {
            begin(TermsFieldsTexts::tr("Service %1").arg(textOf(row, "id", named)));
            add(at, named, "service", {"id", "class", "type", "price", "support", "start", "end"});
            eachRow(at + ".charge", [&](const std::string &charge, const std::string &own, const TomlNode &) {
                add(charge, named + own.substr(at.size()), "service.charge", {"month", "amount"});
            });
            eachRow(
                at + ".named_charge",
                [&](const std::string &charge, const std::string &own, const TomlNode &) {
                    add(charge, named + own.substr(at.size()), "service.named_charge", {"name", "amount"});
                });
        });
        eachRow("group", [&](const std::string &at, const std::string &named, const TomlNode &row) {
            begin(TermsFieldsTexts::tr("Group %1").arg(textOf(row, "id", named)));
            add(at, named, "group", {"id", "class"});
        });
        eachRow("standing", [&](const std::string &at, const std::string &named, const TomlNode &) {
            begin(TermsFieldsTexts::tr("Condition that did not hold"));
            add(at, named, "standing", {"gate", "from", "until", "reason"});
        });
        return std::move(m_out);
    }

private:
    static QString textOf(const TomlNode &row, std::string_view key, const std::string &otherwise)
    {
        const TomlNode *node = row.find(key);
        return toText(node && !node->text.empty() ? node->text : otherwise);
    }

    std::string wordAt(const std::string &path) const
    {
        const TomlNode *node = nodeAt(m_tree, path);
        return node ? node->text : std::string();
    }

    // Arrays, and keys that are true or false, are edited in the text.
    static FieldKeys measureFields(const std::string &kind)
    {
        FieldKeys out{"measure.kind"};
        for (const MeasureKey &key : measureKeys())
            if (key.kinds.contains(fromWord<MeasureKind>(kind).value_or(MeasureKind::Runs))
                && !std::holds_alternative<std::vector<std::string> Measure::*>(key.field)
                && !std::holds_alternative<bool Measure::*>(key.field))
                out.push_back("measure." + std::string(key.name));
        return out;
    }

    static bool namesAmounts(const std::string &kind)
    {
        return kind == "pro-rata" || kind == "per-block" || kind == "tiers" || kind == "table"
            || kind == "flat";
    }

    // What the kind uses; of what few agreements say only the keys that stand in the text.
    static FieldKeys creditFields(const std::string &kind)
    {
        if (kind == "pro-rata")
            return {"basis", "multiplier"};
        if (kind == "per-block")
            return {"block", "days", "percent", "rounding", "aggregate", "day_basis"};
        if (kind == "tiers")
            return {"base"};
        if (kind == "table")
            return {"by"};
        if (kind == "flat")
            return {"amount", "percent"};
        return {};
    }

    // The fields of one remedy, in [credit] or in a rule.
    void addRemedy(const std::string &at, const std::string &named, const std::string &rows)
    {
        const TomlNode *table = nodeAt(m_tree, at);
        const std::string kind = wordAt(at + ".kind");
        FieldKeys keys{"kind"};
        if (namesAmounts(kind))
            keys.push_back(rows == "credit" ? "trigger" : "on");
        for (const std::string &key : creditFields(kind))
            keys.push_back(key);
        for (const char *key : {"metric", "amount", "per", "first_percent", "day_basis", "free", "beyond",
                                "cap_percent_outage"})
            if (table && table->find(key) && std::find(keys.begin(), keys.end(), key) == keys.end())
                keys.push_back(key);
        if (rows != "credit" && table && table->find("cap_percent"))
            keys.push_back("cap_percent");
        add(at, named, rows, keys);
        const auto present = [](const TomlNode &row, std::initializer_list<const char *> from) {
            FieldKeys out;
            for (const char *key : from)
                if (row.find(key))
                    out.push_back(key);
            return out;
        };
        if (kind == "tiers")
            eachRow(at + ".tier", [&](const std::string &path, const std::string &own, const TomlNode &row) {
                add(path, named + own.substr(at.size()), rows + ".tier",
                    present(row, {"below", "at_or_below", "beyond", "percent", "days", "amount", "per"}));
            });
        if (kind == "table")
            eachRow(at + ".row", [&](const std::string &path, const std::string &own, const TomlNode &row) {
                add(path, named + own.substr(at.size()), rows + ".row",
                    present(row, {"from", "over", "percent", "days", "hours", "amount", "per"}));
            });
    }

    void begin(const QString &title) { m_out.push_back({title, {}}); }

    template <typename Visit> void eachRow(const std::string &path, Visit visit)
    {
        const TomlNode *rows = nodeAt(m_tree, path);
        if (!rows || rows->kind != TomlNode::Kind::Array)
            return;
        for (std::size_t i = 0; i < rows->items.size(); ++i)
            if (rows->items[i].kind == TomlNode::Kind::Table)
                visit(path + '.' + std::to_string(i), path + '.' + rowName(rows->items[i], i),
                      rows->items[i]);
    }

    static std::string joined(const std::string &path, const std::string &key)
    {
        return path.empty() ? key : path + '.' + key;
    }

    void add(const std::string &at, const std::string &named, const std::string &rows, const FieldKeys &keys)
    {
        for (const std::string &key : keys) {
            TermsField field;
            field.path = joined(at, key);
            field.named = joined(named, key);
            field.key = joined(rows, key);
            const ParameterWords words = parameterWords(field.key);
            field.choices = words.choices;
            field.mayBeTyped = words.choices.isEmpty();
            field.isText = words.isText;
            addChoices(field);
            if (const TomlNode *node = nodeAt(m_tree, field.path)) {
                field.isList = node->kind == TomlNode::Kind::Array || node->kind == TomlNode::Kind::Table;
                field.value = toText(node->kind == TomlNode::Kind::Text ? node->text : node->literal);
            }
            m_out.back().fields.push_back(std::move(field));
        }
    }

    void addChoices(TermsField &field) const
    {
        if (field.key == "time_zone") {
            static const QStringList zones = [] {
                QStringList out;
                for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
                    out << QString::fromLatin1(id);
                return out;
            }();
            field.choices = zones;
        }
        const char *table = field.key == "service.class" ? "class"
            : field.key == "standing.gate"               ? "gate"
            : field.key == "service.support"             ? "support.severity"
                                                         : nullptr;
        if (!table)
            return;
        const auto policy = parseToml(m_check.texts.policyToml, {}, longestPolicy);
        if (const TomlNode *rows = policy ? nodeAt(*policy, table) : nullptr)
            for (const TomlNode &row : rows->items)
                if (const TomlNode *id = row.find("id"))
                    field.choices << toText(id->text);
        field.mayBeTyped = field.choices.isEmpty();
    }

    const TermsCheck &m_check;
    const TomlNode &m_tree;
    std::vector<TermsFieldGroup> m_out;
};

} // namespace

std::vector<TermsFieldGroup> termsFields(const TermsCheck &check, EditedText edited)
{
    if (!check.tree)
        return {};
    return edited == EditedText::Policy ? Fields(check).policy()
                                        : Fields(check).contract(edited == EditedText::NewContract);
}

std::optional<std::string> literalOf(const TermsField &field, const QString &value)
{
    const std::string text = value.trimmed().toStdString();
    if (text.empty())
        return std::nullopt;
    return field.isText ? tomlString(text) : text;
}

} // namespace makegood::ui
