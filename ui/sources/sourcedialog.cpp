// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcedialog.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <limits>

namespace duskwatch {
namespace {

constexpr int kMaxNameCharacters = 64;
constexpr int kMaxAddressCharacters = 64;

/// A hint in quiet type, or a problem in the colour of problems.
void say(QLabel* label, const QString& problem)
{
    const QString hint = label->property("hint").toString();
    label->setText(problem.isEmpty() ? hint : problem);
    label->setProperty("problem", !problem.isEmpty());
    label->setProperty("muted", problem.isEmpty());
    label->style()->unpolish(label);
    label->style()->polish(label);
    label->setVisible(!label->text().isEmpty());
}

} // namespace

SourceDialog::SourceDialog(const SourceSettings& settings, const QVector<SourceSettings>& others, bool adding,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_original(settings),
      m_others(others),
      m_name(new QLineEdit(settings.name, this)),
      m_address(new QLineEdit(settings.address, this)),
      m_port(new QLineEdit(QString::number(settings.port), this)),
      m_nameMessage(new QLabel(this)),
      m_addressMessage(new QLabel(this)),
      m_portMessage(new QLabel(this)),
      m_sendUnparsed(new QCheckBox(tr("Send unparsed data"), this)),
      m_refusal(new QLabel(this)),
      m_save(new QPushButton(adding ? tr("Add event source") : tr("Save"), this))
{
    m_sendUnparsed->setChecked(settings.sendUnparsed);
    m_touched = !adding;
    build(adding);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    for (QLineEdit* edit : {m_name, m_address, m_port})
        connect(edit, &QLineEdit::textChanged, this, &SourceDialog::judge);
    connect(m_save, &QPushButton::clicked, this, &SourceDialog::save);
    judge();
}

void SourceDialog::build(bool adding)
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(adding ? tr("Add event source") : tr("Edit event source"));
    m_name->setMaxLength(kMaxNameCharacters);
    m_name->setAccessibleName(tr("Name"));
    m_address->setMaxLength(kMaxAddressCharacters);
    m_address->setAccessibleName(tr("Listen on"));
    m_port->setValidator(new QIntValidator(0, 99999, m_port));
    m_port->setAccessibleName(tr("Port"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();

    auto* title = new QLabel(windowTitle(), this);
    title->setFont(metrics.section());
    auto* intro =
        new QLabel(tr("Darktrace sends its alerts as JSON syslog over TCP to this computer. Enter this "
                      "computer's address and the port below in the appliance's syslog settings."),
                   this);
    intro->setProperty("muted", true);
    intro->setWordWrap(true);
    auto* unparsedHint = new QLabel(tr("Keeps lines that were not understood in the raw log."), this);
    unparsedHint->setProperty("muted", true);
    unparsedHint->setFont(metrics.secondary());
    auto* unparsed = new QWidget(this);
    auto* unparsedLayout = new QVBoxLayout(unparsed);
    unparsedLayout->setContentsMargins(0, 0, 0, 0);
    unparsedLayout->setSpacing(metrics.px(2));
    unparsedLayout->addWidget(m_sendUnparsed);
    unparsedLayout->addWidget(unparsedHint);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics.px(24));
    form->setVerticalSpacing(metrics.px(12));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), field(m_name, m_nameMessage, tr("Also the name of its log.")));
    form->addRow(
        tr("Listen on"),
        field(m_address, m_addressMessage,
              tr("127.0.0.1 takes events of this computer only; 0.0.0.0 takes them from the network.")));
    form->addRow(tr("Port"), field(m_port, m_portMessage, tr("1025 to 65535, not used by another program.")));
    form->addRow(QString(), unparsed);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addSpacing(metrics.px(12));
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    layout->addSpacing(metrics.px(12));
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(520));
}

QWidget* SourceDialog::field(QLineEdit* edit, QLabel* message, const QString& hint)
{
    auto* box = new QWidget(this);
    message->setProperty("hint", hint);
    message->setTextFormat(Qt::PlainText);
    message->setFont(m_theme.metrics().secondary());
    message->setWordWrap(true);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.metrics().px(3));
    layout->addWidget(edit);
    layout->addWidget(message);
    return box;
}

SourceSettings SourceDialog::settings() const
{
    SourceSettings settings = m_original;
    settings.name = m_name->text().trimmed();
    settings.address = m_address->text().trimmed();
    const int port = m_port->text().toInt();
    settings.port = port >= 0 && port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : 0;
    settings.sendUnparsed = m_sendUnparsed->isChecked();
    return settings;
}

void SourceDialog::judge()
{
    m_refusal->hide();
    QString name;
    QString address;
    QString port;
    const QVector<FieldProblem> problems = validate(settings(), m_others);
    for (const FieldProblem& problem : problems) {
        QString& message = problem.field == FieldProblem::Field::Name      ? name
                           : problem.field == FieldProblem::Field::Address ? address
                                                                           : port;
        if (message.isEmpty())
            message = problem.message;
    }
    say(m_nameMessage, m_touched ? name : QString());
    say(m_addressMessage, address);
    say(m_portMessage, port);
    m_save->setEnabled(problems.isEmpty());
}

void SourceDialog::save()
{
    m_save->setEnabled(false);
    Q_EMIT saveRequested(settings());
}

void SourceDialog::showRefusal(const QString& message)
{
    m_refusal->setText(message);
    m_refusal->show();
    m_save->setEnabled(true);
}

} // namespace duskwatch
