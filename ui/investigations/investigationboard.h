// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/investigationrows.h"

#include <QWidget>

#include <array>

class QLabel;

namespace duskwatch {

class InvestigationColumnModel;
class InvestigationColumnView;
class Theme;

/// The investigations as cards in a column for each status. Arrows go from card to card, Enter opens, a card that is
/// dragged into another column asks for that status. GUI thread; everything given is borrowed.
class InvestigationBoard final : public QWidget
{
    Q_OBJECT
public:
    InvestigationBoard(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// What is selected stays so, where it has gone to, and what one looks at stays in place.
    void show(const InvestigationList& list);
    std::vector<InvestigationId> selected() const; ///< ascending
    void select(const std::vector<InvestigationId>& ids);
    /// The mouse holds a card: this is no time for show().
    bool isHeld() const;
    /// Goes to the selected card, else to the first.
    void focusCards();
    InvestigationColumnView& column(InvestigationStatus status) const;
    /// How many are in a column beyond its cards; 0: none.
    std::int64_t notShown(InvestigationStatus status) const;

Q_SIGNALS:
    void selectionChanged();
    void openRequested();
    void statusRequested(const std::vector<duskwatch::InvestigationId>& ids,
                         duskwatch::InvestigationStatus status);
    void menuRequested(const QPoint& globalPlace);

private:
    struct Column
    {
        InvestigationStatus status{};
        QLabel* title = nullptr;
        InvestigationColumnView* view = nullptr;
        InvestigationColumnModel* model = nullptr;
        QLabel* more = nullptr;
        std::int64_t notShown = 0;
    };
    QWidget* build(std::size_t at);
    void connectColumn(std::size_t at);
    void goTo(std::size_t from, int columns);
    void clearOthers(std::size_t kept);
    void mark(const std::vector<InvestigationId>& ids);

    const Theme& m_theme;
    const Clock& m_clock;
    std::array<Column, 3> m_columns;
    bool m_quiet = false; ///< selections are being set, not made
};

} // namespace duskwatch
