// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/signer.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace duskwatch {
namespace {

// QMessageAuthenticationCode keeps the key in buffers that are freed as they are, so HMAC is spelled out here.
constexpr std::size_t kBlockBytes = 64; // of SHA-1
using Block = std::array<char, kBlockBytes>;

/// Pushes what the hash still holds of a secret out of its block buffer.
void flush(QCryptographicHash& hash)
{
    static constexpr Block kZeros{};
    hash.reset();
    hash.addData(QByteArrayView(kZeros));
    hash.reset();
}

/// The key of RFC 2104: hashed when it is longer than a block, filled up with zeros.
Block keyBlock(QByteArrayView key)
{
    Block block{};
    if (key.size() <= static_cast<qsizetype>(kBlockBytes)) {
        std::copy(key.begin(), key.end(), block.begin());
        return block;
    }
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    QByteArray digest = hash.result();
    std::copy(digest.cbegin(), digest.cend(), block.begin());
    ::explicit_bzero(digest.data(), static_cast<std::size_t>(digest.size()));
    flush(hash);
    return block;
}

Block mixed(const Block& key, char pad)
{
    Block block = key;
    for (char& byte : block)
        byte = static_cast<char>(byte ^ pad);
    return block;
}

} // namespace

QByteArray signature(QByteArrayView requestText, QByteArrayView publicToken, QByteArrayView privateToken,
                     QByteArrayView date)
{
    Block key = keyBlock(privateToken);
    Block inner = mixed(key, 0x36);
    Block outer = mixed(key, 0x5c);
    const QByteArrayView lineFeed("\n");

    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArrayView part :
         {QByteArrayView(inner), requestText, lineFeed, publicToken, lineFeed, date})
        hash.addData(part);
    const QByteArray digest = hash.result();
    hash.reset();
    hash.addData(QByteArrayView(outer));
    hash.addData(digest);
    QByteArray result = hash.result().toHex();

    flush(hash);
    for (Block* block : {&key, &inner, &outer})
        ::explicit_bzero(block->data(), block->size());
    return result;
}

} // namespace duskwatch
