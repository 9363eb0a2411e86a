// The check as one function: paths and settings in, report out. The command line, the tests and later the language
// server call this.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "detect/finding.h"
#include "models/kinds.h"
#include "project/discovery.h"

namespace loadgate::detect {

struct CheckOptions {
  std::vector<std::string> paths;          // files and folders as given; "-" is standard input
  std::string stdin_filename = "stdin.py";
  std::string stdin_text;                  // content for "-"
  project::DiscoveryOptions discovery;
  models::SourceKinds sources = models::kDefaultSources;
  models::NeutralizationKinds neutralizations = models::kAllNeutralizations;
  std::vector<std::string> model_folders;  // further data files (--models DIR)
  std::string torch_version;               // overrides the project's requirement ("2.6", ">=2.3,<2.5"); "" reads files
  unsigned threads = 0;                    // 0: as many as processors
  // Called now and then from any thread with (files done, files found); may be empty.
  std::function<void(std::uint64_t, std::uint64_t)> progress;
};

struct CheckResult {
  Report report;
  std::vector<std::string> errors;  // wrong use or configuration (a path that is not there, a bad data file): exit status 2
};

CheckResult check(const CheckOptions& options);

}  // namespace loadgate::detect
