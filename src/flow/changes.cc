// What called functions store in the things that they are handed: after `loosen(options)` the mapping has what loosen puts
// into its parameter.
//
// Asked where a name is read for a part of it (`options["path"]`, `args.model`): every earlier call of a function of the
// project that is handed the name adds what that function's parameter has there at its end. A store on every way hides
// what was there before. Fields of `self` are not looked at here: classes.cc knows what methods store.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxHands = 3;                       // functions that hand it on to others
constexpr std::uint64_t kChangeQuestions = 600;    // for finding out what one call stores

}  // namespace

// Calls that may be of the project's own functions and get the name itself as an argument.
const std::vector<const Call*>& Engine::calls_handed(const Function& function, NameId name) {
  File& file = *function.file;
  auto [at, fresh] = calls_handed_.try_emplace(id_of(file, function.node));
  if (fresh) {
    for (const Call* call : function.calls) {
      std::string_view dotted = static_name(file, call->func);
      if (!dotted.empty() && (database_.facts(dotted) != nullptr || database_.knows_module(dotted.substr(0, dotted.find('.'))))) continue;
      if (const auto* method = as<Attribute>(call->func); method != nullptr && is_harmless_method(file.name(method->attr))) continue;
      auto add = [&](const Expr* argument) {
        if (const auto* handed = as<Name>(argument)) at->second[handed->name].push_back(call);
      };
      for (const Expr* argument : call->args) add(argument);
      for (const Keyword* keyword : call->keywords) add(keyword->value);
    }
  }
  static const std::vector<const Call*> kNone;
  auto found = at->second.find(name);
  return found == at->second.end() ? kNone : found->second;
}

// What calls before `use` have stored in it at `path`; `sure`: nothing of what was there before is left.
SetId Engine::changed_by_calls(File& file, const Function& scope, const Name* use, PathId path, bool& sure) {
  sure = false;
  SetId value = SetId::Empty;
  if (light_ || path == PathId::Empty) return value;
  const bool own = scope.owner != nullptr && !scope.parameters.empty() && scope.parameters[0]->name == use->name;
  if (own) return value;
  const std::vector<const Call*> calls = calls_handed(scope, use->name);
  FileFlow& walked = flow(file);
  for (const Call* call : calls) {
    if (is_inside(call, use)) continue;
    if (!precedes(file, call, use)) continue;
    // The same thing still: no definition in between.
    auto same_thing = [&](const Expr* argument) {
      const auto* handed = as<Name>(argument);
      if (handed == nullptr || handed->name != use->name) return false;
      const std::vector<DefId> there = walked.defs_of(walked.reaching(handed));
      const std::vector<DefId> here = walked.defs_of(walked.reaching(use));
      if (there.empty() && here.empty()) return true;
      return std::any_of(there.begin(), there.end(), [&](DefId one) { return std::find(here.begin(), here.end(), one) != here.end(); });
    };
    bool certain = false;
    SetId stored = fix_.bounded(kChangeQuestions, [&] { return stored_by_call(file, *call, same_thing, path, certain, 0); }, [] { return SetId::Empty; });
    if (certain && dominates(file, call, use)) {
      value = stored;
      sure = true;
    } else {
      value = unite(value, stored);
    }
  }
  return value;
}

// What the called functions store in those arguments, in terms of the caller.
SetId Engine::stored_by_call(File& file, const Call& call, const std::function<bool(const Expr*)>& is_it, PathId path, bool& sure, int depth) {
  SetId value = SetId::Empty;
  bool first = true;
  for (const Item& item : items(callee(file, call.func))) {
    CallSite site;
    Function* function = called_by(file, call, item, site);
    bool all = false;
    if (function != nullptr && function->node->kind == NodeKind::FunctionDef) {
      const std::uint32_t shift = site.bound ? 1 : 0;
      auto look = [&](std::uint32_t index) {
        if (index >= function->parameters.size()) return;
        bool here = false;
        SetId stored = stored_in_parameter(*function, index, path, here, depth);
        value = unite(value, substitute(stored, *function, site));
        all = all || here;
      };
      for (std::uint32_t at = 0; at < call.args.size() && call.args[at]->kind != NodeKind::Starred; ++at) {
        if (is_it(call.args[at])) look(at + shift);
      }
      for (const Keyword* keyword : call.keywords) {
        if (keyword->name == NameId::None || !is_it(keyword->value)) continue;
        const int index = function->parameter_index(file.name(keyword->name));
        if (index >= 0) look(static_cast<std::uint32_t>(index));
      }
    }
    sure = (first || sure) && all;
    first = false;
  }
  return value;
}

// What the function has stored in its parameter at its end.
SetId Engine::stored_in_parameter(Function& function, std::uint32_t index, PathId path, bool& sure, int depth) {
  sure = false;
  File& file = *function.file;
  FileFlow& walked = flow(file);
  if (walked.in_progress(function)) return SetId::Empty;
  walked.require(function);
  const NameId name = function.parameters[index]->name;
  // The name must still be what was handed in.
  DefSetId at_end = walked.at_end(function, name);
  if (at_end == DefSetId::None) return SetId::Empty;
  bool handed_in = false;
  SetId value = SetId::Empty;
  for (DefId id : std::vector<DefId>(walked.defs_of(at_end))) {
    const Def def = walked.def(id);
    if (def.kind == DefKind::Parameter) handed_in = true;
    if (def.kind == DefKind::Mutation || def.kind == DefKind::ItemStore || def.kind == DefKind::NamedStore) value = unite(value, def_value(file, function, id, nullptr, path));
  }
  if (!handed_in) return SetId::Empty;
  bool hides = false;
  const std::vector<FileFlow::Part> parts = walked.parts_at_end(function, name);
  SetId below = parts_value(file, function, parts, nullptr, path, hides);
  sure = hides;
  if (hides) return below;
  value = unite(value, below);
  // … and what it has others store there.
  if (depth + 1 >= kMaxHands) return value;
  auto is_it = [&](const Expr* argument) { return argument->kind == NodeKind::Name && static_cast<const Name*>(argument)->name == name; };
  for (const Call* call : std::vector<const Call*>(calls_handed(function, name))) {
    bool inner_sure = false;
    value = unite(value, stored_by_call(file, *call, is_it, path, inner_sure, depth + 1));
  }
  return value;
}

}  // namespace loadgate::flow
