// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/dns_message.h"

#include <array>
#include <utility>

#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>

namespace makegood::feeds
{

namespace
{

constexpr std::array<std::pair<const char *, ns_type>, 7> typeNumbers = {{
    {"A", ns_t_a},
    {"AAAA", ns_t_aaaa},
    {"CNAME", ns_t_cname},
    {"MX", ns_t_mx},
    {"NS", ns_t_ns},
    {"PTR", ns_t_ptr},
    {"TXT", ns_t_txt},
}};

constexpr int headerSize = 12;

std::string addressText(int family, const ns_rr &record, int size)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (ns_rr_rdlen(record) != size
        || ::inet_ntop(family, ns_rr_rdata(record), text.data(), text.size()) == nullptr)
        return {};
    return text.data();
}

// A name inside a record may point into the rest of the packet.
std::string nameText(ns_msg &message, const unsigned char *at)
{
    std::array<char, NS_MAXDNAME> text{};
    if (::ns_name_uncompress(ns_msg_base(message), ns_msg_end(message), at, text.data(), text.size()) < 0)
        return {};
    return text.data();
}

std::string textText(const ns_rr &record)
{
    std::string out;
    const unsigned char *at = ns_rr_rdata(record);
    const unsigned char *const end = at + ns_rr_rdlen(record);
    while (at < end) {
        const std::size_t size = *at++;
        if (static_cast<std::size_t>(end - at) < size)
            break;
        for (std::size_t i = 0; i < size; ++i)
            out += static_cast<char>(at[i]);
        at += size;
    }
    return out;
}

std::string recordTextOf(ns_msg &message, const ns_rr &record)
{
    switch (ns_rr_type(record)) {
    case ns_t_a:
        return addressText(AF_INET, record, 4);
    case ns_t_aaaa:
        return addressText(AF_INET6, record, 16);
    case ns_t_mx:
        if (ns_rr_rdlen(record) < 3)
            return {};
        return std::to_string(ns_get16(ns_rr_rdata(record))) + ' '
            + nameText(message, ns_rr_rdata(record) + 2);
    case ns_t_txt:
        return textText(record);
    default:
        return nameText(message, ns_rr_rdata(record));
    }
}

std::string codeText(int code)
{
    switch (code) {
    case ns_r_noerror:
        return "NOERROR";
    case ns_r_formerr:
        return "FORMERR";
    case ns_r_servfail:
        return "SERVFAIL";
    case ns_r_nxdomain:
        return "NXDOMAIN";
    case ns_r_notimpl:
        return "NOTIMP";
    case ns_r_refused:
        return "REFUSED";
    default:
        return "code " + std::to_string(code);
    }
}

bool isSameName(const char *a, const char *b)
{
    return QByteArray(a).compare(b, Qt::CaseInsensitive) == 0;
}

const unsigned char *bytesOf(const QByteArray &packet)
{
    // Characters are bytes here.
    return static_cast<const unsigned char *>(static_cast<const void *>(packet.constData()));
}

} // namespace

Expected<QByteArray> dnsQuestion(const std::string &name, const std::string &type, std::uint16_t id)
{
    std::array<unsigned char, NS_PACKETSZ> buffer{};
    int number = ns_t_a;
    for (const auto &[word, value] : typeNumbers)
        if (type == word)
            number = value;
    const int size = ::res_mkquery(ns_o_query, name.c_str(), ns_c_in, number, nullptr, 0, nullptr,
                                   buffer.data(), static_cast<int>(buffer.size()));
    if (size < headerSize)
        return refused("this is no name that could be asked for");
    buffer[0] = static_cast<unsigned char>(id >> 8);
    buffer[1] = static_cast<unsigned char>(id & 0xff);
    return QByteArray(static_cast<const char *>(static_cast<const void *>(buffer.data())), size);
}

Expected<DnsAnswer> readDnsAnswer(const QByteArray &packet, const QByteArray &question)
{
    ns_msg message{};
    ns_msg asked{};
    ns_rr about{};
    ns_rr wanted{};
    if (::ns_initparse(bytesOf(packet), static_cast<int>(packet.size()), &message) != 0
        || ::ns_initparse(bytesOf(question), static_cast<int>(question.size()), &asked) != 0
        || ns_msg_getflag(message, ns_f_qr) != 1 || ns_msg_id(message) != ns_msg_id(asked)
        || ::ns_parserr(&message, ns_s_qd, 0, &about) != 0 || ::ns_parserr(&asked, ns_s_qd, 0, &wanted) != 0
        || ns_rr_type(about) != ns_rr_type(wanted) || !isSameName(ns_rr_name(about), ns_rr_name(wanted)))
        return refused("this is no answer to the question");
    DnsAnswer out;
    out.code = codeText(ns_msg_getflag(message, ns_f_rcode));
    out.isCut = ns_msg_getflag(message, ns_f_tc) == 1;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record{};
        if (::ns_parserr(&message, ns_s_an, i, &record) != 0)
            return refused("the answer is malformed");
        if (ns_rr_type(record) == ns_rr_type(wanted))
            out.records.push_back(recordTextOf(message, record));
    }
    return out;
}

} // namespace makegood::feeds
