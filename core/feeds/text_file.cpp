// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text_file.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <memory>

#include <QFile>
#include <zlib.h>
#include <zstd.h>

namespace makegood::feeds
{

namespace
{

constexpr std::size_t step = std::size_t(1) << 20;

tl::unexpected<Error> failure(ErrorKind kind, const std::string &path, std::string what)
{
    Error e;
    e.kind = kind;
    e.file = path;
    e.what = std::move(what);
    return tl::unexpected(std::move(e));
}

std::string sized(std::size_t bytes)
{
    return bytes < largestText ? std::to_string(bytes >> 20) + " MiB" : std::to_string(bytes >> 30) + " GiB";
}

tl::unexpected<Error> tooLarge(const std::string &path, std::size_t most)
{
    return failure(ErrorKind::Refused, path, "is larger than " + sized(most) + " unpacked");
}

// One buffer for all steps: an archive of a million empty members must not clear a megabyte for each.
Expected<std::string> gunzip(const std::string &path, const std::string &packed, std::size_t most)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 32) != Z_OK)
        return failure(ErrorKind::Refused, path, "cannot be unpacked");
    const std::unique_ptr<z_stream, int (*)(z_stream *)> end(&stream, inflateEnd);
    std::string out;
    std::string piece(step, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    for (int state = Z_OK; state != Z_STREAM_END;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(step);
        state = inflate(&stream, Z_NO_FLUSH);
        const std::size_t got = step - stream.avail_out;
        if ((state != Z_OK && state != Z_STREAM_END) || (state == Z_OK && got == 0))
            return failure(ErrorKind::Refused, path, "damaged or cut off gzip data");
        if (out.size() + got > most)
            return tooLarge(path, most);
        out.append(piece, 0, got);
        // Concatenated members are one text.
        if (state == Z_STREAM_END && stream.avail_in > 0 && inflateReset(&stream) == Z_OK)
            state = Z_OK;
    }
    return out;
}

Expected<std::string> unzstd(const std::string &path, const std::string &packed, std::size_t most)
{
    const std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream *)> stream(ZSTD_createDStream(),
                                                                                ZSTD_freeDStream);
    std::string out;
    std::string piece(step, '\0');
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    std::size_t left = 1;
    while (in.pos < in.size || left != 0) {
        ZSTD_outBuffer buffer{piece.data(), step, 0};
        const std::size_t taken = in.pos;
        left = ZSTD_decompressStream(stream.get(), &buffer, &in);
        if (ZSTD_isError(left) || (buffer.pos == 0 && in.pos == taken))
            return failure(ErrorKind::Refused, path, "damaged or cut off zstd data");
        if (out.size() + buffer.pos > most)
            return tooLarge(path, most);
        out.append(piece, 0, buffer.pos);
    }
    return out;
}

// Number of leading bytes that are UTF-8.
std::size_t soundBytes(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    std::size_t i = 0;
    while (i < text.size()) {
        // Eight bytes at once: most texts are ASCII only.
        std::uint64_t eight = 0;
        if (i + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + i, sizeof eight);
            if ((eight & 0x8080808080808080u) == 0) {
                i += sizeof eight;
                continue;
            }
        }
        const unsigned char c = byte(i);
        std::size_t more = 0;
        std::uint32_t least = 0;
        std::uint32_t code = c;
        if (c >= 0xf0 && c < 0xf5) {
            more = 3;
            least = 0x10000;
            code = c & 0x07u;
        } else if (c >= 0xe0 && c < 0xf0) {
            more = 2;
            least = 0x800;
            code = c & 0x0fu;
        } else if (c >= 0xc2 && c < 0xe0) {
            more = 1;
            least = 0x80;
            code = c & 0x1fu;
        } else if (c >= 0x80) {
            return i;
        }
        for (std::size_t k = 1; k <= more; ++k) {
            if (i + k >= text.size() || (byte(i + k) & 0xc0) != 0x80)
                return i;
            code = (code << 6) | (byte(i + k) & 0x3fu);
        }
        if (more > 0 && (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)))
            return i;
        i += more + 1;
    }
    return i;
}

} // namespace

Expected<std::string> readTextFile(const std::string &path, std::size_t most)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreachable, path, "cannot be read: " + file.errorString().toStdString());
    if (file.size() > static_cast<qint64>(most))
        return failure(ErrorKind::Refused, path, "is larger than " + sized(most));
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    const qint64 got = file.read(bytes.data(), static_cast<qint64>(bytes.size()));
    if (got != static_cast<qint64>(bytes.size()))
        return failure(ErrorKind::Unreachable, path, "cannot be read: " + file.errorString().toStdString());
    if (path.ends_with(".gz"))
        return gunzip(path, bytes, most);
    if (path.ends_with(".zst"))
        return unzstd(path, bytes, most);
    return bytes;
}

int firstLineThatIsNoUtf8(std::string_view text)
{
    const auto bad = static_cast<std::ptrdiff_t>(soundBytes(text));
    return bad == std::ssize(text) ? 0
                                   : 1 + static_cast<int>(std::count(text.begin(), text.begin() + bad, '\n'));
}

} // namespace makegood::feeds
