// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/byte_stream.h"

#include <zlib.h>
#include <zstd.h>

namespace makegood::feeds
{

namespace
{

constexpr std::size_t packedStep = std::size_t(1) << 18;
constexpr std::uint64_t mostUnpacked = std::uint64_t(64) << 30;

tl::unexpected<Error> streamError(ErrorKind kind, const std::string &path, std::string what)
{
    Error e;
    e.kind = kind;
    e.file = path;
    e.what = std::move(what);
    return tl::unexpected(std::move(e));
}

} // namespace

ByteStream::ByteStream(std::string path)
    : m_path(std::move(path))
    , m_file(QString::fromStdString(m_path))
{
}

ByteStream::~ByteStream()
{
    if (m_gzip)
        inflateEnd(m_gzip.get());
    ZSTD_freeDStream(m_zstd);
}

Expected<std::unique_ptr<ByteStream>> ByteStream::open(const std::string &path)
{
    std::unique_ptr<ByteStream> stream(new ByteStream(path));
    if (!stream->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return streamError(ErrorKind::Unreachable, path,
                           "cannot be read: " + stream->m_file.errorString().toStdString());
    if (path.ends_with(".gz")) {
        stream->m_gzip = std::make_unique<z_stream>();
        if (inflateInit2(stream->m_gzip.get(), 15 + 32) != Z_OK)
            return streamError(ErrorKind::Refused, path, "cannot be unpacked");
    } else if (path.ends_with(".zst")) {
        stream->m_zstd = ZSTD_createDStream();
    }
    return stream;
}

double ByteStream::fraction() const
{
    const qint64 size = m_file.size();
    return size > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(size) : 1.0;
}

Expected<bool> ByteStream::refill()
{
    if (m_used < m_packed.size())
        return true;
    m_packed.resize(packedStep);
    const qint64 got = m_file.read(m_packed.data(), static_cast<qint64>(packedStep));
    m_packed.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    m_used = 0;
    if (got < 0)
        return streamError(ErrorKind::Unreachable, m_path,
                           "cannot be read: " + m_file.errorString().toStdString());
    return got > 0;
}

Expected<std::size_t> ByteStream::gunzip(char *into, std::size_t most)
{
    while (true) {
        const auto more = refill();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more) {
            if (m_isWithin)
                return streamError(ErrorKind::Refused, m_path, "damaged or cut off gzip data");
            return 0;
        }
        z_stream &z = *m_gzip;
        z.next_in = reinterpret_cast<Bytef *>(m_packed.data() + m_used);
        z.avail_in = static_cast<uInt>(m_packed.size() - m_used);
        z.next_out = reinterpret_cast<Bytef *>(into);
        z.avail_out = static_cast<uInt>(most);
        m_isWithin = true;
        const int state = inflate(&z, Z_NO_FLUSH);
        m_used = m_packed.size() - z.avail_in;
        if (state == Z_STREAM_END) { // concatenated members are one text
            m_isWithin = false;
            inflateReset(&z);
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            return streamError(ErrorKind::Refused, m_path, "damaged or cut off gzip data");
        }
        if (most - z.avail_out > 0)
            return most - z.avail_out;
    }
}

Expected<std::size_t> ByteStream::unzstd(char *into, std::size_t most)
{
    while (true) {
        // A full buffer may have left text inside the decoder: ask it before the file.
        const auto more = refill();
        if (!more)
            return tl::unexpected(more.error());
        ZSTD_inBuffer in{m_packed.data(), m_packed.size(), m_used};
        ZSTD_outBuffer out{into, most, 0};
        const std::size_t left = ZSTD_decompressStream(m_zstd, &out, &in);
        m_used = in.pos;
        if (ZSTD_isError(left))
            return streamError(ErrorKind::Refused, m_path, "damaged or cut off zstd data");
        if (out.pos > 0) {
            m_isWithin = left != 0;
            return out.pos;
        }
        if (!*more) {
            if (m_isWithin)
                return streamError(ErrorKind::Refused, m_path, "damaged or cut off zstd data");
            return 0;
        }
        m_isWithin = left != 0;
    }
}

Expected<std::size_t> ByteStream::read(char *into, std::size_t most)
{
    Expected<std::size_t> got = 0;
    if (m_gzip) {
        got = gunzip(into, most);
    } else if (m_zstd != nullptr) {
        got = unzstd(into, most);
    } else {
        const qint64 count = m_file.read(into, static_cast<qint64>(most));
        if (count < 0)
            return streamError(ErrorKind::Unreachable, m_path,
                               "cannot be read: " + m_file.errorString().toStdString());
        got = static_cast<std::size_t>(count);
    }
    if (got && (m_given += *got) > mostUnpacked)
        return streamError(ErrorKind::Refused, m_path, "is larger than 64 GiB unpacked");
    return got;
}

} // namespace makegood::feeds
