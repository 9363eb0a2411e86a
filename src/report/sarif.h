// `--format sarif`: SARIF 2.1.0 for code-scanning services and editors.
#pragma once

#include <string>

#include "detect/finding.h"
#include "report/options.h"

namespace loadgate::report {

// One run with one rule. Results are the unsafe loads, with `suppressions` on those that the source suppresses, traces
// as code flows, and fingerprints that survive line shifts. Problems about files are notifications of the invocation.
// The text is pure ASCII (see write_json).
std::string write_sarif(const detect::Report& report, const Options& options);

}  // namespace loadgate::report
