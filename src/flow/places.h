// Places: what a function stores to below one of its names, `name.attribute`, `name["key"]` and deeper. Each is a variable of
// the walk (control.cc), so that `self.path = x` followed by a read of `self.path` is seen as what it is.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "flow/file_flow.h"

namespace loadgate::flow {

class Places {
 public:
  using Var = std::uint32_t;
  struct Place {
    std::string steps;  // as in Chain
    Var var;
    PathId path;        // from the root name
  };

  // New places take their variables from `count`.
  Places(const sema::File& file, Texts& texts, Paths& paths, Var& count) : file_(file), texts_(texts), paths_(paths), count_(count) {}

  // Finds all places that the function stores to.
  void collect(const sema::Function& function);
  // The variable of a place, a new one if it is not known yet.
  Var at(const Chain& chain, PathId path);
  // The place, or nullptr.
  const Place* find(const Chain& chain) const;
  const std::vector<Place>& below(syntax::NameId root) const;
  const std::unordered_map<syntax::NameId, std::vector<Place>>& all() const { return places_; }

  // The access path from the root name of a chain to the expression, and `tail` behind it.
  PathId path_below_root(const Expr* expr, PathId tail = PathId::Empty);
  // Named keys that a method takes out or sets, each as a place with the value: `x.pop("k")` (nullptr), `x.update(k=value)`.
  void for_each_keyed_change(const Call& call, const std::function<void(const Chain&, PathId, const Expr*)>& visit);

 private:
  const sema::File& file_;
  Texts& texts_;
  Paths& paths_;
  Var& count_;
  std::unordered_map<syntax::NameId, std::vector<Place>> places_;
};

}  // namespace loadgate::flow
