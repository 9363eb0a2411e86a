// Readers of requirement and lock files, one function a format. None of them reads anything else than the text given.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "project/version_sets.h"

namespace loadgate::project {

enum class Role : std::uint8_t {
  Direct,      // installed with the project
  Optional,    // extras, groups, tests
  Constraint,  // narrows others
  Lock,        // what is installed exactly
};

// A package named in a file.
struct Mention {
  std::string package;  // normal_name(), conda's names for torch as `torch`
  Specifier specifier;
  std::string text;  // as written, without comments, markers and hashes: "torch>=2.6"
  std::uint32_t line = 0;
  Role role = Role::Direct;
};

struct Inclusion {
  std::string path;  // relative to the folder of the including file
  bool constraint = false;
};

struct RequirementFile {
  std::vector<Mention> mentions;
  std::vector<Inclusion> inclusions;
  std::vector<std::string> members;  // uv.lock: folders of the workspace's own packages, relative
  std::string error;                 // not what its name says; "" otherwise
  std::uint32_t error_line = 0;
};

// Whether the file is a lock file by its name.
bool is_lock_file(std::string_view name);

// Picks the reader by the file's name (the last component of `path`). Text of a requirements file may be UTF-16 with a
// BOM, as PowerShell writes it. Limits: `text` of any size is read in linear time, nesting is bounded by the libraries.
RequirementFile read_requirement_file(std::string_view path, std::string_view text);

// The formats.
RequirementFile read_requirements_txt(std::string_view text);
RequirementFile read_pyproject(std::string_view text);  // also pixi.toml
RequirementFile read_pipfile(std::string_view text);
RequirementFile read_setup_cfg(std::string_view text);
RequirementFile read_setup_py(std::string_view text);
RequirementFile read_pipfile_lock(std::string_view text);
RequirementFile read_package_lock(std::string_view text);  // poetry.lock, uv.lock, pdm.lock, pylock.toml
RequirementFile read_conda_environment(std::string_view text);
RequirementFile read_conda_lock(std::string_view text);
RequirementFile read_pixi_lock(std::string_view text);

// One dependency as PEP 508 writes it ("torch[opt] >=2.0,<3 ; python_version > '3.8'", "torch @ URL"), or a URL or path
// of a wheel. Nothing when it is none, or when its marker never holds on Python 3.
std::optional<Mention> read_dependency(std::string_view text, std::uint32_t line, Role role);

// Name and version of "torch-2.1.0%2Bcu118-cp310-cp310-linux_x86_64.whl", "torch-2.1.0.tar.gz", or conda's
// "pytorch-2.1.0-py3.10_cuda11.8_0.conda"; the text may be a URL or path that ends in such a name.
std::optional<Mention> read_file_name(std::string_view url, std::uint32_t line, Role role);

// One conda dependency ("conda-forge::pytorch=2.1.0=py3.10_0", "pytorch >=2.0").
std::optional<Mention> read_conda_dependency(std::string_view text, std::uint32_t line, Role role);

// Helpers that the readers share.
std::string_view trimmed(std::string_view text);
struct TextLine {
  std::string_view text;  // without its end
  std::uint32_t number = 0;
};
std::vector<TextLine> lines_of(std::string_view text);

}  // namespace loadgate::project
