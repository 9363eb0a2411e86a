// What holds for every tree, whatever was parsed. For tests and fuzzing.
#pragma once

#include <string>

#include "syntax/nodes.h"

namespace loadgate::syntax {

// The first broken rule of `tree` as a sentence with kinds and offsets, or "" when all hold:
// - every id is below node_count and no two nodes share one; every name id is one of the tree's names;
// - a node lies inside its parent and behind the sibling before it, except decorators (in front of what they decorate,
// as in
//   CPython), a parameter's default (behind it), and the pieces of a format string (merged text may overlap a field);
// - no path is longer than kMaxHeight;
// - every string has a value;
// - the parser always moved on.
std::string verify(const Tree& tree);

}  // namespace loadgate::syntax
