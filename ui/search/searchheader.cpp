// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchheader.h"

#include "ui/search/searchrangebutton.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace duskwatch {
namespace {

QToolButton* menuButton(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text + QStringLiteral(" ▾"));
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SearchHeader::SearchHeader(const Theme& theme, const Clock& clock, QueryEdit::Completer completer,
                           QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(new QLabel(tr("Search"), this)),
      m_source(new QComboBox(this)),
      m_range(new SearchRangeButton(theme, clock, this)),
      m_saved(menuButton(tr("Saved"), this)),
      m_history(menuButton(tr("History"), this)),
      m_export(menuButton(tr("Export"), this)),
      m_columns(menuButton(tr("Columns"), this)),
      m_queryFrame(new QFrame(this)),
      m_edit(new QueryEdit(theme, std::move(completer), m_queryFrame)),
      m_run(new QPushButton(tr("Run"), this)),
      m_problem(new QLabel(this)),
      m_facts(new ElidedLabel(this)),
      m_rawChip(new Chip(tr("Raw"), theme, this)),
      m_tableChip(new Chip(tr("Table"), theme, this)),
      m_progress(new QProgressBar(this))
{
    build();
    connectParts();
    setProblem(std::nullopt);
    setProgress({});
}

void SearchHeader::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("pageHeader"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true); // what is below must not jump when a search begins
    m_progress->setSizePolicy(keepsPlace);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(11), metrics.px(16), 0);
    layout->setSpacing(metrics.px(8));
    layout->addLayout(buildFirstRow());
    layout->addLayout(buildQueryRow());
    layout->addWidget(m_problem);
    layout->addLayout(buildLastRow());
    layout->addWidget(m_progress);
    QWidget* const order[] = {m_source,    m_range,   m_edit,  m_run,     m_rawChip,
                              m_tableChip, m_columns, m_saved, m_history, m_export};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QLayout* SearchHeader::buildFirstRow()
{
    const Metrics& metrics = m_theme.metrics();
    m_title->setFont(metrics.page());
    m_source->setFont(metrics.section());
    m_source->setAccessibleName(tr("Event source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setMinimumContentsLength(6);
    m_source->setMaximumWidth(metrics.px(260));
    m_range->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // never cut
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics.px(8));
    row->addWidget(m_title);
    row->addSpacing(metrics.px(4));
    row->addWidget(m_source);
    row->addWidget(m_range);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addWidget(m_history);
    row->addWidget(m_export);
    return row;
}

QLayout* SearchHeader::buildQueryRow()
{
    const Metrics& metrics = m_theme.metrics();
    m_queryFrame->setObjectName(QStringLiteral("queryFrame"));
    auto* inside = new QHBoxLayout(m_queryFrame);
    inside->setContentsMargins(metrics.px(6), metrics.px(4), metrics.px(6), metrics.px(4));
    inside->addWidget(m_edit);
    m_run->setProperty("primary", true);
    m_run->setMinimumSize(metrics.px(76), metrics.px(32));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics.px(8));
    row->addWidget(m_queryFrame, 1);
    row->addWidget(m_run, 0, Qt::AlignTop);
    return row;
}

QLayout* SearchHeader::buildLastRow()
{
    m_facts->setProperty("muted", true);
    m_rawChip->setToolTip(tr("Lines as they were received"));
    m_tableChip->setToolTip(tr("Lines as a table with the keys of the query"));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().px(8));
    row->addWidget(m_facts, 1);
    row->addWidget(m_rawChip);
    row->addWidget(m_tableChip);
    row->addWidget(m_columns);
    return row;
}

void SearchHeader::connectParts()
{
    connect(m_source, &QComboBox::activated, this,
            [this](int index) { Q_EMIT sourceChosen(SourceId{m_source->itemData(index).toLongLong()}); });
    connect(m_edit, &QueryEdit::runRequested, this, &SearchHeader::runRequested);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT stopRequested();
        else
            Q_EMIT runRequested();
    });
    connect(m_rawChip, &Chip::clicked, this, [this] { Q_EMIT tableChosen(false); });
    connect(m_tableChip, &Chip::clicked, this, [this] { Q_EMIT tableChosen(true); });
}

void SearchHeader::setMenus(QMenu* saved, QMenu* history, QMenu* exports, QMenu* columns)
{
    m_saved->setMenu(saved);
    m_history->setMenu(history);
    m_export->setMenu(exports);
    m_columns->setMenu(columns);
}

void SearchHeader::setSources(const QVector<SourceStatus>& sources, SourceId shown, const QString& shownName)
{
    QVector<SourceChoice> choices;
    for (const SourceStatus& source : sources)
        choices.append({source.id, visibleText(source.settings.name)});
    const bool isListed = std::any_of(sources.begin(), sources.end(),
                                      [shown](const SourceStatus& source) { return source.id == shown; });
    if (toInt(shown) != 0 && !isListed)
        choices.append({shown, visibleText(shownName)}); // removed, but its log is still there
    const QSignalBlocker quiet(m_source);
    if (choices != m_choices) { // an open list is not disturbed without need
        m_choices = choices;
        m_source->clear();
        for (const auto& [id, name] : choices)
            m_source->addItem(name, qint64{toInt(id)});
    }
    m_source->setCurrentIndex(m_source->findData(qint64{toInt(shown)}));
    for (QWidget* part :
         {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_range), static_cast<QWidget*>(m_saved),
          static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_export),
          static_cast<QWidget*>(m_queryFrame), static_cast<QWidget*>(m_run)})
        part->setVisible(!choices.isEmpty());
}

void SearchHeader::setProgress(const SearchProgress& progress)
{
    m_running = progress.state == SearchProgress::State::Running;
    m_facts->setText(progressText(progress));
    m_run->setText(m_running ? tr("Stop") : tr("Run"));
    m_progress->setRange(0, progress.totalLines > 0 ? 100 : 0);
    m_progress->setValue(progress.percent());
    m_progress->setVisible(m_running);
}

void SearchHeader::setProblem(const std::optional<QueryProblem>& problem)
{
    m_edit->setProblem(problem);
    m_problem->setText(
        problem ? tr("Character %1: %2").arg(problem->at + 1).arg(visibleText(problem->message)) : QString());
    m_problem->setVisible(problem.has_value());
}

void SearchHeader::setTable(bool table, bool canChoose)
{
    m_rawChip->setChecked(!table);
    m_tableChip->setChecked(table);
    for (QWidget* part : {static_cast<QWidget*>(m_rawChip), static_cast<QWidget*>(m_tableChip)})
        part->setVisible(canChoose);
    m_columns->setVisible(canChoose && table);
}

QString SearchHeader::problemText() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString SearchHeader::progressLine() const
{
    return m_facts->text();
}

} // namespace duskwatch
