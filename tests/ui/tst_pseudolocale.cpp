// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// A language in which every text is a third longer and stands in brackets: what shows up without brackets was not made
// for translating, and what does not fit would not fit in German either.
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "tests/support/wizardbench.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shortcutsheet.h"
#include "ui/sources/sourcespage.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace duskwatch;

namespace {

class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (!QByteArrayView(context).startsWith("duskwatch"))
            return {};
        const QString text = QString::fromUtf8(source);
        return u'⟦' + text + QString(text.size() / 3, u'~') + u'⟧';
    }
};

/// Words that stay as they are in every language (also what the appliance writes on its own pages), and what the fakes
/// call their things.
bool isNoText(QString text)
{
    static const QRegularExpression untranslated(QStringLiteral(
        "Duskwatch|fixture|UTC|TCP|TLS|JSON|ada|dt\\.example\\.test|Darktrace|Ctrl|Shift|English|Deutsch|"
        "Admin ›.*|Server Port|Server|Full Timestamps|Reduced Message Size|Send [A-Za-z ]+ "
        "Alerts|^off$|https://example.*|"
        "(where|groupby|timeslice)\\(.*\\)|GiB|MiB|KiB|Scroll Left|Scroll Right|\\bs\\b|AM|PM|/[^ ]*"));
    text.remove(untranslated);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return !text.contains(word);
}

/// The visible texts of \a root that are not translated, or do not fit.
QStringList faults(QWidget& root)
{
    QCoreApplication::sendPostedEvents(); // layouts follow what was set a moment ago
    QStringList found;
    const auto check = [&](const QWidget* widget, const QString& text, const char* what) {
        if (!text.contains(u'⟦') && !isNoText(text))
            found << QStringLiteral("%1 of %2 is not translated: %3")
                         .arg(QLatin1StringView(what), QLatin1StringView(widget->metaObject()->className()),
                              text);
    };
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        check(widget, widget->toolTip(), "tool tip");
        check(widget, widget->accessibleName(), "accessible name");
        bool narrow = false;
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            check(label, label->text(), "text");
            narrow = !label->wordWrap() && !qobject_cast<ElidedLabel*>(widget) && !label->text().isEmpty() &&
                     label->sizeHint().width() > label->width() + 1;
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            check(button, button->text(), "text");
            narrow = !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1;
        } else if (const auto* edit = qobject_cast<QLineEdit*>(widget)) {
            check(edit, edit->placeholderText(), "placeholder");
        }
        if (narrow)
            found << QStringLiteral("%1 is too narrow: %2")
                         .arg(QLatin1StringView(widget->metaObject()->className()),
                              widget->property("text").toString());
    }
    return found;
}

/// The program speaks it while this lives.
struct Speaking
{
    PseudoLanguage language;
    Speaking() { QCoreApplication::installTranslator(&language); }
    ~Speaking() { QCoreApplication::removeTranslator(&language); }
};

struct Bench
{
    Speaking speaking;
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        backend.addListening(QStringLiteral("fixture"), 6514);
        for (const char* purpose : {"alerts", "detail"})
            for (qint64 id = 1; id <= 30; ++id) {
                AlertRow& row = backend.queries(QLatin1StringView(purpose)).addRow(id, clock.now - id);
                row.title.clear(); // foreign texts are not ours to translate
                row.deviceName.clear();
            }
        for (qint64 id = 30; id >= 1; --id)
            backend.queries(QStringLiteral("alerts")).idsToAnswer.push_back(EventId{id});
        window = std::make_unique<MainWindow>(backend, theme, clock);
        window->resize(1280, 800);
        window->show();
        backend.answerAll();
    }
};

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageSpeaksTheLanguageAndHasRoomForIt_data()
    {
        QTest::addColumn<int>("page");
        for (const auto& [name, page] : {std::pair{"dashboard", Sidebar::Page::Dashboard},
                                         {"alerts", Sidebar::Page::Alerts},
                                         {"log", Sidebar::Page::Log},
                                         {"search", Sidebar::Page::Search},
                                         {"rules", Sidebar::Page::Rules},
                                         {"data collection", Sidebar::Page::Sources},
                                         {"settings", Sidebar::Page::Settings}})
            QTest::newRow(name) << static_cast<int>(page);
    }

    void everyPageSpeaksTheLanguageAndHasRoomForIt()
    {
        QFETCH(int, page);
        Bench bench;
        bench.window->showPage(static_cast<Sidebar::Page>(page));
        bench.backend.answerAll();
        if (static_cast<Sidebar::Page>(page) == Sidebar::Page::Alerts) {
            bench.window->alerts().table().step(1);
            bench.backend.answerAll();
        }
        const QStringList found = faults(*bench.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyCommandSpeaksTheLanguage()
    {
        Bench bench;
        for (const QAction* action : bench.window->findChildren<QAction*>())
            QVERIFY2(action->text().contains(u'⟦') || isNoText(action->text()) ||
                         action->parent()->inherits("QLineEdit") ||
                         action->parent()->inherits("QAbstractSpinBox"),
                     qPrintable(action->text()));
    }

    void everyStepOfTheWizardSpeaksTheLanguageAndHasRoomForIt_data()
    {
        QTest::addColumn<WizardStep>("step");
        QTest::addColumn<SourceMethod>("method");
        QTest::newRow("product") << WizardStep::Product << SourceMethod::Cloud;
        QTest::newRow("method") << WizardStep::Method << SourceMethod::Cloud;
        QTest::newRow("prepare, API") << WizardStep::Prepare << SourceMethod::Cloud;
        QTest::newRow("prepare, collector") << WizardStep::Prepare << SourceMethod::Collector;
        QTest::newRow("connection") << WizardStep::Connect << SourceMethod::Cloud;
        QTest::newRow("listener") << WizardStep::Connect << SourceMethod::Collector;
        QTest::newRow("options") << WizardStep::Options << SourceMethod::Collector;
    }

    void everyStepOfTheWizardSpeaksTheLanguageAndHasRoomForIt()
    {
        QFETCH(WizardStep, step);
        QFETCH(SourceMethod, method);
        const Speaking speaking;
        test::WizardBench bench;
        QVERIFY(step == WizardStep::Product ? bench.open()
                                            : bench.openAt(std::min(step, WizardStep::Connect), method));
        while (bench.wizard->step() < step)
            test::press(Qt::Key_Return);
        const QStringList found = faults(*bench.wizard);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The test must be able to fail.
    void withoutTheLanguageNothingPasses()
    {
        Bench bench;
        QCoreApplication::removeTranslator(&bench.speaking.language);
        MainWindow plain(bench.backend, bench.theme, bench.clock);
        plain.resize(1280, 800);
        plain.show();
        QVERIFY(faults(plain).size() > 20);
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
