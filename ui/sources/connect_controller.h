// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "session/page_controller.h"
#include "sources/connect_section.h"
#include "work/connect_preview.h"

namespace makegood::ui
{

/// Goes through the steps of connecting a source, or of editing a recorded one: asks the source, keeps what
/// it answered, and stores it in the end. Nothing is stored before.
class ConnectController : public QObject
{
    Q_OBJECT
public:
    ConnectController(const PageContext &context, ConnectSection *view, QObject *parent = nullptr);

    /// Begins with a new source.
    void begin();
    /// Goes to the address or the mapping of a recorded source; `series` is selected there if it is given.
    void edit(const SourceHealth &health, ConnectStep step, const std::string &series = {});
    /// The month that is previewed.
    void setMonth(Month month);
    /// The source whose first sync is shown; empty: none.
    const std::string &startedSource() const { return m_started; }

signals:
    void closed();
    void newContractWanted();
    void monthWanted(const QString &contract, const QString &service, makegood::sla::Month month);
    void note(const QString &sentence);

private:
    struct Draft {
        const SourceKind *kind = nullptr;
        std::optional<StoredSource> recorded;
        std::string id;
        std::shared_ptr<const Source> source; ///< as last asked; with a stand-in for the mapping
        SourceSecrets secrets; ///< typed ones, by their name in the keyring
        std::vector<FoundSeries> found;
        std::shared_ptr<const PulledMonth> pulled;
        std::optional<Instant> earliest;
        std::string wantedSeries;
        bool isAnswered = false;
        bool isDiscovered = false;
        bool goesToMap = false; ///< without a stop at what was discovered
    };

    void joinView();
    void joinSession();
    void reset();
    void go(ConnectStep step);
    void goOn();
    void goBack();
    void leave();
    void showBar();
    void chooseKind(const QString &name);
    bool takeAddress();
    QString freeName(const QString &wanted) const;
    bool isTaken(const std::string &id) const;
    void test();
    void discover();
    void readServices();
    void pull(bool asked);
    void preview();
    void acceptPreview(const std::shared_ptr<const MonthPreview> &preview,
                       const std::optional<Duration> &first);
    void stopAsking();
    void start();
    void showProgress(const QString &source);
    void showEnd(const QString &source, const SourceRun &run);
    void showMonth();
    void showStopped(const Job &job);
    int mappedSeries() const;
    const SourceServices &services() const;

    PageContext m_context;
    ConnectSection *m_view;
    Draft m_draft;
    std::vector<KnownService> m_services;
    Month m_month{};
    std::string m_started;
    int m_round = 0; ///< answers to earlier questions are dropped
    QTimer m_later; ///< previews after a choice
};

} // namespace makegood::ui
