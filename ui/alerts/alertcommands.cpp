// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertcommands.h"

#include "ui/alerts/alertchanger.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/text/words.h"
#include "ui/widgets/command.h"
#include "ui/widgets/textprompt.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QSet>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kRowsLookedAt = 1000; ///< of a large selection: enough to tell what is meant

} // namespace

AlertCommands::AlertCommands(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts)
{
    addMoves();
    addChanges();
    addOthers();
}

void AlertCommands::addMoves()
{
    AlertTableView& table = m_parts.table;
    addCommand(table, tr("Next alert"), {QKeySequence(Qt::Key_J)}, [&table] { table.step(1); });
    addCommand(table, tr("Previous alert"), {QKeySequence(Qt::Key_K)}, [&table] { table.step(-1); });
    addCommand(table, tr("Select or unselect this alert"), {QKeySequence(Qt::Key_X)},
               [&table] { table.toggleCurrent(); });
    addCommand(table, tr("Select all that match the filter"), {QKeySequence(QKeySequence::SelectAll)},
               [&table] { table.selectAll(); });
    addCommand(table, tr("Read the details"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
               [this] { Q_EMIT detailsRequested(); });
}

void AlertCommands::addChanges()
{
    QWidget& page = m_parts.page;
    m_acknowledge = addCommand(page, tr("Acknowledge, or take it back"), {QKeySequence(Qt::Key_A)},
                               [this] { acknowledgeSelected(); });
    m_assignToMe = addCommand(page, tr("Assign to me"), {QKeySequence(Qt::Key_M)},
                              [this] { assignSelected(m_parts.backend.userName()); });
    m_assign = addCommand(page, tr("Assign to somebody…"), {QKeySequence(Qt::SHIFT | Qt::Key_M)},
                          [this] { ask(AlertChangeKind::Assign); });
    addCommand(page, tr("Assign to nobody"), {}, [this] { assignSelected({}); });
    m_note = addCommand(page, tr("Add a note…"), {QKeySequence(Qt::Key_N)},
                        [this] { ask(AlertChangeKind::AddNote); });
    m_tag = addCommand(page, tr("Add a tag…"), {QKeySequence(Qt::Key_T)},
                       [this] { ask(AlertChangeKind::AddTag); });
    m_untag = addCommand(page, tr("Remove a tag…"), {QKeySequence(Qt::SHIFT | Qt::Key_T)},
                         [this] { ask(AlertChangeKind::RemoveTag); });
    QAction* undo = addCommand(page, tr("Undo the last change of alerts"), {QKeySequence(QKeySequence::Undo)},
                               [this] { m_parts.changer.undo(); });
    undo->setEnabled(false);
    connect(&m_parts.changer, &AlertChanger::canUndoChanged, undo, &QAction::setEnabled);
}

void AlertCommands::addOthers()
{
    QWidget& page = m_parts.page;
    m_copyText = addCommand(m_parts.table, tr("Copy as text"), {QKeySequence(QKeySequence::Copy)},
                            [this] { Q_EMIT copyRequested(selected(), false); });
    m_copyJson = addCommand(page, tr("Copy as JSON"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                            [this] { Q_EMIT copyRequested(selected(), true); });
    m_openThere = addCommand(page, tr("Open in Darktrace"), {QKeySequence(Qt::Key_O)},
                             [this] { Q_EMIT openThereRequested(); });
    m_investigate = addCommand(page, tr("Open an investigation from the selected alerts"),
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
                               [this] { Q_EMIT investigationRequested(selected()); });
    m_makeRule = addCommand(page, tr("Make a rule from this alert…"), {QKeySequence(Qt::Key_R)},
                            [this] { Q_EMIT ruleRequested(); });
    m_makeException =
        addCommand(page, tr("Make an exception for this alert…"), {QKeySequence(Qt::SHIFT | Qt::Key_R)},
                   [this] { Q_EMIT exceptionRequested(); });
}

std::vector<EventId> AlertCommands::selected() const
{
    std::vector<EventId> ids;
    ids.reserve(static_cast<std::size_t>(selectedCount()));
    for (const QItemSelectionRange& range : m_parts.table.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_parts.model.idAt(row));
    return ids;
}

qint64 AlertCommands::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange& range : m_parts.table.selectionModel()->selection())
        count += range.height();
    return count;
}

