#include "project/versions.h"

#include <gtest/gtest.h>

#include <map>
#include <thread>

#include "project/file_names.h"

namespace loadgate::project {
namespace {

using Files = std::map<std::string, std::string>;

// A project that exists in memory only.
class Project {
 public:
  explicit Project(Files files, std::vector<std::string> repositories = {}) : files_(std::move(files)) {
    Discovery discovery;
    for (const auto& [path, text] : files_) {
      if (auto type = file_type(folder_of(path), name_of(path))) discovery.files.push_back({path, *type, 0});
    }
    discovery.roots = {"."};
    discovery.repositories = std::move(repositories);
    requirements_ = std::make_unique<Requirements>(discovery, [this](const std::string& path) { return read(path); });
  }

  std::optional<VersionRange> torch(std::string_view path) const { return requirements_->range_for("torch", path); }
  // The allowed sides of 1.13, 2.6 and 2.10: one letter for each stretch of the specification's table.
  std::string sides(std::string_view path = "app.py") const {
    std::optional<VersionRange> range = torch(path);
    if (!range) return "unknown";
    std::string result;
    if (range->touches("", "1.13")) result += 'a';
    if (range->touches("1.13", "2.6")) result += 'b';
    if (range->touches("2.6", "2.10")) result += 'c';
    if (range->touches("2.10", "")) result += 'd';
    return result;
  }
  std::string variable(std::string_view name, std::string_view path = "app.py") const {
    std::optional<Requirements::Variable> found = requirements_->variable_for(name, path);
    return found ? found->path + ":" + std::to_string(found->line) + "=" + found->value : "none";
  }
  const Requirements& requirements() const { return *requirements_; }
  int reads(const std::string& path) const {
    auto found = reads_.find(path);
    return found == reads_.end() ? 0 : found->second;
  }

 private:
  std::optional<std::string> read(const std::string& path) {
    ++reads_[path];
    auto found = files_.find(path);
    if (found == files_.end()) return std::nullopt;
    return found->second;
  }

  Files files_;
  std::map<std::string, int> reads_;
  std::unique_ptr<Requirements> requirements_;
};

TEST(RangeFor, NoFileNoSpecifier) {
  EXPECT_EQ(Project(Files{}).sides(), "unknown");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch\n"}}).sides(), "unknown");
  EXPECT_EQ(Project(Files{{"requirements.txt", "numpy==1\n"}}).sides(), "unknown");
  EXPECT_EQ(Project(Files{{"pyproject.toml", "[tool.poetry.dependencies]\ntorch = '*'\n"}}).sides(), "unknown");
}

TEST(RangeFor, EachSide) {
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch==1.12.1\n"}}).sides(), "a");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch==2.5.1\n"}}).sides(), "b");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch>=2.6,<2.10\n"}}).sides(), "c");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch>=2.10\n"}}).sides(), "d");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch>=2.0\n"}}).sides(), "bcd");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch<2\n"}}).sides(), "ab");
}

TEST(RangeFor, NearestFolderGoverns) {
  Project project(Files{{"requirements.txt", "torch==2.5.1\n"},
                        {"services/a/requirements.txt", "torch==2.7.0\n"},
                        {"services/b/requirements.txt", "numpy\n"},
                        {"services/c/requirements.txt", "torch\n"}});
  EXPECT_EQ(project.sides("app.py"), "b");
  EXPECT_EQ(project.sides("services/a/src/x.py"), "c");
  EXPECT_EQ(project.sides("services/b/x.py"), "b");
  EXPECT_EQ(project.sides("services/c/x.py"), "unknown");
  EXPECT_EQ(project.sides("services/x.py"), "b");
  EXPECT_EQ(project.torch("services/a/x.py")->path, "services/a/requirements.txt");
  EXPECT_EQ(project.torch("services/a/x.py")->text, "torch==2.7.0 (services/a/requirements.txt:1)");
}

TEST(RangeFor, SeveralFilesAreAUnion) {
  Project project(Files{{"requirements.txt", "torch>=2.6,<2.10\n"}, {"requirements-dev.txt", "x\ntorch==2.5.1\n"}});
  EXPECT_EQ(project.sides(), "bc");
  EXPECT_EQ(project.torch("app.py")->path, "requirements-dev.txt");
  EXPECT_EQ(project.torch("app.py")->line, 2u);
  EXPECT_EQ(project.torch("app.py")->text,
            "torch==2.5.1 (requirements-dev.txt:2), torch>=2.6,<2.10 (requirements.txt:1)");
}

TEST(RangeFor, ABareNameDoesNotWiden) {
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch==2.6.0\n"}, {"setup.py", "setup(install_requires=['torch'])\n"}})
                .sides(),
            "c");
  EXPECT_EQ(
      Project(Files{{"requirements.txt", "torch\n"}, {"environment.yml", "dependencies:\n- pytorch=2.5\n"}}).sides(),
      "b");
}

