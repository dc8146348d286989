// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys is the whole language: readers ask for nothing else, and the reference explains every row.
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/key_table.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

Q_DECLARE_METATYPE(const makegood::sla::KeyTable *)

namespace t_key_table
{

using namespace makegood::sla;
using namespace makegood::test;

class KeyTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowStandsOnce_data();
    void everyRowStandsOnce();
    void everyTableHasItsRow_data() { everyRowStandsOnce_data(); }
    void everyTableHasItsRow();
    void theReferenceExplainsEveryKey();
};

void KeyTableTest::everyRowStandsOnce_data()
{
    QTest::addColumn<const KeyTable *>("table");
    QTest::newRow("policy") << &policyKeys();
    QTest::newRow("contract") << &contractKeys();
}

void KeyTableTest::everyRowStandsOnce()
{
    QFETCH(const KeyTable *, table);
    for (const KeyRow &row : table->rows()) {
        const std::string name = std::string(row.table) + '.' + std::string(row.key);
        QVERIFY2(table->find(row.table, row.key) == &row, name.c_str());
        QVERIFY2(!row.about.empty(), name.c_str());
        if (row.form == KeyForm::Word || row.form == KeyForm::Words)
            QVERIFY2(!row.words.empty(), name.c_str());
        // A default in more than one word is a sentence about it.
        if (row.form == KeyForm::Word && !row.standard.empty()
            && row.standard.find(' ') == std::string_view::npos)
            QVERIFY2(std::find(row.words.begin(), row.words.end(), row.standard) != row.words.end(),
                     name.c_str());
    }
}

void KeyTableTest::everyTableHasItsRow()
{
    QFETCH(const KeyTable *, table);
    for (const KeyRow &row : table->rows()) {
        if (row.table.empty())
            continue;
        const std::size_t dot = row.table.rfind('.');
        const bool inside = dot != std::string_view::npos;
        const KeyRow *place = table->find(inside ? row.table.substr(0, dot) : "",
                                          inside ? row.table.substr(dot + 1) : row.table);
        QVERIFY2(place != nullptr, std::string(row.table).c_str());
        QVERIFY(place->form == KeyForm::Table || place->form == KeyForm::Rows);
    }
}

namespace
{

// In a table of keys, in an example line or as the header of a table.
bool isExplained(const std::string &text, const KeyRow &row)
{
    const std::string key(row.key);
    const std::string header = (row.table.empty() ? "" : std::string(row.table) + '.') + key + ']';
    return text.find('`' + key + '`') != std::string::npos
        || text.find('\n' + key + " = ") != std::string::npos || text.find('[' + header) != std::string::npos;
}

} // namespace

void KeyTableTest::theReferenceExplainsEveryKey()
{
    const std::string text = fileText("docs/policy-reference.md") + fileText("docs/formats.md");
    for (const KeyTable *table : {&policyKeys(), &contractKeys()})
        for (const KeyRow &row : table->rows())
            QVERIFY2(isExplained(text, row), (std::string(row.table) + '.' + std::string(row.key)).c_str());
}

MAKEGOOD_TEST(KeyTableTest)

} // namespace t_key_table

#include "t_key_table.moc"
