// Results: what it says that a value came out so, where the program made the value itself on several ways.
//
// `ok = False; if digest == PINNED: ok = True` and later `if not ok: raise`; a helper that returns `Outcome.GOOD`, or
// `Verdict(False, "digest differs")`. Each definition, each `return` is a way to the value. A way on which it is a constant
// that does not fit was not taken; what all the others have in common holds.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxResultDepth = 8;

const Node* loop_around(const sema::File& file, const Node* node) {
  for (const Node* at = file.parent(node); at != nullptr && at->kind != NodeKind::FunctionDef; at = file.parent(at)) {
    if (at->kind == NodeKind::For || at->kind == NodeKind::While) return at;
  }
  return nullptr;
}

bool is_falsy_constant(const sema::File& file, const Expr* expr) {
  if (const auto* value = as<Singleton>(expr)) return value->value() == SingletonKind::None || value->value() == SingletonKind::False;
  if (expr->kind == NodeKind::Number) return file.text(expr) == "0";
  return false;
}

bool is_truthy_constant(const sema::File& file, const Expr* expr) {
  if (const auto* value = as<Singleton>(expr)) return value->value() == SingletonKind::True;
  if (expr->kind == NodeKind::Number) return file.text(expr) != "0";
  return expr->kind == NodeKind::StringLiteral && expr->end - expr->start > 2;
}

bool ends_normally(const Stmts& block) {
  if (block.empty()) return true;
  const NodeKind last = block.back()->kind;
  return last != NodeKind::Return && last != NodeKind::Raise && last != NodeKind::Continue && last != NodeKind::Break;
}

// Of `same, digest = compare(path)`: the call, and which part of what it gave the name is.
struct UnpackedCall {
  const Call* call = nullptr;
  std::string part;
};

UnpackedCall unpacked_call(const FileFlow& walked, const Paths& paths, const Expr* name) {
  const std::vector<DefId>& defs = walked.defs_of(walked.reaching(name));
  if (name->kind != NodeKind::Name || defs.size() != 1) return {};
  const Def& def = walked.def(defs[0]);
  if (def.kind != DefKind::Value || def.value_kind != ValueKind::Plain) return {};
  if (paths.length(def.path) != 1 || paths.head(def.path).kind != StepKind::Index) return {};
  return {as<Call>(def.value), std::to_string(paths.head(def.path).index)};
}

}  // namespace

// The member of an enumeration that an expression is, whichever name it goes by.
std::optional<Item> Engine::member_of(File& file, const Expr* expr) {
  if (expr->kind != NodeKind::Attribute && expr->kind != NodeKind::Name) return std::nullopt;
  std::optional<Item> member;
  std::vector<Item> values;  // the text or number that a member may be as well
  for (const Item& item : items(callee(file, expr))) {
    if (item.is(ItemKind::Literal) || item.is(ItemKind::Nothing)) {
      values.push_back(item);
      continue;
    }
    Class* cls = item.is(ItemKind::Instance) ? class_at(static_cast<std::uint32_t>(item.path), item.index) : nullptr;
    if (cls == nullptr || member || !is_enumeration(*cls)) return std::nullopt;
    member = item;
  }
  if (!member) return std::nullopt;
  const auto* made = as<Assign>(program_.file(member->file)->nodes[member->node]);
  const bool other = std::any_of(values.begin(), values.end(), [&](const Item& item) {
    return item.is(ItemKind::Nothing) && (made == nullptr || item.file != member->file || item.node != made->value->id);
  });
  if (other) return std::nullopt;
  return member;
}

// Whether two expressions are the same constant; nothing where one of them is none.
std::optional<bool> Engine::same_constant(File& file, const Expr* one, File& other_file, const Expr* other) {
  const auto left = constant_text(file, one);
  const auto right = constant_text(other_file, other);
  if (left && right) return *left == *right;
  auto plain = [](const Expr* expr) { return expr->kind == NodeKind::Singleton || expr->kind == NodeKind::Number; };
  if (plain(one) && plain(other)) return file.text(one) == other_file.text(other);
  if ((plain(one) && right) || (plain(other) && left)) return false;
  const std::optional<Item> first = member_of(file, one);
  const std::optional<Item> second = first ? member_of(other_file, other) : std::nullopt;
  if (!first || !second) return std::nullopt;
  return first->file == second->file && first->node == second->node;
}

