// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/window_twins.h"

#include <algorithm>

#include "store/window_rows.h"

namespace makegood::store
{

Expected<void> checkTwins(Database &database, const std::string &contract,
                          const std::vector<Edit<MaintenanceWindow>> &edits,
                          const std::vector<MaintenanceWindow> &before)
{
    const auto isAt = [](const MaintenanceWindow &window, const MaintenanceWindow &other) {
        return window.uid == other.uid && window.when.start == other.when.start;
    };
    std::vector<const Edit<MaintenanceWindow> *> asked;
    std::set<std::string> uids;
    for (const Edit<MaintenanceWindow> &edit : edits) {
        const auto isThere = [&](const MaintenanceWindow &window) { return isAt(window, *edit.after); };
        if (!edit.after || (edit.before && isAt(*edit.before, *edit.after))
            || std::none_of(before.begin(), before.end(), isThere))
            continue;
        asked.push_back(&edit);
        uids.insert(edit.after->uid);
    }
    if (asked.empty())
        return {};
    const auto calendar = readCalendarState(database, contract, uids);
    if (!calendar)
        return tl::unexpected(calendar.error());
    for (const Edit<MaintenanceWindow> *edit : asked) {
        const MaintenanceWindow &to = *edit->after;
        const bool isBack
            = std::any_of(calendar->edited.begin(), calendar->edited.end(), [&](const EditedWindow &one) {
                  const bool isThis = edit->before ? one.now == edit->before->when.start : !one.now;
                  return isThis && isAt(one.original, to);
              });
        if (!isBack)
            return refused("maintenance window '" + to.uid + "' of " + formatInstant(to.when.start)
                           + " was changed by somebody else in the meantime");
    }
    return {};
}

} // namespace makegood::store
