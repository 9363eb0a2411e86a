#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "models/model.h"

namespace loadgate::models {
namespace {

TEST(EmbeddedFiles, AllAreReadWithoutProblem) {
  std::vector<ModelProblem> problems;
  std::size_t count = 0;
  for (const EmbeddedFile& file : embedded_files()) {
    read_library(file.text, file.name, problems);
    ++count;
  }
  for (const ModelProblem& problem : problems) ADD_FAILURE() << problem.file << ":" << problem.line << ": " << problem.message;
  EXPECT_GE(count, 20u);
}

}  // namespace
}  // namespace loadgate::models
