// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/wizard/sourcedraft.h"

#include <array>

namespace duskwatch {

// The steps of the wizard. Pure; translated.

enum class WizardStep { Product, Method, Prepare, Connect, Options, FirstEvent };
inline constexpr std::array kWizardSteps{WizardStep::Product, WizardStep::Method,  WizardStep::Prepare,
                                         WizardStep::Connect, WizardStep::Options, WizardStep::FirstEvent};

/// What the list of steps says: what was chosen in a step that is \a done, what it is about otherwise.
QString stepName(WizardStep step, const SourceDraft& draft, bool done);
/// "Step 4 of 6: Connection"
QString stepAnnouncement(WizardStep step, const SourceDraft& draft);
QString methodName(SourceMethod method);

/// What keeps \a draft from leaving \a step; \a others are the other configured sources.
QVector<FieldProblem> stepProblems(WizardStep step, const SourceDraft& draft,
                                   const QVector<SourceSettings>& others);

/// A draft with a name and a port that none of \a others uses. \a serverAddress is how the network reaches this
/// computer.
SourceDraft newDraft(const QVector<SourceSettings>& others, const QString& serverAddress);
/// \a wish, with a number behind it where another source has that name.
QString freeName(const QString& wish, const QVector<SourceSettings>& others);

} // namespace duskwatch
