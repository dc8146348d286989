// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/draft_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include "session/ui_settings.h"

namespace makegood::ui
{

DraftStore::DraftStore(UiSettings *settings, QObject *parent, const char *kind)
    : QObject(parent)
    , m_settings(settings)
    , m_kind(kind)
{
}

void DraftStore::open(const QString &path)
{
    m_drafts = {};
    m_place.clear();
    if (m_settings != nullptr && !path.isEmpty()) {
        // A path may hold what settings files read as a group.
        const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
        m_place = m_kind + '/' + name.toHex().left(16);
        m_drafts = QJsonDocument::fromJson(m_settings->value(m_place.constData()).toUtf8()).object();
    }
    emit changed();
}

QStringList DraftStore::keys(const QString &beginning) const
{
    QStringList out;
    for (auto at = m_drafts.begin(); at != m_drafts.end(); ++at)
        if (at.key().startsWith(beginning))
            out << at.key();
    return out;
}

void DraftStore::keep(const QString &key, const QJsonObject &draft)
{
    if (m_drafts.value(key).toObject() == draft)
        return;
    m_drafts.insert(key, draft);
    write();
}

void DraftStore::forget(const QString &key)
{
    if (!m_drafts.contains(key))
        return;
    m_drafts.remove(key);
    write();
}

void DraftStore::write()
{
    if (m_settings != nullptr && !m_place.isEmpty())
        m_settings->setValue(m_place.constData(),
                             QString::fromUtf8(QJsonDocument(m_drafts).toJson(QJsonDocument::Compact)));
    emit changed();
}

} // namespace makegood::ui

#include "moc_draft_store.cpp"
