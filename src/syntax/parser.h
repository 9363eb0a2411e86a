// Source text to tree.
#pragma once

#include <string_view>

#include "syntax/nodes.h"

namespace loadgate::syntax {

// Deeper nesting of brackets, blocks or operators than this becomes an ErrorExpr/ErrorStmt and a problem, never a
// crash.
inline constexpr int kMaxDepth = 1000;

// No path from the root to a leaf has more nodes than this, so that passes over a tree may recurse.
inline constexpr int kMaxHeight = 3 * kMaxDepth + 100;

// Parses `source` (UTF-8, at most 4 GiB; a BOM is skipped; offsets count from the first byte of `source`). Always
// returns a whole tree; what CPython would reject is listed in Tree::problems, at most 100 of them.
Tree parse(std::string_view source);

}  // namespace loadgate::syntax
