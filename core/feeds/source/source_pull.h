// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "feeds/source/page_size.h"
#include "feeds/source/source.h"
#include "feeds/source/sync_report.h"

namespace makegood::feeds
{

/// Pulls checks, state changes and maintenance from one source, page by page in order of time; asynchronous,
/// on the thread of the connection.
class SourcePull : public QObject
{
    Q_OBJECT
public:
    struct Callbacks {
        CommitPage commit;
        std::function<void(const SyncProgress &)> progress; ///< after each page; may be absent
        std::function<void(SyncReport)> finished; ///< once, last; delete the pull with deleteLater()
    };

    SourcePull(std::unique_ptr<SourceConnection> connection, SourceTerms terms, Recipients recipients,
               Callbacks callbacks, QObject *parent = nullptr);
    ~SourcePull() override;

    /// Pulls `range`, or from the cursor (less the overlap) to the range's end when `resume` is of the same
    /// series set. The range must not end in the future; it is cut at the source's own clock, so that a clock
    /// that runs ahead here does not mark time as pulled that has not been measured yet.
    /// Silence is no answer: the cursor stops after the last check, change or window that came, so that what
    /// the source gives late is still fetched; after seven days of silence it goes on. A hole that is
    /// followed by data is taken as it is.
    void start(const Interval &range, const std::optional<Cursor> &resume);

    /// Ends at once: `finished` gets an error of kind Interrupted; committed pages stay.
    void cancel();

private:
    void remark(const std::vector<std::string> &sentences); ///< each once, in the report
    void gotStatus(const SourceStatus &status);
    void nextPage();
    void gotPage(const Interval &stretch, const SourcePage &page);
    bool commit(const Interval &stretch, const SourcePage &page);
    void fail(Error error);
    void finish();

    Instant confirmedBy(const Interval &stretch, const std::vector<ContractPage> &pages) const;

    const SourceTerms m_terms; ///< its mapping with the standard contract filled in
    const Recipients m_recipients;
    const std::string m_seriesSet;
    const Callbacks m_callbacks;
    std::unique_ptr<SourceConnection> m_connection;
    Interval m_range{}; ///< covered by this pull
    std::string m_memory; ///< of the source, as of the last page
    Instant m_at{}; ///< everything of it before this is committed
    Instant m_confirmed{}; ///< the source showed that it knows everything of it before this
    std::optional<Instant> m_resumedBefore;
    PageSize m_pageSize;
    SyncReport m_report;
    bool m_running = false;
};

} // namespace makegood::feeds
