// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrettext.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace duskwatch {
namespace {

void wipe(char* bytes, qsizetype size)
{
    if (size > 0)
        ::explicit_bzero(bytes, static_cast<std::size_t>(size));
}

} // namespace

SecretText::SecretText(QByteArrayView bytes)
    : m_bytes(std::make_unique<char[]>(static_cast<std::size_t>(bytes.size()))),
      m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

SecretText SecretText::fromUtf8(QByteArray&& bytes)
{
    SecretText secret{QByteArrayView(bytes)};
    if (bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    return secret;
}

SecretText::~SecretText()
{
    clear();
}

SecretText::SecretText(SecretText&& other) noexcept
    : m_bytes(std::move(other.m_bytes)),
      m_size(std::exchange(other.m_size, 0))
{
}

SecretText& SecretText::operator=(SecretText&& other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretText SecretText::clone() const
{
    return SecretText(view());
}

void SecretText::clear()
{
    wipe(m_bytes.get(), m_size);
    m_size = 0;
}

} // namespace duskwatch
