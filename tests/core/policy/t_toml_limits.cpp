// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile TOML file costs, and what must not reach the TOML library.
#include <ctime>

#include <QTest>

#include "sla/base/limits.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_tree.h"
#include "support/test_program.h"

namespace t_toml_limits
{

using namespace makegood::sla;

namespace
{

std::string errorOf(const std::string &text, std::size_t longest = longestContract)
{
    const auto tree = parseToml(text, "f.toml", longest);
    return tree ? std::string() : tree.error().front().text();
}

// One array on one line: a literal is found by its column.
std::string arrayOf(std::size_t bytes, const std::string &item)
{
    std::string out = "x = [";
    while (out.size() + item.size() + 1 < bytes)
        out += item + ',';
    return out + "1]\n";
}

double secondsFor(const std::string &text)
{
    double best = 1e9;
    for (int i = 0; i < 2; ++i) {
        const std::clock_t begin = std::clock();
        if (!parseToml(text, "f.toml", longestPolicy))
            return 1e9;
        best = std::min(best, double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

class TomlLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void growsWithItsText_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::newRow("numbers") << QByteArray("1");
        QTest::newRow("texts of wide letters") << QByteArray("'€é😀'");
        QTest::newRow("lists") << QByteArray("[[1]]");
        QTest::newRow("tables") << QByteArray("{a=1}");
    }
    // Eight times the text: a square would make it sixty-four times the work.
    void growsWithItsText()
    {
        QFETCH(QByteArray, item);
        const double one = secondsFor(arrayOf(16 * 1024, item.toStdString()));
        const double eight = secondsFor(arrayOf(128 * 1024, item.toStdString()));
        QVERIFY2(eight < 24 * std::max(one, 0.001), qPrintable(QString::number(eight / one)));
    }

    void literalsAreFound()
    {
        std::string text = "a = ['é', \"€\", 3] # ü\nb = {c = '😀', d = 4}\n";
        for (int i = 0; i < 100; ++i)
            text += "k" + std::to_string(i) + " = ['ééé', [" + std::to_string(i) + "], '€']  # ö\n";
        const auto tree = parseToml(text, "f.toml", longestPolicy).value();
        QCOMPARE(tree.find("a")->items[1].literal, std::string("\"€\""));
        QCOMPARE(tree.find("a")->literal, std::string("['é', \"€\", 3]"));
        QCOMPARE(tree.find("b")->find("c")->literal, std::string("'😀'"));
        QCOMPARE(tree.find("b")->literal, std::string("{c = '😀', d = 4}"));
        QCOMPARE(tree.find("k73")->items[1].literal, std::string("[73]"));
        QCOMPARE(tree.find("k99")->items[2].literal, std::string("'€'"));
    }

    void lettersNeedQuotes()
    {
        for (const char *bad :
             {"é = 1\n", "a = é\n", "[é]\n", "a.é.b = 1\n", "a = [1, é]\n", "a = 1 é\n", "\xC3"}) {
            const std::string error = errorOf(bad);
            QVERIFY2(error.find("f.toml:1: a letter outside quotes") == 0, error.c_str());
        }
        QCOMPARE(errorOf("'é' = \"é\" # é\n\"\"\"\nno\n\"\"\" = 1\n").find("a letter"), std::string::npos);
        QCOMPARE(errorOf("a = '''é\né''' # é\n'é' = [\"é\"]\n"), std::string());
        // An earlier mistake is the one that is told.
        QVERIFY(errorOf("a = = 1\né = 1\n").find("f.toml:1: not valid TOML") == 0);
    }

    void valuesAreCounted()
    {
        const std::string error = errorOf(arrayOf(2'000'000, "1"));
        QVERIFY2(error.find("too many values (allowed at most 500000)") != std::string::npos, error.c_str());
    }

    void aTextInAListStandsOnce()
    {
        std::string names = "services = [";
        for (int i = 0; i < 40'000; ++i)
            names += '"' + std::to_string(i) + "\",";
        const auto read = readContract("[[group]]\nid = \"g\"\nclass = \"c\"\n" + names + "]\n", "c.toml");
        QVERIFY(!read);
        QVERIFY(read.error().size() <= 1000);
    }

    void namesAreBounded()
    {
        const auto error = [](const std::string &customer) {
            const auto read = readContract("customer = \"" + customer + "\"\n", "c.toml");
            for (const Error &one : read.error())
                if (one.key == "customer")
                    return one.text();
            return std::string();
        };
        QCOMPARE(error(std::string(longestName, 'c')), std::string());
        const std::string longer = error(std::string(longestName + 1, 'c'));
        QVERIFY2(longer.find("customer: too long") != std::string::npos, longer.c_str());
        QVERIFY(longer.size() < 400);
    }
};

MAKEGOOD_TEST(TomlLimitsTest)

} // namespace t_toml_limits

#include "t_toml_limits.moc"