TEST(RangeFor, LockWins) {
  std::string lock = "[[package]]\nname = \"torch\"\nversion = \"2.7.0\"\n";
  EXPECT_EQ(
      Project(Files{{"pyproject.toml", "[project]\ndependencies = ['torch>=1.10']\n"}, {"uv.lock", lock}}).sides(),
      "c");
  EXPECT_EQ(Project(Files{{"pyproject.toml", "[project]\ndependencies = ['torch']\n"}, {"poetry.lock", lock}}).sides(),
            "c");
  EXPECT_EQ(Project(Files{{"Pipfile", "[packages]\ntorch='*'\n"},
                          {"Pipfile.lock", "{\"default\": {\"torch\": {\"version\": \"==2.5.1\"}}}"}})
                .sides(),
            "b");
  // Two versions in one lock.
  EXPECT_EQ(Project(Files{{"uv.lock", lock + "[[package]]\nname = \"torch\"\nversion = \"2.5.1+cpu\"\n"}}).sides(),
            "bc");
  // A lock that does not know the package leaves the range in force.
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch==2.5.1\n"}, {"uv.lock", "[[package]]\nname='x'\nversion='1'\n"}})
                .sides(),
            "b");
}

TEST(RangeFor, WorkspaceLock) {
  std::string lock =
      "[[package]]\nname = \"a\"\nversion = \"0\"\nsource = { editable = \"packages/a\" }\n"
      "[[package]]\nname = \"torch\"\nversion = \"2.7.0\"\n";
  Project project(Files{{"uv.lock", lock},
                        {"packages/a/pyproject.toml", "[project]\ndependencies = ['torch>=2.0']\n"},
                        {"packages/b/pyproject.toml", "[project]\ndependencies = ['torch>=2.0']\n"}});
  EXPECT_EQ(project.sides("packages/a/x.py"), "c");
  EXPECT_EQ(project.sides("packages/b/x.py"), "bcd");
}

TEST(RangeFor, Inclusions) {
  Project project(Files{{"app/requirements.txt", "-r ../base.txt\n-r missing.txt\n-r requirements.txt\n"},
                        {"base.txt", "torch==2.5.1\n"}});
  EXPECT_EQ(project.sides("app/x.py"), "b");
  EXPECT_EQ(project.torch("app/x.py")->path, "base.txt");
  EXPECT_EQ(project.sides("x.py"), "unknown");
  EXPECT_EQ(project.reads("base.txt"), 1);
  EXPECT_EQ(
      Project(Files{{"setup.cfg", "[options]\ninstall_requires = file: deps.list\n"}, {"deps.list", "torch==2.5.1\n"}})
          .sides(),
      "b");
}

TEST(RangeFor, Constraints) {
  EXPECT_EQ(
      Project(Files{{"requirements.txt", "-c constraints.txt\ntorch>=2.0\n"}, {"constraints.txt", "torch==2.7.0\n"}})
          .sides(),
      "c");
  EXPECT_EQ(Project(Files{{"requirements.txt", "-c constraints.txt\ntorch\n"}, {"constraints.txt", "torch==2.7.0\n"}})
                .sides(),
            "c");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch>=2.0\n"}, {"constraints.txt", "torch==2.7.0\n"}}).sides(), "bcd");
  EXPECT_EQ(Project(Files{{"requirements.txt", "torch\n"}, {"constraints.txt", "torch==2.7.0\n"}}).sides(), "c");
}

std::string pyproject(const char* main, const char* extra) {
  std::string text("[project]\ndependencies = [");
  text.append(main).append("]\n[project.optional-dependencies]\nx = [").append(extra).append("]\n");
  return text;
}

TEST(RangeFor, Extras) {
  auto sides = [](const char* main, const char* extra) {
    return Project(Files{{"pyproject.toml", pyproject(main, extra)}}).sides();
  };
  EXPECT_EQ(sides("'torch>=2.6,<2.10'", "'torch>=2.0'"), "c");     // narrows nothing
  EXPECT_EQ(sides("'torch>=2.6,<2.10'", "'torch==2.5.1'"), "bc");  // contradicts
  EXPECT_EQ(sides("'numpy'", "'torch==2.5.1'"), "b");
  EXPECT_EQ(sides("'torch'", "'torch==2.6.0'"), "unknown");  // installed without the extra: any
  EXPECT_EQ(sides("'torch==2.6.0'", "'torch'"), "c");
}

