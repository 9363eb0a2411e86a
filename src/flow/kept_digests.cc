// Hash objects that an object keeps in a field: one method feeds `self._hash`, another compares its digest.
//
// Inside the class the digest is one of `self._hash`, a thing like any other field; whoever calls the comparing method has
// it as a part of the object. Only there, where the object is made, it is seen what it was fed with: the calls of its
// methods before, on every way, in place or one behind the other (`Verifier(PIN).feed(path).require()`). A field that gets
// just the pieces which the hash object gets has the same digest (`self._hash.update(piece); self._body.write(piece)`).
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

// `self.field` at the place of a method of the object: `self._hash.update(piece)` -> `self._hash`, where the method is `word`.
const Attribute* own_field_of(const sema::File& file, const Call& call, std::string_view word) {
  const auto* method = as<Attribute>(call.func);
  if (method == nullptr || file.name(method->attr) != word) return nullptr;
  return as<Attribute>(method->value);
}

// Whether the statement runs whenever the function does, or for each piece that a loop goes through.
bool is_on_every_way(const sema::File& file, const Node* statement) {
  for (const Node* at = file.parent(statement); at != nullptr; at = file.parent(at)) {
    if (at->kind == NodeKind::FunctionDef) return true;
    if (at->kind != NodeKind::For && at->kind != NodeKind::While && at->kind != NodeKind::With) return false;
  }
  return false;
}

}  // namespace

// The class of the method whose own object has the field, where that is what `kept` names; nullptr for all else.
Class* Engine::class_of_field(File& file, const Attribute& kept) {
  const Function* method = file.function_of(&kept);
  return method->owner != nullptr && is_own_receiver(file, kept) ? method->owner : nullptr;
}

// The digest of what a field of the own object was fed with; its subjects are that field and those that get the same pieces.
std::optional<Engine::Digest> Engine::kept_digest(File& file, const Attribute& kept) {
  Class* cls = class_of_field(file, kept);
  if (cls == nullptr) return std::nullopt;
  const std::string_view field = file.name(kept.attr);
  const Place made = stored_once(*cls, field);
  const auto* call = as<Call>(made.expr);
  if (call == nullptr) return std::nullopt;
  std::optional<Digest> digest = new_digest(*made.file, *call);
  Key own = digest ? key_of(file, &kept) : Key{};
  if (!own) return std::nullopt;
  digest->subjects = {own};
  own.steps.resize(own.steps.size() - field.size() - 1);
  for (const std::string& copy : fields_fed_alike(*cls, field)) digest->subjects.push_back(concat(own, "." + copy));
  return digest;
}

// Fields to which every piece is written that the hash object gets, and nothing else.
std::vector<std::string> Engine::fields_fed_alike(Class& cls, std::string_view hash) {
  File& file = *cls.file;
  std::vector<std::string> alike;
  bool first = true;
  for (const auto& [name, method] : cls.methods) {
    for (const Call* update : method->calls) {
      const Attribute* fed = own_field_of(file, *update, "update");
      if (fed == nullptr || file.name(fed->attr) != hash || update->args.size() != 1) continue;
      std::vector<std::string> here;
      for (const Call* write : method->calls) {
        const Attribute* kept = own_field_of(file, *write, "write");
        if (kept == nullptr || !is_own_receiver(file, *kept) || write->args.size() != 1) continue;
        const Stmt* one = file.statement_of(write);
        const Stmt* other = file.statement_of(update);
        if (one->kind != NodeKind::ExprStmt || file.parent(one) != file.parent(other) || !is_on_every_way(file, one)) continue;
        const Key piece = key_of(file, write->args[0]);
        if (piece && piece == key_of(file, update->args[0]) && gets_only(cls, file.name(kept->attr), *write)) here.emplace_back(file.name(kept->attr));
      }
      if (first) alike = here;
      else std::erase_if(alike, [&](const std::string& one) { return std::find(here.begin(), here.end(), one) == here.end(); });
      first = false;
    }
  }
  return alike;
}

// Whether nothing but that call writes to what the field holds, which was empty at first.
bool Engine::gets_only(Class& cls, std::string_view field, const Call& write) {
  constexpr std::string_view kHarmless[] = {"flush", "close", "fileno", "name", "tell", "seek", "getvalue", "getbuffer", "read"};
  const Place made = stored_once(cls, field);
  const auto* call = as<Call>(made.expr);
  if (call == nullptr || (!call->args.empty() && !is_opened_file(*made.file, call)) || opened_to_append(*made.file, call)) return false;
  for (const Expr* mention : cls.file->mentions_of(field)) {
    if (mention->kind != NodeKind::Attribute || context_of(*mention) == ContextKind::Store) continue;
    const Node* above = cls.file->parent(mention);
    if (above->kind == NodeKind::Return || above == &write || above == write.func) continue;
    const auto* member = as<Attribute>(above);
    const std::string_view word = member == nullptr ? std::string_view() : cls.file->name(member->attr);
    if (std::find(std::begin(kHarmless), std::end(kHarmless), word) == std::end(kHarmless)) return false;
  }
  return true;
}

