// `--stats`: time and counts of every pass.
#pragma once

#include <string>

#include "detect/finding.h"

namespace loadgate::report {

// A table, one pass a line.
std::string write_stats(const detect::Report& report);

}  // namespace loadgate::report