void AlertCommands::acknowledgeSelected()
{
    // Acknowledges what is new among the selection; takes it back only where nothing is.
    bool anyNew = false;
    int looked = 0;
    for (const QItemSelectionRange& range : m_parts.table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && !anyNew; ++row) {
            const AlertRow* content = m_parts.model.rowAt(row);
            anyNew = content == nullptr || content->status == AlertStatus::New || ++looked > kRowsLookedAt;
        }
    }
    const auto kind = anyNew ? AlertChangeKind::Acknowledge : AlertChangeKind::Unacknowledge;
    m_parts.changer.change({kind, {}}, selected());
}

void AlertCommands::assignSelected(const QString& assignee)
{
    m_parts.changer.change({AlertChangeKind::Assign, assignee}, selected());
}

QStringList AlertCommands::knownTags() const
{
    QSet<QString> tags;
    const int rows = std::min(m_parts.model.rowCount(), kRowsLookedAt);
    for (int row = 0; row < rows; ++row)
        if (const AlertRow* content = m_parts.model.rowAt(row))
            tags.unite(QSet<QString>(content->tags.begin(), content->tags.end()));
    QStringList sorted(tags.begin(), tags.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

bool AlertCommands::anyConnectionWritesBack() const
{
    const QVector<ConnectionRecord> connections = m_parts.backend.connections();
    return std::any_of(connections.cbegin(), connections.cend(), [](const ConnectionRecord& record) {
        const auto settings = connectionSettingsFromJson(record.settings);
        return settings && settings->writeBack;
    });
}

void AlertCommands::ask(AlertChangeKind kind)
{
    std::vector<EventId> ids = selected();
    if (ids.empty() || m_prompt)
        return;
    TextPrompt::Words words;
    int limit = kMaxTagCharacters;
    auto shape = TextPrompt::Shape::Line;
    const QString count = countText(static_cast<qint64>(ids.size()));
    if (kind == AlertChangeKind::AddNote) {
        words = {tr("Add a note"),
                 ids.size() == 1
                     ? tr("The note is kept with the alert on this computer.")
                     : tr("The note is kept with each of the %1 alerts on this computer.").arg(count),
                 tr("Add note")};
        if (anyConnectionWritesBack())
            words.sentence +=
                u' ' + tr("Where its connection writes back, Darktrace gets it as a comment, of a long one "
                          "the first %1 characters. It cannot be taken back there.")
                           .arg(countText(kMaxCommentCharacters));
        limit = kMaxNoteCharacters;
        shape = TextPrompt::Shape::Paragraph;
    } else if (kind == AlertChangeKind::Assign) {
        words = {tr("Assign to somebody"), tr("Who looks after it? A name as your team uses it."),
                 tr("Assign")};
        limit = kMaxAssigneeCharacters;
    } else if (kind == AlertChangeKind::AddTag) {
        words = {tr("Add a tag"), tr("A word to find these alerts by."), tr("Add tag")};
    } else {
        words = {tr("Remove a tag"), tr("The tag to take away."), tr("Remove tag")};
    }
    m_prompt = new TextPrompt(words, shape, limit, m_parts.theme, &m_parts.page);
    if (kind == AlertChangeKind::AddTag || kind == AlertChangeKind::RemoveTag)
        m_prompt->setSuggestions(knownTags());
    connect(m_prompt, &TextPrompt::given, this, [this, kind, ids = std::move(ids)](const QString& text) {
        m_parts.changer.change({kind, text}, ids);
    });
    m_prompt->open();
}

} // namespace duskwatch
