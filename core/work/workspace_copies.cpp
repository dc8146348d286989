// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workspace_copies.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "store/engine/engines.h"
#include "store/schema.h"
#include "work/workspace_care.h"

namespace makegood::work
{

namespace
{

constexpr std::int64_t mostEntries = 100000; ///< that are counted by kind
constexpr std::int64_t entriesAtOnce = 1000;

// The time in the name of an automatic or a replaced copy; that of the file where the name has none.
Instant writtenAt(const QFileInfo &file, const QString &stamp)
{
    QDateTime at = QDateTime::fromString(stamp.left(15), QStringLiteral("yyyyMMdd-HHmmss"));
    at.setTimeSpec(Qt::UTC);
    return Instant(Duration((at.isValid() ? at : file.lastModified()).toMSecsSinceEpoch()));
}

void addBeside(std::vector<WorkspaceCopy> &out, const QFileInfo &workspace, const char *mark, CopyKind kind)
{
    const QString start = workspace.fileName() + QLatin1String(mark);
    const QDir folder(workspace.absolutePath());
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        // The rollback journal of a copy is no copy.
        if (!name.startsWith(start) || name.endsWith(QLatin1String("-journal"))
            || name.contains(QLatin1String(".part-")))
            continue;
        const QString stamp = kind == CopyKind::Replaced ? name.mid(start.size()) : QString();
        out.push_back({file.filePath().toStdString(), kind, writtenAt(file, stamp), file.size()});
    }
}

Expected<std::map<std::string, std::int64_t>> kindsFrom(Workspace &workspace, std::int64_t from)
{
    std::map<std::string, std::int64_t> out;
    for (std::int64_t at = from; at < from + mostEntries; at += entriesAtOnce) {
        const auto page = workspace.journal().page(at, entriesAtOnce);
        if (!page)
            return tl::unexpected(page.error());
        for (const store::JournalEntry &entry : *page)
            ++out[entry.kind];
        if (page->size() < static_cast<std::size_t>(entriesAtOnce))
            break;
    }
    return out;
}

// How many entries the two journals have in common: they are equal up to one entry, and differ behind it.
Expected<std::int64_t> commonEntries(Workspace &one, Workspace &other, std::int64_t most)
{
    std::int64_t low = 0;
    for (std::int64_t high = most; low < high;) {
        const std::int64_t middle = low + (high - low + 1) / 2;
        const auto here = one.journal().hashAt(middle);
        const auto there = other.journal().hashAt(middle);
        if (!here || !there)
            return tl::unexpected(!here ? here.error() : there.error());
        if (*here == *there)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// Customers of the contracts that `all` has and `others` has not.
std::vector<std::string> onlyIn(const std::vector<store::ContractRow> &all,
                                const std::vector<store::ContractRow> &others)
{
    std::vector<std::string> out;
    for (const store::ContractRow &row : all)
        if (std::ranges::find(others, row.id, &store::ContractRow::id) == others.end())
            out.push_back(row.customer.empty() ? row.id : row.customer);
    return out;
}

Expected<void> compareContracts(Workspace &copy, Workspace &present, CopyDifference &out)
{
    const auto there = copy.contracts().list();
    const auto here = present.contracts().list();
    if (!there || !here)
        return tl::unexpected(!there ? there.error() : here.error());
    out.contractsLost = onlyIn(*here, *there);
    out.contractsBack = onlyIn(*there, *here);
    return {};
}

bool isOlderCopy(const std::string &copy)
{
    const auto database = store::Database::open(store::engineOf(copy), copy, store::Access::ReadOnly);
    return database && store::checkSchema(**database) == store::SchemaState::Older;
}

} // namespace

std::vector<WorkspaceCopy> copiesOf(const std::string &path, const std::string &chosen)
{
    std::vector<WorkspaceCopy> out;
    std::vector<std::string> automatic = automaticBackups(path);
    if (!chosen.empty())
        for (std::string &copy : automaticBackups(path, chosen))
            automatic.push_back(std::move(copy));
    for (const std::string &copy : automatic) {
        const QFileInfo file(QString::fromStdString(copy));
        out.push_back({copy, CopyKind::Automatic, writtenAt(file, file.fileName()), file.size()});
    }
    const QFileInfo named(QString::fromStdString(path));
    const QFileInfo workspace(named.exists() ? named.canonicalFilePath() : named.absoluteFilePath());
    addBeside(out, workspace, ".before-", CopyKind::BeforeUpgrade);
    addBeside(out, workspace, ".replaced-", CopyKind::Replaced);
    std::ranges::stable_sort(out, std::ranges::greater(), &WorkspaceCopy::written);
    return out;
}

Expected<CopyDifference> differenceOf(const std::string &copy, const std::string &path)
{
    CopyDifference out;
    if (isOlderCopy(copy)) {
        out.isOlder = true;
        return out;
    }
    const auto there = Workspace::open(copy, Workspace::Mode::ReadOnly);
    if (!there)
        return tl::unexpected(there.error());
    const auto head = (*there)->journal().head();
    if (!head)
        return tl::unexpected(head.error());
    out.entries = head->count;
    const auto here = Workspace::open(path, Workspace::Mode::ReadOnly);
    const auto present = here ? (*here)->journal().head() : tl::unexpected(here.error());
    if (!present) {
        out.isPresentReadable = false;
        return out;
    }
    const auto common = commonEntries(**there, **here, std::min(head->count, present->count));
    if (!common)
        return tl::unexpected(common.error());
    out.lost = present->count - *common;
    out.back = head->count - *common;
    const auto kinds = kindsFrom(**here, *common + 1);
    if (!kinds)
        return tl::unexpected(kinds.error());
    out.lostKinds = *kinds;
    return compareContracts(**there, **here, out).map([&] { return out; });
}

} // namespace makegood::work
