// Sets of versions: what specifiers say, and their unions and intersections.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "project/versions.h"

namespace loadgate::project {

// A normal set is sorted by its lower borders; stretches neither overlap nor are empty.
using VersionSet = std::vector<Stretch>;

// What a specifier says.
struct Specifier {
  enum class Kind {
    Any,         // nothing: "", "*"
    Some,        // `versions`
    Unreadable,  // not a specifier
  };
  Kind kind = Kind::Any;
  VersionSet versions;
};

// Reads a specifier of any dialect in use: PEP 440, poetry's caret and tilde, conda's single `=`, `||` and `|` for
// alternatives, a comma or a space for "and". Compared with the `packaging` library on random specifiers: equal but for
// pre-releases at the edge of a prefix, where this one asks for finals (`==2.5.*` is 2.5 up to but not including 2.6).
Specifier read_specifier(std::string_view text);

VersionSet unite(VersionSet a, const VersionSet& b);
VersionSet intersect(const VersionSet& a, const VersionSet& b);
VersionSet pin(const Version& version);

// A package name as PEP 503 compares them: lower case, runs of `-`, `_`, `.` as one hyphen.
std::string normal_name(std::string_view name);

}  // namespace loadgate::project
