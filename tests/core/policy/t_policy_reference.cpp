// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of docs/policy-reference.md run as tests: a ```toml block after `<!-- policy -->` is a whole
// policy file, one after `<!-- contract -->` a whole contract, and every key that the reader knows is
// explained there.
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/credit_keys.h"
#include "sla/policy/key_table.h"
#include "sla/policy/measure_keys.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_policy_reference
{

using namespace makegood::sla;
using namespace makegood::test;

class PolicyReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPolicyIsReadWithoutWarning();
    void everyContractIsRead();
    void everyKindOfCreditHasAnExample();
    void everyKeyIsExplained();
    void keysNameTheirKindsAndWords();
    void theGuideShowsItsCase();
};

namespace
{

const char *const document = "docs/policy-reference.md";

struct Example {
    std::string name; ///< file and line, for messages
    std::string text;
};

std::vector<Example> examples(const std::string &mark)
{
    const std::string text = fileText(document);
    const std::string opening = "<!-- " + mark + " -->\n```toml\n";
    std::vector<Example> out;
    for (std::size_t at = text.find(opening); at != std::string::npos; at = text.find(opening, at + 1)) {
        const std::size_t begin = at + opening.size();
        const std::size_t end = text.find("```", begin);
        const auto line
            = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n') + 1;
        std::string where = document;
        where.append(" from line ").append(std::to_string(line));
        out.push_back({where, text.substr(begin, end - begin)});
    }
    return out;
}

/// What the error messages say may stand in a table: asked for by an unknown key.
std::vector<std::string> knownKeys(const std::string &from, const std::string &to)
{
    const Checked<Policy> policy = readPolicy(edited(sound, from, to), "x");
    std::vector<std::string> out;
    if (policy)
        return out;
    for (const Error &error : policy.error()) {
        if (!error.what.starts_with("an unknown key"))
            continue;
        std::string word;
        for (const char c : error.allowed + ',') {
            if (c == ',')
                out.push_back(std::exchange(word, {}));
            else if (c != ' ')
                word += c;
        }
    }
    return out;
}

} // namespace

void PolicyReferenceTest::everyPolicyIsReadWithoutWarning()
{
    const std::vector<Example> all = examples("policy");
    QVERIFY(all.size() >= 6);
    for (const Example &one : all) {
        const Checked<Policy> policy = readPolicy(one.text, one.name);
        QVERIFY2(policy, policy ? "" : texts(policy.error()).c_str());
        QCOMPARE(texts(policyWarnings(*policy, one.text, one.name)), std::string());
    }
}

void PolicyReferenceTest::everyContractIsRead()
{
    const std::vector<Example> all = examples("contract");
    QVERIFY(!all.empty());
    for (const Example &one : all) {
        const Checked<Contract> contract = readContract(one.text, one.name);
        QVERIFY2(contract, contract ? "" : texts(contract.error()).c_str());
    }
}

void PolicyReferenceTest::everyKindOfCreditHasAnExample()
{
    std::vector<CreditKind> kinds;
    std::vector<MeasureKind> measures;
    for (const Example &one : examples("policy")) {
        const Policy policy = readPolicy(one.text, one.name).value_or(Policy());
        kinds.push_back(policy.credit.kind());
        for (const ServiceClass &serviceClass : policy.classes)
            measures.push_back(serviceClass.measure.kind);
    }
    for (const CreditKind kind :
         {CreditKind::ProRata, CreditKind::PerBlock, CreditKind::Tiers, CreditKind::Table, CreditKind::Flat,
          CreditKind::Negotiated, CreditKind::None, CreditKind::Rules})
        QVERIFY(std::find(kinds.begin(), kinds.end(), kind) != kinds.end());
    for (const MeasureKind kind : {MeasureKind::Runs, MeasureKind::ErrorRate, MeasureKind::IntervalMean})
        QVERIFY(std::find(measures.begin(), measures.end(), kind) != measures.end());
}

void PolicyReferenceTest::everyKeyIsExplained()
{
    const std::string text = fileText(document);
    const std::vector<std::pair<std::string, std::string>> intruders = {
        {"schema = 1", "schema = 1\nzz = 1"},
        {"title = \"Web\"", "title = \"Web\"\nzz = 1"},
        {"kind = \"runs\"", "kind = \"runs\"\nzz = 1"},
        {"min_notice = \"0s\"", "zz = 1"},
        {"days = [\"sat\"]", "zz = 1"},
        {"from = [\"availability\"]", "from = [\"availability\"]\nzz = 1"},
        {"kind = \"pro-rata\"", "kind = \"pro-rata\"\nzz = 1"},
        {"id = \"net\"", "id = \"net\"\nzz = 1"},
        {"within = \"72h\"", "within = \"72h\"\nzz = 1"},
        {"id = \"good\"", "id = \"good\"\nzz = 1"},
        {"channels =", "zz = 1\nchannels ="},
        {"from = \"09:00\"", "from = \"09:00\", zz = 1"},
        {"title = \"Critical\"", "title = \"Critical\"\nzz = 1"},
        {"within = \"2bd\"", "within = \"2bd\"\nzz = 1"},
        {"days = 7", "days = 7\nzz = 1"},
        {"text = \"A term.\"", "text = \"A term.\"\nzz = 1"},
        {"id = \"other\"", "id = \"other\"\nzz = 1"},
    };
    for (const auto &[from, to] : intruders) {
        const std::vector<std::string> known = knownKeys(from, to);
        QVERIFY2(!known.empty(), to.c_str());
        for (const std::string &key : known)
            QVERIFY2(text.find('`' + key + '`') != std::string::npos, key.c_str());
    }
    // A message names the keys of its kind alone; here are all of them.
    QVERIFY(policyKeys().rows().size() > 200);
    for (const KeyRow &row : policyKeys().rows())
        QVERIFY2(text.find('`' + std::string(row.key) + '`') != std::string::npos,
                 std::string(row.key).c_str());
}

