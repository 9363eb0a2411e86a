// Files that are read a second time, when a question leads to them.
#include "sema/program.h"

#include <gtest/gtest.h>

namespace loadgate::sema {
namespace {

Swept swept(const std::string& path) {
  Swept file;
  file.path = path;
  file.readable = true;
  return file;
}

std::vector<Swept> two_files() {
  std::vector<Swept> files;
  files.push_back(swept("a.py"));
  files.push_back(swept("b.py"));
  return files;
}

TEST(Program, ReadsAFileWhenItIsAskedFor) {
  int reads = 0;
  Program program(two_files(), [&](const std::string&) {
    ++reads;
    return std::optional<std::string>("x = 1\n");
  });
  EXPECT_EQ(reads, 0);
  EXPECT_NE(program.file(1), nullptr);
  EXPECT_NE(program.file(1), nullptr);
  EXPECT_EQ(reads, 1);
  EXPECT_TRUE(program.problems().empty());
}

// A file that went away, or lost its permission, between the sweep and the question.
TEST(Program, AFileThatIsGoneIsAProblem) {
  Program program(two_files(), [](const std::string& path) {
    return path == "a.py" ? std::optional<std::string>("x = 1\n") : std::nullopt;
  });
  EXPECT_NE(program.file(0), nullptr);
  EXPECT_EQ(program.file(1), nullptr);
  EXPECT_EQ(program.file(1), nullptr);
  const std::vector<project::FileProblem> problems = program.problems();
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].path, "b.py");
  EXPECT_EQ(problems[0].line, 0u);
  EXPECT_FALSE(problems[0].message.empty());
}

// The sweep has already said what it could not read.
TEST(Program, WhatTheSweepCouldNotReadIsSaidOnce) {
  std::vector<Swept> files = two_files();
  files[1].readable = false;
  Program program(std::move(files), [](const std::string&) { return std::optional<std::string>("x = 1\n"); });
  EXPECT_EQ(program.file(1), nullptr);
  EXPECT_TRUE(program.problems().empty());
}

// What the sweep keeps of texts, a.py, b.py and so on.
std::vector<Swept> swept_texts(const std::vector<std::string>& texts) {
  std::vector<Swept> files;
  WordScanner scanner;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    scanner.scan_copy(texts[i]);
    Swept& file = files.emplace_back(swept(std::string(1, static_cast<char>('a' + i)) + ".py"));
    file.sketch = Sketch(scanner.words());
    file.heads.assign(scanner.heads().begin(), scanner.heads().end());
  }
  return files;
}

// Overriding methods are looked for only in these files; one that is left out is a flow that is lost.
TEST(Program, FilesOfDescendantsAreThoseOnTheWayToAWord) {
  using Files = std::vector<FileId>;
  const Program program(swept_texts({"class Base: pass",                                      // a
                                     "class Middle(pkg.Base): pass",                          // b
                                     "class Lowest(Middle):\n  def fetch(self): pass",       // c
                                     "class Other(Base): pass",                               // d
                                     "from a import Base as B\nclass Named(B): fetch = 1",   // e
                                     "def fetch(): pass\nclass Apart: pass",                 // f
                                     "class Loop(Round): pass\nclass Round(Loop): fetch = 2"}),  // g
                        [](const std::string&) { return std::optional<std::string>(); });
  EXPECT_EQ(program.files_of_descendants("Base", "fetch"), (Files{1, 2, 4}));
  EXPECT_EQ(program.files_of_descendants("Middle", "fetch"), (Files{2}));
  EXPECT_EQ(program.files_of_descendants("Base", "other"), Files{});
  EXPECT_EQ(program.files_of_descendants("Lowest", "fetch"), Files{});
  EXPECT_EQ(program.files_of_descendants("Loop", "fetch"), (Files{6}));
  EXPECT_EQ(program.files_with("fetch", WordRole::Defined), (Files{2, 5}));
  EXPECT_EQ(program.files_with("Base", WordRole::Base), (Files{1, 3, 4}));
}

}  // namespace
}  // namespace loadgate::sema
