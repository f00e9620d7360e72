// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "core/triage/builtinrules.h"
#include "core/triage/ruleeffect.h"
#include "ui/alerts/alertheader.h"
#include "ui/rules/rulebar.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/rulefiles.h"
#include "ui/rules/rulefromalert.h"
#include "ui/rules/ruletablemodel.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/quietselection.h"
#include "ui/widgets/rowdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kHitsInterval = 5s;

} // namespace

RulesPage::RulesPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_jobs(backend.ruleJobs()),
      m_theme(theme),
      m_clock(clock),
      m_model(new RuleTableModel(this)),
      m_table(new QTableView(this)),
      m_bar(new RuleBar(theme, this)),
      m_files(new RuleFiles(this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_duplicate(new QPushButton(tr("Duplicate…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_up(new QPushButton(tr("Move up"), this)),
      m_down(new QPushButton(tr("Move down"), this))
{
    build();
    addCommands();
    connect(&m_jobs, &RuleJobs::rulesChanged, this, &RulesPage::refresh);
    connect(&m_jobs, &RuleJobs::finished, this, &RulesPage::takeAnswer);
    connect(&m_jobs, &RuleJobs::hitsRead, m_model, &RuleTableModel::setHits);
    connect(&backend, &Backend::sourcesChanged, this, &RulesPage::refresh);
    connect(m_model, &RuleTableModel::enableRequested, this, [this](RuleId id, bool enabled) {
        await(m_jobs.setEnabled({id}, enabled),
              enabled ? tr("The rule was switched on.") : tr("The rule was switched off."));
    });
    connect(m_bar, &RuleBar::undoRequested, this, &RulesPage::undo);
    connect(m_files, &RuleFiles::exported, this,
            [this] { m_bar->tell(tr("The rules were exported."), false); });
    connect(m_files, &RuleFiles::read, this,
            [this](const QByteArray& file) { await(m_jobs.import(file), tr("The rules were imported.")); });
    connect(m_files, &RuleFiles::failed, this,
            [this](const Error& error) { m_bar->tell(visibleText(userMessage(error)), false); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_jobs.requestHits();
    });
    m_tick.start(kHitsInterval);
    refresh();
}

void RulesPage::build()
{
    const Metrics& metrics = m_theme.metrics();
    buildTable();
    auto* tools = new QWidget(this);
    auto* around = new QVBoxLayout(tools);
    around->setContentsMargins(metrics.px(16), metrics.px(8), metrics.px(16), metrics.px(8));
    auto* line = new FlowLayout(metrics.px(8));
    around->addLayout(line);
    auto* load = new QPushButton(tr("Import…"), this);
    auto* save = new QPushButton(tr("Export…"), this);
    load->setAccessibleName(tr("Import rules"));
    save->setAccessibleName(tr("Export the rules"));
    for (QPushButton* button : {m_edit, m_duplicate, m_remove, m_up, m_down, load, save})
        line->addWidget(button);
    connect(m_edit, &QPushButton::clicked, this, &RulesPage::editRule);
    connect(m_duplicate, &QPushButton::clicked, this, &RulesPage::duplicateRule);
    connect(m_remove, &QPushButton::clicked, this, &RulesPage::removeRules);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    connect(load, &QPushButton::clicked, m_files, &RuleFiles::chooseImport);
    connect(save, &QPushButton::clicked, this, [this] { m_files->chooseExport(m_jobs.exported()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
}

QWidget* RulesPage::buildHeader()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    auto* title = new QLabel(tr("Rules"), header);
    title->setFont(metrics.page());
    auto* about =
        new QLabel(tr("The first rule that is on and matches decides. No rule deletes anything."), header);
    about->setProperty("muted", true);
    about->setWordWrap(true);
    auto* add = new QPushButton(tr("Add rule"), header);
    add->setProperty("primary", true);
    connect(add, &QPushButton::clicked, this, &RulesPage::addRule);
    auto* top = new QHBoxLayout(header);
    top->setContentsMargins(metrics.px(16), metrics.px(11), metrics.px(16), metrics.px(11));
    top->setSpacing(metrics.px(16));
    top->addWidget(title);
    top->addWidget(about, 1);
    top->addWidget(add);
    return header;
}

void RulesPage::buildTable()
{
    const Metrics& metrics = m_theme.metrics();
    m_table->setObjectName(QStringLiteral("surface"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    m_table->setHorizontalHeader(new AlertHeader(m_theme, m_table));
    showQuietSelection(*m_table, m_theme);
    m_table->setItemDelegate(new RowDelegate(m_theme, m_table));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSortIndicatorShown(false);
    header.setSectionsClickable(false);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {0, 0, 180, 100, 140, 110};
    for (int column = 0; column < RuleTableModel::ColumnCount; ++column)
        header.resizeSection(column, metrics.px(widths[column]));
    header.setSectionResizeMode(RuleTableModel::Match, QHeaderView::Stretch);
    header.setSectionResizeMode(RuleTableModel::Name, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RulesPage::updateButtons);
    connect(m_table, &QTableView::doubleClicked, this, &RulesPage::editRule);
}

void RulesPage::addCommands()
{
    addCommand(*this, tr("Add rule"), {QKeySequence(QKeySequence::New)}, [this] { addRule(); });
    addCommand(*m_table, tr("Edit the chosen rule"),
               {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, [this] { editRule(); });
    addCommand(*this, tr("Duplicate the chosen rule"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
               [this] { duplicateRule(); });
    addCommand(*m_table, tr("Remove the chosen rules"), {QKeySequence(QKeySequence::Delete)},
               [this] { removeRules(); });
    addCommand(*this, tr("Move the chosen rule up"), {QKeySequence(Qt::ALT | Qt::Key_Up)},
               [this] { moveRule(-1); });
    addCommand(*this, tr("Move the chosen rule down"), {QKeySequence(Qt::ALT | Qt::Key_Down)},
               [this] { moveRule(1); });
    addCommand(*this, tr("Undo the last change of the rules"), {QKeySequence(QKeySequence::Undo)},
               [this] { undo(); });
}

void RulesPage::showEvent(QShowEvent* event)
{
    m_jobs.requestHits();
    QWidget::showEvent(event);
}

void RulesPage::focusTable()
{
    m_table->setFocus();
}

RuleDialog* RulesPage::dialog() const
{
    return m_dialog;
}

SourceNamesByRow RulesPage::sourceNames() const
{
    SourceNamesByRow names;
    for (const SourceStatus& source : m_backend.sources())
        names.insert(toInt(source.id), source.settings.name);
    for (const DetectionRule& rule : m_jobs.rules()) { // also of sources that were removed but have events
        const SourceId id{rule.match.source};
        if (toInt(id) != 0 && !names.contains(toInt(id)) && !m_backend.sourceName(id).isEmpty())
            names.insert(toInt(id), m_backend.sourceName(id));
    }
    return names;
}

/// What is chosen stays chosen, wherever it has gone.
void RulesPage::refresh()
{
    const DetectionRule* const rule = current();
    const RuleId id = rule ? rule->id : RuleId{};
    const int row = m_table->currentIndex().row();
    m_model->setRules(m_jobs.rules(), sourceNames());
    const int found = m_model->rowOf(id);
    const int next = found >= 0 ? found : std::min(std::max(row, 0), m_model->rowCount() - 1);
    if (next >= 0)
        m_table->selectRow(next);
    updateButtons();
}

const DetectionRule* RulesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rule(index.row()) : nullptr;
}

std::vector<RuleId> RulesPage::chosen() const
{
    std::vector<RuleId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->rule(index.row()).id);
    return ids;
}

void RulesPage::updateButtons()
{
    const DetectionRule* const rule = current();
    const bool one = rule && m_table->selectionModel()->selectedRows().size() == 1;
    const bool own = rule && !rule->isBuiltIn();
    const int row = m_table->currentIndex().row();
    m_edit->setEnabled(one);
    m_duplicate->setEnabled(one);
    m_remove->setEnabled(own);
    m_remove->setToolTip(rule && !own ? tr("A built-in rule cannot be removed. Switch it off instead.")
                                      : QString());
    m_up->setEnabled(one && own && row > 0);
    m_down->setEnabled(one && own && row + 1 < m_model->rowCount() && !m_model->rule(row + 1).isBuiltIn());
}

void RulesPage::await(quint64 command, const QString& text, bool ofDialog)
{
    m_pending = {command, text, m_jobs.rules(), ofDialog};
}

void RulesPage::takeAnswer(quint64 command, bool ok, const Error& error)
{
    if (command != m_pending.command)
        return;
    const Pending done = std::exchange(m_pending, {});
    if (done.ofDialog && m_dialog)
        m_dialog->takeAnswer(ok, error);
    if (ok) {
        m_undo = done.before;
        m_bar->tell(done.text, !m_undo.empty());
    } else if (!done.ofDialog) {
        m_bar->tell(visibleText(userMessage(error)), false);
    }
}

bool RulesPage::openDialog(const DetectionRule& rule, RuleId before)
{
    if (m_dialog) {
        m_dialog->raise();
        return false;
    }
    m_dialog =
        new RuleDialog(rule, before, m_jobs, sourceNames(), m_backend.userName(), m_clock, m_theme, window());
    connect(m_dialog, &RuleDialog::saveRequested, this, [this, before](const DetectionRule& wanted) {
        if (toInt(wanted.id) == 0)
            await(m_jobs.add(wanted, before), tr("The rule was added."), true);
        else
            await(m_jobs.edit(wanted), tr("The rule was changed."), true);
    });
    m_dialog->open();
    return true;
}

void RulesPage::addRule()
{
    openDialog(DetectionRule{}, {});
}

void RulesPage::editRule()
{
    if (const DetectionRule* const rule = current())
        openDialog(DetectionRule(*rule), {});
}

/// The copy stands before what it is of, so that it can say more about some of it.
void RulesPage::duplicateRule()
{
    const DetectionRule* const rule = current();
    if (!rule)
        return;
    DetectionRule copy = *rule;
    copy.id = {};
    copy.builtIn.clear();
    copy.name = tr("Copy of %1").arg(ruleName(*rule)).left(kMaxRuleNameCharacters);
    openDialog(copy, rule->id);
}

void RulesPage::makeRule(const AlertRow& row)
{
    openDialog(ruleFromAlert(row), {});
}

void RulesPage::makeException(const AlertDetail& alert)
{
    const Reason* const reason = ruleReason(alert.reasons);
    const DetectionRules& rules = m_jobs.rules();
    const auto rule = std::find_if(rules.begin(), rules.end(), [reason](const DetectionRule& each) {
        return reason && each.id == ruleOf(*reason);
    });
    if (rule == rules.end()) {
        m_bar->tell(
            reason ? tr("The rule that decided about this alert is gone. Make a rule from the alert instead.")
                   : tr("No rule decided about this event, so there is nothing to except it from."),
            false);
        return;
    }
    // Not selectRow(): with Shift, which is held, that would add to the selection.
    m_table->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(rule->id), 0),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
    if (openDialog(DetectionRule(*rule), {}))
        m_dialog->askException(matchOfAlert(alert.row));
}

void RulesPage::removeRules()
{
    const std::vector<RuleId> ids = chosen();
    const DetectionRule* const rule = current();
    if (!ids.empty() && rule && !rule->isBuiltIn())
        await(m_jobs.remove(ids),
              ids.size() == 1 ? tr("The rule was removed.") : tr("The rules were removed."));
}

void RulesPage::moveRule(int steps)
{
    const DetectionRule* const rule = current();
    if (rule && !rule->isBuiltIn())
        await(m_jobs.move(rule->id, steps), tr("The rule was moved."));
}

void RulesPage::undo()
{
    if (m_undo.empty())
        return;
    const DetectionRules before = std::exchange(m_undo, {});
    await(m_jobs.restore(before), tr("The change was undone."));
    m_pending.before.clear(); // one step back
}

} // namespace duskwatch
