// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_server.h"

namespace makegood::test
{

/// One way in which a server misbehaves. Every kind of source over HTTP must survive every one: it ends in
/// time, commits nothing of the answer, and says what happened.
///
/// A test of a kind serves the first page rightly and hands every later request to `answer`, with the body
/// that a right server would have sent; judgeMisbehaviour() (core/feeds/source/misbehaving.h) judges what
/// came of it.
struct Misbehaviour {
    std::string name;
    std::function<void(QTcpSocket &, const FakeRequest &, const QByteArray &right)> answer;
    std::vector<std::string> says = {}; ///< the error holds one of these texts; none: any error will do
};

/// Wrong on the way: silence, cut-off, endless, packed and misleading answers, overload, refusal, redirects.
std::vector<Misbehaviour> httpMisbehaviours();

/// One way in which right JSON is made wrong. `[]` alone may be right to some: it is `a list of nothing`.
struct JsonChange {
    std::string name;
    std::function<QByteArray(QByteArray)> change;
};

/// Cut, wrapped, doubled, in another encoding, nested without end, and not JSON at all; of any protocol.
std::vector<JsonChange> jsonChanges();

/// The same over HTTP.
std::vector<Misbehaviour> jsonMisbehaviours();

} // namespace makegood::test
