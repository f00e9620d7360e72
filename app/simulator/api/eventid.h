// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/breachgenerator.h"
#include "app/simulator/generator/incidentgenerator.h"

#include <QByteArray>

namespace duskwatch::simulator {

/// By which requests and records name an event: the pbid in digits, or the uuid of an incident event.
inline QByteArray eventId(const simulation::BreachFacts& facts)
{
    return QByteArray::number(qlonglong{facts.pbid});
}

inline QByteArray eventId(const simulation::IncidentFacts& facts)
{
    simulation::TextBuffer text;
    text.uuid(facts.idHigh, facts.idLow);
    return {text.view().data(), static_cast<qsizetype>(text.size())};
}

} // namespace duskwatch::simulator