// Whether the value surely comes out as wanted (or surely not); nullptr is the None of a bare return.
std::optional<bool> Engine::comes_to(File& file, const Expr* value, const Result& wanted) {
  if (wanted.outcome == kReturned) return std::nullopt;
  if (value == nullptr) {
    if (!wanted.part.empty()) return false;  // None has no parts
    return wanted.outcome == kFalsy || wanted.outcome == kDiffers;
  }
  File* where = &file;
  if (!wanted.part.empty()) {
    const Place part = part_of_record(file, value, wanted.part);
    if (part.expr == nullptr) return std::nullopt;
    where = part.file;
    value = part.expr;
  }
  if (wanted.outcome == kTruthy || wanted.outcome == kFalsy) {
    if (is_falsy_constant(*where, value)) return wanted.outcome == kFalsy;
    if (is_truthy_constant(*where, value) || is_exception(*where, value)) return wanted.outcome == kTruthy;
    return std::nullopt;
  }
  const std::optional<bool> same = same_constant(*where, value, *wanted.file, wanted.constant);
  return same ? std::optional(*same == (wanted.outcome == kEquals)) : std::nullopt;
}

// The expression that a part of a record written out here has: `Verdict(False, reason)`, `{"ok": False}`, `(False, digest)`.
Engine::Place Engine::part_of_record(File& file, const Expr* made, std::string_view part) {
  const Place record = definition_of(file, made);
  File& where = *record.file;
  auto at = [&](const Expr* expr) { return Place{&where, expr}; };
  if (const auto* tuple = as<Tuple>(record.expr)) {
    for (std::size_t i = 0; i < tuple->elements.size(); ++i) {
      if (std::to_string(i) == part) return at(tuple->elements[i]);
    }
  } else if (const auto* dict = as<Dict>(record.expr)) {
    for (std::size_t i = 0; i < dict->keys.size(); ++i) {
      if (dict->keys[i] != nullptr && constant_text(where, dict->keys[i]) == part) return at(dict->values[i]);
    }
  } else if (const auto* call = as<Call>(record.expr)) {
    for (const Keyword* keyword : call->keywords) {
      if (keyword->name != NameId::None && where.name(keyword->name) == part) return at(keyword->value);
    }
    for (const Item& item : items(callee(where, call->func))) {
      Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
      if (cls != nullptr) return part_of_instance(where, *call, *cls, part);
    }
  }
  return {};
}

// … of an object that the call constructs: of a dataclass or NamedTuple by position or default, else of a constructor
// that keeps its parameter as it is.
Engine::Place Engine::part_of_instance(File& file, const Call& call, Class& cls, std::string_view part) {
  const bool spreads = std::any_of(call.args.begin(), call.args.end(), [](const Expr* arg) { return arg->kind == NodeKind::Starred; });
  if (spreads) return {};
  if (Function* init = find_method(cls, "__init__")) {
    const Key kept = stored_key(*init, "." + std::string(part));
    const bool own = kept.root == Key::Root::Parameter && kept.node == init->node->id && kept.steps.empty() && kept.index > 0;
    if (!own) return {};
    const std::string_view name = init->file->name(init->parameters[kept.index]->name);
    for (const Keyword* keyword : call.keywords) {
      if (keyword->name != NameId::None && file.name(keyword->name) == name) return {&file, keyword->value};
    }
    return kept.index <= call.args.size() ? Place{&file, call.args[kept.index - 1]} : Place{};
  }
  const std::vector<RecordField> fields = is_record(cls) ? record_fields(cls) : std::vector<RecordField>();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    File& home = *fields[i].holder->file;
    if (home.name(fields[i].field->name) != part && std::to_string(i) != part) continue;
    for (const Keyword* keyword : call.keywords) {
      if (keyword->name != NameId::None && file.name(keyword->name) == home.name(fields[i].field->name)) return {&file, keyword->value};
    }
    if (i < call.args.size()) return {&file, call.args[i]};
    return fields[i].field->value == nullptr ? Place{} : Place{&home, fields[i].field->value};
  }
  return {};
}

