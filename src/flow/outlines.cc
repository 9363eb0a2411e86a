// Which calls of a function can write something, and to which things: asked first, since what a call writes costs much more.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

bool Engine::writes_by_name(std::string_view method) {
  return method == "write" || method == "writelines" || method == "write_bytes" || method == "write_text";
}

bool Engine::same_root(const Key& a, const Key& b) {
  if (a.root != Key::Root::Constant || !a.has_root_of(b)) return a.has_root_of(b);
  // One path is the other, or lies below it.
  const std::string& shorter = a.steps.size() < b.steps.size() ? a.steps : b.steps;
  const std::string& longer = a.steps.size() < b.steps.size() ? b.steps : a.steps;
  if (shorter == "." || shorter == longer) return true;
  return !shorter.empty() && longer.starts_with(shorter) && (longer[shorter.size()] == '/' || shorter.back() == '/');
}

// Whether what a call is handed is the name of a thing in a folder that the called function may know: fetch(name) for
// `FOLDER / name`, fetch("small") for "models/small/net.pt".
bool Engine::names_part(const Key& own, const Key& thing) {
  const bool constant = thing.root == Key::Root::Constant;
  if ((thing.root != Key::Root::Definition && !constant) || thing.steps.empty()) return false;
  if (own.root == Key::Root::Constant) {
    if (constant) return own.steps.size() > 1 && thing.steps.find(own.steps) != std::string::npos;
    return !own.steps.empty() && thing.steps.ends_with("/" + own.steps);
  }
  return own.root != Key::Root::None && thing.steps.find("{" + to_text(own)) != std::string::npos;
}

Engine::CallOutline Engine::outline_of(File& file, const Call& call) {
  CallOutline outline{.call = &call};
  std::string_view word;
  if (const auto* method = as<Attribute>(call.func)) word = file.name(method->attr);
  else if (const auto* name = as<Name>(call.func)) word = file.name(name->name);
  std::uint16_t roles = database_.word_roles(word);
  outline.writer = (roles & models::kWriteWord) != 0 || writes_by_name(word);
  outline.runs = (roles & models::kRunsWord) != 0;
  return outline;
}

// Keys of the receiver and the arguments, those of a list's elements too.
Engine::CallOutline& Engine::keyed(File& file, CallOutline& outline) {
  constexpr std::uint8_t kMaxTries = 2;  // looking again for what was too much the first time
  bool again = outline.half && outline.writer && !fix_.spent && outline.tries < kMaxTries;
  if (outline.keyed && !again) return outline;
  ++outline.tries;
  outline.keys.clear();
  std::uint32_t outer = std::exchange(fix_.touched, Fixpoint::kNever);
  const Call& call = *outline.call;
  auto add = [&](const Expr* expr) {
    if (const auto* method = as<Attribute>(expr); method != nullptr && writes_by_name(file.name(method->attr))) expr = method->value;
    if (expr->kind == NodeKind::Number || expr->kind == NodeKind::Singleton || expr->kind == NodeKind::Lambda) return;
    if (Key key = key_of(file, expr)) outline.keys.push_back(std::move(key));
    if (!outline.writer) return;
    for (Key& key : alternative_keys(file, expr)) outline.keys.push_back(std::move(key));
  };
  bool text = false;
  for (const Expr* arg : call.args) {
    add(arg);
    if (arg->kind == NodeKind::List || arg->kind == NodeKind::Tuple) {
      Exprs elements = arg->kind == NodeKind::List ? static_cast<const List*>(arg)->elements : static_cast<const Tuple*>(arg)->elements;
      for (const Expr* element : elements) {
        add(element);
        text = text || element->kind == NodeKind::JoinedStr || element->kind == NodeKind::BinOp;
      }
    }
    if (arg->kind == NodeKind::JoinedStr || arg->kind == NodeKind::StringLiteral) text = text || file.text(arg).find(' ') != std::string_view::npos;
  }
  for (const Keyword* keyword : call.keywords) add(keyword->value);
  if (const auto* method = as<Attribute>(call.func)) add(method->value);
  outline.text_argument = text;
  outline.keyed = fix_.touched == Fixpoint::kNever;  // keys found inside a circle are found again
  outline.half = fix_.spent;                          // some were too much to find out
  fix_.touched = std::min(fix_.touched, outer);
  return outline;
}

// Whether the call has to do with the thing: an argument or the receiver is it, contains it, or lies below it.
bool Engine::near(File& file, CallOutline& outline, const Key& key) {
  keyed(file, outline);
  for (const Key& own : outline.keys) {
    if (same_root(own, key) || names_part(own, key)) return true;
  }
  if (outline.runs) return true;  // a command line holds paths in its words
  // extractall() without a path writes to the working folder.
  return outline.writer && key.root == Key::Root::Constant && outline.call->args.size() < 2;
}

bool Engine::touches(File& file, const Call& call, const Key& key) {
  auto [at, fresh] = outlines_.try_emplace(id_of(file, &call));
  if (fresh) at->second = outline_of(file, call);
  return near(file, outlines_.at(id_of(file, &call)), key);
}

// The calls of a function that may write something: no library call that no row says to write, no harmless method.
std::vector<Engine::CallOutline>& Engine::writers(const Function& function) {
  File& file = *function.file;
  auto [at, fresh] = writers_.try_emplace(id_of(file, function.node));
  if (!fresh) return at->second;
  std::vector<CallOutline> found;
  for (const Call* call : function.calls) {
    CallOutline outline = outline_of(file, *call);
    if (!outline.writer && !outline.runs) {
      std::string_view dotted = static_name(file, call->func);
      if (!dotted.empty()) {
        std::size_t dot = dotted.find('.');
        const models::Facts* facts = database_.facts(dotted);
        bool library = facts != nullptr || (dot != std::string_view::npos && database_.knows_module(dotted.substr(0, dot)));
        if (library && (facts == nullptr || facts->callbacks.empty())) continue;
      }
      if (const auto* method = as<Attribute>(call->func)) {
        if (is_harmless_method(file.name(method->attr))) continue;
      } else if (call->args.empty() && call->keywords.empty()) {
        continue;  // nothing handed in: nothing of the caller's is written
      }
    }
    found.push_back(std::move(outline));
  }
  return writers_[id_of(file, function.node)] = std::move(found);
}
}  // namespace loadgate::flow
