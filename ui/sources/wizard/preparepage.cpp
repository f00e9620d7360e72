// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/preparepage.h"

#include "ui/connections/connectionwords.h"
#include "ui/sources/wizard/checklistview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainscroll.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

constexpr int kMaxHostCharacters = 255;

QWidget* formRow(const QString& label, QWidget* editor, const QString& hint, const Theme& theme,
                 QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* form = new FieldForm(theme, row);
    form->addField(label, new FormField(editor, label, hint, theme, row));
    return row;
}

/// Its line edit is made at once, so that it stands behind it in the order of Tab.
QComboBox* editableBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    return box;
}

} // namespace

PreparePage::PreparePage(const QVector<LocalAddress>& addresses, const Theme& theme, QWidget* parent)
    : WizardPage(parent),
      m_token(new QComboBox(this)),
      m_address(editableBox(this)),
      m_tokenRow(
          formRow(tr("Kind of token"), m_token,
                  tr("A global token reads everything; a per-user token has the rights of one account."),
                  theme, this)),
      m_addressRow(formRow(
          tr("This computer"), m_address,
          tr("The address by which Darktrace reaches this computer. A name will do as well."), theme, this)),
      m_list(new ChecklistView(theme, this))
{
    const Metrics& metrics = theme.metrics();
    for (const CredentialType type : {CredentialType::Global, CredentialType::PerUser})
        m_token->addItem(credentialTypeText(type), static_cast<int>(type));
    m_address->lineEdit()->setMaxLength(kMaxHostCharacters);
    m_address->lineEdit()->setAccessibleName(tr("This computer"));
    for (const LocalAddress& address : addresses) {
        m_address->addItem(address.address);
        m_address->setItemData(m_address->count() - 1, address.interfaceName, Qt::ToolTipRole);
    }
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, metrics.px(12), 0);
    inner->addWidget(m_list);
    inner->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    for (QWidget* row : {m_tokenRow, m_addressRow})
        row->setContentsMargins(0, 0, metrics.px(12), 0); // as wide as what scrolls below
    layout->addWidget(m_tokenRow);
    layout->addWidget(m_addressRow);
    layout->addWidget(plainScroll(content, this), 1);
    connect(m_token, &QComboBox::currentIndexChanged, this, &PreparePage::showChecklist);
    connect(m_address, &QComboBox::editTextChanged, this, &PreparePage::showChecklist);
    connect(m_list, &ChecklistView::changed, this, &PreparePage::changed);
}

QString PreparePage::title() const
{
    return tr("Prepare Darktrace");
}

QString PreparePage::intro() const
{
    return tr(
        "Sign in to Darktrace as an administrator and tick off what is done. The ticks are for you alone.");
}

void PreparePage::enter(const SourceDraft& draft)
{
    m_draft = draft;
    const bool cloud = draft.settings.method == SourceMethod::Cloud;
    m_tokenRow->setVisible(cloud);
    m_addressRow->setVisible(!cloud);
    {
        const QSignalBlocker quietToken(m_token);
        const QSignalBlocker quietAddress(m_address);
        m_token->setCurrentIndex(m_token->findData(static_cast<int>(draft.tokenType)));
        m_address->setEditText(draft.serverAddress);
    }
    m_list->setItems(darktraceChecklist(m_draft), m_draft.ticked);
}

void PreparePage::showChecklist()
{
    fill(m_draft);
    m_list->setItems(darktraceChecklist(m_draft), m_draft.ticked);
    Q_EMIT changed();
}

void PreparePage::fill(SourceDraft& draft) const
{
    draft.tokenType = static_cast<CredentialType>(m_token->currentData().toInt());
    draft.serverAddress = m_address->currentText().trimmed();
    draft.ticked = m_list->ticked();
}

void PreparePage::focusFirst()
{
    if (m_draft.settings.method == SourceMethod::Cloud)
        m_token->setFocus();
    else
        m_address->setFocus();
}

} // namespace duskwatch
