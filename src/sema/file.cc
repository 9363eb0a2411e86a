// Binding: one walk over the tree that finds functions, classes, local names and mentions. Scopes follow Python's
// rules: a def, lambda or module has locals; a class body has names of its own that inner defs do not see;
// comprehension targets are kept as locals of the function around them (the flow shadows them while it walks a
// comprehension).
//
// What a function collects (calls, returns, locals, …) is pushed onto one stack for all functions; where a function ends,
// what lies above its base is copied into the tree's arena. So a file costs a handful of allocations, not some per function.
#include "sema/file.h"

#include <algorithm>
#include <bit>

#include "sema/words.h"
#include "syntax/children.h"
#include "syntax/parser.h"

namespace loadgate::sema {

using namespace syntax;

std::string_view Function::name() const {
  if (const auto* def = as<FunctionDef>(node)) return file->name(def->name);
  return node->kind == NodeKind::Module ? "<module>" : "<lambda>";
}

std::span<const Expr* const> Function::decorators() const {
  if (const auto* def = as<FunctionDef>(node)) return def->decorators;
  return {};
}

bool Function::binds(NameId wanted) const { return std::binary_search(locals.begin(), locals.end(), wanted); }

int Function::parameter_index(std::string_view wanted) const {
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (file->name(parameters[i]->name) == wanted) return static_cast<int>(i);
  }
  return -1;
}

std::string_view Class::name() const { return file->name(node->name); }

bool is_statement(NodeKind kind) { return kind >= NodeKind::FunctionDef && kind <= NodeKind::ErrorStmt; }

namespace {

// What the functions around the current place have collected so far of one thing, the innermost one's on top.
template <class T>
class Collected {
 public:
  void push(T item) { items_.push_back(item); }
  std::size_t size() const { return items_.size(); }
  T* from(std::size_t base) { return items_.data() + base; }
  std::span<const T> take(std::size_t base, Arena& arena) {
    const std::span<const T> taken = arena.copy(items_.data() + base, items_.size() - base);
    items_.resize(base);
    return taken;
  }
  void shrink(std::size_t size) { items_.resize(size); }

 private:
  std::vector<T> items_;
};

class Binder {
 public:
  explicit Binder(File& file) : file_(file) {}

  void run() {
    file_.nodes.assign(file_.tree.node_count, nullptr);
    file_.parents.assign(file_.tree.node_count, 0);
    file_.name_ids = NameIndex(file_.tree.names);
    const Module* root = file_.tree.root;
    Function* module = add_function(root, nullptr, nullptr);
    module->body = root->body;
    file_.parents[root->id] = root->id;
    file_.nodes[root->id] = root;
    function_ = module;
    for (const Stmt* statement : root->body) visit(*statement, *root);
    finish(*module, {});
    file_.function_by_node.sort();
    file_.class_by_node.sort();
    sort_mentions();
  }

 private:
  // Where the things of the current function begin.
  struct Base {
    std::size_t calls = 0;
    std::size_t returns = 0;
    std::size_t yields = 0;
    std::size_t locals = 0;
  };
  Base base() const { return {calls_.size(), returns_.size(), yields_.size(), locals_.size()}; }

  Function* add_function(const Node* node, Function* outer, Class* owner) {
    auto function = std::make_unique<Function>();
    function->file = &file_;
    function->node = node;
    function->index = static_cast<std::uint32_t>(file_.functions.size());
    function->outer = outer;
    function->owner = owner;
    Function* made = function.get();
    file_.functions.push_back(std::move(function));
    file_.function_by_node.add(*node, made);
    return made;
  }

  void bind_name(NameId name) {
    if (class_ != nullptr) return;  // names of a class body are its fields and methods
    locals_.push(name);
  }

  void children(const Node& node) {
    for_each_child(node, [&](const Node& child) { visit(child, node); });
  }

