// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttableview.h"

#include "ui/alerts/alertcells.h"
#include "ui/alerts/alertdelegate.h"
#include "ui/alerts/alertheader.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace duskwatch {

AlertTableView::AlertTableView(AlertTableModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_theme(theme),
      m_pill(new QPushButton(viewport())),
      m_titleWidth(theme.metrics().px(270))
{
    setObjectName(QStringLiteral("surface"));
    setAccessibleName(tr("Alerts"));
    setModel(&model);
    setItemDelegate(new AlertDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setUpHeaders();

    m_pill->setProperty("primary", true);
    m_pill->setFocusPolicy(Qt::NoFocus);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] {
        if (m_model.waiting() > 0)
            Q_EMIT refreshRequested();
        scrollToTop();
    });
    connect(&model, &AlertTableModel::waitingChanged, this, &AlertTableView::updatePill);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsEntered(first, last); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &AlertTableView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &AlertTableView::restorePlace);
    connect(&model, &AlertTableModel::queryFinished, this, &AlertTableView::giveUpMissing);
    connect(&model, &AlertTableModel::orderChanged, this, &AlertTableView::showOrder);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AlertTableView::scrolled);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void AlertTableView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring rows would block the window
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_theme.metrics().rowHeight());
    auto* header = new AlertHeader(m_theme, this);
    setHorizontalHeader(header);
    setColumnWidths();
    for (const AlertColumn column : {AlertColumn::Assignee, AlertColumn::Tags})
        setColumnHidden(static_cast<int>(column), true); // until the user wants them
    showOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AlertTableView::sortBy);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (m_fitting)
            return;
        if (section == static_cast<int>(AlertColumn::Title))
            m_titleWidth = size;
        else
            fitTitle();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu* menu = createColumnsMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
}

void AlertTableView::setColumnWidths()
{
    // Wide enough for the longest usual content in the system font.
    const QFontMetrics text(m_theme.metrics().body());
    const QFontMetrics bold(m_theme.metrics().bodyBold());
    const int margin = m_theme.metrics().px(17);
    const int shape = m_theme.metrics().px(18);
    const auto set = [this](AlertColumn column, int width) {
        setColumnWidth(static_cast<int>(column), width);
    };
    const auto widest = [&](std::initializer_list<QString> samples) {
        int width = 0;
        for (const QString& sample : samples)
            width = std::max(width, text.horizontalAdvance(sample));
        return width + margin;
    };
    const QString sortMark = QStringLiteral("   ");
    set(AlertColumn::Priority,
        std::max(bold.horizontalAdvance(tr("Medium")) + shape,
                 bold.horizontalAdvance(alertColumnTitle(AlertColumn::Priority) + sortMark)) +
            margin);
    set(AlertColumn::Time,
        widest({QStringLiteral("2026-12-28 00:00:00"), alertColumnTitle(AlertColumn::Time) + sortMark}));
    set(AlertColumn::Category,
        widest({categoryName(Category::Informational), categoryName(Category::Suspicious),
                categoryName(Category::Compliance), categoryName(Category::Critical),
                alertColumnTitle(AlertColumn::Category) + sortMark}));
    set(AlertColumn::Score, widest({alertColumnTitle(AlertColumn::Score) + sortMark + sortMark}));
    set(AlertColumn::Title, m_titleWidth);
    set(AlertColumn::Device, m_theme.metrics().px(140));
    set(AlertColumn::Source, m_theme.metrics().px(110));
    set(AlertColumn::Kind, widest({kindName(EventKind::RespondAction)}));
    set(AlertColumn::Status, widest({statusName(AlertStatus::Acknowledged)}));
    set(AlertColumn::Repeats, widest({alertColumnTitle(AlertColumn::Repeats) + sortMark + sortMark}));
    set(AlertColumn::Assignee, m_theme.metrics().px(110));
    set(AlertColumn::Tags, m_theme.metrics().px(130));
}

EventId AlertTableView::currentEvent() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.idAt(current.row()) : EventId{};
}

