// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/copy_words.h"

#include <array>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

struct CopyTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::CopyWords)
};

// What a person does, as groups of JournalEntry::kind.
enum class Done {
    Reviews,
    Maintenance,
    Agreements,
    Imports,
    Syncs,
    Claims,
    Others
};
constexpr int groups = 7;

Done groupOf(const std::string &kind)
{
    const auto has = [&kind](const char *part) { return kind.find(part) != std::string::npos; };
    if (has("incident") || has("bridge"))
        return Done::Reviews;
    if (has("window") || has("calendar"))
        return Done::Maintenance;
    if (kind == "terms")
        return Done::Agreements;
    if (kind == "sync")
        return Done::Syncs;
    if (kind == "import")
        return Done::Imports;
    return has("claim") || has("remedy") || has("provider-figure") || has("invoice-credit") ? Done::Claims
                                                                                            : Done::Others;
}

QString countText(Done group, int count)
{
    switch (group) {
    case Done::Reviews:
        return CopyTexts::tr("%n changes of outages", nullptr, count);
    case Done::Maintenance:
        return CopyTexts::tr("%n changes of maintenance", nullptr, count);
    case Done::Agreements:
        return CopyTexts::tr("%n changes of agreements", nullptr, count);
    case Done::Imports:
        return CopyTexts::tr("%n imports", nullptr, count);
    case Done::Syncs:
        return CopyTexts::tr("%n syncs of sources", nullptr, count);
    case Done::Claims:
        return CopyTexts::tr("%n changes of claims and credits", nullptr, count);
    case Done::Others:
        break;
    }
    return CopyTexts::tr("%n other changes", nullptr, count);
}

QString lostText(const std::map<std::string, std::int64_t> &kinds)
{
    std::array<std::int64_t, groups> counts{};
    for (const auto &[kind, count] : kinds)
        counts[static_cast<std::size_t>(groupOf(kind))] += count;
    QStringList out;
    for (int group = 0; group < groups; ++group)
        if (const std::int64_t count = counts[static_cast<std::size_t>(group)]; count > 0)
            out << countText(static_cast<Done>(group), static_cast<int>(count));
    return QLocale().createSeparatedList(out);
}

QString namesText(const std::vector<std::string> &names)
{
    QStringList out;
    for (const std::string &name : names)
        if (!out.contains(toText(name)))
            out << toText(name);
    constexpr qsizetype most = 5;
    const qsizetype rest = out.size() - most;
    if (rest > 0) {
        out.resize(most);
        out << CopyTexts::tr("%n others", nullptr, static_cast<int>(rest));
    }
    return QLocale().createSeparatedList(out);
}

} // namespace

QString copyKindText(CopyKind kind)
{
    switch (kind) {
    case CopyKind::Automatic:
        break;
    case CopyKind::BeforeUpgrade:
        return CopyTexts::tr("Before an upgrade");
    case CopyKind::Replaced:
        return CopyTexts::tr("Replaced by a backup");
    }
    return CopyTexts::tr("Backup");
}

QString copyTimeText(Instant written)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(written.time_since_epoch().count());
    return QLocale().toString(at, QStringLiteral("d MMM yyyy, HH:mm"));
}

QString fileSizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString copyDifferenceText(const CopyDifference &difference)
{
    if (difference.isOlder)
        return CopyTexts::tr(
            "An older Makegood wrote this copy. It is brought up to date when it is restored, "
            "and everything since then would be gone.");
    if (!difference.isPresentReadable)
        return CopyTexts::tr("The workspace cannot be read, so the two cannot be compared. The copy has %n "
                             "entries in its history.",
                             nullptr, static_cast<int>(difference.entries));
    QStringList out;
    if (difference.lost == 0 && difference.back == 0)
        out << CopyTexts::tr("The copy has everything that the workspace has.");
    if (difference.lost > 0)
        out << CopyTexts::tr("What was done since would be gone: %1.").arg(lostText(difference.lostKinds));
    if (difference.back > 0)
        out << CopyTexts::tr("%n changes that the workspace does not have would come back.", nullptr,
                             static_cast<int>(difference.back));
    if (!difference.contractsLost.empty())
        out << CopyTexts::tr("Not in the copy: %1.").arg(namesText(difference.contractsLost));
    if (!difference.contractsBack.empty())
        out << CopyTexts::tr("Only in the copy: %1.").arg(namesText(difference.contractsBack));
    return out.join(QLatin1Char('\n'));
}

} // namespace makegood::ui
