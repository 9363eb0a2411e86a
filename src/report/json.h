// `--format json`: every load site with its verdict, for programs.
#pragma once

#include <string>

#include "detect/finding.h"
#include "report/options.h"

namespace loadgate::report {

// One JSON object of schema "loadgate.check/1" with a line end behind it; one load site a line, so that two runs can be
// compared with diff. Pure ASCII: whatever a file name or a source line holds arrives escaped, and bytes that are not
// UTF-8 become U+FFFD.
std::string write_json(const detect::Report& report, const Options& options);

}  // namespace loadgate::report
