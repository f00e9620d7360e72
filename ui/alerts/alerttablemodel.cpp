// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttablemodel.h"

#include "ui/alerts/alertcells.h"

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kLiveInterval = 100ms;
constexpr auto kLiveIntervalLarge = 500ms; // a view's headers cost time in proportion to the rows
constexpr std::size_t kLargeTable = 1'000'000;
constexpr auto kSettleAfter = 3000ms;
constexpr std::size_t kRowsSearched = 20'000'000; // when removing one by one; some tens of ms

/// Newest first; of two at the same time the one stored later.
bool comesBefore(const AlertRow& one, const AlertRow& other)
{
    return one.timeMs != other.timeMs ? one.timeMs > other.timeMs : toInt(one.id) > toInt(other.id);
}

} // namespace

AlertTableModel::AlertTableModel(StoreQueries& queries, std::function<QString(SourceId)> sourceName,
                                 QObject* parent)
    : QAbstractTableModel(parent),
      m_queries(queries),
      m_sourceName(std::move(sourceName)),
      m_fetcher(
          queries, [this](std::size_t page) { return idsOfPage(page); }, this)
{
    m_newerTimer.setSingleShot(true);
    m_settleTimer.setSingleShot(true);
    connect(&m_newerTimer, &QTimer::timeout, this, &AlertTableModel::askNewer);
    connect(&m_settleTimer, &QTimer::timeout, this, [this] {
        if (m_idsJob == 0)
            startIds(true);
    });
    connect(&m_fetcher, &RowFetcher::rowsArrived, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kAlertColumnCount - 1));
    });
    connect(&queries, &StoreQueries::idsChunk, this, &AlertTableModel::takeChunk);
    connect(&queries, &StoreQueries::newerIds, this, &AlertTableModel::takeNewer);
    connect(&queries, &StoreQueries::rowsRead, this, &AlertTableModel::takeRowsToPlace);
    connect(&queries, &StoreQueries::failed, this, &AlertTableModel::takeFailure);
}

int AlertTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int AlertTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kAlertColumnCount;
}

QVariant AlertTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<AlertColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (alertColumnIsNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != PriorityRole && role != LoadingRole &&
        role != AcknowledgedRole)
        return {};
    const AlertRow* row = m_fetcher.rowOrWish(idAt(index.row()), static_cast<std::size_t>(index.row()));
    if (role == LoadingRole)
        return row == nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return alertCellText(*row, column, m_sourceName(row->source), QDate::currentDate());
    case Qt::ToolTipRole:
        // Escaped: a tool tip guesses whether it is given markup.
        return alertCellToolTip(*row, column, m_sourceName(row->source))
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br>"));
    case PriorityRole:
        return static_cast<int>(row->priority);
    case AcknowledgedRole:
        return row->status != AlertStatus::New;
    default:
        return {};
    }
}

QVariant AlertTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kAlertColumnCount)
        return {};
    const auto column = static_cast<AlertColumn>(section);
    if (role == Qt::DisplayRole)
        return alertColumnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (alertColumnIsNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::InitialSortOrderRole) {
        const bool largestFirst =
            alertColumnIsNumber(column) || column == AlertColumn::Time || column == AlertColumn::Priority;
        return largestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return {};
}

void AlertTableModel::setQuery(const AlertFilter& filter, const AlertOrder& order)
{
    m_wanted = {filter, order};
    startIds(false);
}

void AlertTableModel::startIds(bool silent)
{
    m_settleTimer.stop();
    m_silent = silent;
    m_firstChunk = true;
    m_incoming.clear();
    m_newerJob = 0; // answers about what is shown now would come too late
    m_placeJob = 0;
    m_queryTime.start();
    m_idsJob = m_queries.requestIds(m_wanted.filter, m_wanted.order);
    if (!silent)
        Q_EMIT queryStarted();
}

void AlertTableModel::cancelQuery()
{
    if (!isQuerying())
        return;
    m_queries.cancelAll();
    m_fetcher.forgetRequests();
    stopQuery();
}

