// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a month of checks.
//
// Body: blocks of at most 128 instants. Checks lie near the points of a grid of `step`; a block stores the
// distance of each check from its grid point (frame of reference, bit-packed) and the points without a check.
// States are not stored here: the spells in the head name the ordinals of failed checks.
#include "sla/samples/chunk_codec.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <utility>

#include "sla/samples/packed_bytes.h"

namespace makegood::sla
{

namespace
{

constexpr std::size_t blockSize = 128;
constexpr unsigned mostWidth = 48; ///< bits of a residual
constexpr std::uint8_t headVersion = 1;

using Bytes = std::vector<std::uint8_t>;

void packBits(Bytes &out, std::span<const std::uint64_t> values, unsigned width)
{
    std::uint64_t pending = 0;
    unsigned filled = 0;
    for (const std::uint64_t v : values) {
        pending |= v << filled;
        filled += width;
        for (; filled >= 8; filled -= 8, pending >>= 8)
            out.push_back(static_cast<std::uint8_t>(pending));
    }
    if (filled > 0)
        out.push_back(static_cast<std::uint8_t>(pending));
}

struct Skip {
    std::size_t at;
    std::uint64_t places;
};

// Returns the grid point expected for the check after the block.
Instant writeBlock(PackedWriter &out, std::span<const Check> block, Instant grid, Duration step)
{
    std::vector<Skip> skips;
    std::vector<std::int64_t> residuals;
    for (std::size_t i = 0; i < block.size(); ++i) {
        // Nearest point: jitter must not look like a missing check.
        const std::int64_t ahead = (block[i].at - grid + step / 2) / step;
        if (ahead >= 1) {
            skips.push_back({i, static_cast<std::uint64_t>(ahead)});
            grid += ahead * step;
        }
        residuals.push_back((block[i].at - grid).count());
        grid += step;
    }
    out.number(skips.size());
    for (const Skip &skip : skips) {
        out.number(skip.at);
        out.number(skip.places);
    }
    const std::int64_t least = *std::min_element(residuals.begin(), residuals.end());
    std::vector<std::uint64_t> packed;
    std::uint64_t most = 0;
    for (const std::int64_t r : residuals) {
        packed.push_back(static_cast<std::uint64_t>(r - least));
        most = std::max(most, packed.back());
    }
    const auto width = static_cast<unsigned>(std::bit_width(most));
    out.signedNumber(least);
    out.byte(static_cast<std::uint8_t>(width));
    packBits(out.raw(), packed, width);
    return grid;
}

// Little-endian on every machine; eight bytes are readable at `bytes`.
std::uint64_t load64(const std::uint8_t *bytes)
{
    std::uint64_t v = 0;
    std::memcpy(&v, bytes, sizeof v);
    if constexpr (std::endian::native == std::endian::big)
        v = __builtin_bswap64(v);
    return v;
}

using Unpack = void (*)(const std::uint8_t *bytes, std::uint64_t *values, unsigned width);

// The values of a whole block; with a known width the compiler turns positions and masks into constants.
template <unsigned known> void unpack(const std::uint8_t *bytes, std::uint64_t *values, unsigned width)
{
    if constexpr (known > 0)
        width = known;
    const std::uint64_t mask = (std::uint64_t(1) << width) - 1;
    for (std::size_t i = 0; i < blockSize; i += 8, bytes += width)
        for (unsigned k = 0; k < 8; ++k) {
            const unsigned bit = k * width; // at most 7 bits into its byte: 7 + 48 of 64
            values[i + k] = (load64(bytes + bit / 8) >> (bit % 8)) & mask;
        }
}

template <unsigned... widths>
constexpr std::array<Unpack, sizeof...(widths)> unpackers(std::integer_sequence<unsigned, widths...>)
{
    return {unpack<widths>...};
}

// Widths up to a minute of jitter in milliseconds; wider values are rare, and entry 0 handles any width.
constexpr auto unpackKnown = unpackers(std::make_integer_sequence<unsigned, 17>());

// Writes `size` instants to `out`. Unsigned throughout, because hostile bytes must not overflow.
bool readBlock(PackedReader &in, std::size_t size, std::uint64_t &grid, std::uint64_t step, Instant *out)
{
    const std::size_t skips = in.count();
    if (skips > size)
        return false;
    std::array<Skip, blockSize> skip;
    for (std::size_t i = 0; i < skips; ++i) {
        skip[i] = {static_cast<std::size_t>(in.number()), in.number()};
        if (skip[i].places > 100'000'000 || skip[i].at >= size || (i > 0 && skip[i].at <= skip[i - 1].at))
            return false;
    }
    const std::int64_t least = in.signedNumber();
    const unsigned width = in.byte();
    if (!in.good() || width > mostWidth)
        return false;
    const auto bits = in.take((size * width + 7) / 8);
    if (!in.good())
        return false;
    std::array<std::uint8_t, blockSize * mostWidth / 8 + 8>
        padded; // a value is loaded with the bytes after it
    std::memcpy(padded.data(), bits.data(), bits.size());
    std::array<std::uint64_t, blockSize> values;
    (width < unpackKnown.size() ? unpackKnown[width] : unpackKnown[0])(padded.data(), values.data(), width);
    std::uint64_t place = grid + static_cast<std::uint64_t>(least);
    std::size_t i = 0;
    for (std::size_t next = 0; next <= skips; ++next) {
        const std::size_t end = next < skips ? skip[next].at : size;
        for (; i < end; ++i, place += step)
            out[i] = Instant(Duration(static_cast<std::int64_t>(place + values[i])));
        if (next < skips)
            place += skip[next].places * step;
    }
    grid = place - static_cast<std::uint64_t>(least);
    return true;
}

// No early return: only damaged bytes are out of order, and a loop without branches is faster.
bool inOrder(const std::vector<Instant> &instants)
{
    bool wrong = false;
    for (std::size_t i = 1; i < instants.size(); ++i)
        wrong |= instants[i] <= instants[i - 1];
    return !wrong;
}

std::optional<std::vector<Instant>> decodeBody(const ChunkHead &head, std::span<const std::uint8_t> body)
{
    if (head.step <= Duration::zero() || head.count / blockSize > body.size())
        return std::nullopt;
    std::vector<Instant> out(head.count);
    PackedReader in(body);
    auto grid = static_cast<std::uint64_t>(head.first.time_since_epoch().count());
    for (std::size_t at = 0; at < out.size(); at += blockSize)
        if (!readBlock(in, std::min(blockSize, out.size() - at), grid,
                       static_cast<std::uint64_t>(head.step.count()), out.data() + at))
            return std::nullopt;
    if (!in.atEnd() || !inOrder(out)
        || (!out.empty() && (out.front() != head.first || out.back() != head.last)))
        return std::nullopt;
    return out;
}

void writeInstants(PackedWriter &out, const std::vector<Instant> &instants)
{
    out.number(instants.size());
    for (const Instant at : instants)
        out.instant(at);
}

std::vector<Instant> readInstants(PackedReader &in)
{
    std::vector<Instant> out(in.count());
    for (Instant &at : out)
        at = in.instant();
    return out;
}

void writeOrigin(PackedWriter &out, Origin origin)
{
    out.number(origin.source);
    out.number(origin.line);
}

Origin readOrigin(PackedReader &in)
{
    const std::uint32_t source = in.number32();
    return {source, in.number32()};
}

bool plausible(const ChunkHead &head)
{
    std::uint64_t next = 0;
    for (const DownSpell &spell : head.spells) {
        if (spell.index < next || spell.count == 0 || spell.last < spell.first)
            return false;
        next = std::uint64_t(spell.index) + spell.count;
    }
    return next <= head.count && head.month.value.ok() && head.first <= head.last;
}

} // namespace

std::vector<std::uint8_t> encodeBody(const ChunkHead &head, std::span<const Check> checks)
{
    PackedWriter out;
    Instant grid = head.first;
    for (std::size_t i = 0; i < checks.size(); i += blockSize)
        grid = writeBlock(out, checks.subspan(i, std::min(blockSize, checks.size() - i)), grid, head.step);
    return out.take();
}

std::vector<std::uint8_t> encodeHead(const ChunkHead &head)
{
    PackedWriter out;
    out.byte(headVersion);
    out.signedNumber(int(head.month.value.year()));
    out.number(unsigned(head.month.value.month()));
    out.signedNumber(head.step.count());
    out.signedNumber(head.holeThreshold.count());
    out.number(head.count);
    out.instant(head.first);
    out.instant(head.last);
    out.byte(static_cast<std::uint8_t>(head.firstState));
    out.byte(static_cast<std::uint8_t>(head.lastState));
    out.number(head.spells.size());
    for (const DownSpell &spell : head.spells) {
        out.instant(spell.first);
        out.instant(spell.last);
        out.instant(spell.next);
        out.number(spell.count);
        out.number(spell.index);
        writeOrigin(out, spell.firstOrigin);
        writeOrigin(out, spell.lastOrigin);
    }
    out.number(head.holes.size());
    for (const Hole &hole : head.holes) {
        out.instant(hole.before);
        out.instant(hole.after);
    }
    writeInstants(out, head.unknowns);
    writeInstants(out, head.conflicts);
    out.number(head.sources.size());
    for (const std::string &source : head.sources)
        out.text(source);
    return out.take();
}

Expected<ChunkHead> decodeHead(std::span<const std::uint8_t> bytes)
{
    PackedReader in(bytes);
    ChunkHead head;
    const std::uint8_t version = in.byte();
    const std::int64_t year = in.signedNumber();
    const std::uint64_t month = in.number();
    head.month.value = std::chrono::year(static_cast<int>(year)) / static_cast<int>(month & 0xff);
    head.step = Duration(in.signedNumber());
    head.holeThreshold = Duration(in.signedNumber());
    head.count = in.number32();
    head.first = in.instant();
    head.last = in.instant();
    const std::uint8_t firstState = in.byte();
    const std::uint8_t lastState = in.byte();
    head.firstState = firstState == 1 ? CheckState::Down : CheckState::Up;
    head.lastState = lastState == 1 ? CheckState::Down : CheckState::Up;
    head.spells.resize(in.count());
    for (DownSpell &spell : head.spells) {
        spell.first = in.instant();
        spell.last = in.instant();
        spell.next = in.instant();
        spell.count = in.number32();
        spell.index = in.number32();
        spell.firstOrigin = readOrigin(in);
        spell.lastOrigin = readOrigin(in);
    }
    head.holes.resize(in.count());
    for (Hole &hole : head.holes) {
        hole.before = in.instant();
        hole.after = in.instant();
    }
    head.unknowns = readInstants(in);
    head.conflicts = readInstants(in);
    head.sources.resize(in.count());
    for (std::string &source : head.sources)
        source = in.text();
    if (!in.good() || !in.atEnd() || version != headVersion || !plausible(head))
        return refused("a stored month of checks is damaged");
    return head;
}

bool bodyMatches(const ChunkHead &head, std::span<const std::uint8_t> body)
{
    return decodeBody(head, body).has_value();
}

std::vector<Instant> CheckChunk::instants() const
{
    return decodeBody(head, body).value_or(std::vector<Instant>{});
}

} // namespace makegood::sla
