// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/handling.h"
#include "core/store/investigationwords.h"
#include "ui/investigations/investigationdetailpane.h"
#include "ui/investigations/investigationlimitsdialog.h"
#include "ui/investigations/investigationpicker.h"
#include "ui/investigations/investigationspage.h"
#include "ui/widgets/command.h"
#include "ui/widgets/textprompt.h"

#include <QAction>
#include <QCursor>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace duskwatch {
namespace {

constexpr std::array kDispositions{Disposition::Benign, Disposition::Malicious, Disposition::NotApplicable,
                                   Disposition::Undecided};

} // namespace

QAction* InvestigationsPage::addOnSelection(const QString& text, const QList<QKeySequence>& keys,
                                            std::function<void()> run)
{
    QAction* action = addCommand(*this, text, keys, std::move(run));
    m_onSelection.push_back(action);
    return action;
}

void InvestigationsPage::addCommands()
{
    m_menu->addAction(
        addOnSelection(tr("Begin to investigate"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] {
            setStatus(InvestigationStatus::Investigating, Disposition::None, selected());
        }));
    m_menu->addAction(addOnSelection(tr("Open the investigation again"), {}, [this] {
        setStatus(InvestigationStatus::Open, Disposition::None, selected());
    }));
    auto* dispositions = new QMenu(tr("Close as"), this);
    for (const auto disposition : kDispositions)
        dispositions->addAction(
            addOnSelection(tr("Close as: %1").arg(dispositionName(disposition)), {}, [this, disposition] {
                setStatus(InvestigationStatus::Closed, disposition, selected());
            }));
    m_close->setMenu(dispositions);
    m_menu->addMenu(dispositions);
    m_menu->addSeparator();
    m_menu->addAction(
        addOnSelection(tr("Assign the investigation to me"), {QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] {
            InvestigationStep step;
            step.action = InvestigationAction::Assign;
            step.text = m_backend.userName();
            step.ids = selected();
            change(std::move(step));
        }));
    m_menu->addAction(
        addOnSelection(tr("Assign the investigation"), {}, [this] { ask(InvestigationAction::Assign); }));
    m_menu->addAction(
        addOnSelection(tr("Tag the investigation"), {}, [this] { ask(InvestigationAction::AddTag); }));
    m_menu->addAction(addOnSelection(tr("Rename the investigation"), {QKeySequence(Qt::Key_F2)},
                                     [this] { ask(InvestigationAction::Rename); }));
    addPriorityCommands();
    addOnSelection(tr("Write a note"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] {
        m_pane->show();
        m_pane->focusNote();
    });
    m_menu->addSeparator();
    m_menu->addAction(
        addOnSelection(tr("Save the report"), {QKeySequence(QKeySequence::Save)}, [this] { saveReport(); }));
    m_merge = addCommand(*this, tr("Merge the selected investigations"), {}, [this] {
        InvestigationStep step;
        step.action = InvestigationAction::Merge;
        step.ids = selected();
        m_chosen = step.ids.front(); // the oldest stays
        change(std::move(step));
    });
    m_menu->addAction(m_merge);
    m_onAlerts.push_back(addCommand(*this, tr("Split off the selected alerts"), {},
                                    [this] { openFrom(m_pane->selectedAlerts()); }));
    m_onAlerts.push_back(addCommand(*this, tr("Move the selected alerts to another investigation"), {},
                                    [this] { askMove(); }));
    addCommand(*this, tr("Switch between list and board"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, [this] {
        setBoard(!m_isBoard);
        focusList();
    });
    addCommand(*this, tr("Set the limits of new investigations"), {}, [this] { askLimits(); });
    m_undoCommand =
        addCommand(*this, tr("Undo the last change"), {QKeySequence(QKeySequence::Undo)}, [this] { undo(); });
    enableCommands();
}

void InvestigationsPage::addPriorityCommands()
{
    auto* priorities = m_menu->addMenu(tr("Priority"));
    const auto add = [this, priorities](const QString& text, std::optional<InvestigationPriority> priority) {
        priorities->addAction(addOnSelection(text, {}, [this, priority] {
            InvestigationStep step;
            step.action = InvestigationAction::SetPriority;
            step.priority = priority;
            step.ids = selected();
            change(std::move(step));
        }));
    };
    for (const auto priority : {InvestigationPriority::Critical, InvestigationPriority::High,
                                InvestigationPriority::Medium, InvestigationPriority::Low})
        add(tr("Set the priority: %1").arg(investigationPriorityName(priority)), priority);
    add(tr("Inherit the priority again"), std::nullopt);
}

void InvestigationsPage::enableCommands()
{
    const std::size_t count = selected().size();
    for (QAction* action : m_onSelection)
        action->setEnabled(count > 0);
    m_close->setEnabled(count > 0);
    if (m_merge)
        m_merge->setEnabled(count > 1);
    for (QAction* action : m_onAlerts)
        action->setEnabled(!m_pane->selectedAlerts().empty());
    if (m_undoCommand)
        m_undoCommand->setEnabled(!m_undo.empty());
}

void InvestigationsPage::change(InvestigationStep step)
{
    m_undoing = false;
    m_changeJob = m_investigations.change({std::move(step)});
}

void InvestigationsPage::setStatus(InvestigationStatus status, Disposition disposition,
                                   std::vector<InvestigationId> ids)
{
    InvestigationStep step;
    step.action = InvestigationAction::SetStatus;
    step.status = status;
    step.disposition = disposition;
    step.ids = std::move(ids);
    change(std::move(step));
}

void InvestigationsPage::askStatus(const std::vector<InvestigationId>& ids, InvestigationStatus status)
{
    if (status != InvestigationStatus::Closed) {
        setStatus(status, Disposition::None, ids);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto disposition : kDispositions) {
        QAction* action = menu->addAction(tr("Close as: %1").arg(dispositionName(disposition)));
        connect(action, &QAction::triggered, this,
                [this, ids, disposition] { setStatus(InvestigationStatus::Closed, disposition, ids); });
    }
    menu->popup(QCursor::pos());
}

void InvestigationsPage::openFrom(const std::vector<EventId>& alerts)
{
    InvestigationStep step;
    step.action = InvestigationAction::Create;
    step.alerts = alerts;
    change(std::move(step));
}

void InvestigationsPage::takeOutcome(const InvestigationOutcome& outcome)
{
    if (outcome.error)
        say(userMessage(*outcome.error));
    else if (m_undoing)
        say(tr("The change was undone."));
    else
        say(outcome.undo.empty() ? QString() : tr("Done. Undo takes it back."));
    if (m_undoing || !outcome.undo.empty())
        m_undo = m_undoing ? std::vector<InvestigationStep>() : outcome.undo;
    if (outcome.created != InvestigationId{})
        m_chosen = outcome.created;
    enableCommands();
    refresh();
}

void InvestigationsPage::undo()
{
    m_undoing = true;
    m_changeJob = m_investigations.change(std::exchange(m_undo, {}));
    enableCommands();
}

TextPrompt* InvestigationsPage::prompt() const
{
    return m_prompt;
}

void InvestigationsPage::ask(InvestigationAction action)
{
    TextPrompt::Words words;
    int most = kMaxAssigneeCharacters;
    switch (action) {
    case InvestigationAction::Assign:
        words = {tr("Assign"), tr("Who looks after the selected investigations?"), tr("Assign")};
        break;
    case InvestigationAction::AddTag:
        words = {tr("Tag"), tr("A tag for the selected investigations."), tr("Tag")};
        most = kMaxTagCharacters;
        break;
    default:
        words = {tr("Rename"), tr("What is this investigation about?"), tr("Rename")};
        most = kMaxInvestigationTitle;
    }
    std::vector<InvestigationId> ids = selected();
    if (action == InvestigationAction::Rename)
        ids.resize(1);
    m_prompt = new TextPrompt(words, TextPrompt::Shape::Line, most, m_theme, this);
    connect(m_prompt, &TextPrompt::given, this, [this, action, ids](const QString& text) {
        InvestigationStep step;
        step.action = action;
        step.ids = ids;
        step.text = text;
        change(std::move(step));
    });
    m_prompt->open();
}

void InvestigationsPage::askMove()
{
    const std::vector<EventId> alerts = m_pane->selectedAlerts();
    if (alerts.empty() || m_picker)
        return;
    m_picker = new InvestigationPicker(tr("Move alerts"), tr("The investigation that they belong to."),
                                       m_pane->detail().summary.id, m_investigations, m_theme, this);
    connect(m_picker, &InvestigationPicker::picked, this, [this, alerts](InvestigationId id) {
        InvestigationStep step;
        step.action = InvestigationAction::Move;
        step.ids = {id};
        step.alerts = alerts;
        change(std::move(step));
    });
    m_picker->open();
}

InvestigationPicker* InvestigationsPage::picker() const
{
    return m_picker;
}

void InvestigationsPage::askLimits()
{
    if (m_limitsDialog)
        return;
    m_limitsDialog = new InvestigationLimitsDialog(m_list.limits, m_theme, this);
    connect(m_limitsDialog, &InvestigationLimitsDialog::chosen, this,
            [this](const InvestigationLimits& limits) {
                m_undoing = false;
                m_changeJob = m_investigations.setLimits(limits);
            });
    m_limitsDialog->open();
}

InvestigationLimitsDialog* InvestigationsPage::limitsDialog() const
{
    return m_limitsDialog;
}

void InvestigationsPage::saveReport()
{
    const InvestigationId id = m_pane->detail().summary.id;
    auto* dialog = new QFileDialog(this, tr("Save the report"), QString(),
                                   tr("PDF document (*.pdf);;Markdown text (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("investigation-%1.pdf").arg(toInt(id)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& path) {
        m_reportJob =
            m_investigations.saveReport(id, path, !path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive));
    });
    dialog->open();
}

} // namespace duskwatch
