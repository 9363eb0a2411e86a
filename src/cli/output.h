// Where the results go: standard output or a file, and messages to standard error.
#pragma once

#include <string>
#include <string_view>

namespace loadgate::cli {

// Writes all of `text` to standard output, or to `file` when that is not empty. False, after a message on standard
// error, when it could not be written (no such folder, no permission, a full disk). A reader that closed the pipe early
// (`| head`) has all it wants: true.
bool write_output(std::string_view text, const std::string& file);

// "loadgate: error: …" and "loadgate: warning: …" on standard error, control characters made visible.
void complain(std::string_view message);
void warn(std::string_view message);

}  // namespace loadgate::cli
