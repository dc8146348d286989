// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "store/workspace.h"

namespace makegood::store
{

/// A new workspace that nobody sees before it is whole: made under a name of its own beside `path`, filled,
/// then published. What was not published is removed by the destructor, or, after a kill, by the next one
/// made here.
class NewWorkspace
{
public:
    /// Unreachable: a file at `path` that does not make way, no such folder, or it cannot be written.
    static Expected<NewWorkspace> at(const std::string &path, const Engine *engine = nullptr,
                                     Over over = Over::Nothing);
    NewWorkspace(NewWorkspace &&) noexcept;
    NewWorkspace &operator=(NewWorkspace &&) = delete;
    ~NewWorkspace();

    Workspace &workspace();
    /// Closes it and gives it its name. Unreachable: the name was taken meanwhile, and what is there stays.
    Expected<void> publish();

private:
    struct Part;
    explicit NewWorkspace(std::unique_ptr<Part> part);
    std::unique_ptr<Part> m_part;
};

} // namespace makegood::store
