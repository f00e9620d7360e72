// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rulematchform.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QDateEdit;
class QLabel;

namespace duskwatch {

/// Asks for one exception of a rule: its conditions, a note on why, and until when it counts. GUI thread.
class RuleExceptionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a exception is what to begin with. It keeps its number, author and time of creation.
    RuleExceptionDialog(const RuleException& exception, const SourceNamesByRow& sources, const QDate& today,
                        const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const duskwatch::RuleException& exception);

private:
    void build(const QDate& today);
    RuleException draft() const;
    void save();

    const RuleException m_start;
    const Theme& m_theme;
    RuleMatchForm* m_match;
    QLineEdit* m_note;
    QCheckBox* m_expires;
    QDateEdit* m_until;
    QLabel* m_problem;
};

} // namespace duskwatch
