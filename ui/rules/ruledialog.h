// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/rules/exceptionlist.h"
#include "ui/rules/rulematchform.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace duskwatch {

class RuleJobs;
class TrialPanel;

/// Everything about one rule as fields. Asks for storing by saveRequested() and stays open until takeAnswer() says that
/// it worked. Of a built-in rule name and conditions are shown in words only. GUI thread; what is given is borrowed.
class RuleDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a start is what to begin with; without an id it is a new rule, to stand before \a before.
    RuleDialog(const DetectionRule& start, RuleId before, RuleJobs& jobs, const SourceNamesByRow& sources,
               const QString& author, const Clock& clock, const Theme& theme, QWidget* parent = nullptr);

    void takeAnswer(bool ok, const Error& error);
    /// Asks for a new exception that begins with \a match.
    void askException(const RuleMatch& match);

Q_SIGNALS:
    void saveRequested(const duskwatch::DetectionRule& rule);

private:
    void build(const SourceNamesByRow& sources);
    FieldForm* buildAction();
    DetectionRule draft() const;
    /// Nothing where something is wrong, which it then says.
    std::optional<DetectionRule> checked();
    /// The same for the preview, which says nothing about it.
    std::optional<DetectionRule> previewed() const;
    void save();
    void showProblem(const std::optional<RuleProblem>& problem);

    const DetectionRule m_start;
    const Theme& m_theme;
    QLineEdit* m_name;
    FormField* m_nameField;
    QCheckBox* m_enabled;
    QComboBox* m_action;
    QComboBox* m_priority;
    RuleMatchForm* m_match;
    ExceptionList* m_exceptions;
    TrialPanel* m_trial;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace duskwatch
