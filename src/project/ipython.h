// IPython's own syntax in a notebook cell, rewritten to Python.
#pragma once

#include <string>
#include <string_view>

namespace loadgate::project {

// Appends `cell` to `out`, line for line: shell lines, magics and help requests become calls (see SourceText), the rest
// stays as it is. Escapes count only where IPython takes them: at the start of a statement or right after the first
// `=`. A string or bracket that the cell leaves open is closed at its end, so that the next cell is not swallowed. What
// the syntax means is from IPython's inputtransformer2 (8.x).
void rewrite_cell(std::string_view cell, std::string& out);

}  // namespace loadgate::project
