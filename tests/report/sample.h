// Reports made by hand, which the tests of the formats share.
#pragma once

#include "detect/finding.h"

namespace loadgate::report::tests {

// An unsafe load of a download, with a source that is covered and a trace of two steps.
detect::Load unsafe_load();

// A safe load in a notebook.
detect::Load safe_load();

// Both, a suppressed one, and a problem.
detect::Report small_report();

// Every text holds escape sequences, quotes, right-to-left overrides, line ends, NUL and bytes that are not UTF-8.
detect::Report hostile_report();

}  // namespace loadgate::report::tests
