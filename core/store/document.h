// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/extract/rows.h"
#include "core/import/document.h"
#include "core/notes/applydecisions.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lectern
{

/// A row of the list of documents; cheap to have for all of them.
struct SourceSummary {
    SourceId id;
    QString path;      ///< where it was imported from
    Metadata meta;
    QString encoding;
    QByteArray sha256;
    QByteArray textSha256;
    qint64 bytes = 0;
    qint64 characters = 0; ///< code points of the canonical text
    QDateTime imported;    ///< UTC
    int warnings = 0;
    int claims = 0, trends = 0, quantities = 0, entities = 0, annotations = 0;
};

/// All there is to show of one document. Immutable; share it across threads.
struct OpenDocument {
    SourceSummary summary;
    ParsedDocument parsed;
    Extraction extraction; ///< with the person's decisions applied
    DecisionOutcome decisions = {}; ///< what they made of it
};

} // namespace lectern
