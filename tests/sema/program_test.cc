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

}  // namespace
}  // namespace loadgate::sema
