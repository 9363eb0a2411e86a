// `--format text`: findings for people.
#pragma once

#include <string>

#include "detect/finding.h"
#include "report/options.h"

namespace loadgate::report {

// Each finding with its place, reason, source, trace, remedy and notes; with `show_safe` the safe loads in short; a
// summary. Nothing that comes from a file can move the cursor, change colours or reorder text.
std::string write_text(const detect::Report& report, const Options& options);

// The last lines alone: findings counted by exposure, safe loads, files, and where to read more.
std::string write_summary(const detect::Report& report, const Options& options);

}  // namespace loadgate::report
