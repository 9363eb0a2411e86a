#include "project/discovery.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "project/file_names.h"
#include "project/git_index.h"
#include "project/ignore.h"
#include "project/versions.h"
#include "project/working_folder.h"

namespace loadgate::project {
namespace {

namespace fs = std::filesystem;

// A folder of its own as working folder.
class Tree : public testing::Test {
 protected:
  void SetUp() override {
    before_ = fs::current_path();
    std::string pattern = (fs::temp_directory_path() / "discovery_XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    root_ = fs::canonical(pattern);
    fs::current_path(root_);
    ::setenv("PWD", root_.c_str(), 1);
  }
  void TearDown() override {
    fs::current_path(before_);
    fs::remove_all(root_);
  }

  static void write(const std::string& path, std::string_view text = "") {
    if (fs::path(path).has_parent_path()) fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  static void link(const std::string& path, const std::string& target) {
    if (fs::path(path).has_parent_path()) fs::create_directories(fs::path(path).parent_path());
    fs::create_symlink(target, path);
  }
  static std::string list(const std::vector<FoundFile>& files) {
    std::string text;
    for (const FoundFile& file : files) {
      if (!text.empty()) text += ' ';
      text += file.path;
    }
    return text;
  }
  static std::string found(const std::vector<std::string>& paths, const DiscoveryOptions& options = {}) {
    return list(discover(paths, options).files);
  }

  fs::path before_;
  fs::path root_;
};

TEST_F(Tree, SortedAndTyped) {
  for (const char* path : {"b.py", "a/c.py", "a.py", "a-b/x.py", "a/b/d.ipynb", "a/e.pyi", "a/f.txt", "a/g.pyw",
                           "requirements.txt", "Dockerfile", "a/README"}) {
    write(path);
  }
  EXPECT_EQ(found({"."}), "Dockerfile a-b/x.py a.py a/b/d.ipynb a/c.py a/g.pyw b.py requirements.txt");
  Discovery result = discover({"."}, {});
  EXPECT_EQ(result.files[0].type, FileType::Script);
  EXPECT_EQ(result.files[2].type, FileType::Python);
  EXPECT_EQ(result.files[3].type, FileType::Notebook);
  EXPECT_EQ(result.files[7].type, FileType::Requirements);
  EXPECT_EQ(result.roots, std::vector<std::string>{"."});
  EXPECT_EQ(result.working_folder, root_.string());
}

TEST_F(Tree, SamePathsHoweverGiven) {
  write("p/a.py");
  write("p/q/b.py");
  std::string expected = "p/a.py p/q/b.py";
  for (const std::string& path : {std::string("."), root_.string(), std::string("p"), root_.string() + "/p/",
                                  std::string("./p//"), std::string("p/q/.."), std::string("p/../p")}) {
    EXPECT_EQ(found({path}), expected) << path;
  }
  EXPECT_EQ(found({"p", root_.string() + "/p", "p/a.py", "./p/q"}), expected);
  fs::current_path("p/q");
  EXPECT_EQ(found({".."}), root_.string() + "/p/a.py b.py");
  EXPECT_EQ(found({root_.string() + "/p"}), root_.string() + "/p/a.py b.py");
  EXPECT_EQ(found({"."}), "b.py");
  EXPECT_EQ(found({"../a.py"}), root_.string() + "/p/a.py");
}

TEST_F(Tree, WorkingFolderBehindALink) {
  write("real/a.py");
  link("name", "real");
  fs::current_path("name");
  ::setenv("PWD", (root_ / "name").c_str(), 1);
  EXPECT_EQ(found({(root_ / "name").string()}), "a.py");
  EXPECT_EQ(found({(root_ / "real").string()}), "a.py");
  EXPECT_EQ(found({"."}), "a.py");
  ::unsetenv("PWD");
  EXPECT_EQ(found({(root_ / "name").string()}), "a.py");
}

TEST_F(Tree, GivenFilesAreTaken) {
  write(".gitignore", "*\n");
  write("a.py");
  write("venv/b.py");
  write("script");
  write("n.ipynb");
  write("odd.txt");
  Discovery result = discover({"script", "n.ipynb", "venv/b.py", "a.py", "odd.txt"}, {});
  EXPECT_EQ(list(result.files), "a.py n.ipynb odd.txt script venv/b.py");
  EXPECT_EQ(result.files[1].type, FileType::Notebook);
  EXPECT_EQ(result.files[2].type, FileType::Python);
  EXPECT_EQ(result.roots, (std::vector<std::string>{".", "venv"}));
  EXPECT_EQ(found({"."}), "");
}

TEST_F(Tree, Missing) {
  Discovery result = discover({"nowhere", "", "a/b"}, {});
  EXPECT_EQ(result.missing, (std::vector<std::string>{"nowhere", "", "a/b"}));
  EXPECT_TRUE(result.files.empty());
}

TEST_F(Tree, DefaultExcludes) {
  for (const char* path : {".git/a.py", ".venv/a.py", "build/a.py", "dist/a.py", "x/node_modules/a.py",
                           "x/site-packages/a.py", "__pycache__/a.py", ".tox/a.py", "env1/pyvenv.cfg", "env1/lib/a.py",
                           "env2/conda-meta/history", "env2/a.py", "ok/a.py", "ok/build.py"}) {
    write(path);
  }
  EXPECT_EQ(found({"."}), "ok/a.py ok/build.py");
  // Given by name: taken.
  EXPECT_EQ(found({"build"}), "build/a.py");
  EXPECT_EQ(found({"env1"}), "env1/lib/a.py");
}

TEST_F(Tree, ExcludeOptions) {
  for (const char* path : {"a/x.py", "a/b/x.py", "c/x.py", "build/x.py", "env/pyvenv.cfg", "env/x.py", "a/test_x.py"})
    write(path);
  EXPECT_EQ(found({"."}, {.exclude = {"a/b", "c"}}), "a/test_x.py a/x.py build/x.py env/x.py");
  EXPECT_EQ(found({"."}, {.extend_exclude = {"test_*.py", "/c/"}}), "a/b/x.py a/x.py");
  // A pattern with a slash starts at the working folder, whatever is scanned.
  EXPECT_EQ(found({"a"}, {.extend_exclude = {"a/b"}}), "a/test_x.py a/x.py");
  EXPECT_EQ(found({"a"}, {.extend_exclude = {"*", "!x.py"}}), "a/x.py");
}

TEST_F(Tree, IgnoreFiles) {
  write(".git/info/exclude", "excluded.py\n");
  write(".gitignore", "ignored.py\n/sub/only_here.py\n*.gen.py\n");
  write(".ignore", "!kept.gen.py\nmine.py\n");
  write("sub/.gitignore", "!ignored.py\n");
  for (const char* name : {"excluded.py", "ignored.py", "only_here.py", "a.gen.py", "kept.gen.py", "mine.py"}) {
    write(name);
    write(std::string("sub/") + name);
  }
  const char* in_sub = "sub/ignored.py sub/kept.gen.py";
  EXPECT_EQ(found({"."}), "kept.gen.py only_here.py sub/ignored.py sub/kept.gen.py");
  EXPECT_EQ(found({"sub"}), in_sub);
  fs::current_path("sub");
  EXPECT_EQ(found({"."}), "ignored.py kept.gen.py");
  fs::current_path("..");
  EXPECT_EQ(discover({"."}, {.ignore_files = false}).files.size(), 12u);
}

TEST_F(Tree, TrackedFilesAreNotIgnored) {
  write(".gitignore", "data\n*.gen.py\n");
  write("pkg/data/loader.py");
  write("pkg/data/local.py");
  write("a.gen.py");
  EXPECT_EQ(found({"."}), "");
  // An index of version 2 with one entry, as `git add -f pkg/data/loader.py` leaves it but for what stat says.
  const std::string name = "pkg/data/loader.py";
  std::string index("DIRC\0\0\0\2\0\0\0\1", 12);
  index += std::string(60, '\0') + std::string("\0\x12", 2) + name;
  index += std::string(8 - (index.size() - 12) % 8, '\0');
  write(".git/index", index);
  EXPECT_EQ(found({"."}), name);
  EXPECT_EQ(found({"pkg"}), name);
  EXPECT_EQ(found({"."}, {.extend_exclude = {"data"}}), "");
  write(".ignore", "data\n");
  EXPECT_EQ(found({"."}), "");
}

TEST_F(Tree, RepositoryInsideARepository) {
  write(".git/HEAD");
  write(".gitignore", "x.py\n/gone/\n");
  write("inner/.git/HEAD");
  write("inner/x.py");
  write("gone/.git/HEAD");
  write("gone/y.py");
  write("work/.git", "gitdir: ../.git/worktrees/work\n");
  write(".git/worktrees/work/commondir", "../..\n");
  write(".git/info/exclude", "z.py\n");
  write("work/z.py");
  write("work/x.py");
  EXPECT_EQ(found({"."}), "inner/x.py work/x.py");
  EXPECT_EQ(discover({"."}, {}).repositories, (std::vector<std::string>{".", "inner", "work"}));
}

TEST_F(Tree, LinkedFilesAndFolders) {
  write("real/a.py");
  link("again", "real");
  link("alias.py", "real/a.py");
  EXPECT_EQ(found({"."}), "real/a.py");
  write("../" + root_.filename().string() + "_outside/b.py");
  fs::path outside = root_.string() + "_outside";
  link("linked", outside.string());
  link("more/linked", outside.string());
  link("c.py", (outside / "b.py").string());
  EXPECT_EQ(found({"."}), "c.py linked/b.py real/a.py");
  EXPECT_EQ(found({"."}, {.threads = 4}), "c.py linked/b.py real/a.py");
  EXPECT_EQ(found({"again"}), "again/a.py");
  fs::remove_all(outside);
}

TEST_F(Tree, LinkLoops) {
  write("a/x.py");
  link("a/up", "..");
  link("a/root", "/");
  link("a/self", "self");
  link("a/gone.py", "nowhere");
  link("a/gone", "nowhere");
  Discovery result = discover({"."}, {});
  EXPECT_EQ(list(result.files), "a/x.py");
  std::vector<std::string> problems;
  for (const FileProblem& problem : result.problems) problems.push_back(problem.path);
  EXPECT_EQ(problems, (std::vector<std::string>{"a/gone.py", "a/root", "a/self", "a/up"}));
}

TEST_F(Tree, UnreadableAndOddEntries) {
  write("a/x.py");
  fs::create_directories("dir.py");
  ::mkfifo("pipe.py", 0600);
  EXPECT_EQ(found({"."}), "a/x.py");
  EXPECT_EQ(discover({"pipe.py"}, {}).problems.size(), 1u);
  if (::geteuid() == 0) return;  // root reads everything
  fs::permissions("a", fs::perms::none);
  Discovery result = discover({"."}, {});
  fs::permissions("a", fs::perms::owner_all);
  ASSERT_EQ(result.problems.size(), 1u);
  EXPECT_EQ(result.problems[0].path, "a");
  EXPECT_EQ(result.problems[0].message, "no permission to read this folder");
}

TEST_F(Tree, ThreadsDoNotMatter) {
  for (int folder = 0; folder < 40; ++folder) {
    for (int file = 0; file < 5; ++file) {
      std::ostringstream path;
      path << 'd' << folder % 7 << "/e" << folder << "/f" << file << ".py";
      write(path.str());
    }
  }
  write("d1/.gitignore", "e1*\n");
  std::string expected = found({"."}, {.threads = 1});
  for (unsigned threads : {0u, 2u, 3u, 8u}) {
    EXPECT_EQ(found({"."}, {.threads = threads}), expected);
    EXPECT_EQ(found({"d3", "d1", "."}, {.threads = threads}), expected);
  }
}

TEST_F(Tree, DeepFolders) {
  std::string path;
  for (int depth = 0; depth < 400; ++depth) path += "d/";
  write(path + "x.py");
  EXPECT_EQ(found({"."}), path + "x.py");
}

TEST_F(Tree, Surroundings) {
  write(".git/HEAD");
  write("requirements.txt", "torch==2.5.1\n");
  write("run.sh", "export A=1\n");
  write("requirements/dev.txt", "x\n");
  write(".github/workflows/ci.yml", "env:\n  B: 2\n");
  write("setup.py");
  write("pkg/sub/a.py");
  write("pkg/Dockerfile", "ENV C 3\n");
  Discovery result = discover({"pkg/sub"}, {});
  EXPECT_EQ(list(result.files), "pkg/sub/a.py");
  EXPECT_EQ(list(result.surroundings),
            ".github/workflows/ci.yml pkg/Dockerfile requirements.txt requirements/dev.txt run.sh setup.py");
  EXPECT_EQ(result.repositories, std::vector<std::string>{"."});
  EXPECT_EQ(list(discover({"pkg/sub/a.py"}, {}).surroundings), list(result.surroundings));
  EXPECT_EQ(list(discover({"."}, {}).surroundings), "");
  Discovery unsaved;
  add_surroundings("pkg/sub/unsaved.py", unsaved);
  EXPECT_EQ(list(unsaved.surroundings), list(result.surroundings));
  EXPECT_EQ(unsaved.roots, std::vector<std::string>{"pkg/sub"});
  EXPECT_EQ(unsaved.repositories, std::vector<std::string>{"."});

  auto read = [](const std::string& name) -> std::optional<std::string> {
    std::ifstream file(name, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  fs::current_path("pkg");
  for (const char* given : {"sub", "sub/a.py", "../pkg/sub", ".", ".."}) {
    Discovery around = discover({given}, {});
    Requirements requirements(around, read);
    std::optional<VersionRange> range = requirements.range_for("torch", "sub/a.py");
    ASSERT_TRUE(range) << given;
    EXPECT_TRUE(range->touches("2.5", "2.6"));
    for (const char* name : {"A", "B", "C"}) EXPECT_TRUE(requirements.variable_for(name, "sub/a.py")) << given << name;
  }
  EXPECT_EQ(discover({"sub"}, {}).surroundings[0].path, "../.github/workflows/ci.yml");
}

TEST(FileNames, Types) {
  auto type = [](std::string_view path) {
    std::optional<FileType> found = file_type(folder_of(path), name_of(path));
    return found ? "PNRS"[static_cast<std::size_t>(*found)] : '-';
  };
  for (const char* path : {"requirements.txt",
                           "requirements-dev.txt",
                           "dev-requirements.txt",
                           "requirements/x.txt",
                           "a/requirements/x.in",
                           "constraints.txt",
                           "pyproject.toml",
                           "setup.cfg",
                           "Pipfile",
                           "Pipfile.lock",
                           "poetry.lock",
                           "uv.lock",
                           "pdm.lock",
                           "pylock.toml",
                           "pylock.dev.toml",
                           "environment.yml",
                           "environment-gpu.yaml",
                           "conda.yaml",
                           "conda-lock.yml",
                           "pixi.lock",
                           "pixi.toml",
                           "env.yml"}) {
    EXPECT_EQ(type(path), 'R') << path;
  }
  for (const char* path :
       {"Dockerfile", "Dockerfile.gpu", "gpu.Dockerfile", "x.dockerfile", "Containerfile", "compose.yaml",
        "docker-compose.override.yml", "a.sh", "a.bash", "Makefile", "x.mk", ".github/workflows/ci.yml",
        ".gitlab-ci.yml", ".env", ".env.local", "prod.env", ".envrc", "tox.ini", "Procfile"}) {
    EXPECT_EQ(type(path), 'S') << path;
  }
  for (const char* path : {"a.pyi", "a.pyc", "README.txt", "x.toml", "x.yml", "x", "", ".", "a.lock", "py", "x.cfg"}) {
    EXPECT_EQ(type(path), '-') << path;
  }
  EXPECT_EQ(type("setup.py"), 'P');
  EXPECT_EQ(type(".py"), 'P');
  EXPECT_EQ(type("a.ipynb"), 'N');
}

TEST(Paths, Normal) {
  EXPECT_EQ(normal_path("a//b/./c/../d/"), "a/b/d");
  EXPECT_EQ(normal_path("../a/.."), "..");
  EXPECT_EQ(normal_path("/../a"), "/a");
  EXPECT_EQ(normal_path(""), ".");
  EXPECT_EQ(normal_path("a/.."), ".");
  EXPECT_EQ(normal_path("/"), "/");
  EXPECT_TRUE(is_below("/a/b", "/a"));
  EXPECT_TRUE(is_below("/a", "/a"));
  EXPECT_FALSE(is_below("/ab", "/a"));
  EXPECT_TRUE(is_below("/a", "/"));
  EXPECT_EQ(join_path("a", "b"), "a/b");
  EXPECT_EQ(join_path(".", "b"), "b");
  EXPECT_EQ(join_path("/", "b"), "/b");
}

TEST(Wildmatch, BoundedWork) {
  std::string text(300, 'a');
  std::string pattern;
  for (int index = 0; index < 40; ++index) pattern += "**/*a*a*/";
  EXPECT_FALSE(wildmatch(pattern + "b", text + "/" + text + "/" + text, true));
  std::string stars;
  for (int index = 0; index < 200; ++index) stars += "*a";
  EXPECT_FALSE(wildmatch(stars + "b", text, false));
  EXPECT_TRUE(wildmatch("**", "a/b", true));
  EXPECT_FALSE(wildmatch("foo**/bar", "foobar", true));
}

}  // namespace
// Paths of version 4 begin like the one before; an index of a few megabytes could fill any memory.
TEST(GitIndex, PathsThatGrowWithoutEndAreLeftOut) {
  constexpr std::uint32_t kEntries = 20000;
  std::string index("DIRC\0\0\0\4", 8);
  for (int shift = 24; shift >= 0; shift -= 8) index += static_cast<char>(kEntries >> shift & 255);
  for (std::uint32_t i = 0; i < kEntries; ++i) index += std::string(62, '\0') + std::string("\0a\0", 3);  // one letter more
  const GitIndex tracked(index);
  EXPECT_TRUE(tracked.tracks("a", false));
  EXPECT_TRUE(tracked.tracks(std::string(1000, 'a'), false));
  EXPECT_FALSE(tracked.tracks(std::string(4000, 'a'), false));  // all together would be more than four times the index
  EXPECT_FALSE(tracked.tracks(std::string(5000, 'a'), false));
}

}  // namespace loadgate::project
