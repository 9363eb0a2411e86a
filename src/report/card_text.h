// The card for a terminal.
#pragma once

#include <cstddef>
#include <string>

namespace loadgate::report {

// Everything card() holds, with both parameters and all kinds, wrapped at `width` columns.
std::string card_text(std::size_t width, bool color);

}  // namespace loadgate::report