TEST(RangeFor, RequirementsFolderAndPipTools) {
  Project project(
      Files{{"requirements/base.txt", "torch==2.5.1\n"}, {"requirements/dev.txt", "-r base.txt\npytest\n"}});
  EXPECT_EQ(project.sides("src/app.py"), "b");
  EXPECT_EQ(Project(Files{{"requirements.in", "torch>=1.0\n"}, {"requirements.txt", "torch==2.6.0\n"}}).sides(), "c");
  EXPECT_EQ(Project(Files{{"requirements.in", "torch==2.5.0\n"}}).sides(), "b");
}

TEST(RangeFor, Markers) {
  EXPECT_EQ(Project(Files{{"requirements.txt",
                           "torch==2.2.2; sys_platform == 'darwin'\ntorch==2.7.0; sys_platform != 'darwin'\n"}})
                .sides(),
            "bc");
}

TEST(RangeFor, OtherPackagesAndNames) {
  Project project(Files{{"requirements.txt", "Pytorch_Lightning==2.0\n"}});
  EXPECT_TRUE(project.requirements().range_for("pytorch-lightning", "x.py"));
  EXPECT_TRUE(project.requirements().range_for("pytorch.lightning", "x.py"));
  EXPECT_FALSE(project.requirements().range_for("torch", "x.py"));
}

TEST(RangeFor, ReadsOnlyWhatIsAsked) {
  Project project(
      Files{{"a/requirements.txt", "torch==2.5.1\n"}, {"b/requirements.txt", "torch==2.5.1\n"}, {"b/run.sh", "A=1\n"}});
  EXPECT_EQ(project.reads("a/requirements.txt"), 0);
  EXPECT_EQ(project.sides("a/x.py"), "b");
  EXPECT_EQ(project.sides("a/y.py"), "b");
  EXPECT_EQ(project.reads("a/requirements.txt"), 1);
  EXPECT_EQ(project.reads("b/requirements.txt"), 0);
  EXPECT_EQ(project.reads("b/run.sh"), 0);
}

TEST(RangeFor, Problems) {
  Project project(Files{{"pyproject.toml", "[project\n"}, {"requirements.txt", "torch==2.5.1\n"}});
  EXPECT_TRUE(project.requirements().problems().empty());
  EXPECT_EQ(project.sides(), "b");
  ASSERT_EQ(project.requirements().problems().size(), 1u);
  EXPECT_EQ(project.requirements().problems()[0].path, "pyproject.toml");
  EXPECT_EQ(project.requirements().problems()[0].line, 1u);
}

TEST(RangeFor, ManyMentions) {
  std::string text;
  for (int index = 0; index < 20000; ++index) text += "torch==2." + std::to_string(index) + "\n";
  EXPECT_EQ(Project(Files{{"requirements.txt", text}}).sides(), "bcd");
}

TEST(VariableFor, SameProject) {
  const char* name = "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD";
  Project project(Files{{"a/pyproject.toml", ""},
                        {"a/docker/Dockerfile", "FROM x\nENV TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\n"},
                        {"b/pyproject.toml", ""},
                        {"b/run.sh", "echo\n"}},
                  {"."});
  EXPECT_EQ(project.variable(name, "a/src/x.py"), "a/docker/Dockerfile:2=1");
  EXPECT_EQ(project.variable(name, "b/x.py"), "none");
  EXPECT_EQ(project.variable(name, "x.py"), "none");
  EXPECT_EQ(project.variable("OTHER", "a/x.py"), "none");
}

TEST(VariableFor, AroundAndTruth) {
  Project project(Files{{".github/workflows/test.yml", "env:\n  A: '0'\n  B: 'yes'\n"},
                        {"a/requirements.txt", ""},
                        {"a/run.sh", "export A=1\nexport B=0\n"},
                        {"other/.git", ""},
                        {"other/Dockerfile", "ENV C 1\n"}},
                  {".", "other"});
  EXPECT_EQ(project.variable("A", "a/x.py"), "a/run.sh:1=1");
  EXPECT_EQ(project.variable("B", "a/x.py"), ".github/workflows/test.yml:3=yes");
  EXPECT_EQ(project.variable("A", "x.py"), ".github/workflows/test.yml:2=0");
  EXPECT_EQ(project.variable("A", "other/x.py"), "none");  // another repository
  EXPECT_EQ(project.variable("C", "other/x.py"), "other/Dockerfile:1=1");
  EXPECT_EQ(project.variable("C", "x.py"), "none");
}

TEST(VariableFor, FromSeveralThreads) {
  Project project(Files{{"requirements.txt", "torch==2.5.1\n"}, {"run.sh", "A=1 python x.py\n"}});
  std::vector<std::thread> threads;
  std::vector<std::string> results(8);
  for (std::size_t index = 0; index < results.size(); ++index) {
    threads.emplace_back([&, index] {
      results[index] = project.sides();
      if (project.requirements().variable_for("A", "x.py")) results[index] += 'A';
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& result : results) EXPECT_EQ(result, "bA");
}

}  // namespace
}  // namespace loadgate::project
