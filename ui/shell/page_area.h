// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QScrollArea;
class QSplitter;

namespace makegood::ui
{

class ContractHeader;
class Inspector;

/// The header of a service, below it the page, and beside the page the inspector: in a splitter, or over the
/// page in a narrow window.
class PageArea : public QWidget
{
    Q_OBJECT
public:
    /// Takes over all three.
    PageArea(ContractHeader *header, QWidget *pages, Inspector *inspector, QWidget *parent = nullptr);

    /// `aboutService`: with the header, and the narrower margin beside the list.
    void setPageKind(bool aboutService);
    void setInspectorOpen(bool open);
    bool isInspectorOpen() const { return m_isOpen; }
    /// Over the page, instead of beside it.
    void setOverlay(bool overlay);
    /// What of the page is seen, without the bars below it.
    QWidget *view() const;
    bool isOverlay() const { return m_isOverlay; }
    /// Bars below the page: what comes and goes there moves nothing.
    void addBelow(QWidget *bar);
    void scrollToTop();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    ContractHeader *m_header;
    Inspector *m_inspector;
    QWidget *m_column;
    QScrollArea *m_scroll;
    QSplitter *m_split;
    bool m_isOpen = false;
    bool m_isOverlay = false;
};

} // namespace makegood::ui
