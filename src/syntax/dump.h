// A tree as text, for comparing it with CPython's `ast`.
#pragma once

#include <string>

#include "syntax/nodes.h"

namespace loadgate::syntax {

// One line a node, children indented by one blank below it, in the shape and field order of CPython's
// ast.dump(include_attributes=True):
//
//     field: Kind @line:column-line:column scalar=value …
//
// Lines count from 1, columns are bytes from 0. Fields that are None or empty are left out. Strings are decoded (a
// backslash and control characters escaped), numbers stand as in the source. tests/syntax/compare_ast.py writes the
// same from CPython's tree. Error nodes, which CPython does not have, are dumped as ErrorExpr and ErrorStmt.
std::string dump(const Tree& tree);

}  // namespace loadgate::syntax