// What the call of `method` feeds to the hash object in that field of its own object, as keys of the caller.
void Engine::add_fed(const CallSite& site, Function& method, std::string_view field, std::vector<Key>& subjects) {
  File& inside = *method.file;
  for (const Call* update : method.calls) {
    const Attribute* fed = own_field_of(inside, *update, "update");
    if (fed == nullptr || inside.name(fed->attr) != field || !is_own_receiver(inside, *fed) || update->args.size() != 1) continue;
    if (!is_on_every_way(inside, inside.statement_of(update))) continue;
    const Key piece = key_of(inside, update->args[0]);
    // What is fed is what the call gives: `data = self._stream.read(n); self._hash.update(data); return data`.
    const bool is_given = piece && !method.returns.empty() && std::all_of(method.returns.begin(), method.returns.end(), [&](const Return* ret) {
      return ret->value != nullptr && key_of(inside, ret->value) == piece;
    });
    if (is_given) {
      if (Key given = key_of_value(*site.file, *site.call)) subjects.push_back(std::move(given));
      continue;
    }
    const Expr* whole = whole_of_chunk(inside, update->args[0]);
    const Key key = whole == nullptr ? Key{} : key_of(inside, whole);
    const bool is_argument = key.is_of_parameter(inside.id, method.node->id) && key.index > 0 && key.steps.empty();
    const Expr* passed = is_argument && key.index <= site.call->args.size() ? site.call->args[key.index - 1] : nullptr;
    const Expr* source = passed == nullptr ? nullptr : whole_of_chunk(*site.file, passed);
    Key subject = source != nullptr ? key_of(*site.file, source) : passed == nullptr ? substitute_key(key, method, site) : Key{};
    if (subject) subjects.push_back(std::move(subject));
  }
}

// The key under which the value of a call is used: that of the variable to which it is assigned.
Key Engine::key_of_value(File& file, const Call& call) {
  if (Key key = key_of(file, &call)) return key;
  const auto* assign = as<Assign>(file.parent(&call));
  const auto* target = assign != nullptr && assign->targets.size() == 1 ? as<Name>(assign->targets[0]) : nullptr;
  return target == nullptr ? Key{} : Key{.root = Key::Root::Definition, .file = file.id, .node = target->id};
}

// What was fed to the hash object at `subject`, a field of the object on which `site` calls `method`, where that object is
// made in the function of the call.
std::vector<Key> Engine::fed_before(const Key& subject, Function& method, const CallSite& site) {
  std::vector<Key> subjects;
  if (!site.bound || site.receiver == nullptr || site.call == nullptr || method.owner == nullptr) return subjects;
  if (!is_own_object(method, subject) || subject.steps.size() < 2 || subject.steps.find_first_of(".[/", 1) != std::string::npos) return subjects;
  const std::string field = subject.steps.substr(1);
  const Place made = stored_once(*method.owner, field);
  const auto* hash = as<Call>(made.expr);
  if (hash == nullptr || !new_digest(*made.file, *hash)) return subjects;
  File& file = *site.file;
  auto add_call = [&](const Call& call) -> Function* {
    for (const Item& item : items(callee(file, call.func))) {
      Function* called = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
      if (called == nullptr || called->owner == nullptr) continue;
      add_fed(site_for(file, call, item), *called, field, subjects);
      return called;
    }
    return nullptr;
  };
  const Expr* receiver = site.receiver;
  while (const auto* call = as<Call>(receiver)) {
    const auto* chained = as<Attribute>(call->func);
    Function* called = chained == nullptr ? nullptr : add_call(*call);
    if (called == nullptr || !gives_back(*called, 0)) return subjects;
    receiver = chained->value;
  }
  const auto* name = as<Name>(receiver);
  if (name == nullptr) return subjects;
  FileFlow& walked = flow(file);
  Function& around = *file.function_of(name);
  walked.require(around);
  for (const Call* call : around.calls) {
    const auto* chained = as<Attribute>(call->func);
    const auto* object = chained == nullptr ? nullptr : as<Name>(chained->value);
    if (object == nullptr || object == name || object->name != name->name || walked.reaching(object) != walked.reaching(name)) continue;
    if (dominates(file, call, site.call) || is_fed_in_loop(file, *call, site.call)) add_call(*call);
  }
  return subjects;
}

// `for piece in stream: sink.write(piece)` before the place: all pieces come by, however many there are.
bool Engine::is_fed_in_loop(File& file, const Call& call, const Node* place) {
  const Stmt* statement = file.statement_of(&call);
  const Node* loop = file.parent(statement);
  return (loop->kind == NodeKind::For || loop->kind == NodeKind::While) && !is_inside(loop, place) && dominates(file, loop, place);
}

}  // namespace loadgate::flow
