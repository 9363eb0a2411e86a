// What a file is for us, by its name alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "project/discovery.h"

namespace loadgate::project {

// The type of the file called `name` in the folder whose path (or last components of it) is `folder`; nothing for
// files that do not matter. Linear in the length of the name; called for every entry of every folder.
std::optional<FileType> file_type(std::string_view folder, std::string_view name);

// `path` without its last component ("" when it has none), and the last component.
std::string_view folder_of(std::string_view path);
std::string_view name_of(std::string_view path);
// The last component without its extension: "train" of "jobs/train.py".
std::string_view stem_of(std::string_view path);

// "a/b" of "a" and "b"; a folder "" or "." adds nothing.
std::string join_path(std::string_view folder, std::string_view name);

}  // namespace loadgate::project
