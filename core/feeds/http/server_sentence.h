// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_exchange.h"

namespace makegood::feeds
{

/// What a server says in the body of an answer, made fit for an error as by quotable(): the message of a JSON
/// object, the title of a web page, or the text. Empty when it says nothing.
std::string serverSentence(const HttpAnswer &answer);

/// `: it says "…"`, or nothing; to be put behind a sentence of ours.
std::string saying(const HttpAnswer &answer);

/// The error for an answer with the status 401, 403 or 407 (needs a sign-in), with the server's own sentence
/// and what to do; and for any other status that is no success (unreachable from 500 on, else refused).
Error failedAnswer(const HttpAnswer &answer);

} // namespace makegood::feeds
