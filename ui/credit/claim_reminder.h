// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "session/notifier.h"
#include "session/session.h"

namespace makegood::ui
{

class UiSettings;

/// Tells of deadlines, each once for a claim and threshold, also over restarts: on the desktop, or where that
/// shows nothing, in the window. A click leads to the claim.
class ClaimReminder : public QObject
{
    Q_OBJECT
public:
    /// Without a notifier the window tells everything. Both outlive this.
    ClaimReminder(Notifier *notifier, UiSettings *state, QObject *parent = nullptr);

    void tell(const std::vector<ContractNotice> &due, Instant now);

signals:
    /// The desktop shows nothing: the window says it.
    void windowShouldTell(const QString &sentence, const makegood::ui::ContractNotice &notice);
    void claimWanted(const makegood::ui::ContractNotice &notice);

private:
    bool isTold(const QString &key) const;
    void remember(const QStringList &keys, Instant now);

    Notifier *m_notifier;
    UiSettings *m_state;
    std::map<QString, ContractNotice> m_shown;
};

} // namespace makegood::ui
