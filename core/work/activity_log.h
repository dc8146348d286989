// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include <QString>

#include "sla/time/instant.h"

namespace makegood::work
{

/// What the program did, a line each, for a person who attaches it to a report of a fault: starts, openings,
/// syncs, and the sentences of problems. No secret and no word of a customer is in it: names that are known
/// (hideNames()), quoted texts, paths, addresses and long words become an ellipsis. Rotated, so that it never
/// grows beyond three files. From any thread. That it cannot be written disturbs nothing.
class ActivityLog
{
public:
    /// Of one file; then the oldest third goes.
    static constexpr qint64 mostBytes = 256 * 1024;
    static constexpr int files = 3;

    /// Inside `folder`, which is made.
    explicit ActivityLog(const QString &folder);

    /// `what` is a word of the program; `text` may hold anything.
    void write(Instant at, const char *what, const QString &text);
    /// Names of customers, contracts, services and sources that are in no line from now on.
    void hideNames(const std::vector<std::string> &names);

    /// The newest file.
    QString path() const { return m_path; }
    /// All files, the oldest first.
    QString text() const;

private:
    void rotate();

    QString m_path;
    mutable std::mutex m_mutex;
    std::vector<QString> m_names; ///< the longest first
};

/// The text without what could be a secret or a customer's word; `names` are struck out wherever they stand.
QString withoutPrivateWords(const QString &text, const std::vector<QString> &names);

/// `$XDG_STATE_HOME/makegood`, or its default below the home folder.
QString stateFolder();

} // namespace makegood::work
