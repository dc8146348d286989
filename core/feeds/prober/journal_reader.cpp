// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/journal_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "feeds/prober/journal_line.h"

namespace makegood::feeds
{

namespace
{

constexpr std::string_view fileBegin = "probes-";
constexpr std::string_view fileEnd = ".jsonl";
constexpr std::size_t listedProblems = 20;

tl::unexpected<Error> unreadable(const std::string &path, const std::string &why)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.file = path;
    error.what = "the prober's journal cannot be read: " + why;
    return tl::unexpected(std::move(error));
}

Expected<std::string> wholeFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString().toStdString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString().toStdString());
    return bytes.toStdString();
}

// Calls `take` with each whole line and its number from 1; returns the bytes behind the last line end.
template <typename Take> std::size_t eachLine(std::string_view text, Take take)
{
    std::size_t number = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        take(text.substr(0, end), ++number);
        text.remove_prefix(end + 1);
    }
    return text.size();
}

// Lines of one file, each compared with the one before it.
class FileCheck
{
public:
    FileCheck(const std::string &path, std::optional<std::string> sealBefore, const Interval &when,
              JournalReading &out)
        : m_name(QFileInfo(QString::fromStdString(path)).fileName().toStdString())
        , m_before(std::move(sealBefore))
        , m_when(when)
        , m_out(out)
    {
    }
    void take(std::string_view text, std::size_t number)
    {
        const auto line = opened(text);
        if (!line)
            return changed(number, "is not as the prober writes it");
        if (number == 1)
            takeHead(*line);
        const bool isWhole = isSealedAfter(*line, m_before.value_or(noSealBefore));
        m_before = std::string(line->seal);
        if (!isWhole)
            return changed(number, "or one before it was changed or removed after it was written");
        const auto at = instantOf(*line);
        if (!at)
            return changed(number, "is not as the prober writes it");
        // A pause is written at its end.
        const bool mayBePause = *at >= m_when.end && text.find("\"pause\"") != std::string_view::npos;
        if (!m_when.contains(*at) && !mayBePause)
            return;
        const auto content = contentOf(*line);
        if (!content)
            return changed(number, "is not as the prober writes it");
        if (content->record && m_when.contains(*at))
            m_out.records.push_back(*content->record);
        if (content->pause && content->pause->meets(m_when))
            m_out.pauses.push_back(*content->pause);
    }
    void torn(std::size_t bytes)
    {
        if (bytes > 0)
            remark(m_name + ": its last line was not written to its end and is left out");
    }
    const std::optional<std::string> &seal() const { return m_before; }

private:
    // Without the file before it, the file's own word counts for what that file ended with.
    void takeHead(const OpenedLine &line)
    {
        const auto content = contentOf(line);
        const std::string said = content ? content->previous.value_or("") : std::string();
        if (m_before && said != *m_before)
            changed(1, "does not go on where the file before it ends: lines are missing there");
        m_before = said;
    }
    void changed(std::size_t number, const std::string &what)
    {
        ++m_out.changedLines;
        remark(m_name + ": line " + std::to_string(number) + ' ' + what + "; it is left out");
    }
    void remark(std::string sentence)
    {
        if (m_out.remarks.size() < listedProblems)
            m_out.remarks.push_back(std::move(sentence));
    }

    const std::string m_name;
    std::optional<std::string> m_before;
    const Interval m_when;
    JournalReading &m_out;
};

std::optional<std::string> lastSealOf(const std::string &text)
{
    std::optional<std::string> out;
    eachLine(text, [&](std::string_view line, std::size_t) {
        if (const auto open = opened(line))
            out = std::string(open->seal);
    });
    return out;
}

} // namespace

std::string journalFileName(LocalDate day)
{
    return std::string(fileBegin) + formatDate(day) + std::string(fileEnd);
}

LocalDate journalDay(Instant at)
{
    return LocalDate(std::chrono::floor<std::chrono::days>(at).time_since_epoch());
}

Expected<std::vector<JournalFile>> journalFiles(const std::string &folder)
{
    std::vector<JournalFile> out;
    const QDir dir(QString::fromStdString(folder));
    if (!dir.exists())
        return out;
    if (!dir.isReadable())
        return unreadable(folder, "its folder may not be read");
    for (const QString &name : dir.entryList({QStringLiteral("probes-*.jsonl")}, QDir::Files, QDir::Name)) {
        const std::string text = name.toStdString();
        const auto day
            = parseDate(text.substr(fileBegin.size(), text.size() - fileBegin.size() - fileEnd.size()));
        if (day)
            out.push_back({dir.filePath(name).toStdString(), *day});
    }
    std::ranges::sort(out, {}, &JournalFile::day);
    return out;
}

Expected<JournalReading> readJournal(const std::string &folder, const Interval &when,
                                     const std::function<bool()> &isCancelled)
{
    const auto files = journalFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    JournalReading out;
    std::optional<std::string> seal;
    bool isBefore = true;
    for (std::size_t i = 0; i < files->size(); ++i) {
        const JournalFile &file = (*files)[i];
        if (file.day < journalDay(when.start))
            continue;
        if (isCancelled && isCancelled())
            return interrupted("cancelled");
        if (std::exchange(isBefore, false) && i > 0) {
            const auto before = wholeFile((*files)[i - 1].path);
            if (!before)
                return tl::unexpected(before.error());
            seal = lastSealOf(*before);
        }
        const auto text = wholeFile(file.path);
        if (!text)
            return tl::unexpected(text.error());
        FileCheck check(file.path, seal, when, out);
        check.torn(
            eachLine(*text, [&](std::string_view line, std::size_t number) { check.take(line, number); }));
        seal = check.seal();
        // A pause is written at its end, which may be in the next file.
        if (file.day > journalDay(when.end))
            break;
    }
    return out;
}

Expected<JournalEnd> journalEnd(const std::string &folder)
{
    const auto files = journalFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    JournalEnd out;
    out.seal = noSealBefore;
    // A last file may hold no result, or not even its first line.
    for (auto file = files->rbegin(); file != files->rend(); ++file) {
        const auto text = wholeFile(file->path);
        if (!text)
            return tl::unexpected(text.error());
        std::optional<Instant> lastProbe;
        std::optional<Instant> lastLine;
        std::string seal;
        const std::size_t torn = eachLine(*text, [&](std::string_view bytes, std::size_t) {
            const auto line = opened(bytes);
            if (!line)
                return;
            seal = std::string(line->seal);
            lastLine = instantOf(*line);
            if (line->text.find("\"state\":") != std::string_view::npos)
                lastProbe = lastLine;
        });
        if (out.file.empty()) {
            out.file = file->path;
            out.tornBytes = torn;
            out.wholeBytes = text->size() - torn;
        }
        if (!out.lastLine && lastLine) {
            out.lastLine = lastLine;
            out.seal = seal;
        }
        out.lastProbe = lastProbe;
        if (lastProbe && out.lastLine)
            break;
    }
    return out;
}

Expected<std::optional<Instant>> journalBegin(const std::string &folder)
{
    const auto files = journalFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    for (const JournalFile &one : *files) {
        QFile file(QString::fromStdString(one.path));
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(one.path, file.errorString().toStdString());
        std::string first = file.readLine().toStdString();
        if (!first.ends_with('\n'))
            continue;
        first.pop_back();
        if (const auto line = opened(first))
            if (const auto at = instantOf(*line))
                return at;
    }
    return std::optional<Instant>();
}

} // namespace makegood::feeds