  void visit(const Node& node, const Node& parent) {
    file_.nodes[node.id] = &node;
    file_.parents[node.id] = parent.id;
    switch (node.kind) {
      case NodeKind::FunctionDef:
        return visit_function(static_cast<const FunctionDef&>(node));
      case NodeKind::Lambda:
        return visit_lambda(static_cast<const Lambda&>(node));
      case NodeKind::ClassDef:
        return visit_class(static_cast<const ClassDef&>(node));
      case NodeKind::Name: {
        const auto& name = static_cast<const Name&>(node);
        mention(name.name, name);
        if (context_of(node) != ContextKind::Load) bind_name(name.name);
        return;
      }
      case NodeKind::Attribute: {
        const auto& attribute = static_cast<const Attribute&>(node);
        mention(attribute.attr, attribute);
        break;
      }
      case NodeKind::Alias: {
        const auto& alias = static_cast<const Alias&>(node);
        file_.aliases.push_back(&alias);
        if (alias.asname != NameId::None && alias.asname != alias.name) file_.renamed.push_back(&alias);
        NameId bound = alias.asname;
        if (bound == NameId::None) {
          bound = alias.name;
          std::string_view text = file_.name(bound);
          if (std::size_t dot = text.find('.'); dot != std::string_view::npos && parent.kind == NodeKind::Import) {
            bound = find_name(text.substr(0, dot));
          }
        }
        if (bound != NameId::None) bind_name(bound);
        return;
      }
      case NodeKind::ExceptHandler: {
        NameId name = static_cast<const ExceptHandler&>(node).name;
        if (name != NameId::None) bind_name(name);
        break;
      }
      case NodeKind::MatchAs:
        if (NameId name = static_cast<const MatchAs&>(node).name; name != NameId::None) bind_name(name);
        break;
      case NodeKind::MatchStar:
        if (NameId name = static_cast<const MatchStar&>(node).name; name != NameId::None) bind_name(name);
        break;
      case NodeKind::MatchMapping:
        if (NameId name = static_cast<const MatchMapping&>(node).rest; name != NameId::None) bind_name(name);
        break;
      case NodeKind::Global:
        for (NameId name : static_cast<const Global&>(node).names) function_->globals.push_back(name);
        return;
      case NodeKind::Nonlocal:
        for (NameId name : static_cast<const Nonlocal&>(node).names) function_->nonlocals.push_back(name);
        return;
      case NodeKind::Return:
        returns_.push(static_cast<const Return*>(&node));
        break;
      case NodeKind::Yield:
      case NodeKind::YieldFrom:
        function_->is_generator = true;
        yields_.push(static_cast<const Expr*>(&node));
        break;
      case NodeKind::Call:
        calls_.push(static_cast<const Call*>(&node));
        break;
      case NodeKind::Assign:
        file_.assigns.push_back(static_cast<const Assign*>(&node));
        [[fallthrough]];
      case NodeKind::AnnAssign:
        if (class_ != nullptr) add_field(static_cast<const Stmt&>(node));
        break;
      default:
        break;
    }
    children(node);
  }

  void mention(NameId name, const Expr& expr) { mentions_.emplace_back(name, &expr); }

  // Counting sort by name; the order within a name stays.
  void sort_mentions() {
    std::vector<std::uint32_t>& starts = file_.mention_starts;
    starts.assign(file_.tree.names.size() + 1, 0);
    for (const auto& [name, expr] : mentions_) ++starts[static_cast<std::size_t>(name)];
    std::uint32_t sum = 0;
    for (std::uint32_t& start : starts) start = std::exchange(sum, sum + start);
    file_.mentions.resize(mentions_.size());
    // Each start moves on to where the next name's are, which is that one's start.
    for (const auto& [name, expr] : mentions_) file_.mentions[starts[static_cast<std::size_t>(name)]++] = expr;
    std::copy_backward(starts.begin(), starts.end() - 1, starts.end());
    starts.front() = 0;
  }

  // The id of a name that the tree may or may not have: `import a.b` binds `a`, which need not stand alone anywhere.
  NameId find_name(std::string_view text) const {
    const NameIndex::Found found = file_.name_ids.find(text);
    return found == nullptr ? NameId::None : found->second;
  }

  bool extends_property(const FunctionDef& def) const {
    return std::any_of(def.decorators.begin(), def.decorators.end(), [&](const Expr* decorator) {
      const auto* part = as<Attribute>(decorator);
      const auto* property = part == nullptr ? nullptr : as<Name>(part->value);
      return property != nullptr && property->name == def.name && class_->methods.contains(file_.name(def.name));
    });
  }

