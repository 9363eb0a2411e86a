// Python text that is run in the module: `exec(open("overrides.py").read())`.
//
// It may set any variable of the module, so each has a definition more (DefKind::Executed): settings, chosen by whoever
// decides the text. Where the text is a file of the project, that file is asked what it brings in: what it runs in turn, and
// what it puts into globals().
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxNested = 3;  // files that run files

}  // namespace

SetId Engine::executed(File& file, const Call& call) {
  SetId value = single(source(SourceKind::configuration, file, &call, file.text(call.func)));
  if (call.args.empty()) return value;
  value = unite(value, without_literals(eval(file, call.args[0])));
  return unite(value, put_into_globals(file, call, kMaxNested));
}

// What the file of the project whose text is run there puts into the variables.
SetId Engine::put_into_globals(File& file, const Call& call, int depth) {
  File* run = depth == 0 || call.args.empty() ? nullptr : script_read(file, call.args[0]);
  if (run == nullptr || run == &file) return SetId::Empty;
  SetId value = SetId::Empty;
  for (const Node* node : run->nodes) {
    if (const auto* inner = as<Call>(node); inner != nullptr && !inner->args.empty() && executes(*run, *inner)) {
      value = unite(value, without_literals(eval(*run, inner->args[0])));
      value = unite(value, put_into_globals(*run, *inner, depth - 1));
    }
    const auto* assign = as<Assign>(node);
    for (const Expr* target : assign == nullptr ? Exprs() : assign->targets) {
      const auto* entry = as<Subscript>(target);
      const auto* table = entry == nullptr ? nullptr : as<Call>(entry->value);
      const bool global = table != nullptr && table->args.empty() && static_name(*run, table->func) == "globals";
      if (global) value = unite(value, without_literals(eval(*run, assign->value)));
    }
  }
  return value;
}

// The file of the project whose text is read there from a constant path: `open("tools/setup.py").read()`.
File* Engine::script_read(File& file, const Expr* text) {
  constexpr std::string_view kPython = ".py";
  const Key key = key_of(file, text);
  if (key.root != Key::Root::Constant || !key.steps.ends_with(kPython)) return nullptr;
  std::string dotted = key.steps.substr(0, key.steps.size() - kPython.size());
  if (dotted.starts_with("./")) dotted.erase(0, 2);
  std::replace(dotted.begin(), dotted.end(), '/', '.');
  const FileId id = program_.modules().absolute(dotted, file.id);
  return id == sema::kNoFile ? nullptr : program_.file(id);
}

}  // namespace loadgate::flow