// What a property of the record says of its fields: `clean`, where it returns `self.level is Level.CLEAN` or `not self.problems`.
std::optional<Engine::Result> Engine::behind_property(File& file, const Expr* made, const Result& wanted) {
  if (made == nullptr || wanted.part.empty() || (wanted.outcome != kTruthy && wanted.outcome != kFalsy)) return std::nullopt;
  const Place record = definition_of(file, made);
  const auto* call = as<Call>(record.expr);
  if (call == nullptr) return std::nullopt;
  Function* property = nullptr;
  for (const Item& item : items(callee(*record.file, call->func))) {
    Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
    property = cls == nullptr ? nullptr : find_method(*cls, wanted.part);
    if (property == nullptr) return std::nullopt;
  }
  if (property == nullptr || !is_property(*property) || property->returns.size() != 1) return std::nullopt;
  File& where = *property->file;
  bool holds = wanted.outcome == kTruthy;
  const Expr* tested = property->returns[0]->value;
  const auto* negated = as<UnaryOp>(tested);
  if (negated != nullptr && negated->op() == UnaryOperator::Not) {
    tested = negated->operand;
    holds = !holds;
  }
  Result inner{holds ? kTruthy : kFalsy};
  if (const auto* compare = as<Compare>(tested)) {
    const CompareOperator op = compare->ops[0];
    const bool equal = op == CompareOperator::Is || op == CompareOperator::Eq;
    if (compare->ops.size() != 1 || !(equal || op == CompareOperator::IsNot || op == CompareOperator::NotEq)) return std::nullopt;
    tested = compare->left;
    inner = {equal == holds ? kEquals : kDiffers, "", &where, compare->comparators[0]};
  }
  const auto* field = as<Attribute>(tested);
  if (field == nullptr || !is_own_receiver(where, *field)) return std::nullopt;
  inner.part = where.name(field->attr);
  return inner;
}

// What it says that the expression came out as wanted; false: it cannot have.
bool Engine::result_guards(File& file, const Expr* value, const Result& wanted, KeyGuards& out, int depth) {
  if (std::optional<bool> sure = comes_to(file, value, wanted)) return *sure;
  if (depth <= kMaxResultDepth) {
    if (const std::optional<Result> inner = behind_property(file, value, wanted)) return result_guards(file, value, *inner, out, depth + 1);
  }
  if (depth > kMaxResultDepth || wanted.outcome == kReturned) return true;
  if (const auto* choice = as<IfExp>(value)) return choice_guards(file, *choice, wanted, out, depth);
  if (value->kind == NodeKind::Name && has_several_definitions(file, value)) return flag_guards(file, value, wanted, out, depth);
  const Place part = wanted.part.empty() ? Place{&file, value} : part_of_record(file, value, wanted.part);
  if (part.expr == nullptr || part.file != &file) return true;
  const bool decides = wanted.outcome == kTruthy || wanted.outcome == kFalsy;
  if (decides) interpret_condition(file, part.expr, wanted.outcome == kTruthy, out, depth + 1);
  else interpret_outcome(file, part.expr, *wanted.file, wanted.constant, wanted.outcome == kEquals, out, depth + 1);
  return true;
}

// `GOOD if digest == PINNED else BAD`
bool Engine::choice_guards(File& file, const IfExp& choice, const Result& wanted, KeyGuards& out, int depth) {
  KeyGuards common;
  bool first = true;
  for (bool holds : {true, false}) {
    KeyGuards here;
    if (!result_guards(file, holds ? choice.body : choice.orelse, wanted, here, depth + 1)) continue;
    interpret_condition(file, choice.test, holds, here, depth + 1);
    keep_common(common, here, first);
  }
  out.insert(out.end(), common.begin(), common.end());
  return !first;
}

