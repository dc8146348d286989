// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertmanager/silences_reader.h"
#include "feeds/gatus/gatus_reader.h"
#include "feeds/http/http_date.h"
#include "feeds/http/server_sentence.h"
#include "feeds/nagios/cgi_reply.h"
#include "feeds/nagios/log_line.h"
#include "feeds/prober/dns_message.h"
#include "feeds/prober/journal_line.h"
#include "feeds/prober/probe_target.h"
#include "feeds/prometheus/matrix_reader.h"
#include "feeds/prometheus/server_info.h"
#include "feeds/prometheus/vector_reader.h"
#include "feeds/statuspage/instatus_reader.h"
#include "feeds/statuspage/statuspage_reader.h"
#include "feeds/zabbix/zabbix_history.h"
#include "feeds/zabbix/zabbix_maintenance.h"
#include "feeds/zabbix/zabbix_reply.h"
#include "target.h"

namespace makegood::fuzz
{

using namespace feeds;
using namespace sla;

namespace
{

using namespace std::chrono;

HttpAnswer answered(std::string_view body)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.contentType = "application/json";
    answer.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
    return answer;
}

void readPages(std::string_view text)
{
    if (auto contents = readStatuspageSummary(text)) {
        (void)addStatuspageIncidents(text, *contents);
        (void)addStatuspageMaintenance(text, *contents);
    }
    if (auto contents = readInstatusSummary(text))
        (void)addInstatusComponents(text, *contents);
    PageContents empty;
    (void)addStatuspageIncidents(text, empty);
    (void)addStatuspageMaintenance(text, empty);
}

void readZabbix(std::string_view text)
{
    const auto answer = zabbixAnswer(answered(text), 1);
    if (!answer)
        return;
    constexpr Interval march{sys_days(2026y / March / 1), sys_days(2026y / April / 1)};
    if (const auto all = zabbixMaintenances(answer->reply.result))
        for (const ZabbixMaintenance &one : *all)
            (void)occurrences(one, march, Zone());
}

void eachLine(std::string_view text, const auto &read)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        read(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

const std::vector<Target> &answers()
{
    static const std::vector<Target> all = {
        {"prometheus",
         [](std::string_view text) {
             (void)readMatrix(text, UpRule());
             (void)readNumbers(text, Fraction(1));
             (void)readVector(text);
             (void)readRuntimeRetention(text);
             (void)readFlagRetention(text);
         }},
        {"alertmanager", [](std::string_view text) { (void)silencesOf(text); }},
        {"gatus",
         [](std::string_view text) {
             GatusEndpoints endpoints;
             (void)addGatusResults(text, 100, endpoints);
         }},
        {"statuspage", readPages},
        {"zabbix", readZabbix},
        {"nagios-answer",
         [](std::string_view text) {
             if (const auto answer = cgiAnswer(answered(text), "hostlist")) {
                 (void)hostsIn(*answer);
                 (void)servicesIn(*answer);
                 (void)secondsNotRunning(*answer);
             }
         }},
        {"nagios-log",
         [](std::string_view text) {
             eachLine(text, [](std::string_view line) { (void)readLogLine(line); });
         }},
        {"journal",
         [](std::string_view text) {
             eachLine(text, [](std::string_view line) {
                 if (const auto open = opened(line)) {
                     (void)isSealedAfter(*open, "0");
                     (void)instantOf(*open);
                     (void)contentOf(*open);
                 }
             });
         }},
        {"probes",
         [](std::string_view text) {
             std::vector<std::string> lines;
             eachLine(text, [&](std::string_view line) { lines.emplace_back(line); });
             (void)readProbeTargets(lines);
         }},
        {"dns",
         [](std::string_view bytes) {
             static const QByteArray question = dnsQuestion("www.example.com", "A", 7).value();
             (void)readDnsAnswer(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), question);
         }},
        {"http",
         [](std::string_view text) {
             (void)parseHttpDate(text);
             (void)parseRetryAfter(text, {});
             (void)serverSentence(answered(text));
         }},
    };
    return all;
}

} // namespace makegood::fuzz
