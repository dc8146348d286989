// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that a report carries: found in the PDF, and recomputed.
#include <algorithm>
#include <map>
#include <optional>

#include <QByteArray>
#include <QList>
#include <nlohmann/json.hpp>
#include <zlib.h>

#include "sla/exact/money.h"
#include "work/report_signature.h"

namespace makegood::work
{

namespace
{

using FigureJson = nlohmann::json;

constexpr std::size_t mostFigures = 64 << 20; ///< bytes of JSON

Error noReport(std::string what)
{
    Error error;
    error.what = std::move(what);
    return error;
}

// The object of a number, from `N 0 obj` on; -1: there is none.
qsizetype objectAt(const QByteArray &pdf, const QByteArray &number)
{
    return pdf.lastIndexOf("\n" + number + " 0 obj");
}

std::optional<std::string> inflated(const QByteArray &packed)
{
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    std::string out;
    std::string part(1 << 16, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int result = Z_OK;
    while (result == Z_OK && out.size() <= mostFigures) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        result = inflate(&stream, Z_NO_FLUSH);
        out.append(part.data(), part.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END && out.size() <= mostFigures ? std::optional(out) : std::nullopt;
}

// What the figures of one service must agree in.
class ServiceCheck
{
public:
    ServiceCheck(const FigureJson &service, const Currency &currency, std::vector<std::string> &doubts)
        : m_s(service)
        , m_currency(currency)
        , m_doubts(doubts)
        , m_name(service.at("service").get<std::string>().substr(0, 80))
    {
    }

    void run()
    {
        availability();
        budget();
        credit();
    }

private:
    // Whether the milliseconds are the exact length, cut.
    static bool isCut(const Fraction &exact, std::int64_t ms)
    {
        return exact >= Fraction(ms) && exact < Fraction(ms + 1);
    }

    void doubt(const std::string &what) { m_doubts.push_back(m_name + ": " + what); }

    void availability()
    {
        const FigureJson &share = m_s.at("availability");
        if (share.is_null())
            return;
        const Integer num(share.at("num").get<std::string>());
        const Integer den(share.at("den").get<std::string>());
        if (den <= 0)
            return doubt("its availability is a share of nothing");
        if (percentCut(num, den) != share.at("percent").get<std::string>())
            doubt("the availability " + share.at("percent").get<std::string>() + " % is not its fraction");
        const std::string target = m_s.at("target").get<std::string>();
        const auto wanted = parseDecimal(target);
        if (!m_s.at("met").is_null() && wanted
            && m_s.at("met").get<bool>() != (Fraction(num, den) * 100 >= *wanted))
            doubt("the verdict does not follow from the availability and the target " + target + " %");
    }

    void budget()
    {
        const auto length = [&](const char *key) { return m_s.at(key).get<std::int64_t>(); };
        const FigureJson &share = m_s.at("availability");
        if (share.is_null() || !m_s.contains("target") || m_s.at("target").is_null())
            return; // its class promises values alone
        const auto wanted = parseDecimal(m_s.at("target").get<std::string>());
        if (!wanted)
            return;
        const Integer num(share.at("num").get<std::string>());
        const Integer den(share.at("den").get<std::string>());
        const std::int64_t measured = length("measured_ms");
        if (den <= 0)
            return;
        if (den == measured && num != measured - length("downtime_ms"))
            doubt("the availability is not what the downtime leaves of the measured time");
        if (!m_s.contains("budget_ms") || !m_s.contains("budget_left_ms"))
            return;
        const Fraction target = *wanted / 100;
        const Fraction budget = Fraction(measured) * (Fraction(1) - target);
        const Fraction left = Fraction(measured) * (Fraction(num, den) - target);
        // Where requests are counted in parts of the time, the allowance is of another time than the
        // measured.
        const bool isOfTime = isCut(budget, length("budget_ms"));
        if (isOfTime ? !isCut(left, length("budget_left_ms"))
                     : (length("budget_left_ms") >= 0) != (Fraction(num, den) >= target))
            doubt("what is left of the allowed downtime does not follow from the availability");
    }

    void credit()
    {
        const FigureJson &credit = m_s.at("credit");
        if (credit.at("amount").is_null())
            return;
        Money sum;
        bool byOutage = false;
        for (const FigureJson &outage : m_s.at("outages"))
            if (!outage.at("amount").is_null()) {
                byOutage = true;
                sum += parseMoney(outage.at("amount").get<std::string>(), m_currency).value();
            }
        const Money amount = parseMoney(credit.at("amount").get<std::string>(), m_currency).value();
        const Money withheld = parseMoney(credit.at("withheld").get<std::string>(), m_currency).value();
        const bool isSum = credit.at("kind").get<std::string>() != "rules";
        if (byOutage && isSum && !credit.at("capped").get<bool>() && amount + withheld != sum)
            doubt("the credit is not the sum of its outages");
        if (byOutage && isSum && amount + withheld > sum)
            doubt("the credit is more than the sum of its outages");
    }

    const FigureJson &m_s;
    const Currency &m_currency;
    std::vector<std::string> &m_doubts;
    std::string m_name;
};

void checkTotal(const FigureJson &figures, const Currency &currency, std::vector<std::string> &doubts)
{
    const FigureJson &total = figures.at("credit_total");
    const auto money
        = [&](const FigureJson &value) { return parseMoney(value.get<std::string>(), currency).value(); };
    Money sum;
    std::map<std::string, Money> readings; // what each interpretation comes to over all services
    for (const FigureJson &service : figures.at("services")) {
        if (!service.at("credit").at("amount").is_null())
            sum += money(service.at("credit").at("amount"));
        for (const FigureJson &reading : service.at("readings")) {
            Money &all = readings[reading.at("id").get<std::string>()];
            if (!reading.at("amount").is_null())
                all += money(reading.at("amount"));
        }
    }
    if (sum != money(total.at("amount")))
        doubts.push_back("the total credit is not the sum of its services");
    Money lowest = sum;
    Money highest = sum;
    for (const auto &[id, all] : readings) {
        lowest = std::min(lowest, all);
        highest = std::max(highest, all);
    }
    if (lowest != money(total.at("lowest")) || highest != money(total.at("highest")))
        doubts.push_back("the lowest or the highest credit is not one of an interpretation");
}

// The contents of an embedded file by the number of its object; none: it is damaged.
std::optional<std::string> attachedAt(const QByteArray &pdf, const QByteArray &number)
{
    const qsizetype object = number.toLongLong() > 0 ? objectAt(pdf, number) : -1;
    const qsizetype begin = object < 0 ? -1 : pdf.indexOf("stream\n", object);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf("\nendstream", begin);
    if (end < 0)
        return {};
    const QByteArray head = pdf.mid(object, begin - object);
    const QByteArray body = pdf.mid(begin + 7, end - begin - 7);
    return head.contains("/FlateDecode") ? inflated(body) : std::optional(body.toStdString());
}

} // namespace

Expected<std::vector<std::string>> allAttachedFigures(const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return tl::unexpected(noReport("the file is no PDF"));
    std::vector<std::string> out;
    const QByteArray named = "/F (evaluation";
    const QByteArray embedded = ".json)\n/EF <</F ";
    for (qsizetype at = pdf.indexOf(named); at >= 0; at = pdf.indexOf(named, at + 1)) {
        const qsizetype file = pdf.indexOf(embedded, at);
        if (file < 0 || file > at + named.size() + 12)
            continue;
        const QByteArray number = pdf.mid(file + embedded.size(), 12).split(' ').front();
        auto one = attachedAt(pdf, number);
        if (!one)
            return tl::unexpected(noReport("the figures that are attached to this report are damaged"));
        out.push_back(std::move(*one));
    }
    if (out.empty())
        return tl::unexpected(noReport("no figures are attached to this report"));
    return out;
}

Expected<std::string> attachedFigures(const QByteArray &pdf)
{
    auto all = allAttachedFigures(pdf);
    if (!all)
        return tl::unexpected(all.error());
    return std::move(all->back());
}

Expected<FiguresSubject> subjectOf(const std::string &figures)
{
    const FigureJson read = FigureJson::parse(figures, nullptr, false);
    try {
        const auto month = parseMonth(read.at("month").get<std::string>());
        const auto asOf = parseInstant(read.at("as_of").get<std::string>());
        if (month && asOf)
            return FiguresSubject{read.at("contract").get<std::string>(), *month, *asOf};
    } catch (const FigureJson::exception &) { // as below
    }
    return tl::unexpected(noReport("what is attached is no result of an evaluation"));
}

Expected<std::vector<std::string>> doubtsAbout(const std::string &figures)
{
    std::vector<std::string> out;
    try {
        const FigureJson read = FigureJson::parse(figures);
        const auto currency = Currency::named(read.at("credit_total").at("currency").get<std::string>());
        if (!currency)
            return tl::unexpected(currency.error());
        for (const FigureJson &service : read.at("services"))
            ServiceCheck(service, *currency, out).run();
        checkTotal(read, *currency, out);
    } catch (const std::exception &) { // a value that is missing, of another type, or no number
        return tl::unexpected(noReport("what is attached is no result of an evaluation"));
    }
    return out;
}

} // namespace makegood::work
