// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdetailpane.h"

#include "ui/alerts/alertcells.h"
#include "ui/alerts/detailsections.h"
#include "ui/alerts/whyview.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rawtextview.h"
#include "ui/widgets/sectionsview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace duskwatch {

AlertDetailPane::AlertDetailPane(StoreQueries& queries, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_queries(queries),
      m_theme(theme),
      m_lineWorker(new LineWorker),
      m_lineThread(QStringLiteral("detail"), std::unique_ptr<QObject>(m_lineWorker)),
      m_shape(new QLabel(this)),
      m_priority(new QLabel(this)),
      m_facts(new ElidedLabel(this)),
      m_title(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_summary(new SectionsView(theme, this)),
      m_why(new WhyView(theme, this)),
      m_evidence(new SectionsView(theme, this)),
      m_raw(new RawTextView(theme, this)),
      m_history(new SectionsView(theme, this)),
      m_acknowledge(new QPushButton(this)),
      m_assign(new QPushButton(tr("Assign to me"), this)),
      m_openThere(new QPushButton(tr("Open in Darktrace"), this)),
      m_more(new QPushButton(tr("More"), this)),
      m_close(new QPushButton(this))
{
    build();
    connect(&queries, &StoreQueries::detailRead, this, &AlertDetailPane::takeDetail);
    connect(&queries, &StoreQueries::relativesRead, this, &AlertDetailPane::takeRelatives);
    connect(&queries, &StoreQueries::failed, this, &AlertDetailPane::takeFailure);
    connect(m_lineWorker, &LineWorker::prepared, this, &AlertDetailPane::takePrepared);
    connect(m_close, &QPushButton::clicked, this, &AlertDetailPane::closeRequested);
    connect(m_acknowledge, &QPushButton::clicked, this,
            [this] { Q_EMIT acknowledgeRequested(m_detail.row.status == AlertStatus::New); });
    connect(m_assign, &QPushButton::clicked, this, &AlertDetailPane::assignToMeRequested);
    connect(m_openThere, &QPushButton::clicked, this, &AlertDetailPane::openThere);
    for (SectionsView* view : {m_summary, m_evidence, m_history})
        connect(view, &SectionsView::linkChosen, this, &AlertDetailPane::linkChosen);
    connect(&theme, &Theme::changed, this, &AlertDetailPane::showHead);
    showHead();
}

void AlertDetailPane::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("surface"));
    for (QLabel* label : {m_priority, m_title})
        label->setTextFormat(Qt::PlainText);
    m_priority->setFont(metrics.bodyBold());
    m_facts->setProperty("muted", true);
    m_title->setFont(metrics.section());
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("quiet", true);
    m_close->setToolTip(tr("Close the details (Esc)"));
    m_close->setAccessibleName(tr("Close the details"));
    m_acknowledge->setProperty("primary", true);

    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_why, tr("Why"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_history, tr("History"));

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics.px(6));
    head->addWidget(m_shape);
    head->addWidget(m_priority);
    head->addSpacing(metrics.px(4));
    head->addWidget(m_facts, 1);
    head->addWidget(m_close);
    auto* foot = new FlowLayout(metrics.px(8));
    for (QPushButton* button : {m_acknowledge, m_assign, m_openThere, m_more})
        foot->addWidget(button);
    m_assign->setToolTip(tr("Assign to me (M)"));
    m_openThere->setToolTip(tr("Open the event at the appliance, in the browser (O)"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(10), metrics.px(12), metrics.px(14));
    layout->setSpacing(metrics.px(8));
    layout->addLayout(head);
    layout->addWidget(m_title);
    layout->addSpacing(metrics.px(4));
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    setMinimumWidth(metrics.px(300));
}

void AlertDetailPane::setEvent(EventId id)
{
    if (id == m_wanted)
        return;
    m_wanted = id;
    m_lineJob = 0;
    m_link.clear();
    if (toInt(id) == 0) {
        m_detailJob = 0;
        m_detail = {};
        showHead();
        return;
    }
    reload();
}

void AlertDetailPane::reload()
{
    if (toInt(m_wanted) == 0)
        return;
    m_detailJob = m_queries.requestDetail(m_wanted);
    m_relativesJob = m_queries.requestRelatives(m_wanted);
}

