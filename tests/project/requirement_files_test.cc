#include "project/requirement_files.h"

#include <gtest/gtest.h>

#include <sstream>

namespace loadgate::project {
namespace {

// "role line stretches" of every mention of `package`.
std::string show(const RequirementFile& file, std::string_view package = "torch") {
  std::ostringstream out;
  auto print = [&out](const Version& version) {
    for (std::size_t index = 0; index < version.release.size(); ++index) {
      out << (index == 0 ? "" : ".") << version.release[index];
    }
  };
  bool first = true;
  for (const Mention& mention : file.mentions) {
    if (mention.package != package) continue;
    if (!first) out << "; ";
    first = false;
    out << "DOCL"[static_cast<std::size_t>(mention.role)] << mention.line << ' ';
    if (mention.specifier.kind == Specifier::Kind::Any) out << "any";
    if (mention.specifier.kind == Specifier::Kind::Unreadable) out << "unreadable";
    if (mention.specifier.kind != Specifier::Kind::Some) continue;
    for (const Stretch& stretch : mention.specifier.versions) {
      out << '[';
      if (stretch.from) print(*stretch.from);
      out << ',';
      if (stretch.below) print(*stretch.below);
      if (stretch.through) print(*stretch.through);
      out << (stretch.through ? ']' : ')');
    }
  }
  return out.str();
}

std::string one(std::string_view text) {
  RequirementFile file;
  if (auto mention = read_dependency(text, 1, Role::Direct)) file.mentions.push_back(*mention);
  return show(file);
}

TEST(Dependency, Pep508) {
  EXPECT_EQ(one("torch"), "D1 any");
  EXPECT_EQ(one("Torch>=2.6"), "D1 [2.6,)");
  EXPECT_EQ(one("torch[opt-einsum] >=2.0, <3 ; python_version > '3.8'"), "D1 [2.0,3)");
  EXPECT_EQ(one("torch (>=2.0)"), "D1 [2.0,)");
  EXPECT_EQ(one("torch==2.5.1+cu118"), "D1 [2.5.1,2.5.1]");
  EXPECT_EQ(one("torch ; extra == 'gpu'"), "O1 any");
  EXPECT_EQ(one("torch==1.4; python_version < '3'"), "");
  EXPECT_EQ(one("torch==1.4; python_version < '3.0' and sys_platform == 'linux'"), "");
  EXPECT_EQ(one("torch==1.4; python_version < '3.7'"), "D1 [1.4,1.4]");
  EXPECT_EQ(one("torch==1.4; python_version < '3' or sys_platform == 'win32'"), "D1 [1.4,1.4]");
  EXPECT_EQ(one("torch is needed"), "");
  EXPECT_EQ(one("torch>=2,<1"), "D1 unreadable");
  EXPECT_EQ(one(""), "");
  EXPECT_EQ(one("torch[x"), "");
}

TEST(Dependency, Addresses) {
  EXPECT_EQ(one("torch @ https://host/whl/cu118/torch-2.1.0%2Bcu118-cp310-cp310-linux_x86_64.whl"), "D1 [2.1.0,2.1.0]");
  EXPECT_EQ(one("torch@https://host/torch-2.1.0.tar.gz#sha256=00 ; sys_platform == 'linux'"), "D1 [2.1.0,2.1.0]");
  EXPECT_EQ(one("https://host/torch-1.13.1-cp310-none-any.whl"), "D1 [1.13.1,1.13.1]");
  EXPECT_EQ(one("./wheels/torch-2.7.0-cp312-cp312-win_amd64.whl"), "D1 [2.7.0,2.7.0]");
  EXPECT_EQ(one("git+https://host/pytorch/pytorch.git@v2.1.0#egg=torch"), "D1 [2.1.0,2.1.0]");
  EXPECT_EQ(one("torch @ git+https://host/pytorch.git@0123abc"), "D1 any");
  EXPECT_EQ(one("../torch"), "");
}

TEST(RequirementsTxt, Lines) {
  RequirementFile file = read_requirements_txt(
      "# torch==1.0\n"
      "--extra-index-url https://host/whl/cu118\n"
      "torch==2.1.0 \\\n"
      "    --hash=sha256:aaaa \\\n"
      "    --hash=sha256:bbbb\n"
      "torchvision==0.16.0  # torch==1.2\n"
      "-r other.txt\n"
      "-c constraints.txt\n"
      "--requirement=third.txt\n"
      "-e git+https://host/pytorch.git@v2.2.0#egg=torch\r\n"
      "torch >=2.3 ; sys_platform == 'darwin'\n"
      "-e .\n");
  EXPECT_EQ(show(file), "D3 [2.1.0,2.1.0]; D10 [2.2.0,2.2.0]; D11 [2.3,)");
  ASSERT_EQ(file.inclusions.size(), 3u);
  EXPECT_EQ(file.inclusions[0].path, "other.txt");
  EXPECT_TRUE(file.inclusions[1].constraint);
  EXPECT_EQ(file.inclusions[2].path, "third.txt");
}

TEST(RequirementsTxt, Utf16AsPowerShellWritesIt) {
  std::string text = "\xFF\xFE";
  for (char c : std::string("torch==2.1.0\r\n")) text += std::string{c, '\0'};
  EXPECT_EQ(show(read_requirements_txt(text)), "D1 [2.1.0,2.1.0]");
  EXPECT_EQ(show(read_requirements_txt("\xEF\xBB\xBFtorch==2.1.0")), "D1 [2.1.0,2.1.0]");
}

TEST(Pyproject, Pep621) {
  RequirementFile file = read_pyproject(R"([build-system]
requires = ["torch==1.0"]
[project]
name = "x"
dependencies = [
  "numpy",
  "torch>=2.3,<2.6",
]
[project.optional-dependencies]
gpu = ["torch==2.4.0"]
[dependency-groups]
dev = ["torch>=2.5", {include-group = "x"}]
[tool.uv]
dev-dependencies = ["torch"]
constraint-dependencies = ["torch<2.7"]
[tool.uv.sources]
torch = { index = "pytorch" }
[tool.hatch.envs.test]
dependencies = ["torch==2.2"]
[tool.pdm.dev-dependencies]
test = ["torch==2.1"]
[tool.setuptools.dynamic]
dependencies = { file = ["deps.txt"] }
)");
  EXPECT_EQ(show(file),
            "D7 [2.3,2.6); O10 [2.4.0,2.4.0]; O12 [2.5,); O21 [2.1,2.1]; O19 [2.2,2.2]; O14 any; C15 [,2.7)");
  ASSERT_EQ(file.inclusions.size(), 1u);
  EXPECT_EQ(file.inclusions[0].path, "deps.txt");
}

TEST(Pyproject, Poetry) {
  RequirementFile file = read_pyproject(R"([tool.poetry.dependencies]
python = "^3.8"
torch = "^2.3"
[tool.poetry.group.dev.dependencies]
torch = { version = "~2.5", extras = ["x"] }
[tool.poetry.dev-dependencies]
torch = "*"
)");
  EXPECT_EQ(show(file), "D3 [2.3,3); O7 any; O5 [2.5,2.6)");
  file = read_pyproject(R"([tool.poetry.dependencies]
torch = [
  { version = "1.13.1", markers = "sys_platform == 'darwin'" },
  { url = "https://host/torch-2.1.0%2Bcpu-cp310-cp310-linux_x86_64.whl" },
  { version = "1.4", python = "<3.0" },
  { version = "2.0", optional = true },
]
)");
  EXPECT_EQ(show(file), "D3 [1.13.1,1.13.1]; D4 [2.1.0,2.1.0]; O6 [2.0,2.0]");
}

TEST(Pyproject, Broken) {
  RequirementFile file = read_pyproject("[project]\ndependencies = [\n'torch'");
  EXPECT_EQ(file.error, "not valid TOML");
  EXPECT_TRUE(file.mentions.empty());
  file = read_pyproject(std::string(100000, '['));
  EXPECT_FALSE(file.error.empty());
  EXPECT_TRUE(read_pyproject("project = 1\ndependency-groups = 'x'\n[tool]\npoetry = 3\n").mentions.empty());
}

TEST(Pixi, Toml) {
  EXPECT_EQ(show(read_pyproject(
                "[workspace]\nname='x'\n[dependencies]\npytorch = '2.5.*'\n[pypi-dependencies]\ntorch = '>=2'\n")),
            "D4 [2.5,2.6); D6 [2,)");
}

TEST(Pipfile, Tables) {
  EXPECT_EQ(
      show(read_pipfile("[[source]]\nurl='x'\n[packages]\ntorch = '==2.0.1'\n[dev-packages]\ntorch = {version='*'}\n")),
      "O6 any; D4 [2.0.1,2.0.1]");
}

TEST(SetupCfg, Lists) {
  RequirementFile file = read_setup_cfg(R"([metadata]
name = x
description = torch==0.1
[options]
packages = find:
setup_requires =
    torch==0.2
install_requires =
    numpy
    torch >=1.13  # comment
    # torch==0.3
python_requires = >=3.8
[options.extras_require]
gpu =
    torch==2.0
all = torch; numpy
)");
  EXPECT_EQ(show(file), "D10 [1.13,); O15 [2.0,2.0]; O16 any");
  file = read_setup_cfg("[options]\ninstall_requires = file: requirements.txt, more.txt\n");
  ASSERT_EQ(file.inclusions.size(), 2u);
  EXPECT_EQ(file.inclusions[1].path, "more.txt");
}

TEST(SetupPy, Literals) {
  RequirementFile file = read_setup_py(R"(from setuptools import setup
# install_requires=["torch==0.1"]
DEPS = ["numpy", 'torch>=1.8']
setup(
    name="torch",
    keywords=["torch"],
    setup_requires=["torch==0.2"],
    install_requires=[
        "torch>=1.13,<2.1",  # why
        f"torch>={VERSION}",
    ],
    extras_require={
        "gpu": ["torch==2.0"],
        'torch': [],
    },
)
)");
  EXPECT_EQ(show(file), "D3 [1.8,); D9 [1.13,2.1); D10 unreadable; O13 [2.0,2.0]");
}

TEST(SetupPy, OtherShapes) {
  EXPECT_EQ(show(read_setup_py("REQUIRED = '''\ntorch==1.9\nnumpy\n'''\nsetup(install_requires=REQUIRED.split())\n")),
            "D2 [1.9,1.9]");
  EXPECT_EQ(show(read_setup_py("install_requires = ['torch']\ninstall_requires += ['torch>=2']\n")), "D1 any; D2 [2,)");
  EXPECT_EQ(show(read_setup_py("_deps = [\n 'torch>=2.2',\n]\nextras = {}\nextras['torch'] = deps_list('torch')\n")),
            "D2 [2.2,)");
  EXPECT_EQ(show(read_setup_py("x = {'install_requires': ['torch'], 'y': ['torch']}\n")), "D1 any");
  // Hostile: nothing closes.
  read_setup_py(std::string(200000, '['));
  read_setup_py("install_requires=['torch");
  read_setup_py("install_requires='''torch\\");
  read_setup_py(std::string(200000, '\''));
}

TEST(Locks, Toml) {
  EXPECT_EQ(show(read_package_lock(R"(version = 1
[[package]]
name = "own"
version = "0.1.0"
source = { editable = "packages/own" }
dependencies = [
    { name = "torch", version = "9" },
]

[[package]]
name = "torch"
version = "2.5.1"
source = { registry = "https://host/simple" }

[package.metadata]
version = "7"

[[package]]
name = "torch"
version = "2.6.0+cu124"
)")),
            "L12 [2.5.1,2.5.1]; L20 [2.6.0,2.6.0]");
  EXPECT_EQ(show(read_package_lock("lock-version = '1.0'\n[[packages]]\nname = 'torch'\nversion = '2.4.0'\n")),
            "L4 [2.4.0,2.4.0]");
  EXPECT_FALSE(read_package_lock("<html>").error.empty());
  EXPECT_TRUE(read_package_lock("").error.empty());
}

TEST(Locks, Pipfile) {
  EXPECT_EQ(show(read_pipfile_lock(R"({
  "_meta": {"hash": {"sha256": "x"}},
  "default": {
    "numpy": {"version": "==1.26.0"},
    "torch": {
      "hashes": ["sha256:x"],
      "version": "==2.2.0"
    }
  },
  "develop": {"torch": {"file": "https://host/torch-2.3.0-cp311-cp311-linux_x86_64.whl"}}
})")),
            "L5 [2.2.0,2.2.0]; L10 [2.3.0,2.3.0]");
  EXPECT_EQ(read_pipfile_lock("{").error, "not valid JSON");
  EXPECT_EQ(read_pipfile_lock("[]").error, "not valid JSON");
  EXPECT_EQ(read_pipfile_lock("").error, "not valid JSON");
  EXPECT_TRUE(read_pipfile_lock("{\"default\": {\"torch\": 3}}").mentions.empty());
  read_pipfile_lock("{\"default\": " + std::string(100000, '[') + "}");
}

TEST(Locks, CondaAndPixi) {
  EXPECT_EQ(show(read_conda_lock(
                "package:\n- name: pytorch\n  version: 2.1.0\n  manager: conda\n- name: torch\n  version: '2.5.1'\n")),
            "L3 [2.1.0,2.1.0]; L6 [2.5.1,2.5.1]");
  EXPECT_EQ(
      show(read_pixi_lock("packages:\n- conda: https://host/linux-64/pytorch-2.5.1-cpu_mkl_py312_1.conda\n  sha256: x\n"
                          "- pypi: https://host/torch-2.6.0-cp312-none-any.whl\n")),
      "L2 [2.5.1,2.5.1]; L4 [2.6.0,2.6.0]");
}

TEST(Conda, Dependencies) {
  auto conda = [](std::string_view text) {
    RequirementFile file;
    if (auto mention = read_conda_dependency(text, 1, Role::Direct)) file.mentions.push_back(*mention);
    return show(file);
  };
  EXPECT_EQ(conda("pytorch"), "D1 any");
  EXPECT_EQ(conda("pytorch=2.1"), "D1 [2.1,2.2)");
  EXPECT_EQ(conda("pytorch==2.1.0"), "D1 [2.1.0,2.1.0]");
  EXPECT_EQ(conda("pytorch::pytorch=2.1.0=py3.10_cuda11.8_cudnn8.7.0_0"), "D1 [2.1.0,2.1.1)");
  EXPECT_EQ(conda("pytorch >=2.0,<2.3"), "D1 [2.0,2.3)");
  EXPECT_EQ(conda("pytorch 2.1.0 py3.10_0"), "D1 [2.1.0,2.1.0]");
  EXPECT_EQ(conda("pytorch=2.1.*"), "D1 [2.1,2.2)");
  EXPECT_EQ(conda("conda-forge::pytorch-gpu[version='>=2.1',build=cuda*]"), "D1 [2.1,)");
  EXPECT_EQ(conda("pytorch-cuda=11.8"), "");
  EXPECT_EQ(conda("pytorch-lightning=2.0"), "");
}

TEST(Conda, Environment) {
  EXPECT_EQ(show(read_conda_environment(R"(name: x
channels:
  - pytorch
dependencies:
  - python=3.10
  - "pytorch=2.0.1"   # comment
  - pip
  - pip:
    - torch==2.1.0
    - -r requirements.txt
    # - torch==1
  - numpy
prefix: /opt/torch
)")),
            "D6 [2.0.1,2.0.2); D9 [2.1.0,2.1.0]");
  EXPECT_EQ(show(read_conda_environment("dependencies:\n- pytorch>=2\n- pip:\n  - torch==2.1\n- torch=1\n")),
            "D2 [2,); D4 [2.1,2.1]; D5 [1,2)");
  EXPECT_EQ(show(read_conda_environment("dependencies: [python, pytorch=2.5, pip]\n")), "D1 [2.5,2.6)");
  EXPECT_TRUE(read_conda_environment("services:\n  - torch\n").mentions.empty());
}

TEST(Files, ReaderByName) {
  EXPECT_EQ(show(read_requirement_file("a/uv.lock", "[[package]]\nname = 'torch'\nversion = '2'\n")), "L3 [2,2]");
  EXPECT_EQ(show(read_requirement_file("requirements/base.txt", "torch==2\n")), "D1 [2,2]");
  EXPECT_EQ(show(read_requirement_file("pylock.dev.toml", "[[packages]]\nname = 'torch'\nversion = '2'\n")),
            "L3 [2,2]");
  EXPECT_TRUE(is_lock_file("conda-lock.yml"));
  EXPECT_FALSE(is_lock_file("pyproject.toml"));
}

}  // namespace
}  // namespace loadgate::project