void AlertTableModel::stopQuery()
{
    m_idsJob = 0;
    if (std::exchange(m_silent, false)) {
        m_incoming.clear();
        return;
    }
    if (m_firstChunk)
        m_wanted = m_shown;
    else
        m_partial = true;
    appendIds(std::exchange(m_incoming, {}));
    Q_EMIT orderChanged();
    Q_EMIT queryFinished();
}

void AlertTableModel::takeChunk(quint64 job, const std::vector<EventId>& ids, bool finished, EventId newest)
{
    if (job != m_idsJob)
        return;
    m_newest = newest;
    if (m_firstChunk && !m_silent) {
        replaceIds(ids);
    } else {
        m_incoming.insert(m_incoming.end(), ids.begin(), ids.end());
        // A view's headers cost time in proportion to all rows at every insertion: the rows double with each.
        const bool enough = !m_silent && m_incoming.size() >= m_ids.size();
        if (finished && m_silent)
            replaceIds(std::exchange(m_incoming, {}));
        else if (finished || enough)
            appendIds(std::exchange(m_incoming, {}));
    }
    m_firstChunk = false;
    if (finished)
        finishQuery();
}

void AlertTableModel::replaceIds(const std::vector<EventId>& ids)
{
    beginResetModel();
    m_ids.clear();
    m_ids.append(ids);
    m_shown = m_wanted;
    m_partial = false;
    endResetModel();
    setWaiting(0);
}

void AlertTableModel::appendIds(const std::vector<EventId>& ids)
{
    if (ids.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_ids.append(ids);
    endInsertRows();
}

void AlertTableModel::finishQuery()
{
    const bool silent = m_silent;
    m_lastQueryTook = std::chrono::milliseconds(m_queryTime.elapsed());
    m_idsJob = 0;
    m_silent = false;
    if (m_newerWanted)
        m_newerTimer.start(0ms);
    if (!silent)
        Q_EMIT queryFinished();
}

void AlertTableModel::stored(const StoredBatch& batch)
{
    m_changed.insert(m_changed.end(), batch.updated.begin(), batch.updated.end());
    if (toInt(batch.lastNew) == 0 && m_changed.empty())
        return;
    m_newerWanted = true;
    if (!m_newerTimer.isActive())
        m_newerTimer.start(m_ids.size() > kLargeTable ? kLiveIntervalLarge : kLiveInterval);
}

void AlertTableModel::askNewer()
{
    // A query in progress sees new events itself or is followed by this; an answer in progress comes back
    // here.
    if (m_idsJob != 0 || m_newerJob != 0 || m_placeJob != 0 || m_partial)
        return;
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    m_changedAsked = std::exchange(m_changed, {});
    m_newerWanted = false;
    m_newerJob = m_queries.requestNewer(m_shown.filter, m_shown.order, m_newest, m_changedAsked);
}

void AlertTableModel::takeNewer(quint64 job, const std::vector<EventId>& added,
                                const std::vector<EventId>& changedMatching, EventId newest)
{
    if (job != m_newerJob)
        return;
    m_newerJob = 0;
    m_newest = newest;
    std::vector<EventId> entering;
    std::vector<EventId> staying;
    for (EventId id : added)
        if (!m_ids.contains(id))
            entering.push_back(id);
    std::vector<EventId> known = entering; // what was stored and repeated since is in both answers
    std::sort(known.begin(), known.end());
    for (EventId id : changedMatching) {
        if (m_ids.contains(id))
            staying.push_back(id);
        else if (!std::binary_search(known.begin(), known.end(), id))
            entering.push_back(id);
    }
    std::vector<EventId> matching = changedMatching;
    std::sort(matching.begin(), matching.end());
    std::vector<EventId> gone;
    std::set_difference(m_changedAsked.begin(), m_changedAsked.end(), matching.begin(), matching.end(),
                        std::back_inserter(gone));
    std::erase_if(gone, [this](EventId id) { return !m_ids.contains(id); });

    m_fetcher.refresh(staying);
    removeGone(gone);
    if (!m_changedAsked.empty())
        Q_EMIT eventsChanged(m_changedAsked);
    if (!entering.empty())
        enter(entering);
    if (m_newerWanted && m_placeJob == 0 && !m_newerTimer.isActive())
        m_newerTimer.start(kLiveInterval);
}

bool AlertTableModel::showsNewestFirst() const
{
    return m_shown.order == AlertOrder{AlertColumn::Time, true};
}

void AlertTableModel::enter(const std::vector<EventId>& ids)
{
    if (!showsNewestFirst()) {
        setWaiting(m_waiting + static_cast<int>(ids.size()));
    } else if (ids.size() <= kPlaceExactly) {
        m_placeJob = m_queries.requestRows(ids);
    } else {
        insertIds(0, ids);
        settleLater();
    }
}

void AlertTableModel::takeRowsToPlace(quint64 job, const std::vector<AlertRow>& rows)
{
    if (job != m_placeJob)
        return;
    m_placeJob = 0;
    place(rows);
    if (m_newerWanted && !m_newerTimer.isActive())
        m_newerTimer.start(kLiveInterval);
}

void AlertTableModel::place(std::vector<AlertRow> rows)
{
    std::sort(rows.begin(), rows.end(), comesBefore);
    struct Group
    {
        std::size_t before; ///< row it enters at, as numbered now
        std::vector<EventId> ids;
    };
    std::vector<Group> groups;
    std::size_t position = 0;
    for (const AlertRow& row : rows) {
        const AlertRow* next = nullptr;
        while (position < m_ids.size()) {
            next = m_fetcher.find(m_ids.at(position));
            if (next == nullptr || comesBefore(row, *next))
                break;
            ++position;
        }
        if (position < m_ids.size() && next == nullptr) {
            settleLater(); // belongs among rows that have not been read
            break;
        }
        if (groups.empty() || groups.back().before != position)
            groups.push_back({position, {}});
        groups.back().ids.push_back(row.id);
    }
    for (const AlertRow& row : rows)
        m_fetcher.put(row);
    for (auto group = groups.rbegin(); group != groups.rend(); ++group)
        insertIds(group->before, group->ids);
}

void AlertTableModel::insertIds(std::size_t row, const std::vector<EventId>& ids)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + ids.size()) - 1);
    m_ids.insert(row, ids);
    endInsertRows();
}

