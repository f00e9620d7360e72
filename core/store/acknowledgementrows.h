// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/acknowledgement.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace duskwatch {

/// The part of an update that is about acknowledgements: looks at write-back only where the appliance's state differs
/// from ours, which is rare. Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class AcknowledgementRows
{
public:
    explicit AcknowledgementRows(SQLite::Database& database);

    /// What \a record makes of the alert \a id, whose state is \a status. Where that replaces what people did here, its
    /// history says so, and what was on its way to Darktrace is overtaken.
    AcknowledgementVerdict update(EventId id, AlertStatus status, bool there, const IngestRecord& record);

private:
    void readKnown(EventId id, KnownAcknowledgement& known);
    void replace(EventId id, const IngestRecord& record);

    SQLite::Statement m_onItsWay;
    SQLite::Statement m_readBack;
    SQLite::Statement m_lastChange;
    SQLite::Statement m_remember;
    SQLite::Statement m_overtake;
};

} // namespace duskwatch
