// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_reminder_controller.h"

#include <QCryptographicHash>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "session/ui_settings.h"

namespace makegood::ui
{

namespace
{

constexpr auto shownKey = "claims/told";
constexpr QChar separator(u'\n');

// Starts with the deadline, by which remember() removes past notices. A deadline that moved is a new notice,
// and another workspace may have the same claim.
QString noticeKey(const ContractNotice &notice, const QString &workspace)
{
    const auto number = [](auto time) { return QString::number(time.count()); };
    return QStringList{
        number(notice.claim.deadline.time_since_epoch()),
        toText(notice.contract),
        toText(notice.claim.service),
        number(notice.claim.outage.start.time_since_epoch()),
        number(notice.claim.before) + (notice.claim.forPeriod ? QStringLiteral("p") : QString()),
        QString::fromLatin1(
            QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))}
        .join(QLatin1Char(' '));
}

Instant deadlineIn(const QString &key)
{
    return Instant(Duration(key.section(QLatin1Char(' '), 0, 0).toLongLong()));
}

QString titleOf(const ContractNotice &notice)
{
    return ClaimReminderController::tr("A claim’s deadline is near: %1").arg(toText(notice.customer));
}

QString textOf(const ContractNotice &notice, Instant now)
{
    const Format format(QLocale(), notice.zone, {});
    return (notice.claim.forPeriod
                ? ClaimReminderController::tr("%1, period from %2: to be claimed by %3, %4.")
                : ClaimReminderController::tr("%1, outage of %2: to be claimed by %3, %4."))
        .arg(toText(notice.claim.service), format.instant(notice.claim.outage.start),
             format.instantWithOffset(notice.claim.deadline), countdownText(notice.claim.deadline, now));
}

} // namespace

ClaimReminderController::ClaimReminderController(Notifier *notifier, UiSettings *state, QObject *parent)
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

void ClaimReminderController::remind(const std::vector<ContractNotice> &due, Instant now)
{
    const QString workspace = m_state->value("workspace/path");
    QStringList fresh;
    std::vector<const ContractNotice *> missed;
    for (const ContractNotice &notice : due) {
        const QString key = noticeKey(notice, workspace);
        if (fresh.contains(key) || wasShown(key))
            continue; // an outage across the end of a month is a claim of both months
        fresh << key;
        m_shown[key] = notice;
        const QString text = textOf(notice, now);
        if (m_notifier == nullptr || !m_notifier->tell(key, titleOf(notice), text))
            missed.push_back(&notice);
    }
    if (!missed.empty()) {
        // The window shows one notice: the nearest deadline and the number of others.
        const ContractNotice &nearest = *missed.front();
        QString sentence = tr("%1. %2", "title and text").arg(titleOf(nearest), textOf(nearest, now));
        if (missed.size() > 1)
            sentence += QLatin1Char(' ')
                + tr("%n more deadlines are near.", nullptr, static_cast<int>(missed.size() - 1));
        emit notShown(sentence, nearest);
    }
    if (!fresh.isEmpty())
        remember(fresh, now);
}

void ClaimReminderController::leaveWorkspace()
{
    m_shown.clear();
}

bool ClaimReminderController::wasShown(const QString &key) const
{
    return m_state->value(shownKey).split(separator).contains(key);
}

void ClaimReminderController::remember(const QStringList &keys, Instant now)
{
    QStringList all;
    const QStringList before = m_state->value(shownKey).split(separator, Qt::SkipEmptyParts);
    for (const QString &key : before)
        if (deadlineIn(key) >= now)
            all << key;
    m_state->setValue(shownKey, (all + keys).join(separator));
}

} // namespace makegood::ui

#include "moc_claim_reminder_controller.cpp"