namespace
{

/// The cells of the row of `key` in the table after `heading`, without blanks around them; empty: no such
/// row.
std::vector<std::string> rowOf(const std::string &text, const std::string &heading, std::string_view key)
{
    const std::size_t begin = text.find(heading);
    const std::size_t end = text.find("\n#", begin + heading.size());
    const std::string table = begin == std::string::npos ? "" : text.substr(begin, end - begin);
    const std::size_t row = table.find("\n| `" + std::string(key) + "` |");
    std::vector<std::string> cells;
    if (row == std::string::npos)
        return cells;
    const QString line = QString::fromStdString(table.substr(row + 1, table.find('\n', row + 1) - row - 1));
    for (const QString &cell : line.split(QLatin1Char('|')))
        cells.push_back(cell.trimmed().toStdString());
    return cells;
}

/// The letters of the kinds that use a key, as the column "for" has them.
template <typename Kind>
std::string lettersOf(const EnumSet<Kind> &kinds, const std::vector<std::pair<Kind, std::string>> &letters)
{
    std::string out;
    for (const auto &[kind, letter] : letters)
        if (kinds.contains(kind))
            out += (out.empty() ? "" : " ") + letter;
    return out.size() == 2 * letters.size() - 1 ? "all" : out;
}

/// The words that a key allows; none for keys without a closed list.
struct WordsOfField {
    template <ClosedList E> std::span<const std::string_view> operator()(E Measure::*) const
    {
        return wordsOf<E>;
    }
    template <typename T> std::span<const std::string_view> operator()(T Measure::*) const { return {}; }
};

} // namespace

void PolicyReferenceTest::keysNameTheirKindsAndWords()
{
    const std::string text = fileText(document);
    for (const MeasureKey &key : measureKeys()) {
        const auto cells = rowOf(text, "### `[class.measure]`", key.name);
        QVERIFY2(cells.size() > 4, std::string(key.name).c_str());
        const std::string letters = lettersOf<MeasureKind>(
            key.kinds,
            {{MeasureKind::Runs, "R"}, {MeasureKind::ErrorRate, "E"}, {MeasureKind::IntervalMean, "M"}});
        QCOMPARE(cells[2].substr(0, cells[2].find(',')), letters);
        for (const std::string_view word : std::visit(WordsOfField(), key.field))
            QVERIFY2(cells[3].find('`' + std::string(word) + '`') != std::string::npos,
                     std::string(word).c_str());
        QCOMPARE(cells[4].find("needed") != std::string::npos, !key.needed.empty() || key.name == "probes");
    }
    for (const CreditKey &key : creditKeys()) {
        const auto cells = rowOf(text, "## `[credit]`", key.name);
        QVERIFY2(cells.size() > 4, std::string(key.name).c_str());
        // The kind `none` has no letter.
        const std::string letters = lettersOf<CreditKind>(key.kinds,
                                                          {{CreditKind::ProRata, "P"},
                                                           {CreditKind::PerBlock, "B"},
                                                           {CreditKind::Tiers, "T"},
                                                           {CreditKind::Table, "L"},
                                                           {CreditKind::Flat, "F"},
                                                           {CreditKind::Negotiated, "N"}});
        QCOMPARE(cells[2].substr(0, cells[2].find(',')), letters == "all" ? "P B T L F N" : letters);
    }
}

// The files of docs/howto/write-an-agreement.md are those of its case, which t_golden judges.
void PolicyReferenceTest::theGuideShowsItsCase()
{
    const std::string guide = fileText("docs/howto/write-an-agreement.md");
    const std::string mark = "<!-- case ";
    int files = 0;
    for (std::size_t at = guide.find(mark); at != std::string::npos; at = guide.find(mark, at + 1), ++files) {
        const std::size_t from = at + mark.size();
        const std::string name = guide.substr(from, guide.find(" -->", from) - from);
        const std::size_t begin = guide.find('\n', guide.find("```", from)) + 1;
        QCOMPARE(guide.substr(begin, guide.find("```", begin) - begin), fileText("tests/cases/" + name));
    }
    QCOMPARE(files, 4);
    const std::string text = fileText("tests/cases/howto-corner-shop/corner-host.policy.toml");
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    QVERIFY2(policy, policy ? "" : texts(policy.error()).c_str());
    QCOMPARE(texts(policyWarnings(*policy, text, "p.toml")), std::string());
    QCOMPARE(texts(policyNotes(*policy, text, "p.toml")), std::string());
}

MAKEGOOD_TEST(PolicyReferenceTest)

} // namespace t_policy_reference

#include "t_policy_reference.moc"
