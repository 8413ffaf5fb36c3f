// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sketchstore.h"

#include "core/db/database.h"

#include <QtEndian>

namespace lectern
{

Result<void> SketchStore::put(SourceId id, const Sketch &sketch)
{
    QByteArray bytes(qsizetype(sketch.size() * sizeof(uint32_t)), Qt::Uninitialized);
    qToLittleEndian<uint32_t>(sketch.data(), qsizetype(sketch.size()), bytes.data());
    return m_database->run("INSERT OR REPLACE INTO sketches (source, hashes) VALUES (?, ?)", id.value, bytes);
}

Result<void> SketchStore::remove(SourceId id)
{
    return m_database->run("DELETE FROM sketches WHERE source = ?", id.value);
}

Result<std::vector<std::pair<SourceId, Sketch>>> SketchStore::all() const
{
    return m_database->rows("SELECT source, hashes FROM sketches ORDER BY source", [](const Statement &row) {
        const QByteArray bytes = row.bytes(1);
        Sketch sketch(size_t(bytes.size()) / sizeof(uint32_t));
        qFromLittleEndian<uint32_t>(bytes.constData(), qsizetype(sketch.size()), sketch.data());
        return std::pair{SourceId{row.integer(0)}, std::move(sketch)};
    });
}

} // namespace lectern
