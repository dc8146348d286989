// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/misbehaviours.h"

namespace makegood::test
{

namespace
{

Misbehaviour changed(const char *name, const std::function<QByteArray(QByteArray)> &change)
{
    return {name,
            [change](QTcpSocket &socket, const FakeRequest &, const QByteArray &right) {
                FakeServer::reply(socket, 200, "application/json", change(right));
            },
            {}};
}

} // namespace

std::vector<Misbehaviour> jsonMisbehaviours()
{
    return {
        changed("cut in the middle", [](const QByteArray &right) { return right.left(right.size() / 2); }),
        changed("the last byte missing", [](const QByteArray &right) { return right.chopped(1); }),
        changed("something behind", [](const QByteArray &right) { return right + " {}"; }),
        changed("twice", [](const QByteArray &right) { return right + right; }),
        changed("in a list", [](const QByteArray &right) { return '[' + right + ']'; }),
        changed(
            "as text",
            [](QByteArray right) { return '"' + right.replace('\\', "\\\\").replace('"', "\\\"") + '"'; }),
        changed("a number", [](const QByteArray &) { return QByteArray("42"); }),
        changed("null", [](const QByteArray &) { return QByteArray("null"); }),
        changed("an empty object", [](const QByteArray &) { return QByteArray("{}"); }),
        changed("a list of nothing", [](const QByteArray &) { return QByteArray("[]"); }),
        changed("a word", [](const QByteArray &) { return QByteArray("success"); }),
        changed("quotes of the wrong kind", [](QByteArray right) { return right.replace('"', '\''); }),
        changed("a comma too many",
                [](QByteArray right) { return right.insert(right.lastIndexOf('}'), ','); }),
        changed("a byte of nothing within",
                [](QByteArray right) { return right.insert(right.indexOf('"') + 1, '\0'); }),
        changed("cut within a character",
                [](QByteArray right) { return right.insert(right.indexOf('"') + 1, "\xe2\x82"); }),
        changed("not UTF-8",
                [](QByteArray right) { return right.insert(right.indexOf('"') + 1, "\xff\xfe"); }),
        changed("in UTF-16",
                [](const QByteArray &right) {
                    const QString text = QString::fromUtf8(right);
                    return "\xff\xfe"
                        + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
                }),
        changed("nested without end",
                [](const QByteArray &) {
                    return "{\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
                }),
        changed("nested and cut off", [](const QByteArray &) { return QByteArray(500'000, '['); }),
        changed("a text of a million characters and no end",
                [](const QByteArray &) { return "{\"status\":\"" + QByteArray(900'000, 'x'); }),
    };
}

} // namespace makegood::test
