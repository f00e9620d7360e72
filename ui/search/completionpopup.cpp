// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/completionpopup.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietselection.h"

#include <QHeaderView>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kRowsShown = 8;
constexpr qsizetype kShownCharacters = 80;

} // namespace

CompletionPopup::CompletionPopup(const Theme& theme, QWidget* editor)
    : QTreeWidget(editor->window()),
      m_theme(theme),
      m_editor(editor)
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Completions"));
    setFocusPolicy(Qt::NoFocus);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setIndentation(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    showQuietSelection(*this, theme); // what it means stays readable beside the one that is chosen
    hide();
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        Q_EMIT clickedOn(m_completions[static_cast<std::size_t>(indexOfTopLevelItem(item))]);
    });
}

void CompletionPopup::offer(std::vector<Completion> completions, const QRect& cursor, bool chooseFirst)
{
    m_completions = std::move(completions);
    clear();
    if (m_completions.empty()) {
        hide();
        return;
    }
    for (const Completion& each : m_completions) {
        auto* item = new QTreeWidgetItem(
            this, {visibleText(each.text.left(kShownCharacters)), visibleText(each.description)});
        item->setFont(0, m_theme.metrics().mono());
        item->setForeground(1, m_theme.colors().muted);
        item->setSizeHint(0, QSize(0, m_theme.metrics().rowHeight()));
    }
    setCurrentItem(chooseFirst ? topLevelItem(0) : nullptr);
    place(cursor);
    show();
    raise();
}

void CompletionPopup::place(const QRect& cursor)
{
    const Metrics& metrics = m_theme.metrics();
    if (parentWidget() != m_editor->window())
        setParent(m_editor->window());
    int widest = 0; // asking the view would need it to be shown already
    for (const Completion& each : m_completions)
        widest = std::max(
            widest,
            QFontMetrics(metrics.mono()).horizontalAdvance(visibleText(each.text.left(kShownCharacters))));
    const int first = std::min(widest + metrics.px(24), metrics.px(360));
    setColumnWidth(0, first);
    const int rows = std::min(topLevelItemCount(), kRowsShown);
    const QWidget& window = *parentWidget();
    const int width = std::min(std::max(first + sizeHintForColumn(1) + metrics.px(24), metrics.px(220)),
                               std::min(metrics.px(620), window.width()));
    const int height = rows * metrics.rowHeight() + 2 * frameWidth();
    const QPoint below = m_editor->mapTo(&window, cursor.bottomLeft());
    const QPoint above = m_editor->mapTo(&window, cursor.topLeft());
    const bool fits = below.y() + height <= window.height();
    setGeometry(std::clamp(below.x(), 0, std::max(0, window.width() - width)),
                fits ? below.y() + metrics.px(4) : above.y() - height - metrics.px(4), width, height);
}

void CompletionPopup::step(int rows)
{
    const int count = topLevelItemCount();
    const int current = currentItem() == nullptr ? (rows > 0 ? -1 : 0) : indexOfTopLevelItem(currentItem());
    setCurrentItem(topLevelItem((current + rows + count) % count));
}

const Completion* CompletionPopup::chosen() const
{
    const int row = isVisible() && currentItem() != nullptr ? indexOfTopLevelItem(currentItem()) : -1;
    return row < 0 ? nullptr : &m_completions[static_cast<std::size_t>(row)];
}

} // namespace duskwatch
