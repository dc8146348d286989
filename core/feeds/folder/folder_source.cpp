// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/folder/folder_source.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "feeds/folder/folder_connection.h"
#include "feeds/table/shipped_mappings.h"
#include "feeds/table/table_import.h"

namespace makegood::feeds
{

namespace
{

tl::unexpected<Error> folderUnreachable(const std::string &path, std::string what)
{
    Error e;
    e.kind = ErrorKind::Unreachable;
    e.file = path;
    e.what = std::move(what);
    return tl::unexpected(std::move(e));
}

bool isUnfinishedName(const QString &name)
{
    for (const char *end : {".tmp", ".part", ".partial", ".crdownload", "~"})
        if (name.endsWith(QLatin1String(end), Qt::CaseInsensitive))
            return true;
    return name.startsWith(QLatin1Char('.'));
}

FileMark markOf(const QFileInfo &file)
{
    return {file.fileName().toStdString(),
            static_cast<std::uint64_t>(file.size()),
            Instant(Duration(file.lastModified().toMSecsSinceEpoch())),
            {}};
}

} // namespace

Expected<std::unique_ptr<SourceConnection>> FolderSource::open(const SourceAccess &) const
{
    return std::make_unique<FolderConnection>(std::make_shared<const FolderSource>(settings()));
}

Expected<ListedFiles> FolderSource::list(Instant now) const
{
    const QDir folder(QString::fromStdString(settings().path));
    if (!folder.exists() || !folder.isReadable())
        return folderUnreachable(settings().path, "there is no such folder, or it may not be read");
    ListedFiles out;
    const auto files
        = folder.entryInfoList({QString::fromStdString(settings().pattern)}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (isUnfinishedName(file.fileName()) || !file.isFile()) // a link may lead to a pipe
            continue;
        const FileMark mark = markOf(file);
        // A time in the future comes from another clock, and tells nothing.
        if (mark.modified <= now && now - mark.modified < settings().settle)
            out.waiting.push_back(mark.name);
        else
            out.ready.push_back(mark);
    }
    std::ranges::stable_sort(out.ready, {}, &FileMark::modified);
    return out;
}

Expected<FileMark> FolderSource::mark(const std::string &name) const
{
    const QString path = QDir(QString::fromStdString(settings().path)).filePath(QString::fromStdString(name));
    FileMark mark = markOf(QFileInfo(path));
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return folderUnreachable(path.toStdString(), "cannot be read: " + file.errorString().toStdString());
    mark.sha256 = hash.result().toHex().toStdString();
    return mark;
}

Checked<FileContents> FolderSource::read(const std::string &name,
                                         const std::function<bool()> &isCancelled) const
{
    TableHooks hooks;
    hooks.isCancelled = isCancelled;
    return importTable(settings().path + '/' + name, settings().table, settings().path + '/' + name, hooks)
        .map([&](TableImport &&import) {
            FileContents out{std::move(import.checks),
                             std::move(import.changes),
                             std::move(import.requests),
                             std::move(import.values),
                             {}};
            for (const std::string &note : import.notes())
                out.notes.push_back(name + ": " + note);
            return out;
        });
}

// Fields of the form that watches a folder.
static std::vector<SourceField> folderFields()
{
    using Sort = SourceField::Sort;
    std::vector<SourceField::Choice> mappings;
    for (const TableMapping &shipped : shippedTableMappings())
        mappings.push_back({shipped.name, shipped.title});
    return {{.key = "path",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Folder"),
             .sort = Sort::Folder,
             .isNeeded = true},
            {.key = "pattern",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "File names"),
             .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "For example *.csv"),
             .standard = "*"},
            {.key = "table",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Written by"),
             .sort = Sort::Choice,
             .choices = mappings,
             .standard = mappings.empty() ? std::string() : mappings.front().value},
            {.key = "zone",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Time zone"),
             .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                       "Of times that name none, such as Europe/Berlin"),
             .isAdvanced = true}};
}

SourceKind folderKind()
{
    return {folderKindName,
            "{\"schema\": 1, \"kind\": \"folder\", \"path\": \"/srv/exports\", \"pattern\": \"*.csv\",\n"
            " \"table\": \"uptime-kuma\",\n"
            " \"mapping\": [{\"service\": \"{service}\", \"probe\": \"{probe}\"}]}",
            sourceReader<FolderSource>(readFolderSettings),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Folder"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "Tables (CSV, TSV, XLSX, JSON lines) that are put into a folder."),
            folderFields()};
}

} // namespace makegood::feeds
