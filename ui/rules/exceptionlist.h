// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/rules/ruletext.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace duskwatch {

class Theme;

/// The exceptions of a rule as a list, with dialogs to add and change them. GUI thread. Everything given is borrowed.
class ExceptionList : public QWidget
{
    Q_OBJECT
public:
    /// \a author goes into the exceptions that are made here.
    ExceptionList(const SourceNamesByRow& sources, const QString& author, const Clock& clock,
                  const Theme& theme, QWidget* parent = nullptr);

    void setExceptions(const std::vector<RuleException>& exceptions);
    const std::vector<RuleException>& exceptions() const { return m_exceptions; }
    /// Asks for a new one that begins with \a match.
    void ask(const RuleMatch& match);

Q_SIGNALS:
    /// By the person.
    void changed();

private:
    void build();
    void showAll();
    QString text(const RuleException& exception) const;
    void open(int row, const RuleMatch& match = {}); ///< -1: a new one, which begins with \a match
    void removeChosen();

    const SourceNamesByRow m_sources;
    const QString m_author;
    const Clock& m_clock;
    const Theme& m_theme;
    std::vector<RuleException> m_exceptions;
    QListWidget* m_list;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace duskwatch
