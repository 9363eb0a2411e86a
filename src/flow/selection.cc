// What selects a source: the address of a download decides what comes from there, so a check of the address covers the
// download too, wherever it stands.
//
// `def get(url): return requests.get(url).content` fetches for many callers. Its source remembers the parameters that
// select it (Item::index, a set). A call of get() puts its arguments in: allow lists that cover all of them cover the source
// of this call, and where an argument is a parameter itself, that one selects from there on. In the same way `json.loads(text)`
// remembers its text: it is a configuration unless a caller has it from a request, a message or standard input.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

// The guards of that kind, when one covers every item with a kind.
std::vector<GuardId> Engine::common_guards(SetId set, NeutralizationKind kind) {
  std::vector<GuardId> guards;
  for (const Item& item : items(set)) {
    if (!item.is(ItemKind::Source) && !item.is(ItemKind::Parameter)) continue;
    bool covered = false;
    for (GuardId id : cover(item.cover)) {
      if (guard(id).kind != kind || guard(id).excludes != 0) continue;
      covered = true;
      guards.push_back(id);
    }
    if (!covered) return {};
  }
  return guards;
}

// What of those values has to be looked at again when callers are known, as a set: parameters, and what else is covered
// beside them. Empty where no caller can change anything: there is no parameter, or something is covered by nothing.
SetId Engine::selection_of(SetId selecting) {
  if (light_) return SetId::Empty;
  Items kept;
  bool open = false;
  for (const Item& item : items(selecting)) {
    if (item.is(ItemKind::Nothing) || item.is(ItemKind::Literal)) continue;
    if (!item.is(ItemKind::Parameter) && item.cover == CoverId::None) return SetId::Empty;
    open = open || item.is(ItemKind::Parameter);
    kept.push_back({.kind = item.kind, .detail = item.detail, .file = item.file, .node = item.node, .text = item.text, .path = item.path, .cover = item.cover});
    if (item.is(ItemKind::Parameter)) kept.back().index = item.index;
  }
  return open ? intern(std::move(kept)) : SetId::Empty;
}

// Sources that those values select.
SetId Engine::selected_by(SetId sources, SetId selecting) {
  const auto selection = static_cast<std::uint32_t>(selection_of(selecting));
  SetId linked = map_items(sources, [&](Item& item) {
    if (item.is(ItemKind::Source)) item.index = selection;
  });
  return with_cover(linked, common_guards(selecting, NeutralizationKind::allow_list));
}

// The source where the function's parameters are what the call passes.
SetId Engine::selected_at(const Item& source, Function& function, const CallSite& site) {
  const auto selection = static_cast<SetId>(source.index);
  const Items& open = items(selection);
  const bool ours = std::any_of(open.begin(), open.end(), [&](const Item& item) {
    return item.is(ItemKind::Parameter) && item.file == function.file->id && item.node == function.node->id;
  });
  if (!ours) return single(source);
  const SetId given = substitute(selection, function, site);
  return is_transported(source, given) ? SetId::Empty : selected_by(single(source), without_literals(given));
}

// Whether the source is no configuration after all: all of the text that was parsed came by a transport.
bool Engine::is_transported(const Item& source, SetId text) const {
  constexpr SourceKinds kFiles = models::bit(SourceKind::file) | models::bit(SourceKind::configuration) | models::bit(SourceKind::package_data);
  const Items& parts = items(text);
  const bool is_open = std::any_of(parts.begin(), parts.end(), [](const Item& part) { return part.is(ItemKind::Literal) || part.is(ItemKind::Parameter); });
  const SourceKinds kinds = kinds_of(parts);
  return source.has(item_flag::kParsed) && !is_open && (kinds & kTransportKinds) != 0 && (kinds & kFiles) == 0;
}

// … where they are all that callers pass.
SetId Engine::selected_by_callers(const Item& source) {
  SetId plain = map_items(single(source), [](Item& item) { item.index = 0; });
  const SetId given = resolve(static_cast<SetId>(source.index));
  return is_transported(source, given) ? SetId::Empty : with_cover(plain, common_guards(without_literals(given), NeutralizationKind::allow_list));
}

}  // namespace loadgate::flow
