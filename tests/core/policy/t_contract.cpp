// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_contract
{

using namespace makegood::sla;
using namespace makegood::test;

class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void soundContract();
    void defaults();
    void moneyIsInTheContractsCurrency();
    void feeIsTheChargeOfTheMonthElseThePrice();
    void wrong_data();
    void wrong();
    void truncatedAnywhere();
    void checkedAgainstItsPolicy();
    void tierBasesOfReadingsAreChecked();
};

namespace
{

const std::string contractText = R"(schema = 1
id = "acme"
customer = "Acme Widgets"
policy = "base"
time_zone = "America/Denver"
currency = "USD"
billing_day = 28
start = "2025-01-01"
end = "2027-01-01"
[[service]]
id = "web-1"
class = "web"
type = "web-hosting"
price = "1000.00"
[[service.charge]]
month = "2026-03"
amount = "900.5"
[[service.named_charge]]
name = "account-capacity"
amount = "450"
[[service]]
id = "host:9100"
class = "api"
type = "other"
price = "0"
[[standing]]
gate = "good"
from = "2026-02-01T00:00:00Z"
until = "2026-02-10T00:00:00.250+01:00"
reason = "invoice overdue"
)";

struct Row {
    const char *name;
    const char *from;
    const char *to;
    const char *part; ///< of the line that the error names; "-" before the key: the line before
    const char *key;
};

const std::vector<Row> rows = {
    {"schema", "schema = 1", "schema = 3", "schema", "schema"},
    {"id missing", "id = \"acme\"", "", "schema", "id"},
    {"customer wrong type", "\"Acme Widgets\"", "true", "customer", "customer"},
    {"policy missing", "policy = \"base\"", "", "schema", "policy"},
    {"zone missing", "time_zone = \"America/Denver\"", "", "schema", "time_zone"},
    {"zone unknown", "America/Denver", "America/Atlantis", "time_zone", "time_zone"},
    {"currency unknown", "USD", "XYZ", "currency", "currency"},
    {"currency lower case", "USD", "usd", "currency", "currency"},
    {"currency missing", "currency = \"USD\"", "", "schema", "currency"},
    {"billing day 0", "= 28", "= 0", "billing_day", "billing_day"},
    {"billing day 32", "= 28", "= 32", "billing_day", "billing_day"},
    {"billing day as text", "= 28", "= \"1\"", "billing_day", "billing_day"},
    {"start missing", "start = \"2025-01-01\"", "", "schema", "start"},
    {"start as a date", "\"2025-01-01\"", "2025-01-01", "start", "start"},
    {"start that does not exist", "\"2025-01-01\"", "\"2025-02-29\"", "start", "start"},
    {"end at the start", "2027-01-01", "2025-01-01", "end =", "end"},
    {"unknown at the top", "= 28", "= 28\nend_date = \"x\"", "end_date", "end_date"},
    {"service id missing", "id = \"web-1\"", "", "[[service]]", "service.0.id"},
    {"service twice", "id = \"host:9100\"", "id = \"web-1\"", "class = \"api\"", "-service.web-1.id"},
    {"class missing", "class = \"web\"", "", "[[service]]", "service.web-1.class"},
    {"type missing", "type = \"web-hosting\"", "", "[[service]]", "service.web-1.type"},
    {"type unknown", "\"web-hosting\"", "\"web\"", "type = \"web\"", "service.web-1.type"},
    {"price missing", "price = \"1000.00\"", "", "[[service]]", "service.web-1.price"},
    {"price as float", "\"1000.00\"", "1000.00", "price = 1000", "service.web-1.price"},
    {"price as integer", "\"1000.00\"", "1000", "price = 1000", "service.web-1.price"},
    {"price negative", "\"1000.00\"", "\"-1\"", "\"-1\"", "service.web-1.price"},
    {"price too fine", "\"1000.00\"", "\"1000.001\"", "1000.001", "service.web-1.price"},
    {"month", "\"2026-03\"", "\"2026-13\"", "month", "service.web-1.charge.0.month"},
    {"month missing", "month = \"2026-03\"", "", "[[service.charge]]", "service.web-1.charge.0.month"},
    {"month twice", "[[service.named_charge]]",
     "[[service.charge]]\nmonth = \"2026-03\"\namount = \"7\"\n[[service.named_charge]]", "amount = \"7\"",
     "-service.web-1.charge.1.month"},
    {"amount missing", "amount = \"900.5\"", "", "[[service.charge]]", "service.web-1.charge.0.amount"},
    {"unknown in charge", "amount = \"900.5\"", "amount = \"900.5\"\ntax = \"1\"", "tax",
     "service.web-1.charge.0.tax"},
    {"name missing", "name = \"account-capacity\"", "", "[[service.named_charge]]",
     "service.web-1.named_charge.0.name"},
    {"name fee", "\"account-capacity\"", "\"fee\"", "name = ", "service.web-1.named_charge.0.name"},
    {"gate missing", "gate = \"good\"", "", "[[standing]]", "standing.0.gate"},
    {"from as a date-time", "\"2026-02-01T00:00:00Z\"", "2026-02-01T00:00:00Z", "from", "standing.0.from"},
    {"from without offset", "00:00:00Z", "00:00:00", "from", "standing.0.from"},
    {"until before from", "2026-02-10", "2026-01-10", "until", "standing.0.until"},
    {"reason missing", "reason = \"invoice overdue\"", "", "[[standing]]", "standing.0.reason"},
    {"unknown in standing", "gate = \"good\"", "gate = \"good\"\nto = \"x\"", "to =", "standing.0.to"},
};

Contract contractWith(const std::string &from, const std::string &to)
{
    const Checked<Contract> contract = readContract(edited(contractText, from, to), "contract.toml");
    if (!contract)
        QTest::qFail(texts(contract.error()).c_str(), __FILE__, __LINE__);
    return contract.value_or(Contract());
}

} // namespace

