// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commandpalette.h"

#include "ui/mainwindow/palettedelegate.h"
#include "ui/text/fuzzymatch.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kEntryRole = Qt::UserRole; // index into m_entries

} // namespace

CommandPalette::CommandPalette(QVector<PaletteEntry> entries, const Theme& theme, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_entries(std::move(entries)),
      m_theme(theme),
      m_text(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing fits."), this)),
      m_model(new QStandardItemModel(this))
{
    const Metrics& metrics = theme.metrics();
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlaceholderText(tr("Type what you want to do, or where to go"));
    m_text->setAccessibleName(tr("Commands"));
    m_text->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands that fit"));
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("palette"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(metrics.px(10), metrics.px(10), metrics.px(10), metrics.px(10));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    m_nothing->setParent(m_list);
    m_nothing->setProperty("muted", true);
    m_nothing->move(metrics.px(10), metrics.px(4));
    const int width = std::min(metrics.px(560), window->width() - metrics.px(40));
    m_list->setFixedSize(width, kShown * metrics.rowHeight());
    QDialog::move(window->mapToGlobal(QPoint((window->width() - width) / 2, metrics.px(64))));
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    filter();
}

void CommandPalette::filter()
{
    struct Hit
    {
        int score;
        int entry;
    };
    std::vector<Hit> hits;
    for (int i = 0; i < m_entries.size(); ++i)
        if (const auto score = fuzzyMatch(m_text->text(), m_entries[i].text))
            hits.push_back({*score, i});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    hits.resize(std::min<std::size_t>(hits.size(), kShown));
    m_model->clear();
    for (const Hit& hit : hits) {
        const PaletteEntry& entry = m_entries[hit.entry];
        auto* item = new QStandardItem(entry.text);
        item->setData(hit.entry, kEntryRole);
        item->setData(entry.keys, PaletteDelegate::KeysRole);
        item->setData(entry.detail, PaletteDelegate::DetailRole);
        item->setAccessibleText(entry.keys.isEmpty() ? entry.text
                                                     : QStringLiteral("%1, %2").arg(entry.text, entry.keys));
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_nothing->setVisible(hits.empty());
    m_text->setAccessibleDescription(hits.empty() ? tr("Nothing fits.") : m_model->item(0)->text());
}

QStringList CommandPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts << m_model->item(row)->text();
    return texts;
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + rows + count) % count;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_text->setAccessibleDescription(m_model->item(row)->text());
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto run = m_entries[current.data(kEntryRole).toInt()].run;
    accept(); // first: what runs may open a window of its own
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace duskwatch
