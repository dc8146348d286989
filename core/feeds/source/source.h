// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "feeds/http/http_access.h"
#include "feeds/http/secrets.h"
#include "feeds/source/source_connection.h"

class QNetworkAccessManager;

namespace makegood::feeds
{

class FileFeed;

/// Settings that every kind of source has. Holds no secret.
struct SourceTerms {
    std::string place; ///< address or file, for messages and as origin of checks
    std::string secretName; ///< name of the password or token in the keyring; empty: the source needs none
    std::vector<MappingRow> mapping; ///< the first row that fits counts
    /// How far before the cursor a later pull reads again: for samples that reach the source late.
    Duration overlap = std::chrono::minutes(10);
    /// Which data is read, as text: another one for another place, selection or rule of up and down.
    std::string selection;
    /// Names of further secrets in the keyring: secret headers, the passphrase of a client's key.
    std::vector<std::string> furtherSecrets = {};
    SeriesKind series = SeriesKind::Checks; ///< what most of its series are; said to the person who maps them
    /// An answer without any data is a whole answer: it tells maintenance alone, or only what departs from a
    /// state that it told. Else silence proves nothing.
    bool mayBeEmpty = false;
    /// The probe that its series are mapped to, whatever an agreement is judged by; empty: one of those.
    std::string probe = {};
};

/// What a connection is made with; each kind uses what it needs.
struct SourceAccess {
    QNetworkAccessManager &network; ///< outlives the connection
    Secrets secrets; ///< by the names that SourceTerms gives
    HttpLimits limits;
    std::string memory = {}; ///< SourcePage::memory of the last sync of the same series
};

/// One source of live data, as its settings describe it. A kind of source derives this class and
/// SourceConnection, and adds a row to builtInKinds().
class Source
{
public:
    virtual ~Source() = default;

    virtual const std::string &kind() const = 0;
    virtual bool isKnown() const { return true; } ///< false: of a kind that this program does not have
    virtual const SourceTerms &terms() const = 0;
    /// The settings of the kind as text; its reader takes it back.
    virtual std::string toJson() const = 0;
    /// What people call the connection; empty: its id will do.
    const std::string &title() const { return m_title; }
    void setTitle(std::string title) { m_title = std::move(title); }
    /// Makes a connection; asks nothing yet. Errors: settings or secret that cannot be used (refused), a file
    /// that they name cannot be read (unreachable).
    virtual Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const = 0;
    /// Its connections derive ProviderFigures: the system reckons availability itself.
    virtual bool tellsFigures() const { return false; }
    /// Not null: a sync reads and commits it file by file instead of by stretches of time.
    virtual const FileFeed *fileFeed() const { return nullptr; }

private:
    std::string m_title;
};

/// The settings as text for the store, with what every kind has; SourceKinds takes it back.
std::string settingsText(const Source &source);

/// The set of checks that a cursor is about: another one for another selection or mapping. `standard`: the
/// contract of mapping rows that name none.
std::string seriesSetOf(const SourceTerms &terms, const std::string &standard);

} // namespace makegood::feeds
