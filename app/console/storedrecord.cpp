// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/storedrecord.h"

#include "core/store/statusword.h"
#include "core/triage/reasontext.h"
#include "core/triage/words.h"

namespace duskwatch::console {
namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

StoredRecord::StoredRecord(std::uint64_t line, const AlertDetail& detail)
    : m_externalId(detail.row.externalId.toUtf8()),
      m_title(detail.row.title.toUtf8()),
      m_device(detail.row.deviceName.toUtf8()),
      m_address(detail.row.deviceAddress.toUtf8()),
      m_source(detail.sourceName.toUtf8())
{
    const AlertRow& row = detail.row;
    m_record.line = line;
    m_record.kind = kindWord(row.kind);
    m_record.outcome = outcomeWord(row.outcome);
    m_record.priority = priorityWord(row.priority);
    m_record.category = categoryWord(row.category);
    m_record.score = row.score;
    m_record.modelPriority = row.modelPriority;
    m_record.externalId = view(m_externalId);
    m_record.title = view(m_title);
    m_record.hostname = view(m_device);
    m_record.ip = view(m_address);
    m_record.timeMs = row.eventTimeMs;
    m_record.test = row.test;
    m_record.reasons = reasonTexts(detail.reasons, detail.ruleName);
    m_record.stored = EventRecord::Stored{view(m_source), statusWord(row.status), row.repeats};
}

} // namespace duskwatch::console