void AlertDetailPane::takeDetail(quint64 job, const AlertDetail& detail)
{
    if (job != m_detailJob)
        return;
    m_detailJob = 0;
    if (m_detail.row.id != detail.row.id)
        m_evidenceRead = {};
    m_lineRead = false;
    m_detail = detail;
    showHead();
    showFacts();
    m_why->setDetail(detail);
    m_history->setSections(historySections(detail));
    if (detail.rawLine.isEmpty()) {
        m_raw->setMessage(tr("The line is no longer kept: retention has removed it."));
    } else {
        m_lineJob = m_lineWorker->request(detail.rawLine);
    }
}

void AlertDetailPane::takeFailure(quint64 job, const Error& error)
{
    if (job != m_detailJob)
        return;
    m_detailJob = 0;
    m_detail = {};
    showHead();
    m_summary->setSections({}, userMessage(error));
    m_why->setDetail({});
    m_evidence->setSections({});
    m_raw->setMessage({});
    m_history->setSections({});
}

void AlertDetailPane::openThere()
{
    if (toInt(m_detail.row.id) != 0)
        Q_EMIT openThereRequested(m_link, m_detail.row.source);
}

void AlertDetailPane::setMoreMenu(QMenu* menu)
{
    m_more->setMenu(menu);
}

void AlertDetailPane::focusContent()
{
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void AlertDetailPane::takePrepared(quint64 job, const PreparedLine& line)
{
    if (job != m_lineJob)
        return;
    m_evidenceRead = line.evidence;
    m_lineRead = true;
    showFacts();
    m_link = QString::fromStdString(line.evidence.link);
    showHead();
    m_raw->setLine(line.pretty, line.prettyCut, m_detail.rawLine);
}

void AlertDetailPane::takeRelatives(quint64 job, const Relatives& relatives)
{
    if (job != m_relativesJob)
        return;
    m_relatives = relatives;
    if (m_detail.row.id == relatives.of)
        showFacts();
}

void AlertDetailPane::showFacts()
{
    const Relatives relatives = m_relatives.of == m_detail.row.id ? m_relatives : Relatives{};
    m_summary->setSections(summarySections(m_detail, m_evidenceRead, relatives));
    const auto sections = evidenceSections(m_evidenceRead, relatives);
    if (m_detail.rawLine.isEmpty())
        m_evidence->setSections(sections, tr("The line is no longer kept: retention has removed it."));
    else if (m_lineRead || !sections.isEmpty())
        m_evidence->setSections(sections,
                                tr("The message carries no evidence beyond its own fields; see Raw."));
}

void AlertDetailPane::showHead()
{
    const AlertRow& row = m_detail.row;
    const QColor color = m_theme.colors().priority(row.priority);
    const double side = priorityShapeSize(QFontMetricsF(m_theme.metrics().bodyBold()).height());
    const double ratio = devicePixelRatioF();
    QPixmap shape(QSizeF(side * ratio, side * ratio).toSize());
    shape.setDevicePixelRatio(ratio);
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    paintPriorityShape(painter, {0, 0, side, side}, row.priority, color);
    painter.end();
    m_shape->setPixmap(shape);
    m_shape->setVisible(row.priority != Priority::None);
    QPalette palette = m_priority->palette();
    palette.setColor(QPalette::WindowText, color);
    m_priority->setPalette(palette);
    m_priority->setText(row.priority == Priority::None ? outcomeName(row.outcome)
                                                       : priorityName(row.priority));
    m_close->setIcon(m_theme.icon(QStringLiteral("clear"), m_theme.colors().muted));

    QStringList facts;
    if (row.kind == EventKind::ModelBreach && !row.externalId.isEmpty())
        facts << tr("breach %1").arg(visibleText(row.externalId).left(24));
    else if (row.kind != EventKind::Unparsed)
        facts << kindName(row.kind);
    if (row.repeats > 0)
        facts << tr("%1 times since %2")
                     .arg(countText(row.repeats + 1), QDateTime::fromMSecsSinceEpoch(row.firstReceivedMs)
                                                          .toString(QStringLiteral("HH:mm")));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_title->setText(toInt(row.id) == 0 ? QString() : alertTitleText(row));
    const bool canAcknowledge = toInt(row.id) != 0 && row.outcome == Outcome::Alert;
    m_acknowledge->setVisible(canAcknowledge && row.status != AlertStatus::Resolved);
    m_acknowledge->setToolTip(row.status == AlertStatus::New ? tr("Acknowledge (A)")
                                                             : tr("Take the acknowledgement back (A)"));
    m_acknowledge->setText(row.status == AlertStatus::New ? tr("Acknowledge") : tr("Unacknowledge"));
    m_assign->setVisible(canAcknowledge);
    m_openThere->setVisible(!m_link.isEmpty());
    m_more->setVisible(toInt(row.id) != 0);
}

} // namespace duskwatch
