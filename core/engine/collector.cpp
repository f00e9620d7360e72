// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/collector.h"

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

/// Half the longest wait of a received line for its batch. The store commits at most 100 ms after receipt.
constexpr auto kFlushInterval = 25ms;

} // namespace

Collector::Collector(SourceId source, bool keepUnparsed, WriteQueue& queue, std::function<void()> wakeWriter,
                     QObject* parent)
    : QObject(parent),
      m_assembler(source, keepUnparsed, queue, std::move(wakeWriter)),
      m_listener(m_assembler),
      m_flush(this)
{
    connect(&m_listener, &TcpListener::connectionsChanged, this, &Collector::connectionsChanged);
    connect(&m_flush, &QTimer::timeout, this, [this] { m_assembler.flushWaiting(); });
    m_flush.start(kFlushInterval);
}

Collector::~Collector()
{
    m_listener.close();
    m_assembler.flush();
}

Result<void> Collector::start(const ListenerSettings& settings)
{
    return m_listener.listen(settings);
}

} // namespace duskwatch
