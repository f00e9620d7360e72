// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/recentelements.h"

#include <QCryptographicHash>

#include <utility>

namespace duskwatch {
namespace {

constexpr qsizetype kKeptBytes = 16;

} // namespace

bool RecentElements::isKnown(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const QByteArray key = hash.result().first(kKeptBytes);
    const bool known = m_now.contains(key) || m_before.contains(key);
    m_now.insert(key);
    return known;
}

void RecentElements::pollEnded()
{
    m_before = std::exchange(m_now, {});
}

} // namespace duskwatch
