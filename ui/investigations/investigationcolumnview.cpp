// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationcolumnview.h"

#include "ui/investigations/investigationcolumnmodel.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace duskwatch {

InvestigationColumnView::InvestigationColumnView(const Theme& theme, QWidget* parent)
    : QListView(parent),
      m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false); // a card goes to where its priority puts it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, &InvestigationColumnView::openRequested);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void InvestigationColumnView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT leaveRequested(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT leaveRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void InvestigationColumnView::mousePressEvent(QMouseEvent* event)
{
    m_isHeld = event->button() == Qt::LeftButton;
    QListView::mousePressEvent(event);
}

void InvestigationColumnView::mouseReleaseEvent(QMouseEvent* event)
{
    m_isHeld = false;
    QListView::mouseReleaseEvent(event);
}

/// Returns when it has ended; the release of the mouse is not told otherwise.
void InvestigationColumnView::startDrag(Qt::DropActions actions)
{
    QListView::startDrag(actions);
    m_isHeld = false;
}

bool InvestigationColumnView::takes(const QDropEvent& event) const
{
    return event.source() != this && event.mimeData()->hasFormat(InvestigationColumnModel::kMimeType);
}

void InvestigationColumnView::setTarget(bool target)
{
    m_isTarget = target;
    viewport()->update();
}

void InvestigationColumnView::dragEnterEvent(QDragEnterEvent* event)
{
    setTarget(takes(*event));
    event->setAccepted(m_isTarget);
}

void InvestigationColumnView::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(takes(*event));
}

void InvestigationColumnView::dragLeaveEvent(QDragLeaveEvent* event)
{
    setTarget(false);
    event->accept();
}

void InvestigationColumnView::dropEvent(QDropEvent* event)
{
    setTarget(false);
    if (!takes(*event))
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(draggedInvestigations(*event->mimeData()));
}

void InvestigationColumnView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_isTarget)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_theme.metrics().px(2);
    painter.setPen(QPen(m_theme.colors().accent, m_theme.metrics().px(2)));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset),
                            m_theme.metrics().px(8), m_theme.metrics().px(8));
}

} // namespace duskwatch
