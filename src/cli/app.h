// The command line: which commands there are, and what happens when it is used wrongly.
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace loadgate::cli {

// Exit statuses, as --help tells them.
inline constexpr int kNoFinding = 0;
inline constexpr int kFindings = 1;
inline constexpr int kWrongUse =
    2;  // wrong use or configuration, output that cannot be written, --strict and a problem

// Runs the command that the arguments name; gives the exit status. Lets no exception out.
int run(int argc, char** argv);

// Each command adds itself to `app` and gives back what runs it once the arguments are parsed. `app` outlives both.
using Command = std::function<int()>;
Command add_check(CLI::App& app);
Command add_explain(CLI::App& app);
Command add_completion(CLI::App& app);

}  // namespace loadgate::cli
