// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/linepacker.h"

#include <new>
#define ZSTD_STATIC_LINKING_ONLY // for the mode of literals; the parameter itself is older than that
#include <zstd.h>

namespace duskwatch {
namespace {

constexpr int kCompressionLevel = 1;
// Level 1 by itself looks back 512 KiB and remembers 16,384 places. With a block of 2 MiB in view instead of 1 MiB, and
// twice the places, packing takes a tenth less time and the result is a sixth smaller (0.32 s and 0.070 instead of 0.36 s
// and 0.083 for 400 MB of breaches). Faster levels save less here than their larger blocks cost the store.
constexpr int kWindowLog = 21;
constexpr int kHashLog = 15;
// What is searched is unpacked again and again: long matches, and the bytes between them as they are, unpack half as fast
// again (5.8 instead of 3.8 GB/s and core for 100 MB of breaches) from a frame of the same size, for five times the work.
constexpr int kSearchLevel = 7;
constexpr int kSearchMinMatch = 6;

} // namespace

struct LinePacker::Context
{
    ZSTD_CCtx* compress = ZSTD_createCCtx();
    ~Context() { ZSTD_freeCCtx(compress); }
};

LinePacker::LinePacker(PackFor use)
    : m_context(std::make_unique<Context>())
{
    if (m_context->compress == nullptr)
        throw std::bad_alloc();
    const auto set = [this](ZSTD_cParameter parameter, int value) {
        ZSTD_CCtx_setParameter(m_context->compress, parameter, value);
    };
    set(ZSTD_c_windowLog, kWindowLog);
    if (use == PackFor::Receiving) {
        set(ZSTD_c_compressionLevel, kCompressionLevel);
        set(ZSTD_c_hashLog, kHashLog);
    } else {
        set(ZSTD_c_compressionLevel, kSearchLevel);
        set(ZSTD_c_minMatch, kSearchMinMatch);
        set(ZSTD_c_literalCompressionMode, ZSTD_ps_disable);
    }
}

LinePacker::~LinePacker() = default;

std::string_view LinePacker::pack(std::string_view lines)
{
    const std::size_t bound = ZSTD_compressBound(lines.size());
    if (m_frame.size() < bound) // never shrunk: clearing and growing again would write the buffer twice
        m_frame.resize(bound);
    const std::size_t written =
        ZSTD_compress2(m_context->compress, m_frame.data(), bound, lines.data(), lines.size());
    if (ZSTD_isError(written)) // only memory can run out: the space for the result is sufficient
        throw std::bad_alloc();
    return std::string_view(m_frame).substr(0, written);
}

} // namespace duskwatch