  void visit_function(const FunctionDef& def) {
    for (const Expr* decorator : def.decorators) visit(*decorator, def);
    for (const TypeParam* parameter : def.type_params) visit(*parameter, def);
    bind_name(def.name);
    Function* function = add_function(&def, function_, class_);
    function->parameters = def.parameters;
    function->body = def.body;
    // `@name.setter def name(self, value)`: what is read by that name is still what the first one returns.
    if (class_ != nullptr && !extends_property(def)) class_->methods[file_.name(def.name)] = function;
    visit_parameters(def.parameters, def);
    if (def.returns != nullptr) visit(*def.returns, def);
    const Base own = base();
    bind_parameters(def.parameters);
    Function* outer = std::exchange(function_, function);
    Class* cls = std::exchange(class_, nullptr);
    for (const Stmt* statement : def.body) visit(*statement, def);
    finish(*function, own);
    function_ = outer;
    class_ = cls;
  }

  void visit_lambda(const Lambda& lambda) {
    Function* function = add_function(&lambda, function_, nullptr);
    function->parameters = lambda.parameters;
    visit_parameters(lambda.parameters, lambda);
    const Base own = base();
    bind_parameters(lambda.parameters);
    Function* outer = std::exchange(function_, function);
    Class* cls = std::exchange(class_, nullptr);
    visit(*lambda.body, lambda);
    finish(*function, own);
    function_ = outer;
    class_ = cls;
  }

  // Defaults and annotations are evaluated outside the function.
  void visit_parameters(NodeList<Parameter> parameters, const Node& owner) {
    for (const Parameter* parameter : parameters) {
      file_.nodes[parameter->id] = parameter;
      file_.parents[parameter->id] = owner.id;
      children(*parameter);
    }
  }

  void bind_parameters(NodeList<Parameter> parameters) {
    for (const Parameter* parameter : parameters) locals_.push(parameter->name);
  }

  void visit_class(const ClassDef& def) {
    for (const Expr* decorator : def.decorators) visit(*decorator, def);
    for (const TypeParam* parameter : def.type_params) visit(*parameter, def);
    for (const Expr* base : def.bases) visit(*base, def);
    for (const Keyword* keyword : def.keywords) visit(*keyword, def);
    bind_name(def.name);
    auto made = std::make_unique<Class>();
    made->file = &file_;
    made->node = &def;
    made->index = static_cast<std::uint32_t>(file_.classes.size());
    made->outer = function_;
    made->owner = class_;
    Class* cls = made.get();
    file_.classes.push_back(std::move(made));
    file_.class_by_node.add(def, cls);
    Class* outer = std::exchange(class_, cls);
    for (const Stmt* statement : def.body) visit(*statement, def);
    class_ = outer;
  }

  void add_field(const Stmt& statement) {
    if (const auto* assign = as<Assign>(&statement)) {
      for (const Expr* target : assign->targets) {
        if (const auto* name = as<Name>(target)) class_->fields.push_back({name->name, assign, assign->value, nullptr});
      }
    } else if (const auto* annotated = as<AnnAssign>(&statement)) {
      if (const auto* name = as<Name>(annotated->target)) {
        class_->fields.push_back({name->name, annotated, annotated->value, annotated->annotation});
      }
    }
  }

  // Takes what was collected since `own` into the function.
  void finish(Function& function, const Base& own) {
    Arena& arena = file_.tree.arena;
    function.calls = calls_.take(own.calls, arena);
    function.returns = returns_.take(own.returns, arena);
    function.yields = yields_.take(own.yields, arena);
    auto tidy = [](std::vector<NameId>& names) {
      std::sort(names.begin(), names.end());
      names.erase(std::unique(names.begin(), names.end()), names.end());
    };
    tidy(function.globals);
    tidy(function.nonlocals);
    NameId* first = locals_.from(own.locals);
    NameId* last = locals_.from(locals_.size());
    std::sort(first, last);
    last = std::unique(first, last);
    last = std::remove_if(first, last, [&](NameId name) {
      return std::binary_search(function.globals.begin(), function.globals.end(), name) ||
             std::binary_search(function.nonlocals.begin(), function.nonlocals.end(), name);
    });
    locals_.shrink(own.locals + static_cast<std::size_t>(last - first));
    function.locals = locals_.take(own.locals, arena);
  }

