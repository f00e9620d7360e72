// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/highlightersdialog.h"

#include "ui/theme/highlightcolors.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace duskwatch {
namespace {

QIcon swatch(int color, const Theme& theme)
{
    QPixmap pixmap(theme.metrics().px(14), theme.metrics().px(14));
    pixmap.fill(highlightColor(color, theme.colors()));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // the colour itself, not a tint of the selection
    return icon;
}

QString title(const Highlighter& one)
{
    return one.name.isEmpty() ? one.pattern.text : one.name;
}

} // namespace

HighlightersDialog::HighlightersDialog(const Theme& theme, const QVector<Highlighter>& highlighters,
                                       QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_highlighters(highlighters),
      m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_text(new QLineEdit(this)),
      m_expression(new QCheckBox(tr("Regular expression"), this)),
      m_case(new QCheckBox(tr("Match case"), this)),
      m_color(new QComboBox(this)),
      m_problem(new QLabel(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Highlighters"));
    build();
    connectParts();
    for (int row = 0; row < m_highlighters.size(); ++row) {
        m_list->addItem(new QListWidgetItem);
        showItem(row);
    }
    if (m_highlighters.isEmpty())
        add();
    m_list->setCurrentRow(0);
    showCurrent();
}

void HighlightersDialog::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_list->setAccessibleName(tr("Highlighters"));
    m_list->setMinimumWidth(metrics.px(180));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {m_add, m_remove, cancel})
        button->setAutoDefault(false);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(metrics.px(16));
    upper->addWidget(m_list);
    upper->addWidget(buildForm(), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(16), metrics.px(16), metrics.px(16));
    layout->setSpacing(metrics.px(16));
    layout->addLayout(upper, 1);
    layout->addLayout(buttons);
    resize(metrics.px(600), metrics.px(340));
}

QWidget* HighlightersDialog::buildForm()
{
    m_name->setMaxLength(100);
    m_text->setMaxLength(kMaxPatternCharacters);
    m_text->setFont(m_theme.metrics().mono());
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    for (int color = 0; color < kHighlightColors; ++color)
        m_color->addItem(swatch(color, m_theme), highlightColorName(color));
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Pattern"), m_text);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_expression);
    form->addRow(QString(), m_case);
    form->addRow(tr("Colour"), m_color);
    return box;
}

void HighlightersDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &HighlightersDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_filling)
            m_highlighters[m_list->row(item)].enabled = item->checkState() == Qt::Checked;
    });
    for (QLineEdit* field : {m_name, m_text})
        connect(field, &QLineEdit::textEdited, this, &HighlightersDialog::takeForm);
    for (QCheckBox* box : {m_expression, m_case})
        connect(box, &QCheckBox::toggled, this, &HighlightersDialog::takeForm);
    connect(m_color, &QComboBox::currentIndexChanged, this, &HighlightersDialog::takeForm);
    connect(m_add, &QPushButton::clicked, this, &HighlightersDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &HighlightersDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &HighlightersDialog::save);
}

void HighlightersDialog::add()
{
    if (m_highlighters.size() >= kMaxHighlighters)
        return;
    Highlighter one;
    one.color = static_cast<int>(m_highlighters.size()) % kHighlightColors;
    m_highlighters.append(one);
    m_list->addItem(new QListWidgetItem);
    showItem(static_cast<int>(m_highlighters.size()) - 1);
    m_list->setCurrentRow(m_list->count() - 1);
    m_text->setFocus();
}

void HighlightersDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_highlighters.removeAt(row);
    delete m_list->takeItem(row);
    showCurrent();
}

void HighlightersDialog::showItem(int row)
{
    m_filling = true;
    const Highlighter& one = m_highlighters[row];
    QListWidgetItem* item = m_list->item(row);
    item->setText(title(one).isEmpty() ? tr("New highlighter") : title(one));
    item->setIcon(swatch(one.color, m_theme));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(one.enabled ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
}

void HighlightersDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_highlighters.size();
    const Highlighter one = any ? m_highlighters[row] : Highlighter{};
    m_filling = true;
    m_name->setText(one.name);
    m_text->setText(one.pattern.text);
    m_expression->setChecked(one.pattern.regularExpression);
    m_case->setChecked(one.pattern.caseSensitive);
    m_color->setCurrentIndex(one.color);
    m_filling = false;
    for (QWidget* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_expression),
          static_cast<QWidget*>(m_case), static_cast<QWidget*>(m_color), static_cast<QWidget*>(m_remove)})
        part->setEnabled(any);
    m_add->setEnabled(m_highlighters.size() < kMaxHighlighters);
    check();
}

void HighlightersDialog::takeForm()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    Highlighter& one = m_highlighters[row];
    one.name = m_name->text();
    one.pattern = {m_text->text(), m_expression->isChecked(), m_case->isChecked()};
    one.color = m_color->currentIndex();
    showItem(row);
    check();
}

bool HighlightersDialog::check()
{
    QString problem;
    for (const Highlighter& one : m_highlighters) {
        const auto expression = boundedExpression(one.pattern, LineHighlight::kMaxSteps);
        if (!expression)
            problem = title(one) + QStringLiteral(": ") + expression.error().detail;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
    return problem.isEmpty();
}

void HighlightersDialog::save()
{
    if (!check())
        return;
    m_highlighters.removeIf([](const Highlighter& one) { return one.pattern.isEmpty(); });
    Q_EMIT saved(m_highlighters);
    accept();
}

} // namespace duskwatch
