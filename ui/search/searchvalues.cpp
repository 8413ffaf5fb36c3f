// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchvalues.h"

#include "ui/search/queryline.h"
#include "ui/state/viewstate.h"

namespace lectern
{

namespace
{

constexpr int Most = 12;

} // namespace

SearchValues::SearchValues(ViewState *state, QueryLine *line, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_line(line)
{
    connect(line, &QueryLine::valuesWanted, this, &SearchValues::bring);
    connect(state, &ViewState::libraryChanged, this, [this] { m_job.drop(); });
}

SearchValues::~SearchValues()
{
    m_job.drop();
}

void SearchValues::bring()
{
    m_job.drop();
    const Library *library = m_state->library();
    const TypedPart &typed = m_line->typed();
    if (!library || !typed.field)
        return;
    m_job = Jobs::instance().start(
        this,
        [library, field = *typed.field, words = typed.words](const Progress &) {
            return knownValues(*library, field, words, Most);
        },
        [this, typed](const Result<std::vector<KnownValue>> &values) {
            if (values)
                m_line->offerValues(typed, *values);
        });
}

} // namespace lectern

#include "moc_searchvalues.cpp"
