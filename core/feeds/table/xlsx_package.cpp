// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/xlsx_package.h"

#include <algorithm>

#include <QFile>
#include <zip.h>

#include "feeds/csv_splitter.h"

namespace makegood::feeds
{

namespace
{

constexpr std::uint64_t largestPart = std::uint64_t(8) << 30;
constexpr std::uint64_t mostGrowth = 10'000;
constexpr std::uint64_t smallestLimit = std::uint64_t(1) << 20;

class PartStream : public XlsxPart
{
public:
    PartStream(zip_file_t *file, std::uint64_t limit)
        : m_file(file)
        , m_left(limit)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~PartStream() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const zip_int64_t got = zip_fread(m_file, into, static_cast<zip_uint64_t>(most));
        if (got < 0)
            return fail(zip_file_strerror(m_file));
        if (static_cast<std::uint64_t>(got) > m_left)
            return fail("it is larger unpacked than any workbook's");
        m_left -= static_cast<std::uint64_t>(got);
        return takes(static_cast<std::uint64_t>(got)) ? got : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    std::uint64_t m_left;
};

tl::unexpected<Error> packageError(ErrorKind kind, const std::string &path, std::string what)
{
    Error e;
    e.kind = kind;
    e.file = path;
    e.what = std::move(what);
    return tl::unexpected(std::move(e));
}

} // namespace

bool XlsxPart::takes(std::uint64_t bytes)
{
    m_ofRecord += bytes;
    return m_ofRecord <= longestRecord || fail("a row or a text in it is longer than 16 MiB") == 0;
}

qint64 XlsxPart::fail(std::string problem)
{
    m_problem = std::move(problem);
    setErrorString(QString::fromStdString(m_problem));
    return -1;
}

Expected<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return packageError(ErrorKind::Unreachable, path,
                            "cannot be read: " + file.errorString().toStdString());
    // Old workbooks, and new ones with a password, are OLE files.
    if (file.peek(8) == QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return packageError(ErrorKind::Refused, path,
                            "is an old or a protected workbook; save it as .xlsx without a password");
    int code = 0;
    zip_t *archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return packageError(ErrorKind::Refused, path,
                            "is no workbook: it is not a ZIP archive, or is damaged");
    return std::unique_ptr<XlsxPackage>(new XlsxPackage(path, archive));
}

XlsxPackage::~XlsxPackage()
{
    zip_discard(m_archive);
}

std::unique_ptr<XlsxPart> XlsxPackage::part(const std::string &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_archive, name.c_str(), ZIP_FL_NOCASE, &stat) != 0)
        return nullptr;
    zip_file_t *file = zip_fopen_index(m_archive, stat.index, 0);
    if (file == nullptr)
        return nullptr;
    const std::uint64_t packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
    const std::uint64_t grown = std::max(smallestLimit, packed * mostGrowth);
    return std::make_unique<PartStream>(file, std::min(largestPart, grown));
}

} // namespace makegood::feeds