bool Engine::has_several_definitions(File& file, const Expr* name) {
  FileFlow& walked = flow(file);
  walked.require(*file.function_of(name));
  const DefSetId defs = walked.reaching(name);
  return defs != DefSetId::None && walked.defs_of(defs).size() > 1;
}

// A variable that was set on several ways: what held where it was set. Around a loop what was set in an earlier round says
// nothing of this one, so there it has to be set anew in each.
bool Engine::flag_guards(File& file, const Expr* name, const Result& wanted, KeyGuards& out, int depth) {
  FileFlow& walked = flow(file);
  const std::vector<DefId> defs = walked.defs_of(walked.reaching(name));
  const Node* loop = loop_around(file, name);
  bool anew = loop == nullptr;
  for (DefId id : defs) {
    const Def def = walked.def(id);
    if (def.kind == DefKind::Mutation) {
      if (wanted.outcome == kFalsy && wanted.part.empty()) collected_guards(file, name, out, depth);
      return true;
    }
    if (def.kind != DefKind::Value || def.value_kind != ValueKind::Plain || def.value == nullptr || def.path != PathId::Empty) return true;
    anew = anew || (is_inside(loop, def.node) && loop_around(file, def.node) == loop && dominates(file, def.node, name));
  }
  if (!anew) return true;
  Function& function = *file.function_of(name);
  KeyGuards common;
  bool first = true;
  for (DefId id : defs) {
    const Def def = walked.def(id);
    KeyGuards here;
    if (!result_guards(file, def.value, wanted, here, depth + 1)) continue;
    for (const Fact& fact : facts_at(file, def.value)) {
      for (const KeyGuard& made : interpret(file, fact)) here.push_back(made);
    }
    for (KeyGuard& made : guards_of_quiet_try(file, def, defs, name)) here.push_back(std::move(made));
    const Node* inner = loop_around(file, def.node);
    std::erase_if(here, [&](const KeyGuard& made) {
      const bool varies = inner != loop && made.subject.root == Key::Root::Definition && made.subject.node != Key::kSeveral && made.subject.file == file.id &&
                          is_inside(inner, file.nodes[made.subject.node]);
      return varies || rewritten(file, function, def.node, name->start, made.subject);
    });
    keep_common(common, here, first);
  }
  out.insert(out.end(), common.begin(), common.end());
  return !first;
}

// `error = None; try: check(path) except Mismatch as caught: error = caught`: where what was set before the `try` is still
// there behind it, its body went through.
Engine::KeyGuards Engine::guards_of_quiet_try(File& file, const Def& before, const std::vector<DefId>& defs, const Expr* name) {
  FileFlow& walked = flow(file);
  std::set<const Node*> setting;  // handlers that set the variable anew whenever they are entered
  const Try* tried = nullptr;
  for (DefId id : defs) {
    const Node* statement = file.parent(walked.def(id).node);
    const Node* handler = statement == nullptr ? nullptr : file.parent(statement);
    if (handler == nullptr || handler->kind != NodeKind::ExceptHandler) continue;
    const auto* around = as<Try>(file.parent(handler));
    if (around == nullptr || !dominates(file, before.node, around) || !dominates(file, around, name)) continue;
    tried = around;
    setting.insert(handler);
  }
  if (tried == nullptr || !ends_normally(tried->body)) return {};
  const bool all = std::all_of(tried->handlers.begin(), tried->handlers.end(), [&](const ExceptHandler* handler) {
    return setting.contains(handler) || !ends_normally(handler->body);
  });
  const std::vector<FactId> ways = walked.ways_of(*tried);
  return all && !ways.empty() ? checked_on_way(file, tried, ways.front()) : KeyGuards{};
}

