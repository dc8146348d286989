// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/misbehaviours.h"

#include <algorithm>

namespace makegood::test
{

namespace
{

using Change = std::function<QByteArray(QByteArray)>;

Change becomes(const QByteArray &text)
{
    return [=](const QByteArray &) { return text; };
}

Change replaces(char from, const char *to)
{
    return [=](QByteArray right) { return right.replace(from, to); };
}

// Inside the first text, behind its quotation mark.
Change puts(const QByteArray &bytes)
{
    return [=](QByteArray right) { return right.insert(right.indexOf('"') + 1, bytes); };
}

Change putsAround(const QByteArray &before, const QByteArray &after)
{
    return [=](const QByteArray &right) { return before + right + after; };
}

// Before the last bracket.
Change putsAtTheEnd(const QByteArray &bytes)
{
    return [=](QByteArray right) {
        return right.insert(std::max(right.lastIndexOf('}'), right.lastIndexOf(']')), bytes);
    };
}

QByteArray asText(QByteArray right)
{
    return '"' + right.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray inUtf16(const QByteArray &right)
{
    const QString text = QString::fromUtf8(right);
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

std::vector<JsonChange> jsonChanges()
{
    return {
        {"cut in the middle", [](const QByteArray &right) { return right.left(right.size() / 2); }},
        {"the last byte missing", [](const QByteArray &right) { return right.chopped(1); }},
        {"the first byte missing", [](const QByteArray &right) { return right.mid(1); }},
        {"something behind", putsAround({}, " {}")},
        {"something before", putsAround("HTTP/1.1 200 OK\r\n\r\n", {})},
        {"as an event", putsAround("data: ", "\n\n")},
        {"as a script", putsAround("callback(", ");")},
        {"twice", [](const QByteArray &right) { return right + right; }},
        {"in a list", putsAround("[", "]")},
        {"as text", asText},
        {"in base64", [](const QByteArray &right) { return right.toBase64(); }},
        {"a number", becomes("42")},
        {"a number beyond all", becomes("1e999")},
        {"true", becomes("true")},
        {"null", becomes("null")},
        {"an empty object", becomes("{}")},
        {"a list of nothing", becomes("[]")},
        {"a word", becomes("success")},
        {"XML", becomes("<?xml version=\"1.0\"?><status>success</status>")},
        {"a thousand bytes of nothing", becomes(QByteArray(1000, '\0'))},
        {"packed without a word", [](const QByteArray &right) { return qCompress(right).mid(4); }},
        {"quotes of the wrong kind", replaces('"', "'")},
        {"no quotes", replaces('"', "")},
        {"no commas", replaces(',', " ")},
        {"semicolons", replaces(',', ";")},
        {"a comma too many", putsAtTheEnd(",")},
        {"no value", putsAtTheEnd(",\"more\":")},
        {"not a number", putsAtTheEnd(",NaN")},
        {"a remark", putsAtTheEnd("/* all well */ //")},
        {"a byte of nothing within", puts(QByteArray(1, '\0'))},
        {"a line's end within", puts("\n")},
        {"an escape that is none", puts("\\q")},
        {"half a surrogate", puts("\\ud800")},
        {"cut within a character", puts("\xe2\x82")},
        {"not UTF-8", puts("\xff\xfe")},
        {"in UTF-16", inUtf16},
        {"nested without end",
         becomes("{\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}')},
        {"nested and cut off", becomes(QByteArray(500'000, '['))},
        {"a text of a million characters and no end", becomes("{\"status\":\"" + QByteArray(900'000, 'x'))},
    };
}

std::vector<Misbehaviour> jsonMisbehaviours()
{
    std::vector<Misbehaviour> rows;
    for (const JsonChange &one : jsonChanges())
        rows.push_back(
            {one.name,
             [change = one.change](QTcpSocket &socket, const FakeRequest &, const QByteArray &right) {
                 FakeServer::reply(socket, 200, "application/json", change(right));
             },
             {}});
    return rows;
}

} // namespace makegood::test
