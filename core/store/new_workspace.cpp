// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_workspace.h"

#include <QFileInfo>

#include "store/database.h"
#include "store/engine/engines.h"
#include "store/engine/sqlite/part_file.h"

namespace makegood::store
{

struct NewWorkspace::Part {
    PartFile file;
    std::unique_ptr<Workspace> workspace;
    Over over;
};

NewWorkspace::NewWorkspace(std::unique_ptr<Part> part)
    : m_part(std::move(part))
{
}

NewWorkspace::NewWorkspace(NewWorkspace &&) noexcept = default;
NewWorkspace::~NewWorkspace()
{
    if (m_part)
        m_part->workspace.reset(); // before its file goes
}

Expected<NewWorkspace> NewWorkspace::at(const std::string &path, const Engine *engine, Over over)
{
    const QFileInfo target(QString::fromStdString(path));
    const auto unreachable
        = [&](const char *what) { return tl::unexpected(storeError(ErrorKind::Unreachable, path, what)); };
    if (over == Over::Nothing && (target.exists() || target.isSymLink()))
        return unreachable("a file of this name is there already; it was left as it is");
    if (!QFileInfo(target.absolutePath()).isDir())
        return unreachable("there is no such folder");
    auto file = PartFile::beside(target.absoluteFilePath(), 0666);
    if (!file)
        return tl::unexpected(
            storeError(ErrorKind::Unreachable, path, "the workspace cannot be made in this folder"));
    auto workspace = Workspace::open(file->path().toStdString(), Workspace::Mode::ReadWrite, engine);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return NewWorkspace(std::make_unique<Part>(Part{std::move(*file), std::move(*workspace), over}));
}

Workspace &NewWorkspace::workspace()
{
    return *m_part->workspace;
}

Expected<void> NewWorkspace::publish()
{
    m_part->workspace.reset();
    return m_part->file.publish(m_part->over);
}

} // namespace makegood::store
