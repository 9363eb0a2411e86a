// Prints what discovery finds, one path a line: the half of gitignore_test.py that is ours.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "project/discovery.h"

// list_files [--threads N] [--exclude PATTERN]... PATH...
int main(int argc, char** argv) {
  loadgate::project::DiscoveryOptions options;
  std::vector<std::string> paths;
  for (int index = 1; index < argc; ++index) {
    std::string_view word = argv[index];
    if (word == "--threads" && index + 1 < argc) {
      options.threads = static_cast<unsigned>(std::atoi(argv[++index]));
    } else if (word == "--exclude" && index + 1 < argc) {
      options.exclude.emplace_back(argv[++index]);
    } else {
      paths.emplace_back(word);
    }
  }
  loadgate::project::Discovery found = loadgate::project::discover(paths, options);
  for (const loadgate::project::FoundFile& file : found.files) std::printf("%s\n", file.path.c_str());
  return 0;
}
