// loadgate_dump: writes the trees of files as text (syntax/dump.h), each followed by a NUL byte.
//
//     loadgate_dump [--problems] FILE...      a single `-` takes the names of the files from standard input, one a line
//
// With --problems the syntax problems stand in front of each tree, as `! offset message` lines.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "syntax/dump.h"
#include "syntax/parser.h"

int main(int argc, char** argv) {
  std::vector<std::string> files;
  bool problems = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--problems") {
      problems = true;
    } else if (argument == "-") {
      for (std::string line; std::getline(std::cin, line);) files.push_back(line);
    } else {
      files.push_back(argument);
    }
  }
  for (const std::string& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string source{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const loadgate::syntax::Tree tree = loadgate::syntax::parse(source);
    std::string text;
    if (problems) {
      for (const auto& problem : tree.problems) {
        text += "! " + std::to_string(problem.offset) + ' ' + problem.message + '\n';
      }
    }
    text += loadgate::syntax::dump(tree);
    text += '\0';
    std::fwrite(text.data(), 1, text.size(), stdout);
  }
  return 0;
}