// Whether the name is bound by `except … as name` alone: an exception is no None, and true.
bool Engine::is_exception(File& file, const Expr* name) {
  if (name->kind != NodeKind::Name) return false;
  FileFlow& walked = flow(file);
  walked.require(*file.function_of(name));
  const std::vector<DefId>& defs = walked.defs_of(walked.reaching(name));
  return defs.size() == 1 && walked.def(defs[0]).node != nullptr && walked.def(defs[0]).node->kind == NodeKind::ExceptHandler;
}

// Whether something is taken out of the list of that name again.
bool Engine::is_emptied(File& file, const Expr* name) {
  const NameId id = static_cast<const Name*>(name)->name;
  const auto mentions = file.mentions_of(file.name(id));
  return std::any_of(mentions.begin(), mentions.end(), [&](const Expr* mention) {
    if (mention->kind != NodeKind::Name || file.function_of(mention) != file.function_of(name)) return false;
    const Node* above = file.parent(mention);
    if (above->kind == NodeKind::Subscript) return context_of(*static_cast<const Expr*>(above)) != ContextKind::Load;
    const auto* method = as<Attribute>(above);
    if (method == nullptr) return false;
    const std::string_view word = file.name(method->attr);
    return word == "pop" || word == "popleft" || word == "clear" || word == "remove" || word == "discard";
  });
}

// `problems = []; if digest != PINNED: problems.append(…)`: an empty list says that nothing was put into it.
void Engine::collected_guards(File& file, const Expr* name, KeyGuards& out, int depth) {
  if (is_emptied(file, name)) return;
  FileFlow& walked = flow(file);
  Function& function = *file.function_of(name);
  KeyGuards made;
  for (DefId id : walked.defs_of(walked.reaching(name))) {
    const Def def = walked.def(id);
    if (def.kind == DefKind::Value && def.value != nullptr && dominates(file, def.node, name)) continue;
    const auto* call = def.kind == DefKind::Mutation ? as<Call>(def.node) : nullptr;
    const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
    if (method == nullptr) return;
    const std::string_view word = file.name(method->attr);
    if (word != "append" && word != "add") {
      if (word != "extend" && word != "update" && word != "insert") return;
      continue;
    }
    const auto* statement = file.statement_of(call);
    const auto* branch = as<If>(file.parent(statement));
    if (branch == nullptr || !dominates(file, branch, name)) continue;
    const bool in_body = std::find(branch->body.begin(), branch->body.end(), statement) != branch->body.end();
    KeyGuards here;
    interpret_condition(file, branch->test, !in_body, here, depth + 1);
    for (KeyGuard& one : here) {
      if (!rewritten(file, function, branch->test, name->start, one.subject)) made.push_back(std::move(one));
    }
  }
  out.insert(out.end(), made.begin(), made.end());
}

// `if self._verified: return`, `if not self.good: raise`, where the class sets its flag behind the check, or to what the check
// gave: what held wherever it was set. The flag says so of fields that keep what the constructor gave them.
void Engine::remembered_guards(File& file, const Attribute& flag, bool holds, KeyGuards& out, int depth) {
  constexpr int kStep = 4;  // a flag may come from another, not from a chain of them
  if (depth > kMaxResultDepth) return;
  Function& method = *file.function_of(&flag);
  const auto* self = as<Name>(flag.value);
  if (self == nullptr || method.owner == nullptr || method.parameters.empty() || self->name != method.parameters[0]->name) return;
  Class& cls = *method.owner;
  const std::string_view word = file.name(flag.attr);
  const Result wanted{holds ? kTruthy : kFalsy};
  if (may_be_preset(cls, word, wanted)) return;
  KeyGuards common;
  bool first = true;
  for (const Expr* mention : file.mentions_of(word)) {
    const auto* store = as<Attribute>(mention);
    if (store == nullptr || context_of(*mention) != ContextKind::Store || is_of_other_class(file, *store, cls)) continue;
    const auto* assign = as<Assign>(file.parent(mention));
    Function& setter = *file.function_of(mention);
    if (assign == nullptr || setter.owner != &cls) return;
    if (comes_to(file, assign->value, wanted) == false) continue;
    KeyGuards made;
    if (!result_guards(file, assign->value, wanted, made, depth + kStep)) continue;
    const bool constructs = setter.name() == "__init__";
    if (constructs && made.empty() && !comes_to(file, assign->value, wanted)) return;  // what a caller passes is no check
    for (const Fact& fact : facts_at(file, assign)) {
      if (fact.node->kind == NodeKind::Attribute) continue;  // no circle through the flag itself
      for (const KeyGuard& one : interpret(file, fact)) made.push_back(one);
    }
    KeyGuards here;
    for (KeyGuard& one : made) {
      Key& key = one.subject;
      if (constructs) key = as_field(setter, key);
      const bool own = key.root == Key::Root::Parameter && key.node == setter.node->id && key.index == 0 && is_kept(cls, key.steps);
      if (!own || rewritten(file, setter, assign->value, assign->start, key)) continue;
      key.node = method.node->id;
      here.push_back(std::move(one));
    }
    keep_common(common, here, first);
    if (common.empty()) return;  // one way says nothing
  }
  if (common.empty() || is_set_elsewhere(cls, word)) return;
  out.insert(out.end(), common.begin(), common.end());
}

