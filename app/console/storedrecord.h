// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/eventrecord.h"
#include "core/store/rows.h"

#include <QByteArray>

namespace duskwatch::console {

/// A stored event as an EventRecord; owns the texts that the record's views point to, so it is not copied.
class StoredRecord
{
public:
    /// \a line is the record's running number in the output.
    StoredRecord(std::uint64_t line, const AlertDetail& detail);
    StoredRecord(const StoredRecord&) = delete;
    StoredRecord& operator=(const StoredRecord&) = delete;

    const EventRecord& record() const { return m_record; }

private:
    QByteArray m_externalId;
    QByteArray m_title;
    QByteArray m_device;
    QByteArray m_address;
    QByteArray m_source;
    EventRecord m_record;
};

} // namespace duskwatch::console
