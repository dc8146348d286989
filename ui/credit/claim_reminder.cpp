// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_reminder.h"

#include "explain/cell_text.h"
#include "explain/format.h"
#include "session/ui_settings.h"

namespace makegood::ui
{

namespace
{

constexpr auto toldKey = "claims/told";
constexpr QChar separator(u'\n');

// The deadline stands first: past ones are forgotten. A deadline that moved is told of anew.
QString noticeKey(const ContractNotice &notice)
{
    const auto number = [](auto time) { return QString::number(time.count()); };
    return QStringList{number(notice.claim.deadline.time_since_epoch()), toText(notice.contract),
                       toText(notice.claim.service), number(notice.claim.outage.start.time_since_epoch()),
                       number(notice.claim.before)}
        .join(QLatin1Char(' '));
}

Instant deadlineIn(const QString &key)
{
    return Instant(Duration(key.section(QLatin1Char(' '), 0, 0).toLongLong()));
}

QString titleOf(const ContractNotice &notice)
{
    return ClaimReminder::tr("A claim’s deadline is near: %1").arg(toText(notice.customer));
}

QString textOf(const ContractNotice &notice, Instant now)
{
    const Format format(QLocale(), notice.zone, {});
    return ClaimReminder::tr("%1, outage of %2: to be claimed by %3, %4.")
        .arg(toText(notice.claim.service), format.instant(notice.claim.outage.start),
             format.instantWithOffset(notice.claim.deadline), countdownText(notice.claim.deadline, now));
}

} // namespace

ClaimReminder::ClaimReminder(Notifier *notifier, UiSettings *state, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_state(state)
{
    if (m_notifier != nullptr)
        connect(m_notifier, &Notifier::activated, this, [this](const QString &id) {
            if (const auto at = m_shown.find(id); at != m_shown.end())
                emit claimWanted(at->second);
        });
}

void ClaimReminder::tell(const std::vector<ContractNotice> &due, Instant now)
{
    QStringList fresh;
    std::vector<const ContractNotice *> untold;
    for (const ContractNotice &notice : due) {
        const QString key = noticeKey(notice);
        if (fresh.contains(key) || isTold(key))
            continue; // an outage over midnight of the month's end is a claim in both months
        fresh << key;
        m_shown[key] = notice;
        const QString text = textOf(notice, now);
        if (m_notifier == nullptr || !m_notifier->tell(key, titleOf(notice), text))
            untold.push_back(&notice);
    }
    if (!untold.empty()) {
        // The window has room for one: the nearest, and how many more there are.
        const ContractNotice &nearest = *untold.front();
        QString sentence = tr("%1. %2", "title and text").arg(titleOf(nearest), textOf(nearest, now));
        if (untold.size() > 1)
            sentence += QLatin1Char(' ')
                + tr("%n more deadline(s) are near.", nullptr, static_cast<int>(untold.size() - 1));
        emit windowShouldTell(sentence, nearest);
    }
    if (!fresh.isEmpty())
        remember(fresh, now);
}

bool ClaimReminder::isTold(const QString &key) const
{
    return m_state->value(toldKey).split(separator).contains(key);
}

void ClaimReminder::remember(const QStringList &keys, Instant now)
{
    QStringList all;
    const QStringList before = m_state->value(toldKey).split(separator, Qt::SkipEmptyParts);
    for (const QString &key : before)
        if (deadlineIn(key) >= now)
            all << key;
    m_state->setValue(toldKey, (all + keys).join(separator));
}

} // namespace makegood::ui
