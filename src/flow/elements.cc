// Elements: what is said of each thing that a loop or comprehension goes through.
//
// `for path in paths: verify(path)` that ran to its end says something of every element of `paths`, and so do
// `all(good(path) for path in paths)` and an empty `[path for path in paths if not good(path)]`. A key in which the loop's
// variable stands becomes one in which "every element" stands, `paths[*]`, at its root or within a path: `folder / name`.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxNesting = 4;  // loops within loops, keys within keys

}  // namespace

// What a loop or comprehension binds: `for path in paths`, `for path, digest in table.items()`, through enumerate(), zip()
// and the like. Two loops over the same thing bind the same elements.
Key Engine::element_key(const Key& key, const Node* loop) {
  if (key.root != Key::Root::Definition || key.node == Key::kSeveral) return {};
  // A text of the program can look like a key.
  File* holder = key.file < program_.size() ? program_.file(key.file) : nullptr;
  if (holder == nullptr || key.node >= holder->nodes.size() || holder->nodes[key.node] == nullptr) return {};
  File& file = *holder;
  const Node* target = file.nodes[key.node];
  const Node* above = file.parent(target);
  if (above == nullptr) return {};
  int position = -1;
  if (const auto* tuple = as<Tuple>(above)) {
    position = static_cast<int>(std::find(tuple->elements.begin(), tuple->elements.end(), target) - tuple->elements.begin());
    target = tuple;
    above = file.parent(tuple);
  }
  if (loop != nullptr && above != loop) return {};
  const Expr* iter = nullptr;
  if (const auto* each = as<For>(above); each != nullptr && each->target == target) iter = each->iter;
  if (const auto* part = as<Comprehension>(above); part != nullptr && part->target == target) iter = part->iter;
  std::string element = "[*]";
  for (const Call* call = as<Call>(iter); call != nullptr; call = as<Call>(iter)) {
    std::string_view name = static_name(file, call->func);
    const auto* method = as<Attribute>(call->func);
    std::string_view word = method == nullptr ? std::string_view() : file.name(method->attr);
    if (name == "enumerate" && position == 1 && !call->args.empty()) {
      iter = call->args[0];
      position = -1;
    } else if (name == "zip" && position >= 0 && static_cast<std::size_t>(position) < call->args.size()) {
      iter = call->args[static_cast<std::size_t>(position)];
      position = -1;
    } else if ((name == "list" || name == "tuple" || name == "sorted" || name == "reversed" || name == "set") && position < 0 && !call->args.empty()) {
      iter = call->args[0];
    } else if (word == "items" && (position == 0 || position == 1)) {
      iter = method->value;
      element = position == 0 ? "[*]" : "[*].value";
      position = -1;
    } else if ((word == "keys" || word == "values") && position < 0) {
      iter = method->value;
      element = word == "keys" ? "[*]" : "[*].value";
    } else {
      break;
    }
  }
  if (iter == nullptr) return {};
  if (position >= 0) element += "[" + std::to_string(position) + "]";
  return concat(concat(key_of(file, iter), element), key.steps);
}

// The key with every element in place of what loops bind in it (that loop alone, where one is given); none where nothing is.
Key Engine::every_element(const Key& key, const Node* loop, int depth) {
  if (!key || depth > kMaxNesting) return {};
  Key made = element_key(key, loop);
  bool changed = static_cast<bool>(made);
  if (!changed) made = key;
  std::string steps;
  std::size_t done = 0;
  for (std::size_t at = made.steps.find('{'); at != std::string::npos; at = made.steps.find('{', done)) {
    const std::size_t end = end_of_braces(made.steps, at);
    if (end == made.steps.size()) break;
    steps += made.steps.substr(done, at - done);
    const std::optional<Key> inner = key_of_text(std::string_view(made.steps).substr(at + 1, end - at - 1));
    const Key each = inner && inner->index == 0 ? every_element(*inner, loop, depth + 1) : Key{};
    if (each) steps += "{" + to_text(each) + "}";
    else steps += made.steps.substr(at, end + 1 - at);
    changed = changed || each;
    done = end + 1;
  }
  if (!changed) return {};
  made.steps = steps + made.steps.substr(done);
  return made;
}

// The key, and those of all elements that it is one of.
std::vector<Key> Engine::forms_of(const Key& key) {
  std::vector<Key> forms = {key};
  while (forms.size() <= kMaxNesting) {
    Key wider = every_element(forms.back(), nullptr);
    if (!wider) break;
    forms.push_back(std::move(wider));
  }
  return forms;
}

// What holds at that place of every element of the list of that name: `assert all(good(path) for path in paths)`.
std::vector<GuardId> Engine::guards_of_elements(File& file, const Expr* list) {
  if (file.function_of(list)->node->kind == NodeKind::Lambda || facts_at(file, list).empty()) return {};
  const Key key = key_of(file, list);
  return key ? guards_of(file, list, concat(key, "[*]")) : std::vector<GuardId>();
}

