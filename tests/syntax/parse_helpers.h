// What the syntax tests share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/children.h"
#include "syntax/nodes.h"

namespace loadgate::syntax {

// The first node of a type, in source order; null when there is none.
template <class T>
const T* find_node(const Node& node) {
  if (const T* found = as<T>(&node)) return found;
  const T* found = nullptr;
  for_each_child(node, [&](const Node& child) {
    if (found == nullptr) found = find_node<T>(child);
  });
  return found;
}

template <class T>
void find_all(const Node& node, std::vector<const T*>& found) {
  if (const T* one = as<T>(&node)) found.push_back(one);
  for_each_child(node, [&](const Node& child) { find_all<T>(child, found); });
}

template <class T>
std::vector<const T*> find_all(const Tree& tree) {
  std::vector<const T*> found;
  find_all<T>(*tree.root, found);
  return found;
}

inline std::string_view text_of(const Tree& tree, const Node& node) {
  return tree.source.substr(node.start, node.end - node.start);
}

// The texts of all calls, in order.
inline std::vector<std::string> calls(const Tree& tree) {
  std::vector<std::string> texts;
  for (const Call* call : find_all<Call>(tree)) texts.emplace_back(text_of(tree, *call));
  return texts;
}

// The kinds of the module's statements, with a blank between them.
inline std::string statements(const Tree& tree) {
  std::string kinds;
  for (const Stmt* statement : tree.root->body) {
    if (!kinds.empty()) kinds += ' ';
    kinds += kind_name(statement->kind);
  }
  return kinds;
}

}  // namespace loadgate::syntax
