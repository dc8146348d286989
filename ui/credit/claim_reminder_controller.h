// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "session/notifier.h"
#include "session/session.h"

namespace makegood::ui
{

class UiSettings;

/// Shows a notice for each claim deadline and threshold once, across restarts: on the desktop, or in the
/// window if the desktop shows none. A click opens the claim.
class ClaimReminderController : public QObject
{
    Q_OBJECT
public:
    /// Without `notifier` every notice goes to the window. Both arguments outlive the reminder.
    ClaimReminderController(Notifier *notifier, UiSettings *state, QObject *parent = nullptr);

    void remind(const std::vector<ContractNotice> &due, Instant now);
    /// Another workspace is open: clicks on earlier notices are ignored.
    void leaveWorkspace();

signals:
    /// The desktop showed no notice; the window must.
    void notShown(const QString &sentence, const makegood::ui::ContractNotice &notice);
    void claimWanted(const makegood::ui::ContractNotice &notice);

private:
    bool wasShown(const QString &key) const;
    void remember(const QStringList &keys, Instant now);

    Notifier *m_notifier;
    UiSettings *m_state;
    std::map<QString, ContractNotice> m_shown;
};

} // namespace makegood::ui
