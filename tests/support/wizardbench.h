// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakebackend.h"
#include "tests/support/keyboard.h"
#include "ui/sources/wizard/sourcewizard.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace duskwatch::test {

inline const QString kName = QStringLiteral("Name");
inline const QString kUrl = QStringLiteral("Appliance URL");
inline const QString kPublic = QStringLiteral("Public token");
inline const QString kPrivate = QStringLiteral("Private token");

/// All stages passed but, perhaps, that of the signature.
inline ConnectionTestReport report(StageState signature)
{
    ConnectionTestReport report;
    for (const Stage stage : kStages)
        report.stages[static_cast<std::size_t>(stage)] = {stage, stagePassed(QStringLiteral("Fine.")), {}};
    if (signature == StageState::Failed)
        report.stages[static_cast<std::size_t>(Stage::Signature)].outcome = {
            signature, QStringLiteral("pair"), QStringLiteral("Refused."),
            QStringLiteral("Make a new pair.")};
    return report;
}

/// The wizard over a fake engine, without other sources. GUI thread.
struct WizardBench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    FakeQueries& queries = backend.queries(QStringLiteral("wizard"));
    QPointer<SourceWizard> wizard;

    ~WizardBench() { delete wizard; }
    bool open()
    {
        wizard = new SourceWizard(backend, queries,
                                  {{QStringLiteral("192.0.2.7"), QStringLiteral("eth0"), false},
                                   {QStringLiteral("127.0.0.1"), QStringLiteral("lo"), true}},
                                  theme);
        wizard->open();
        return QTest::qWaitFor([this] { return QGuiApplication::focusWindow() == wizard->windowHandle(); });
    }
    /// To \a step, with nothing but Enter where nothing is demanded.
    bool openAt(WizardStep step, SourceMethod method)
    {
        if (!open())
            return false;
        press(Qt::Key_Return);
        if (method == SourceMethod::Collector)
            press(Qt::Key_Down);
        while (wizard->step() < step && wizard->step() < WizardStep::Connect)
            press(Qt::Key_Return);
        return wizard->step() == step;
    }
    void fillConnection() const
    {
        type("HQ");
        tabTo(kUrl);
        type("https://hq.example.com/login");
        tabTo(kPublic);
        type("publictoken");
        tabTo(kPrivate);
        type("privatetoken");
    }
    bool answerTest(const ConnectionTestReport& with)
    {
        Q_EMIT backend.connectionTestFinished(backend.testJob, with);
        return QTest::qWaitFor([this] { return primary()->isEnabled(); });
    }
    QPushButton* primary() const
    {
        for (QPushButton* button : wizard->findChildren<QPushButton*>())
            if (button->isDefault() && button->property("primary").toBool())
                return button;
        return nullptr;
    }
    template <class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : wizard->findChildren<Widget*>())
            if (widget->isVisible() && (widget->accessibleName() == name))
                return widget;
        return nullptr;
    }
    QString field(const QString& name) const
    {
        const auto* edit = named<QLineEdit>(name);
        return edit == nullptr ? QStringLiteral("(no such field)") : edit->text();
    }
    bool says(const QString& text) const
    {
        for (const QLabel* label : wizard->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    QMessageBox* question() const { return wizard ? wizard->findChild<QMessageBox*>() : nullptr; }
    /// An alert is stored and its row is read.
    void alertArrives(const QString& title, Priority priority)
    {
        queries.addRow(7, 1'700'000'000'000, priority).title = title;
        StoredBatch batch;
        batch.source = SourceId{backend.list.size()};
        batch.firstNew = batch.lastNew = EventId{7};
        Q_EMIT backend.stored(batch);
        queries.answerAll();
    }
};

} // namespace duskwatch::test
