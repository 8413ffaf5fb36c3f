<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FoldCard</name>
    <message numerus="yes">
        <source>Front matter, %n line(s)</source>
        <translation>
            <numerusform>Front matter, %n line</numerusform>
            <numerusform>Front matter, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page furniture, %n line(s)</source>
        <translation>
            <numerusform>Page furniture, %n line</numerusform>
            <numerusform>Page furniture, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDictionary</name>
    <message numerus="yes">
        <source>… and %n more fault(s).</source>
        <translation>
            <numerusform>… and %n more fault.</numerusform>
            <numerusform>… and %n more faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::DocumentsModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) on import</source>
        <translation>
            <numerusform>%n warning on import</numerusform>
            <numerusform>%n warnings on import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Exporter</name>
    <message numerus="yes">
        <source>%n quotation(s) copied with their sources</source>
        <translation>
            <numerusform>%n quotation copied with its source</numerusform>
            <numerusform>%n quotations copied with their sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ImportFlow</name>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document read.</numerusform>
            <numerusform>%n documents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) brought up to date.</source>
        <translation>
            <numerusform>%n document brought up to date.</numerusform>
            <numerusform>%n documents brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) already there.</source>
        <translation>
            <numerusform>%n document already there.</numerusform>
            <numerusform>%n documents already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::NumbersExport</name>
    <message numerus="yes">
        <source>%n number(s) exported to %1</source>
        <translation>
            <numerusform>%n number exported to %1</numerusform>
            <numerusform>%n numbers exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::NumbersPage</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::StatusLine</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::TablePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
