// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/evidence.h"

#include <QTest>

using namespace duskwatch;

namespace {

/// JSON written with single quotes, for reading.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

/// "<topic><title>|key=value|…" for comparing.
QStringList flat(const Evidence& evidence)
{
    QStringList sections;
    for (const EvidenceSection& section : evidence.sections) {
        QString text =
            QString::number(static_cast<int>(section.topic)) + QString::fromStdString(section.title);
        for (const EvidenceRow& row : section.rows)
            text += u'|' + QString::fromStdString(row.key) + u'=' + QString::fromStdString(row.value);
        sections << text;
    }
    return sections;
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelsDescriptionIsFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<std::string>("description");
        QTest::newRow("flat model") << json("<1>x {'model':{'description':'Looks at night.'}}")
                                    << std::string("Looks at night.");
        QTest::newRow("the model as it was")
            << json("{'model':{'then':{'description':'then'},'now':{'description':'now'}}}")
            << std::string("then");
        QTest::newRow("line ends of either encoding")
            << json("{'model':{'description':'a\\nb\\\\nc'}}") << std::string("a\nb\nc");
        QTest::newRow("none") << json("{'model':{}}") << std::string();
        QTest::newRow("no text") << json("{'model':{'description':{}}}") << std::string();
        QTest::newRow("endless") << json("{'model':{'description':'") + QByteArray(100'000, 'd') + json("'}}")
                                 << std::string(kMaxDescriptionBytes, 'd');
    }

    void theModelsDescriptionIsFound()
    {
        QFETCH(QByteArray, line);
        QFETCH(std::string, description);
        QCOMPARE(extractEvidence(line.toStdString()).modelDescription, description);
    }

    void evidenceIsFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("sections");
        QTest::newRow("displayed filters only, empty ones left out")
            << json("<1>x darktrace "
                    "{'triggeredComponents':[{'metric':{'label':'Lookups'},'triggeredFilters':[ "
                    "{'filterType':'Port','comparatorType':'is','trigger':{'value':53}}, "
                    "{'filterType':'Port','comparatorType':'display','trigger':{'value':53}}, "
                    "{'filterType':'ASN','comparatorType':'display','trigger':{'value':''}}, "
                    "{'filterType':'Name','comparatorType':'display','trigger':{'value':'a.example'}}]}]}")
            << QStringList{QStringLiteral("0|Metric=Lookups|Port=53|Name=a.example")};
        QTest::newRow("a component that is empty") << json("{'triggeredComponents':[{}]}") << QStringList{};
        QTest::newRow("components that are one object")
            << json("{'triggeredComponents':{'triggeredFilters':{'filterType':'Port','comparatorType':'"
                    "display', 'trigger':{'value':'1'}}}}")
            << QStringList{QStringLiteral("0|Port=1")};
        QTest::newRow("details with types")
            << json("{'details':[[{'header':'Transfer','contents':[ "
                    "{'key':'Time','type':'timestampRange','values':[{'start':1687987892000,'end':"
                    "1687987892000}]}, {'key':'Sent','type':'dataVolume','values':[1073741824]}, "
                    "{'key':'Rarity','type':'percentage','values':[98.5]}, "
                    "{'key':'From','type':'device','values':[{'hostname':'desk.example','ip':'10.0.0.1'}]}, "
                    "{'key':'To','type':'externalHost','values':[{'hostname':'192.0.2.1','ip':'192.0.2.1'}]},"
                    " {'key':'Notes','type':'string','values':['one','two']}]}]]}")
            << QStringList{
                   QStringLiteral("1Transfer|Time=2023-06-28 21:31:32 UTC|Sent=1.00 GiB|Rarity=98.5 %|"
                                  "From=desk.example (10.0.0.1)|To=192.0.2.1|Notes=one, two")};
        QTest::newRow("the older shape of details")
            << json("{'details':[{'blockType':'list','blocks':[{'header':'Old','contents':[ "
                    "{'key':'A','type':'integer','values':[4]}]}]}]}")
            << QStringList{QStringLiteral("1Old|A=4")};
        QTest::newRow("MITRE of a breach and of an incident")
            << json("{'mitreTactics':['exfiltration'],'attackPhases':6, "
                    "'mitreTechniques':[{'technique':'Scan','techniqueID':'T1046'}]}")
            << QStringList{QStringLiteral("2|Tactics=exfiltration|T1046=Scan|Attack phases=6")};
        QTest::newRow("related breaches")
            << json("{'relatedBreaches':[{'modelName':'A / B','pbid':7,'threatScore':74.0, "
                    "'timestamp':1687987892000}]}")
            << QStringList{QStringLiteral("3|A / B=breach 7 · score 74 · 2023-06-28 21:31:32 UTC")};
        QTest::newRow("a device whose members are null")
            << json("{'device':{'did':-1,'hostname':null,'ip':'10.0.0.#7'}}")
            << QStringList{QStringLiteral("5|Address=10.0.0.#7|Device id=-1")};
    }

    void evidenceIsFound()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, sections);
        QCOMPARE(flat(extractEvidence(line.toStdString())), sections);
    }

    void whatIsNotJsonHasNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("CEF") << QByteArray("CEF:0|x|y");
        QTest::newRow("cut") << json("{'details':[[{'header'");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"device\":{\"hostname\":\"\xff\"}}");
        QTest::newRow("too deep") << QByteArray("{\"a\":") + QByteArray(5000, '[');
        QTest::newRow("an absurd number") << json("{'relatedBreaches':[{'modelName':'x','pbid':1e999}]}");
    }

    void whatIsNotJsonHasNone()
    {
        QFETCH(QByteArray, line);
        QVERIFY(extractEvidence(line.toStdString()).sections.empty());
    }

    void muchEvidenceIsCutAndSaysSo()
    {
        QByteArray line = json("{'relatedBreaches':[");
        for (int i = 0; i < 1000; ++i)
            line +=
                (i > 0 ? "," : "") + json("{'modelName':'m") + QByteArray::number(i) + json("','pbid':1}");
        line += "]}";
        const Evidence evidence = extractEvidence(line.toStdString());
        QVERIFY(evidence.truncated);
        QCOMPARE(evidence.sections.front().rows.size(), kMaxEvidenceRows);
    }

    void aLongValueIsNotCutWithinACharacter()
    {
        const QByteArray line =
            json("{'device':{'hostname':'x") + QByteArray("\xe2\x82\xac").repeated(2000) + "\"}}";
        const Evidence evidence = extractEvidence(line.toStdString());
        QVERIFY(evidence.truncated);
        const std::string& value = evidence.sections.front().rows.front().value;
        QVERIFY(value.size() <= kMaxEvidenceValueBytes);
        QVERIFY(!QString::fromStdString(value).contains(QChar(QChar::ReplacementCharacter)));
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
