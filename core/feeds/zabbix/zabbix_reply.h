// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/zabbix/zabbix_api.h"

namespace makegood::feeds
{

/// A complete HTTP answer as the answer to the call `id`.
struct ZabbixAnswer {
    ZabbixReply reply;
    bool sessionEnded = false; ///< the server knows the session or token no longer; there is no result then
    std::string said; ///< with sessionEnded: the server's own sentence
};

/// Errors: not let in or failing (unreachable), no Zabbix, refused by the server, malformed (refused). Texts
/// of `hidden` are not quoted, should the server send them back.
Expected<ZabbixAnswer> zabbixAnswer(const HttpAnswer &answer, int id,
                                    const std::vector<QByteArray> &hidden = {});

/// `7.0.3` as 70003; alpha, beta and rc suffixes do not count. Refused: anything else, versions before 6.0.
Expected<int> zabbixVersion(const std::string &text);

/// Whether the same request may succeed later: a gateway that gave up waiting will do so again.
bool zabbixMayAnswerLater(const HttpAnswer &answer);

} // namespace makegood::feeds
