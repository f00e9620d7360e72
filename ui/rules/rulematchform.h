// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/rulechecks.h"
#include "ui/rules/ruletext.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace duskwatch {

class FieldForm;
class FormField;
class Theme;

/// Every condition of a rule or an exception as fields; what is left empty asks for nothing. GUI thread.
class RuleMatchForm : public QWidget
{
    Q_OBJECT
public:
    RuleMatchForm(const SourceNamesByRow& sources, const Theme& theme, QWidget* parent = nullptr);

    void setMatch(const RuleMatch& match);
    RuleMatch match() const;
    /// Shows \a problem at its field and goes there. False: none of these fields is meant.
    bool showProblem(const std::optional<RuleProblem>& problem);
    /// A score that is no number; checkMatch() cannot know.
    std::optional<RuleProblem> typingProblem() const;

Q_SIGNALS:
    void changed();

private:
    template <class Enum>
    using Boxes = std::map<Enum, QCheckBox*>;
    template <class Enum>
    void addBoxes(FieldForm& form, const QString& label, Boxes<Enum>& boxes, std::initializer_list<Enum> all,
                  QString (*name)(Enum));
    void addList(FieldForm& form, RuleField field, const QString& label, const QString& hint);
    void addScores(FieldForm& form);
    void addSources(FieldForm& form, const SourceNamesByRow& sources);
    QStringList lines(RuleField field) const;
    void setLines(RuleField field, const QStringList& lines);

    const Theme& m_theme;
    Boxes<EventKind> m_kinds;
    Boxes<Category> m_categories;
    Boxes<Outcome> m_outcomes;
    Boxes<Priority> m_priorities;
    Boxes<Level> m_levels;
    std::map<RuleField, QPlainTextEdit*> m_lists;
    std::map<RuleField, FormField*> m_fields;
    QLineEdit* m_scoreFrom;
    QLineEdit* m_scoreTo;
    QComboBox* m_source;
};

} // namespace duskwatch