void ContractTest::soundContract()
{
    const Checked<Contract> read = readContract(contractText, "contract.toml");
    QVERIFY2(read, read ? "" : texts(read.error()).c_str());
    const Contract &contract = *read;
    QCOMPARE(contract.customer, std::string("Acme Widgets"));
    QCOMPARE(contract.zone.name(), std::string("America/Denver"));
    QCOMPARE(contract.currency.code, std::string("USD"));
    QCOMPARE(contract.billingDay, 28);
    QVERIFY(contract.start == parseDate("2025-01-01").value());
    QVERIFY(contract.end == parseDate("2027-01-01").value());
    QCOMPARE(contract.services.size(), std::size_t(2));
    const Service &web = contract.services[0];
    QCOMPARE(web.price.minor, std::int64_t(100000));
    QCOMPARE(web.namedCharges.at("account-capacity").minor, std::int64_t(45000));
    QCOMPARE(contract.services[1].id, std::string("host:9100"));
    QCOMPARE(contract.serviceNamed("host:9100"), &contract.services[1]);
    QVERIFY(!contract.serviceNamed("nothing"));
    QCOMPARE(contract.standing.size(), std::size_t(1));
    QVERIFY(contract.standing[0].until == parseInstant("2026-02-09T23:00:00.250Z").value());
}

void ContractTest::defaults()
{
    const Contract contract = contractWith("billing_day = 28", "");
    QCOMPARE(contract.billingDay, 1);
    QVERIFY(!contractWith("end = \"2027-01-01\"", "").end);
    QVERIFY(!contractWith("until = \"2026-02-10T00:00:00.250+01:00\"", "").standing[0].until);
}

void ContractTest::moneyIsInTheContractsCurrency()
{
    std::string dinars = edited(edited(contractText, "USD", "BHD"), "\"1000.00\"", "\"12.345\"");
    QCOMPARE(readContract(dinars, "c")->services[0].price.minor, std::int64_t(12345));
    std::string yen = edited(edited(contractText, "USD", "JPY"), "\"1000.00\"", "\"12.345\"");
    QCOMPARE(places(readContract(yen, "c").error()),
             std::string("14 service.web-1.price\n17 service.web-1.charge.0.amount\n"));
}

void ContractTest::feeIsTheChargeOfTheMonthElseThePrice()
{
    const Contract contract = readContract(contractText, "c").value();
    QCOMPARE(contract.services[0].fee(parseMonth("2026-03").value()).minor, std::int64_t(90050));
    QCOMPARE(contract.services[0].fee(parseMonth("2026-04").value()).minor, std::int64_t(100000));
}

void ContractTest::wrong_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows[i].name) << static_cast<int>(i);
}

void ContractTest::wrong()
{
    QFETCH(int, row);
    const Row &one = rows[static_cast<std::size_t>(row)];
    const std::string text = edited(contractText, one.from, one.to);
    const bool before = one.key[0] == '-';
    const Checked<Contract> contract = readContract(text, "contract.toml");
    QVERIFY(!contract);
    QCOMPARE(places(contract.error()),
             std::to_string(lineWith(text, one.part) - (before ? 1 : 0)) + ' ' + (one.key + (before ? 1 : 0))
                 + '\n');
    QCOMPARE(contract.error()[0].file, std::string("contract.toml"));
    QVERIFY(!contract.error()[0].allowed.empty() || contract.error()[0].what == "an unknown key");
}

void ContractTest::truncatedAnywhere()
{
    int refusals = 0;
    for (std::size_t length = 0; length < contractText.size(); ++length) {
        const Checked<Contract> contract = readContract(contractText.substr(0, length), "c");
        if (contract)
            QVERIFY(!contract->services.empty());
        else
            QVERIFY(!contract.error().empty());
        refusals += contract ? 0 : 1;
    }
    QVERIFY(refusals > 300);
}

void ContractTest::checkedAgainstItsPolicy()
{
    const Policy policy = readPolicy(sound, "p").value();
    QCOMPARE(texts(checkAgainst(readContract(contractText, "c").value(), policy, "c")), std::string());
    const Contract wrong
        = readContract(edited(edited(contractText, "\"web\"", "\"www\""), "\"good\"", "\"bad\""), "c")
              .value();
    // A lapse of a gate that the policy does not have changes nothing and refuses nothing.
    QCOMPARE(places(checkAgainst(wrong, policy, "c")), std::string("0 service.web-1.class\n"));
    QCOMPARE(checkAgainst(wrong, policy, "c")[0].allowed, std::string("web, api"));
}

void ContractTest::tierBasesOfReadingsAreChecked()
{
    const Contract contract = readContract(contractText, "c").value();
    const std::string tiers
        = "\"tiers\"\nbase = \"account-capacity\"\ntier = [{ below = \"99\", percent = \"1\" }]";
    const std::string other
        = edited(edited(sound, "\"pro-rata\"", tiers), "basis\" = \"period\"", "base\" = \"setup\"");
    QCOMPARE(places(checkAgainst(contract, readPolicy(other, "p").value(), "c")),
             std::string("0 service.host:9100.named_charge\n0 service.web-1.named_charge\n0 "
                         "service.host:9100.named_charge\n"));
    const std::string fee
        = edited(edited(sound, "\"pro-rata\"", tiers), "basis\" = \"period\"", "base\" = \"fee\"");
    QCOMPARE(places(checkAgainst(contract, readPolicy(fee, "p").value(), "c")),
             std::string("0 service.host:9100.named_charge\n"));
}

MAKEGOOD_TEST(ContractTest)

} // namespace t_contract

#include "t_contract.moc"