// A parameter of the constructor as the field that keeps it: `self.path = path`.
Key Engine::as_field(Function& constructor, const Key& key) {
  File& file = *constructor.file;
  if (key.root != Key::Root::Parameter || key.file != file.id || key.node != constructor.node->id || key.index == 0) return key;
  for (const Expr* mention : file.mentions_of(file.name(constructor.parameters[key.index]->name))) {
    const auto* assign = as<Assign>(file.parent(mention));
    const auto* field = assign == nullptr || assign->value != mention || assign->targets.size() != 1 ? nullptr : as<Attribute>(assign->targets[0]);
    if (field == nullptr || file.function_of(mention) != &constructor || key_of(file, field->value).index != 0) continue;
    return {.root = Key::Root::Parameter, .file = key.file, .node = key.node, .index = 0, .steps = "." + std::string(file.name(field->attr)) + key.steps};
  }
  return key;
}

// Whether a field can come out so without a method that sets it: by its default in the class, or by the constructor of a record.
bool Engine::may_be_preset(Class& cls, std::string_view word, const Result& wanted) {
  for (const Class::Field& field : cls.fields) {
    if (cls.file->name(field.name) != word) continue;
    if (field.value == nullptr) return is_record(cls);
    const auto* made = as<Call>(field.value);  // field(init=False)
    const bool left_open = made != nullptr && made->args.empty() && made->keywords.size() == 1 && cls.file->name(made->keywords[0]->name) == "init";
    if (!left_open && comes_to(*cls.file, field.value, wanted) != false) return true;
  }
  return false;
}

// Whether code of another file may set the field: a private one is taken to be the class's own.
bool Engine::is_set_elsewhere(Class& cls, std::string_view word) {
  constexpr std::size_t kMostFiles = 8;
  if (word.starts_with("_")) return false;
  const std::vector<FileId> files = program_.files_with({word});
  if (files.size() > kMostFiles) return true;
  return std::any_of(files.begin(), files.end(), [&](FileId id) {
    File* other = id == cls.file->id ? nullptr : program_.file(id);
    if (other == nullptr) return false;
    const auto mentions = other->mentions_of(word);
    return std::any_of(mentions.begin(), mentions.end(), [](const Expr* mention) {
      return mention->kind == NodeKind::Attribute && context_of(*mention) == ContextKind::Store;
    });
  });
}

// Whether `self.field` there is of another class's own object.
bool Engine::is_of_other_class(File& file, const Attribute& field, Class& cls) {
  const Function& around = *file.function_of(&field);
  const auto* self = as<Name>(field.value);
  const bool own = self != nullptr && around.owner != nullptr && !around.parameters.empty() && self->name == around.parameters[0]->name;
  if (!own || around.owner == &cls) return false;
  auto derives = [&](Class& one, Class& from) { return std::find(mro(one).begin(), mro(one).end(), &from) != mro(one).end(); };
  return !derives(*around.owner, cls) && !derives(cls, *around.owner);
}