  File& file_;
  Function* function_ = nullptr;
  Class* class_ = nullptr;
  Collected<const Call*> calls_;
  Collected<const Return*> returns_;
  Collected<const Expr*> yields_;
  Collected<NameId> locals_;
  std::vector<std::pair<NameId, const Expr*>> mentions_;  // in the order of the walk
};

}  // namespace

std::unique_ptr<File> bind(FileId id, std::string path, bool is_test, project::SourceText text) {
  auto file = std::make_unique<File>();
  file->id = id;
  file->is_test = is_test;
  file->path = std::move(path);
  file->source = std::move(text);
  file->tree = parse(file->source.text);
  file->lines = std::make_unique<project::LineIndex>(file->source.text, file->source.cells);
  Binder(*file).run();
  return file;
}

Function* File::function_of(const Node* node) const {
  const Node* child = node;
  for (const Node* at = parent(node); at != nullptr; child = at, at = parent(at)) {
    if (at->kind == NodeKind::FunctionDef) {
      if (is_statement(child->kind)) return function_by_node.at(at->id);
    } else if (at->kind == NodeKind::Lambda) {
      if (child->kind != NodeKind::Parameter) return function_by_node.at(at->id);
    }
  }
  return functions.front().get();
}

Class* File::class_body_of(const Node* node) const {
  const Node* child = node;
  for (const Node* at = parent(node); at != nullptr; child = at, at = parent(at)) {
    if (at->kind == NodeKind::FunctionDef && is_statement(child->kind)) return nullptr;
    if (at->kind == NodeKind::Lambda && child->kind != NodeKind::Parameter) return nullptr;
    if (at->kind == NodeKind::ClassDef && is_statement(child->kind)) return class_by_node.at(at->id);
  }
  return nullptr;
}

const Stmt* File::statement_of(const Node* node) const {
  while (node != nullptr && !is_statement(node->kind)) node = parent(node);
  return static_cast<const Stmt*>(node);
}

std::span<const Expr* const> File::mentions_of(std::string_view wanted) const {
  const NameIndex::Found found = name_ids.find(wanted);
  if (found == nullptr) return {};
  const auto name = static_cast<std::size_t>(found->second);
  return std::span(mentions).subspan(mention_starts[name], mention_starts[name + 1] - mention_starts[name]);
}

std::vector<const Expr*> File::mentions_under_any_name(std::string_view wanted) const {
  const std::span<const Expr* const> own = mentions_of(wanted);
  std::vector<const Expr*> all(own.begin(), own.end());
  for (const Alias* alias : renamed) {
    if (name(alias->name) != wanted) continue;
    const std::span<const Expr* const> more = mentions_of(name(alias->asname));
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

NameIndex::NameIndex(const std::vector<std::string_view>& names) : names_(&names), slots_(std::bit_ceil(names.size() * 2)) {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = 1; i < names.size(); ++i) {
    std::size_t slot = identifier_hash(names[i]) & mask;
    while (slots_[slot].second != NameId::None) slot = (slot + 1) & mask;
    slots_[slot].second = static_cast<NameId>(i);
  }
}

NameIndex::Found NameIndex::find(std::string_view name) const {
  if (slots_.empty()) return nullptr;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = identifier_hash(name) & mask; slots_[slot].second != NameId::None; slot = (slot + 1) & mask) {
    if ((*names_)[static_cast<std::size_t>(slots_[slot].second)] == name) return &slots_[slot];
  }
  return nullptr;
}

bool is_test_path(std::string_view path) {
  std::size_t slash = path.rfind('/');
  std::string_view base = slash == std::string_view::npos ? path : path.substr(slash + 1);
  if (base.starts_with("test_") || base.ends_with("_test.py") || base == "conftest.py") return true;
  if (slash == std::string_view::npos) return false;
  std::string_view folders = path.substr(0, slash);
  while (!folders.empty()) {
    std::size_t cut = folders.find('/');
    std::string_view folder = folders.substr(0, cut);
    if (folder == "tests" || folder == "test") return true;
    if (cut == std::string_view::npos) break;
    folders.remove_prefix(cut + 1);
  }
  return false;
}

}  // namespace loadgate::sema
