// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "feeds/source/file_feed.h"
#include "feeds/source/source_connection.h"

namespace makegood::feeds
{

class FolderSource;

/// A folder as a connection, for those who look before anything is stored: test, discovery, preview. Files
/// are read once.
class FolderConnection final : public SourceConnection
{
public:
    explicit FolderConnection(std::shared_ptr<const FolderSource> source);
    ~FolderConnection() override;

    void check(Done<SourceStatus> done) override;
    /// Lists every series of the files, however old its last sample.
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    template <typename T> void later(Done<T> done, std::function<Expected<T>()> work);
    Expected<void> readAll();

    std::shared_ptr<const FolderSource> m_source;
    QObject m_owner; ///< of requests that wait
    std::function<void()> m_cancelled; ///< ends the request that waits
    std::vector<std::pair<std::string, FileContents>> m_files;
    bool m_isRead = false;
};

} // namespace makegood::feeds
