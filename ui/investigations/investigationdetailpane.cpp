// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationdetailpane.h"

#include "core/store/handling.h"
#include "core/store/investigationwords.h"
#include "ui/alerts/alertcells.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectionsview.h"

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

QString timeText(std::int64_t ms)
{
    return ms == 0 ? QStringLiteral("—")
                   : QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

InvestigationDetailPane::InvestigationDetailPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new ElidedLabel(this)),
      m_facts(new ElidedLabel(this)),
      m_alerts(new QListWidget(this)),
      m_story(new SectionsView(theme, this)),
      m_note(new QPlainTextEdit(this)),
      m_addNote(new QPushButton(tr("Add the note"), this))
{
    const Metrics& metrics = theme.metrics();
    m_title->setFont(metrics.section());
    m_alerts->setAccessibleName(tr("Alerts of the investigation"));
    m_alerts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_alerts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_story->setAccessibleName(tr("What happened"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Write down what you found"));
    m_note->setObjectName(QStringLiteral("textField"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(metrics.px(64));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(12), metrics.px(16), metrics.px(12));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_alerts, 2);
    layout->addWidget(m_story, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_addNote, 0, Qt::AlignRight);
    connect(m_alerts, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT alertRequested(EventId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_alerts, &QListWidget::itemSelectionChanged, this, &InvestigationDetailPane::selectionChanged);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const qsizetype size = m_note->toPlainText().trimmed().size();
        m_addNote->setEnabled(size > 0 && size <= kMaxNoteCharacters);
    });
    connect(m_addNote, &QPushButton::clicked, this, [this] {
        Q_EMIT noteGiven(m_note->toPlainText().trimmed());
        m_note->clear();
    });
    clear();
}

void InvestigationDetailPane::clear()
{
    m_detail = {};
    m_title->setText(tr("No investigation is selected"));
    m_facts->setText({});
    m_alerts->clear();
    m_story->setSections({}, {});
    m_note->clear();
    m_note->setEnabled(false);
    m_addNote->setEnabled(false);
}

void InvestigationDetailPane::show(const InvestigationDetail& detail)
{
    if (detail.summary.id != m_detail.summary.id)
        m_note->clear(); // it was about the other one
    m_detail = detail;
    const InvestigationSummary& summary = detail.summary;
    m_title->setText(tr("%1 – %2").arg(toInt(summary.id)).arg(visibleText(summary.title)));
    QStringList facts{investigationPriorityName(summary.priority) + QLatin1Char(' ') +
                          (summary.prioritySet ? tr("(set by hand)") : tr("(inherited)")),
                      investigationStatusName(summary.status)};
    for (const QString& fact :
         {dispositionName(summary.disposition), visibleText(summary.actor), visibleText(summary.assignee),
          visibleText(summary.tags.join(QStringLiteral(", ")))}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_note->setEnabled(true);
    showAlerts();
    showStory();
}

void InvestigationDetailPane::showAlerts()
{
    QSet<qint64> selected;
    for (const EventId id : selectedAlerts())
        selected.insert(toInt(id));
    m_alerts->clear();
    for (const InvestigationAlert& alert : m_detail.alerts) {
        const AlertRow& row = alert.row;
        auto* item = new QListWidgetItem(QStringLiteral("%1   %2   %3   %4")
                                             .arg(timeText(row.timeMs), priorityName(row.priority),
                                                  alertTitleText(row), alertDeviceText(row)),
                                         m_alerts);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, static_cast<qint64>(toInt(row.id)));
        item->setSelected(selected.contains(toInt(row.id)));
    }
}

void InvestigationDetailPane::showStory()
{
    SectionsView::Section story{tr("Timeline"), {}, {}};
    for (const TimelineMoment& moment : timelineOf(m_detail)) {
        if (moment.isAlert) {
            const AlertRow& row = m_detail.alerts[moment.index].row;
            story.rows.append({timeText(moment.atMs), tr("Alert: %1").arg(alertTitleText(row))});
            continue;
        }
        const InvestigationEntry& entry = m_detail.entries[moment.index];
        const QString who = entry.who.isEmpty() ? tr("Duskwatch") : visibleText(entry.who);
        story.rows.append({timeText(moment.atMs), tr("%1: %2").arg(who, visibleText(entrySentence(entry)))});
    }
    m_story->setSections({story});
}

std::vector<EventId> InvestigationDetailPane::selectedAlerts() const
{
    std::vector<EventId> ids;
    for (const QListWidgetItem* item : m_alerts->selectedItems())
        ids.push_back(EventId{item->data(Qt::UserRole).toLongLong()});
    return ids;
}

void InvestigationDetailPane::focusAlerts()
{
    m_alerts->setFocus(Qt::OtherFocusReason);
}

void InvestigationDetailPane::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

} // namespace duskwatch
