<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>%n would come back</numerusform>
            <numerusform>%n would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n would go</numerusform>
            <numerusform>%n would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <translation>
            <numerusform>%n would change</numerusform>
            <numerusform>%n would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
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
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>%n row(s) of the table %1 belong to a document that is not there.</source>
        <translation>
            <numerusform>%n row of the table %1 belongs to a document that is not there.</numerusform>
            <numerusform>%n rows of the table %1 belong to documents that are not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryCompletion</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>%n row(s) of the table %1: %2</source>
        <translation>
            <numerusform>%n row of the table %1: %2</numerusform>
            <numerusform>%n rows of the table %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s); perhaps former versions of documents.</source>
        <translation>
            <numerusform>%n text; perhaps a former version of a document.</numerusform>
            <numerusform>%n texts; perhaps former versions of documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on documents that are lost; they stand in a file of their own.</source>
        <translation>
            <numerusform>%n note on a document that is lost; it stands in a file of its own.</numerusform>
            <numerusform>%n notes on documents that are lost; they stand in a file of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on documents that are lost.</source>
        <translation>
            <numerusform>%n decision on a document that is lost.</numerusform>
            <numerusform>%n decisions on documents that are lost.</numerusform>
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
    <name>Statements</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementsExport</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
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
    <name>lectern::AnalysisFlow</name>
    <message numerus="yes">
        <source>The documents were read anew: %n row(s) under your notes, decisions or exports changed.</source>
        <translation>
            <numerusform>The documents were read anew: %n row under your notes, decisions or exports changed.</numerusform>
            <numerusform>The documents were read anew: %n rows under your notes, decisions or exports changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::BatchModel</name>
    <message numerus="yes">
        <source>%1 in “%2”: %n time(s)</source>
        <extracomment>A name, the title of a document, and how often the name occurs in it</extracomment>
        <translation>
            <numerusform>%1 in “%2”: %n time</numerusform>
            <numerusform>%1 in “%2”: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::BatchPage</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in no document</source>
        <translation>
            <numerusform>%n name in no document</numerusform>
            <numerusform>%n names in no document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be compared: the index with the rows of the last run was gone when they were read again.</source>
        <translation>
            <numerusform>%n document cannot be compared: the index with the rows of the last run was gone when it was read again.</numerusform>
            <numerusform>%n documents cannot be compared: the index with the rows of the last run was gone when they were read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ChecksPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CompanionModel</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
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
    <name>lectern::DecisionBook</name>
    <message numerus="yes">
        <source>accept %n row(s)</source>
        <translation>
            <numerusform>accept %n row</numerusform>
            <numerusform>accept %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n row(s)</source>
        <translation>
            <numerusform>reject %n row</numerusform>
            <numerusform>reject %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n row(s)</source>
        <translation>
            <numerusform>restore %n row</numerusform>
            <numerusform>restore %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %n row(s)</source>
        <translation>
            <numerusform>correct %n row</numerusform>
            <numerusform>correct %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drop %n decision(s)</source>
        <translation>
            <numerusform>drop %n decision</numerusform>
            <numerusform>drop %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::DictionaryPage</name>
    <message numerus="yes">
        <source>remove %n name(s) from the dictionary</source>
        <translation>
            <numerusform>remove %n name from the dictionary</numerusform>
            <numerusform>remove %n names from the dictionary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n name removed; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n names removed; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) read; those that were there already got the further names and notes.</source>
        <translation>
            <numerusform>%n entry read; what was there already got the further names and notes.</numerusform>
            <numerusform>%n entries read; those that were there already got the further names and notes.</numerusform>
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
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n similar</numerusform>
            <numerusform>%n similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal file(s)</source>
        <translation>
            <numerusform>%n equal file</numerusform>
            <numerusform>%n equal files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::EntitiesModel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::EntityPage</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
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
    <name>lectern::FacetsModel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::HitsModel</name>
    <message numerus="yes">
        <source>Show %n more hit(s) in this document</source>
        <translation>
            <numerusform>Show %n more hit in this document</numerusform>
            <numerusform>Show %n more hits in this document</numerusform>
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
    <name>lectern::IntegrityPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
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
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::NameList</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
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
    <name>lectern::RatesPage</name>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n rate</numerusform>
            <numerusform>%n rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n exchange rate(s)</source>
        <translation>
            <numerusform>remove %n exchange rate</numerusform>
            <numerusform>remove %n exchange rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n rate removed; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n rates removed; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) added; what was there already stays once.</source>
        <translation>
            <numerusform>%n rate added; what was there already stays once.</numerusform>
            <numerusform>%n rates added; what was there already stays once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::SearchExport</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
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
    <name>lectern::SearchResults</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out: the regular expression took too long</source>
        <translation>
            <numerusform>%n document left out: the regular expression took too long</numerusform>
            <numerusform>%n documents left out: the regular expression took too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::StatementSheet</name>
    <message numerus="yes">
        <source>Correct %n claim(s)</source>
        <translation>
            <numerusform>Correct claim</numerusform>
            <numerusform>Correct %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n trend(s)</source>
        <translation>
            <numerusform>Correct trend</numerusform>
            <numerusform>Correct %n trends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::StatementsMenu</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
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
<context>
    <name>lectern::WatchSheet</name>
    <message numerus="yes">
        <source>The files of %n document(s) are missing.</source>
        <translation>
            <numerusform>The file of %n document is missing.</numerusform>
            <numerusform>The files of %n documents are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more folders than the system can watch at once; some are looked at every %n minute(s) only.</source>
        <translation>
            <numerusform>There are more folders than the system can watch at once; some are looked at every minute only.</numerusform>
            <numerusform>There are more folders than the system can watch at once; some are looked at every %n minutes only.</numerusform>
        </translation>
    </message>
</context>
</TS>