QMenu* AlertTableView::createColumnsMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    for (int column = 0; column < kAlertColumnCount; ++column) {
        QAction* action = menu->addAction(alertColumnTitle(static_cast<AlertColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != static_cast<int>(AlertColumn::Title));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitTitle();
        });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, column] { action->setChecked(!isColumnHidden(column)); });
    }
    return menu;
}

void AlertTableView::showOrder()
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(static_cast<int>(m_model.order().column), m_model.order().descending
                                                                                       ? Qt::DescendingOrder
                                                                                       : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void AlertTableView::sortBy(int section, Qt::SortOrder order)
{
    if (section < 0)
        return;
    scrollToTop();
    m_model.setQuery(m_model.filter(), {static_cast<AlertColumn>(section), order == Qt::DescendingOrder});
}

void AlertTableView::step(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
}

void AlertTableView::toggleCurrent()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void AlertTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    // Rows are what one moves between: the columns stay where the reader put them.
    const int columns = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(columns);
}

void AlertTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore(); // the page's
    else
        QTableView::keyPressEvent(event);
}

void AlertTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitTitle();
    movePill();
}

void AlertTableView::focusInEvent(QFocusEvent* event)
{
    // An item view would select the first row, and coming back to the window would open its details unasked.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void AlertTableView::fitTitle()
{
    // The title takes what the others leave, never less than the reader gave it.
    const int title = static_cast<int>(AlertColumn::Title);
    int others = 0;
    for (int column = 0; column < kAlertColumnCount; ++column)
        if (column != title && !isColumnHidden(column))
            others += columnWidth(column);
    m_fitting = true;
    setColumnWidth(title, std::max(m_titleWidth, viewport()->width() - others));
    m_fitting = false;
}

void AlertTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        m_missing = {};
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentEventChanged(currentEvent());
}

void AlertTableView::rowsEntered(int first, int last)
{
    const int top = verticalScrollBar()->value();
    const int firstVisible = rowAt(0);
    if (top == 0 || first > firstVisible)
        return;
    const int count = last - first + 1;
    updateGeometries(); // the scroll bar's range must hold the new rows before it is moved
    m_newAbove += count;
    verticalScrollBar()->setValue(top + count * verticalHeader()->defaultSectionSize());
    updatePill();
}

void AlertTableView::rememberPlace()
{
    m_placeCurrent = currentEvent();
    const int top = verticalScrollBar()->value() == 0 ? -1 : rowAt(0);
    m_placeTop = top < 0 ? EventId{} : m_model.idAt(top);
    m_placeOffset = top < 0 ? 0 : rowViewportPosition(top);
}

void AlertTableView::restorePlace()
{
    m_newAbove = 0;
    if (!selectAgain(m_placeCurrent))
        m_missing = m_placeCurrent;
    if (!m_model.isQuerying())
        giveUpMissing();
    if (const int row = m_model.rowOf(m_placeTop); row >= 0) {
        updateGeometries();
        verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - m_placeOffset);
    }
    updatePill();
}

bool AlertTableView::selectAgain(EventId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const QSignalBlocker quiet(this); // the same event as before
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void AlertTableView::giveUpMissing()
{
    const EventId missing = std::exchange(m_missing, EventId{});
    if (toInt(missing) != 0 && !selectAgain(missing))
        Q_EMIT currentEventChanged({});
}

void AlertTableView::scrolled(int value)
{
    if (value == 0)
        m_newAbove = 0;
    else
        m_newAbove = std::min(m_newAbove, std::max(0, rowAt(0)));
    updatePill();
}

void AlertTableView::updatePill()
{
    const int waiting = m_model.waiting();
    const int count = waiting > 0 ? waiting : m_newAbove;
    m_pill->setVisible(count > 0);
    if (count == 0)
        return;
    //: on a button over the table: how many alerts came in that are not in view
    m_pill->setText(waiting > 0 ? tr("%1 new").arg(countText(count)) : tr("%1 new ↑").arg(countText(count)));
    m_pill->adjustSize();
    movePill();
}

void AlertTableView::movePill()
{
    m_pill->move((viewport()->width() - m_pill->width()) / 2, m_theme.metrics().px(8));
}

} // namespace duskwatch
