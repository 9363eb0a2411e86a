// Load sites: calls that deserialize a model, whatever name they go by.
#pragma once

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

// All load sites of the file, in source order; each call once (the first fitting row).
std::vector<Site> find_sites(flow::Engine& engine, const LoadWords& words, sema::File& file);

}  // namespace loadgate::detect
