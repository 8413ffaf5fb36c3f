// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace lectern
{

/// What went wrong, to branch on. The message is for people.
enum class ErrorCode {
    NotFound,      ///< a file, document or row does not exist
    CannotRead,    ///< the file system refused a read
    CannotWrite,   ///< the file system refused a write, or the disk is full
    NotText,       ///< the bytes are binary, or do not decode
    Empty,         ///< nothing to read
    BadFormat,     ///< the content is not what its format demands
    Locked,        ///< another program holds the library
    TooNew,        ///< written by a newer version of Lectern
    Damaged,       ///< the database failed a check
    Cancelled,     ///< the user asked to stop
    BadArgument,   ///< a query or a command line that means nothing
};

/// A failure for outside reasons. Our own bugs are assertions instead.
struct Error {
    ErrorCode code = ErrorCode::BadFormat;
    QString message; ///< translated: what happened, to what, what was kept, what to do

    bool operator==(const Error &) const = default;
};

/// A value, or why there is none. Every function that can fail for outside reasons returns this, [[nodiscard]].
template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString message)
{
    return std::unexpected(Error{code, std::move(message)});
}

} // namespace lectern
