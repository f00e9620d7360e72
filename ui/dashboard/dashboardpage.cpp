// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/dashboardfeed.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/dashboard/rangechips.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/command.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kShowProgressAfter = 250ms;

} // namespace

DashboardPage::DashboardPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_clock(clock),
      m_feed(new DashboardFeed(backend, clock, this)),
      m_range(new RangeChips(theme, clock, this)),
      m_exportButton(new QToolButton(this)),
      m_cards(new DashboardCards(backend, theme, clock, this)),
      m_export(new DashboardExport(
          [this] {
              return DashboardReport(m_feed->picture(), m_backend.sources(), m_theme.metrics().body(),
                                     m_clock.nowMs());
          },
          clock, this)),
      m_subtitle(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_message(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_empty(new EmptyState(theme, this))
{
    build();
    addCommands();
    connectParts();
    showPicture();
}

void DashboardPage::build()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it is scrolled to when it gets the focus
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_cards);
    m_empty->setContent(
        tr("No event source yet"),
        tr("The dashboard shows how many alerts there are, over time and by device, as soon as "
           "Darktrace can send them to this computer."),
        tr("Add event source"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_messageLine = buildMessage());
    layout->addWidget(m_stack, 1);
}

QWidget* DashboardPage::buildHeader()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new QWidget(this);
    auto* title = new QLabel(tr("Dashboard"), header);
    title->setFont(metrics.page());
    m_subtitle->setProperty("muted", true);
    m_exportButton->setText(tr("Export ▾"));
    m_exportButton->setAccessibleName(tr("Export the dashboard"));
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_exportButton);
    menu->addAction(tr("As a picture (PNG)…"), this, [this] { m_export->ask(DashboardExport::Format::Png); });
    menu->addAction(tr("As a document (PDF)…"), this,
                    [this] { m_export->ask(DashboardExport::Format::Pdf); });
    m_exportButton->setMenu(menu);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Counting"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_progress->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(metrics.px(8));
    top->addWidget(title);
    top->addWidget(m_subtitle, 1);
    top->addWidget(m_range);
    top->addWidget(m_exportButton);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(metrics.px(16), metrics.px(11), metrics.px(16), 0);
    layout->setSpacing(metrics.px(6));
    layout->addLayout(top);
    layout->addWidget(m_progress);
    return header;
}

QWidget* DashboardPage::buildMessage()
{
    const Metrics& metrics = m_theme.metrics();
    m_messageBox = new QFrame(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(m_messageBox);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setProperty("quiet", true);
    auto* inner = new QHBoxLayout(m_messageBox);
    inner->setContentsMargins(metrics.px(12), metrics.px(4), metrics.px(6), metrics.px(4));
    inner->addWidget(m_message, 1);
    inner->addWidget(close);
    auto* line = new QWidget(this);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins(metrics.px(16), 0, metrics.px(16), metrics.px(8));
    layout->addWidget(m_messageBox);
    connect(close, &QToolButton::clicked, line, &QWidget::hide);
    line->hide();
    return line;
}

void DashboardPage::addCommands()
{
    addCommand(*this, tr("Show the dashboard of the last hour"), {},
               [this] { m_range->choose(TimeRange::Hour); });
    addCommand(*this, tr("Show the dashboard of the last 24 hours"), {},
               [this] { m_range->choose(TimeRange::Day); });
    addCommand(*this, tr("Show the dashboard of the last 7 days"), {},
               [this] { m_range->choose(TimeRange::Week); });
    addCommand(*this, tr("Show the dashboard of a custom time range"), {}, [this] { m_range->askForSpan(); });
    m_exports << addCommand(*this, tr("Export the dashboard as a picture"), {},
                            [this] { m_export->ask(DashboardExport::Format::Png); });
    m_exports << addCommand(*this, tr("Export the dashboard as a document"), {},
                            [this] { m_export->ask(DashboardExport::Format::Pdf); });
}

void DashboardPage::connectParts()
{
    connect(m_range, &RangeChips::rangeChosen, this, &DashboardPage::setRange);
    connect(m_feed, &DashboardFeed::pictureChanged, this, &DashboardPage::showPicture);
    connect(m_feed, &DashboardFeed::failed, this, [this](const Error& error) {
        showMessage(tr("The figures could not be read. %1").arg(userMessage(error)), true);
    });
    m_slowTimer.setSingleShot(true);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] {
        m_cards->setPicture(m_feed->picture());
        m_progress->show();
    });
    connect(m_cards, &DashboardCards::alertsRequested, this, &DashboardPage::alertsRequested);
    connect(m_cards, &DashboardCards::sourcesRequested, this, &DashboardPage::sourcesRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, &DashboardPage::addSourceRequested);
    connect(&m_backend, &Backend::sourcesChanged, this, &DashboardPage::showPicture);
    connect(m_export, &DashboardExport::finished, this, [this](const QString& path) {
        showMessage(tr("The dashboard was saved as %1").arg(QDir::toNativeSeparators(path)), false);
    });
    connect(m_export, &DashboardExport::failed, this,
            [this](const QString& message) { showMessage(message, true); });
}

QString DashboardPage::message() const
{
    return m_messageLine->isHidden() ? QString() : m_message->text();
}

void DashboardPage::refresh()
{
    m_messageLine->hide();
    m_feed->refreshNow();
}

void DashboardPage::setRange(const DashboardRange& range)
{
    m_messageLine->hide();
    m_feed->setRange(range);
}

void DashboardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed->setActive(true);
    m_range->chip(m_feed->range().range)->setFocus(); // rather than the first one, which may be another
    showPicture();
}

void DashboardPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_feed->setActive(false);
    m_slowTimer.stop();
}

void DashboardPage::showPicture()
{
    const DashboardPicture& picture = m_feed->picture();
    m_subtitle->setText(m_feed->range().range == TimeRange::Custom ? rangeTitle(m_feed->range()) : QString());
    const bool known = picture.atMs != 0;
    const bool nothing = m_backend.sources().isEmpty() && !picture.figures.anyStored;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_scroll);
    m_range->setVisible(!nothing);
    m_exportButton->setVisible(!nothing);
    m_exportButton->setEnabled(known);
    for (QAction* action : std::as_const(m_exports))
        action->setEnabled(known && !nothing);
    if (!known) {
        if (!m_slowTimer.isActive() && isVisible())
            m_slowTimer.start(kShowProgressAfter);
        return;
    }
    m_slowTimer.stop();
    m_progress->hide();
    m_cards->setPicture(picture);
}

void DashboardPage::showMessage(const QString& text, bool problem)
{
    m_message->setText(text);
    m_messageBox->setObjectName(problem ? QStringLiteral("problemBox") : QStringLiteral("offerBox"));
    m_messageBox->style()->unpolish(m_messageBox);
    m_messageBox->style()->polish(m_messageBox);
    m_messageLine->show();
}

} // namespace duskwatch