// `bad = [path for path in paths if not good(path)]` that is empty: of each element, the test came out false.
void Engine::interpret_empty(File& file, const Expr* collected, KeyGuards& out, int depth) {
  NodeList<Comprehension> parts;
  if (const auto* list = as<ListComp>(collected)) parts = list->generators;
  else if (const auto* set = as<SetComp>(collected)) parts = set->generators;
  else if (const auto* dict = as<DictComp>(collected)) parts = dict->generators;
  if (parts.size() != 1 || parts[0]->ifs.empty()) return;
  KeyGuards common;
  bool first = true;
  for (const Expr* test : parts[0]->ifs) {
    KeyGuards made;
    interpret_condition(file, test, false, made, depth + 1);
    keep_common(common, made, first);
  }
  for (KeyGuard& one : common) {
    if (Key key = every_element(one.subject, parts[0])) out.push_back({std::move(key), one.guard, one.folder, one.expected});
  }
}

// `all(matches(path) for path in paths)`: what each element passed, of the element.
void Engine::interpret_elements(File& file, const Call& call, bool holds, KeyGuards& out, int depth) {
  if (call.args.size() != 1) return;
  // all([a, b]), all({"digest": a, "there": b}.values())
  const Place listed = definition_of(file, call.args[0]);
  Exprs values;
  if (const auto* list = as<List>(listed.expr)) values = list->elements;
  else if (const auto* tuple = as<Tuple>(listed.expr)) values = tuple->elements;
  else if (const auto* of = as<Call>(listed.expr)) {
    const auto* method = as<Attribute>(of->func);
    if (method != nullptr && listed.file->name(method->attr) == "values") {
      const Place table = definition_of(*listed.file, method->value);
      const auto* dict = as<Dict>(table.expr);
      if (dict != nullptr && table.file == listed.file) values = dict->values;
    }
  }
  if (listed.file == &file) {
    for (const Expr* value : values) interpret_condition(file, value, holds, out, depth + 1);
  }
  const Expr* element = nullptr;
  NodeList<Comprehension> parts;
  if (const auto* generator = as<GeneratorExp>(call.args[0])) {
    element = generator->element;
    parts = generator->generators;
  } else if (const auto* list = as<ListComp>(call.args[0])) {
    element = list->element;
    parts = list->generators;
  }
  if (element == nullptr || parts.size() != 1 || !parts[0]->ifs.empty()) return;
  KeyGuards made;
  interpret_condition(file, element, holds, made, depth + 1);
  for (const KeyGuard& one : made) add_each(file, one, *parts[0], parts[0]->target, parts[0]->iter, out);
}

// What is said of a loop's variable, as said of every element, and of each one that is listed in place: `for path in (a, b)`.
void Engine::add_each(File& file, const KeyGuard& one, const Node& loop, const Expr* target, const Expr* iter, KeyGuards& out) {
  if (Key key = every_element(one.subject, &loop)) out.push_back({std::move(key), one.guard, one.folder, one.expected});
  const Key& subject = one.subject;
  if (subject.root != Key::Root::Definition || subject.file != file.id || subject.node != target->id) return;
  Exprs listed;
  if (const auto* tuple = as<Tuple>(iter)) listed = tuple->elements;
  else if (const auto* list = as<List>(iter)) listed = list->elements;
  for (const Expr* element : listed) {
    Key key = element->kind == NodeKind::Starred ? Key{} : concat(key_of(file, element), subject.steps);
    if (key) out.push_back({std::move(key), one.guard, one.folder, one.expected});
  }
}

// `any(digest == known for known in KNOWN)`: for one element it is so, which says something of what is the same for all.
void Engine::interpret_some_element(File& file, const Call& call, bool holds, KeyGuards& out, int depth) {
  const auto* generator = call.args.size() == 1 ? as<GeneratorExp>(call.args[0]) : nullptr;
  if (generator == nullptr) return;
  KeyGuards made;
  interpret_condition(file, generator->element, holds, made, depth + 1);
  for (KeyGuard& one : made) {
    if (!every_element(one.subject, nullptr)) out.push_back(std::move(one));
  }
}

// What a loop over `target` that ran to its end says of each element.
Engine::KeyGuards Engine::interpret_each(File& file, const Expr* target) {
  KeyGuards made;
  const Node* above = file.parent(target);
  const auto* loop = as<For>(above);
  if (loop == nullptr) return made;
  const Function& function = *file.function_of(loop);
  FileFlow& walked = flow(file);
  for (FactId at = walked.round_end_of(*loop); at != FactId::None; at = walked.fact(at).parent) {
    const Fact fact = walked.fact(at);
    if (fact.node->start < loop->start) break;
    for (const KeyGuard& one : interpret(file, fact)) {
      if (!rewritten(file, function, ground_of(file, fact), loop->end, one.subject)) add_each(file, one, *loop, loop->target, loop->iter, made);
    }
  }
  return made;
}

}  // namespace loadgate::flow
