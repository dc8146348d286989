// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

class UiSettings;

/// What was typed into forms and is not saved yet, by the row that it is about. It outlives the choice of
/// another row, page or month, and the end of the program: it is kept in the settings of the window, for each
/// workspace, and never in the workspace.
class DraftStore : public QObject
{
    Q_OBJECT
public:
    /// `settings` null: drafts last as long as the store. Each kind of form has a store of its own, under
    /// another `kind`: a store writes all its drafts at once.
    explicit DraftStore(UiSettings *settings, QObject *parent = nullptr, const char *kind = "drafts");

    /// The drafts of the workspace in this file; an empty path: of none.
    void open(const QString &path);

    /// An empty object: there is no draft of this key.
    QJsonObject draft(const QString &key) const { return m_drafts.value(key).toObject(); }
    /// Keys that begin so.
    QStringList keys(const QString &beginning) const;
    void keep(const QString &key, const QJsonObject &draft);
    void forget(const QString &key);

signals:
    void changed();

private:
    void write();

    UiSettings *m_settings;
    const QByteArray m_kind;
    QByteArray m_place; ///< in the settings; empty: nowhere
    QJsonObject m_drafts;
};

} // namespace makegood::ui
