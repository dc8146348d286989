// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace makegood::sla
{

/// What is written as the value of a key: the forms at the beginning of docs/policy-reference.md.
enum class KeyForm : std::uint8_t {
    Text,
    Texts, ///< an array of strings, none twice
    Word, ///< of the row's words
    Words, ///< an array of them
    Whole, ///< an integer
    Boolean,
    Length, ///< a duration
    Target, ///< a duration, business hours or business days
    Span, ///< a duration, business days or months
    TimeOfDay,
    Date,
    Dates,
    Month,
    Moment, ///< an instant
    Zone,
    Percent,
    Decimal,
    SignedDecimal,
    Money,
    Table,
    Rows, ///< an array of tables
    Settings, ///< a table of dotted paths
    Any ///< another place says what may stand here
};

/// One key of a policy or contract file. The one list of keys: readers know a key by its row and name the
/// others as unknown, and the reference, the JSON Schema and the completion of editors are made of the rows
/// or held against them by a test.
struct KeyRow {
    std::string_view table; ///< without the rows' names: `class.measure`; empty: the top
    std::string_view key;
    KeyForm form = KeyForm::Text;
    bool needed = false; ///< in every table of this name; further needs follow from the table's kind
    std::string_view standard = {}; ///< what an absent key means, as it would be written; empty: nothing
    std::string_view unit = {}; ///< of a number, or what a share is of
    std::span<const std::string_view> words = {}; ///< of a closed list
    std::int64_t least = 0; ///< of an integer
    std::int64_t most = 0; ///< of an integer; not above `least`: any
    std::string_view about = {}; ///< a short sentence: what the key says
};

/// The keys of a kind of file.
class KeyTable
{
public:
    explicit KeyTable(std::vector<KeyRow> rows);

    const std::vector<KeyRow> &rows() const { return m_rows; }
    /// The rows of one table, in the order of the reference.
    std::vector<const KeyRow *> of(std::string_view table) const;
    const KeyRow *find(std::string_view table, std::string_view key) const;
    /// The kinds with which the key has an effect, as words of the `kind` beside it; empty: with all.
    static std::vector<std::string_view> kindsOf(const KeyRow &row);

private:
    std::vector<KeyRow> m_rows;
    std::vector<std::size_t> m_byName; ///< places in m_rows, by table and key
};

/// The rows of [credit] and below, of [claim] and of [[gate]].
std::span<const KeyRow> remedyKeyRows();
/// The rows of [business], [support] and [[obligation]], and below.
std::span<const KeyRow> supportKeyRows();
/// The rows of periods and groups of a class, of [impact] and of [[right]].
std::span<const KeyRow> periodKeyRows();

const KeyTable &policyKeys();
const KeyTable &contractKeys();

} // namespace makegood::sla
