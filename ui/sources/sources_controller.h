// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "session/page_controller.h"
#include "sources/connect_controller.h"
#include "sources/sources_page.h"

namespace makegood::ui
{

/// The page of sources, and the assistant in it.
class SourcesController : public PageController
{
    Q_OBJECT
public:
    explicit SourcesController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    bool isAboutContract() const override { return false; }
    void show(const Shown &shown) override;
    /// `connect` begins the assistant, as its own action does.
    bool showSection(const QString &name) override;

signals:
    /// The assistant was left.
    void assistantClosed();
    void newContractWanted();

private:
    void joinPage();
    void joinSession();
    void refresh();
    void refreshCards();
    void refreshLists();
    void readCoverage();
    void readServices();
    void begin();
    void edit(const QString &source, ConnectStep step, const QString &series);
    void accept(const QString &source, const Labels &labels, const MappedProbe &target);
    void ignore(const QString &source, const Labels &labels);
    void saveMapping(const QString &source, const QString &title,
                     const std::function<void(std::vector<MappingRow> &)> &change,
                     const std::function<void()> &saved);
    void askName(const QString &source);
    void rename(const QString &source, const QString &title);
    void confirmRemoval(const QString &source);
    void showRuns(const QString &source);
    void showLevels(const QString &source);
    const SourceHealth *find(const QString &source) const;
    Month month() const;

    PageContext m_context;
    SourcesPage *m_page;
    ConnectController *m_connect;
    std::vector<KnownService> m_services;
    bool m_areServicesOld = true; ///< contracts changed since they were read
    Month m_month{}; ///< whose coverage was asked for
    QTimer m_minute; ///< `4 min ago` grows older
};

} // namespace makegood::ui
