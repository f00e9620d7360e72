// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linematcher.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace duskwatch {

class Chip;
class RawLogSearch;
class Theme;

/// What to search for in the log, how, what came of it, and whether other lines are hidden. GUI thread.
class LogSearchBar : public QWidget
{
    Q_OBJECT
public:
    explicit LogSearchBar(const Theme& theme, QWidget* parent = nullptr);

    LinePattern pattern() const;
    bool hidesOthers() const;
    void setHidesOthers(bool hides);
    void focusField();
    /// A widget of the page at the end of the row.
    void addBehind(QWidget& widget);
    /// Where there is nothing to search.
    void setSearchEnabled(bool enabled);
    void clear();
    bool hasFieldFocus() const;
    /// Shows how far \a search is; \a current is the place of the selected line among its matches, -1 for none.
    void showSearch(const RawLogSearch& search, std::int64_t current);

Q_SIGNALS:
    /// Some time after the last key, or at once with Enter.
    void patternChanged(const duskwatch::LinePattern& pattern);
    void hidesOthersChanged(bool hides);
    void stepRequested(bool backward);
    void stopRequested();

private:
    void build();
    void connectParts();
    void give();
    void refresh();
    QString countWords(const RawLogSearch& search, std::int64_t current) const;
    QString problemWords(const RawLogSearch& search) const;

    const Theme& m_theme;
    QHBoxLayout* m_row;
    QLineEdit* m_field;
    Chip* m_highlight;
    Chip* m_hide;
    Chip* m_expression;
    Chip* m_case;
    QLabel* m_count;
    QPushButton* m_stop;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_problem;
    QTimer m_soon;
    LinePattern m_given;
};

} // namespace duskwatch
