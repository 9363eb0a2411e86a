// Load sites: calls that deserialize a model, whatever name they go by.
#pragma once

#include <string_view>
#include <unordered_set>
#include <vector>

#include "detect/sweep.h"
#include "flow/engine.h"

namespace loadgate::detect {

struct Site {
  sema::File* file = nullptr;
  const syntax::Call* call = nullptr;
  const models::LoadRow* row = nullptr;
  flow::Callee callee;              // its name, and bound arguments
  // A loader handed to a call that calls it (pool.map(torch.load, paths)): what it will be called with.
  struct Handed {
    bool yes = false;
    int skip = 0;                   // positional arguments before the loader's own
    bool elements = false;          // the loader gets elements of the arguments
    bool keywords = false;          // the loader's arguments are in `args=`
  } handed;
};

// Names that module-level code of the project binds to a loader, for other files to import: `load_cpu = partial(torch.load, …)`.
using LoaderNames = std::unordered_set<std::string_view>;

// All load sites of the file, in source order; each call once (the first fitting row). `exported`: such names of all files.
std::vector<Site> find_sites(flow::Engine& engine, const LoadWords& words, const LoaderNames& exported, sema::File& file);

// The names of one file that belong to `exported`.
std::vector<std::string_view> exported_loaders(flow::Engine& engine, const LoadWords& words, sema::File& file);

}  // namespace loadgate::detect
