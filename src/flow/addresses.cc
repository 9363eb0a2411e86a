// Addresses: what a test of a URL says of where it leads.
//
// A prefix says who answers only where scheme, host and the slash behind it are in it: "https://example.org" is the
// beginning of "https://example.org.evil.net" too. So it is with the fixed beginning of a regular expression, up to its
// first special character. A host that was taken out of the address is compared as a whole.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

bool is_fixed_address(std::string_view text) {
  const std::size_t scheme = text.find("://");
  return scheme != std::string_view::npos && scheme > 0 && text.find('/', scheme + 3) != std::string_view::npos && text.size() > scheme + 4;
}

bool is_special(char c) { return std::string_view(".^$*+?{}[]()|\\").find(c) != std::string_view::npos; }
bool is_repeat(char c) { return c == '*' || c == '?' || c == '{'; }

// Whether the expression has alternatives outside of any group: then none of them is its beginning.
bool has_alternatives(std::string_view pattern) {
  int depth = 0;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] == '\\') ++at;
    else if (pattern[at] == '(') ++depth;
    else if (pattern[at] == ')') --depth;
    else if (pattern[at] == '|' && depth == 0) return true;
  }
  return false;
}

// The text that everything matched begins with.
std::string fixed_beginning(std::string_view pattern) {
  constexpr std::string_view kEitherScheme = "https?://";
  std::string text;
  if (has_alternatives(pattern)) return text;
  while (pattern.starts_with("^")) pattern.remove_prefix(1);
  if (pattern.starts_with(kEitherScheme)) {
    text = "https://";
    pattern.remove_prefix(kEitherScheme.size());
  }
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    char c = pattern[at];
    if (c == '\\') {
      if (++at == pattern.size() || std::isalnum(static_cast<unsigned char>(pattern[at]))) return text;
      c = pattern[at];
    } else if (is_special(c)) {
      return text;
    }
    if (at + 1 < pattern.size() && is_repeat(pattern[at + 1])) return text;
    text += c;
  }
  return text;
}

// Whether the expression is a list of texts: `(small|large)\.pt`.
bool is_list_of_texts(std::string_view pattern) {
  bool any = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      if (++at == pattern.size() || std::isalnum(static_cast<unsigned char>(pattern[at]))) return false;
    } else if (c == '(') {
      if (pattern.substr(at).starts_with("(?:")) at += 2;
    } else if (is_special(c) && c != ')' && c != '|') {
      return false;
    }
    any = any || !is_special(c);
  }
  return any;
}

}  // namespace

// url.startswith("https://example.org/models/"), or with a tuple of such.
void Engine::interpret_prefix(File& file, const Call& call, const Attribute& method, KeyGuards& out) {
  auto fixed = [&](const Expr* prefix) {
    auto text = constant_text(file, prefix);
    return text && is_fixed_address(*text);
  };
  const Place prefixes = definition_of(file, call.args[0]);
  bool good = fixed(call.args[0]);
  if (const auto* tuple = as<Tuple>(prefixes.expr)) {
    good = !tuple->elements.empty() && std::all_of(tuple->elements.begin(), tuple->elements.end(), fixed);
  }
  if (!good) return;
  if (Key key = key_of(file, method.value)) {
    out.push_back({key, add_guard({NeutralizationKind::allow_list, file.id, call.id, texts_.intern("URL begins with a fixed host")})});
  }
}

// Whether a text that the regular expression matches (`whole`: from end to end) is one of a fixed list, or an address of a
// fixed host. The expression is given as a text, or compiled.
bool Engine::matches_fixed(const Argument& pattern, bool whole) {
  if (!pattern) return false;
  std::optional<std::string> text = constant_text(*pattern.file, pattern.expr);
  if (!text) {
    const Place made = definition_of(*pattern.file, pattern.expr);
    const auto* call = as<Call>(made.expr);
    if (call == nullptr || call->args.empty()) return false;
    text = constant_text(*made.file, call->args[0]);
  }
  if (!text) return false;
  if (is_fixed_address(fixed_beginning(*text))) return true;
  std::string_view listed = *text;
  while (listed.starts_with("^")) listed.remove_prefix(1);
  for (std::string_view end : {"$", "\\Z"}) {
    if (!listed.ends_with(end)) continue;
    listed.remove_suffix(end.size());
    whole = whole || !has_alternatives(listed);
  }
  return whole && is_list_of_texts(listed);
}

// The address whose host this is: urlparse(url).hostname.
Key Engine::address_of_host(File& file, const Expr* expr) {
  const Place place = expr->kind == NodeKind::Name ? definition_of(file, expr) : Place{&file, expr};
  const auto* part = as<Attribute>(place.expr);
  if (part == nullptr) return {};
  if ((database_.word_roles(place.file->name(part->attr)) & models::kHostWord) == 0) return {};
  const Place made = definition_of(*place.file, part->value);
  const auto* call = as<Call>(made.expr);
  if (call == nullptr) return {};
  for (const Callee& callee : library_callees(*made.file, call->func)) {
    const models::Facts* facts = facts_named(callee.name);
    const models::RoleRow* role = facts == nullptr ? nullptr : facts->role("address");
    if (role == nullptr) continue;
    if (Argument address = argument(*made.file, call, role->argument, callee)) return key_of(*address.file, address.expr);
  }
  return {};
}

}  // namespace loadgate::flow
