// Assignments of environment variables in the files that build, start and test a project.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "project/versions.h"

namespace loadgate::project {

// Every assignment in the file, in order; `path` decides the format and is put into the rows. Formats: Dockerfile (ENV,
// ARG, and the shell of RUN, CMD, ENTRYPOINT), compose files, workflows and other YAML (mappings and lists below `env`,
// `environment` and `variables`, and the shell of all other lines), Makefile (`export A = b`, recipes), .env, tox.ini,
// Procfile, and shell for the rest (`export A=b`, `A=b`, `A=b command`, `env A=b command`, `-e A=b`). Values are
// without quotes; what a shell would expand stays as written.
std::vector<Requirements::Variable> read_variables(std::string_view path, std::string_view text);

}  // namespace loadgate::project