// Whether `.field…` of an object is set by its constructor alone, as far as the class's file says.
bool Engine::is_kept(Class& cls, std::string_view steps) {
  if (!steps.starts_with(".")) return false;
  const std::string_view field = steps.substr(1, steps.find_first_of(".[/", 1) - 1);
  const auto mentions = cls.file->mentions_of(field);
  return std::all_of(mentions.begin(), mentions.end(), [&](const Expr* mention) {
    const auto* store = as<Attribute>(mention);
    if (store == nullptr || context_of(*mention) != ContextKind::Store || is_of_other_class(*cls.file, *store, cls)) return true;
    const Function& around = *cls.file->function_of(mention);
    return around.owner != nullptr && (around.name() == "__init__" || around.name() == "__post_init__");
  });
}

// A helper's result, or a part of it, was compared with a constant: `check(path) is Outcome.GOOD`, `verdict.state == "ok"`.
void Engine::interpret_outcome(File& file, const Expr* subject, File& constant_file, const Expr* constant, bool equal, KeyGuards& out, int depth) {
  const Place whole = subject->kind == NodeKind::Attribute ? Place{&file, subject} : definition_of(file, subject);
  File* where = whole.file;
  const auto* call = as<Call>(whole.expr);
  const bool several = whole.file == &file && whole.expr->kind == NodeKind::Name && has_several_definitions(file, whole.expr);
  if (several || whole.expr->kind == NodeKind::IfExp) {
    result_guards(*where, whole.expr, {equal ? kEquals : kDiffers, "", &constant_file, constant}, out, depth + 1);
    return;
  }
  std::string part;
  if (UnpackedCall unpacked = whole.expr == subject ? unpacked_call(flow(file), paths_, subject) : UnpackedCall(); unpacked.call != nullptr) {
    call = unpacked.call;
    part = std::move(unpacked.part);
  } else if (const auto* attribute = as<Attribute>(whole.expr)) {
    if (attribute->value->kind == NodeKind::Attribute) return;
    const Place base = definition_of(*where, attribute->value);
    part = where->name(attribute->attr);
    where = base.file;
    call = as<Call>(base.expr);
  }
  if (call == nullptr || !may_check(*where, *call) || (!constant_text(constant_file, constant) && constant->kind != NodeKind::Number && !member_of(constant_file, constant))) return;
  call_result_guards(*where, *call, {equal ? kEquals : kDiffers, part, &constant_file, constant}, out);
}

// What the helper that is called says of its parameters where its result came out as wanted, put in terms of the call.
void Engine::call_result_guards(File& file, const Call& call, const Result& wanted, KeyGuards& out) {
  KeyGuards common;
  bool first = true;
  for (const Item& item : items(callee(file, call.func))) {
    Function* helper = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    if (helper == nullptr || helper->is_generator || !runs_body(file, call, *helper)) continue;
    keep_common(common, guards_of_call(*helper, wanted, site_for(file, call, item)), first);
  }
  out.insert(out.end(), common.begin(), common.end());
}

// `same, digest = compare(path)`, where one of the parts was tested.
void Engine::interpret_unpacked(File& file, const Expr* name, bool holds, KeyGuards& out) {
  const UnpackedCall unpacked = unpacked_call(flow(file), paths_, name);
  if (unpacked.call != nullptr) interpret_record(file, *unpacked.call, unpacked.part, holds, out);
}

// `case Outcome.GOOD:`, or what comes behind it.
void Engine::interpret_matched(File& file, const Expr* pattern, bool matched, KeyGuards& out) {
  const auto* match = as<Match>(file.parent(file.parent(file.parent(pattern))));
  if (match != nullptr) interpret_outcome(file, match->subject, file, pattern, matched, out, 0);
}

}  // namespace loadgate::flow
