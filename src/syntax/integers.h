// Integer literals that are positions: 7, 1_000, 0x10.
#pragma once

#include <optional>
#include <string_view>

namespace loadgate::syntax {

// The value of an integer literal of at most a million; nothing for larger ones, and for what is no integer (1.5, 2j).
std::optional<int> small_integer(std::string_view literal);

}  // namespace loadgate::syntax
