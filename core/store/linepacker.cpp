// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/linepacker.h"

#include <new>
#include <zstd.h>

namespace duskwatch {
namespace {

constexpr int kCompressionLevel = 1;

} // namespace

struct LinePacker::Context
{
    ZSTD_CCtx* compress = ZSTD_createCCtx();
    ~Context() { ZSTD_freeCCtx(compress); }
};

LinePacker::LinePacker()
    : m_context(std::make_unique<Context>())
{
    if (m_context->compress == nullptr)
        throw std::bad_alloc();
}

LinePacker::~LinePacker() = default;

std::string_view LinePacker::pack(std::string_view lines)
{
    const std::size_t bound = ZSTD_compressBound(lines.size());
    if (m_frame.size() < bound) // never shrunk: clearing and growing again would write the buffer twice
        m_frame.resize(bound);
    const std::size_t written = ZSTD_compressCCtx(m_context->compress, m_frame.data(), bound, lines.data(),
                                                  lines.size(), kCompressionLevel);
    if (ZSTD_isError(written)) // only memory can run out: the space for the result is sufficient
        throw std::bad_alloc();
    return std::string_view(m_frame).substr(0, written);
}

} // namespace duskwatch
