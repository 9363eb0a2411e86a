// One parsed file with its names bound: functions, classes, who is whose parent, where a word is mentioned.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "project/source.h"
#include "syntax/nodes.h"

namespace loadgate::sema {

using syntax::NameId;
using syntax::Node;
using FileId = std::uint32_t;

struct File;
struct Class;

// The names of a tree by their text: an open hash table of ids, made at once and never changed.
class NameIndex {
 public:
  struct Entry {
    NameId second;
  };
  using Found = const Entry*;

  NameIndex() = default;
  explicit NameIndex(const std::vector<std::string_view>& names);
  // As a map's: end() is nullptr, what is found has the id as `second`.
  Found find(std::string_view name) const;
  Found end() const { return nullptr; }
  bool contains(std::string_view name) const { return find(name) != nullptr; }

 private:
  const std::vector<std::string_view>* names_ = nullptr;
  std::vector<Entry> slots_;  // a power of two; NameId::None: free
};

// Node id -> the function or class made of the node; sorted by id once all are there.
template <class T>
class NodeMap {
 public:
  using Entry = std::pair<std::uint32_t, T*>;

  void add(const Node& node, T* value) { entries_.emplace_back(node.id, value); }
  void sort() { std::sort(entries_.begin(), entries_.end()); }
  // As a map's: end() is nullptr, what is found has the value as `second`.
  const Entry* find(std::uint32_t node_id) const {
    const auto found = std::lower_bound(entries_.begin(), entries_.end(), node_id,
                                        [](const Entry& entry, std::uint32_t id) { return entry.first < id; });
    return found == entries_.end() || found->first != node_id ? nullptr : &*found;
  }
  const Entry* end() const { return nullptr; }
  T* at(std::uint32_t node_id) const { return find(node_id)->second; }

 private:
  std::vector<Entry> entries_;
};

// A function, lambda or a module's own code (node is the Module): whatever has local variables.
struct Function {
  File* file = nullptr;
  const Node* node = nullptr;  // FunctionDef, Lambda or Module
  std::uint32_t index = 0;     // in File::functions; 0 is the module
  Function* outer = nullptr;   // the function whose body holds it; nullptr for the module
  Class* owner = nullptr;      // the class whose body holds the def directly
  std::span<const syntax::Parameter* const> parameters;
  syntax::Stmts body;  // empty for a lambda
  bool is_generator = false;
  std::span<const syntax::Return* const> returns;
  std::span<const syntax::Expr* const> yields;  // Yield and YieldFrom
  std::span<const syntax::Call* const> calls;   // in this function itself, comprehensions included, in source order
  std::span<const NameId> locals;               // names bound here (parameters, targets, imports, defs), sorted
  std::vector<NameId> globals;              // `global` names
  std::vector<NameId> nonlocals;

  std::string_view name() const;  // "<module>", "<lambda>"
  std::span<const syntax::Expr* const> decorators() const;
  bool binds(NameId name) const;
  bool is_module() const { return outer == nullptr; }
  // Index of the parameter of that name, or -1.
  int parameter_index(std::string_view name) const;
};

struct Class {
  File* file = nullptr;
  const syntax::ClassDef* node = nullptr;
  std::uint32_t index = 0;  // in File::classes
  Function* outer = nullptr;
  Class* owner = nullptr;                                   // an enclosing class body
  std::unordered_map<std::string_view, Function*> methods;  // the last def of a name, of a property the one that reads it
  // Class-level assignments `name = value`, `name: T = value`, `name: T`, in order.
  struct Field {
    NameId name;
    const syntax::Stmt* statement;   // Assign or AnnAssign
    const syntax::Expr* value;       // or nullptr
    const syntax::Expr* annotation;  // or nullptr
  };
  std::vector<Field> fields;

  std::string_view name() const;
};

struct File {
  FileId id = 0;
  std::string path;      // as shown to people
  bool is_test = false;  // test code by its name or folder
  project::SourceText source;
  syntax::Tree tree;
  std::unique_ptr<project::LineIndex> lines;

  std::vector<const Node*> nodes;                    // by node id
  std::vector<std::uint32_t> parents;                // by node id: the parent's node id; the root's is its own
  std::vector<std::unique_ptr<Function>> functions;  // [0] is the module
  std::vector<std::unique_ptr<Class>> classes;
  NodeMap<Function> function_by_node;  // FunctionDef/Lambda/Module node id
  NodeMap<Class> class_by_node;
  // Where an identifier stands as a Name or as the attribute of an Attribute: those of NameId n begin at mention_starts[n].
  std::vector<const syntax::Expr*> mentions;
  std::vector<std::uint32_t> mention_starts;
  NameIndex name_ids;
  std::vector<const syntax::Assign*> assigns;  // in order
  std::vector<const syntax::Alias*> aliases;   // of all imports, in order
  std::vector<const syntax::Alias*> renamed;  // those that bind another name: `from x import f as g`

  // Whether the node is one of this file's: every question about a node has to go to its own file.
  bool owns(const Node* node) const { return node->id < nodes.size() && nodes[node->id] == node; }
  const Node* parent(const Node* node) const {
    assert(owns(node));
    std::uint32_t at = parents[node->id];
    return at == node->id ? nullptr : nodes[at];
  }
  // The function whose code `node` is evaluated in: defaults, decorators and annotations of a def belong to the
  // function around it.
  Function* function_of(const Node* node) const;
  // The class whose body holds `node` directly (not inside a def of it), or nullptr.
  Class* class_body_of(const Node* node) const;
  // The statement that holds the expression `node` (or `node` itself).
  const syntax::Stmt* statement_of(const Node* node) const;
  std::span<const syntax::Expr* const> mentions_of(std::string_view name) const;
  // … and of the names under which it is imported.
  std::vector<const syntax::Expr*> mentions_under_any_name(std::string_view name) const;
  std::string_view name(NameId name_id) const { return tree.name(name_id); }
  std::string_view text(const Node* node) const {
    assert(owns(node));
    return std::string_view(source.text).substr(node->start, node->end - node->start);
  }
  bool has_name(std::string_view word) const { return name_ids.contains(word); }
};

bool is_statement(syntax::NodeKind kind);

// Parses and binds `text`; `path` is what people see.
std::unique_ptr<File> bind(FileId id, std::string path, bool is_test, project::SourceText text);

// Whether a path, relative to the checked folder, is test code: a folder `tests` or `test`, `test_*.py`, `*_test.py`,
// `conftest.py`.
bool is_test_path(std::string_view path);

}  // namespace loadgate::sema
