// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/check.h"

namespace lectern
{

DocumentCheck checkDocument(const ParsedDocument &document, const Extraction &found, const QString &path)
{
    const Reading reading(document);
    DocumentCheck check;
    check.path = path;
    check.title = document.meta.title;
    check.sha256 = document.source.sha256;
    check.textSha256 = document.source.textSha256;
    check.text = document.source.text;
    check.arithmetic = checkArithmetic(reading, found);
    check.statements = findStatements(reading, found);
    check.origin = OriginText(document);
    check.quotes = traceQuotes(reading, found);
    return check;
}

CheckReport compare(std::vector<DocumentCheck> documents, const RateTable &rates, const std::stop_token &stop)
{
    CheckReport report{std::move(documents), {}, {}};
    std::ranges::stable_sort(report.documents, {},
                             [](const DocumentCheck &d) { return std::tie(d.textSha256, d.path, d.sha256); });
    std::vector<OriginText> texts(report.documents.size());
    std::vector<std::vector<SourceStatement>> statements(report.documents.size());
    std::vector<std::vector<QuoteTrace>> quotes(report.documents.size());
    for (size_t i = 0; i < report.documents.size(); ++i) {
        DocumentCheck &document = report.documents[i];
        if (i > 0 && report.documents[i - 1].textSha256 == document.textSha256) {
            const DocumentCheck &before = report.documents[i - 1];
            document.sameAs = before.sameAs >= 0 ? before.sameAs : int(i - 1);
            document.arithmetic.clear();
            continue;
        }
        texts[i] = std::move(document.origin);
        statements[i] = document.statements;
        quotes[i] = document.quotes;
    }
    report.shared = sharedPassages(texts, stop);
    const std::vector<SharedPassage> translated = translatedQuotes(quotes, stop);
    report.shared.insert(report.shared.end(), translated.begin(), translated.end());
    report.agreements = compareStatements(statements, report.shared, rates, stop);
    return report;
}

} // namespace lectern