void AlertTableModel::removeGone(const std::vector<EventId>& ids)
{
    if (ids.size() * m_ids.size() > kRowsSearched) {
        settleLater();
        return;
    }
    for (EventId id : ids) {
        const int row = rowOf(id);
        beginRemoveRows({}, row, row);
        m_ids.remove(static_cast<std::size_t>(row));
        endRemoveRows();
    }
}

void AlertTableModel::settleLater()
{
    // Reading 10 million ids takes seconds: never spend more than a tenth of the time on putting them in
    // order.
    if (!m_settleTimer.isActive())
        m_settleTimer.start(std::max<std::chrono::milliseconds>(kSettleAfter, 10 * m_lastQueryTook));
}

void AlertTableModel::setWaiting(int count)
{
    if (count == m_waiting)
        return;
    m_waiting = count;
    Q_EMIT waitingChanged(count);
}

void AlertTableModel::takeFailure(quint64 job, const Error& error)
{
    if (job == m_newerJob) {
        m_newerJob = 0;
        return;
    }
    if (job == m_placeJob) {
        m_placeJob = 0;
        settleLater();
        return;
    }
    if (job != m_idsJob)
        return;
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT problem(userMessage(error));
    stopQuery();
}

std::vector<EventId> AlertTableModel::idsOfPage(std::size_t page) const
{
    std::vector<EventId> ids;
    const std::size_t first = page * RowFetcher::kPageRows;
    const std::size_t end = std::min(first + RowFetcher::kPageRows, m_ids.size());
    for (std::size_t row = first; row < end; ++row)
        ids.push_back(m_ids.at(row));
    return ids;
}

} // namespace duskwatch
