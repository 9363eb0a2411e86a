// Sets of items: interning, joins, covers and traces.
#include <algorithm>
#include <array>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
  return hash ^ (hash >> 31);
}

bool same(const Item& a, const Item& b) {
  return a.identity() == b.identity() && a.flags == b.flags && a.cover == b.cover && a.trace == b.trace;
}

// So many items of one kind (of one source kind) a set keeps, the first in order of place: what matters of the rest is
// said by these, and sets stay small however much code leads to them.
std::size_t most_of(ItemKind kind) {
  switch (kind) {
    case ItemKind::Source: return 6;
    case ItemKind::Literal:
    case ItemKind::Nothing: return 12;
    case ItemKind::Parameter: return 24;
    default: return 16;
  }
}

bool before(const Item& a, const Item& b) { return a.identity() < b.identity(); }

}  // namespace

Engine::Engine(sema::Program& program, const models::Database& database, const EngineOptions& options)
    : program_(program), database_(database), options_(options) {
  sets_.push_back({});
  older_with_hash_.push_back(SetId::Empty);
  covers_.push_back({});
  hops_.push_back({});
  flows_.resize(program.size());
  import_names_.resize(program.size());
}

Engine::~Engine() = default;

FileFlow& Engine::flow(File& file) {
  auto& held = flows_[file.id];
  if (!held) held = std::make_unique<FileFlow>(file, texts_, paths_, *this);
  return *held;
}

void Engine::begin_site(std::uint64_t questions) {
  fix_.limit = fix_.questions + std::min(questions, options_.max_questions);
  fix_.spent = false;
  for (std::uint64_t id : std::exchange(mros_cut_short_, {})) mros_.erase(id);
}

Class* Engine::class_at(std::uint32_t file_id, std::uint32_t node) {
  File* file = program_.file(file_id);
  if (file == nullptr) return nullptr;
  auto found = file->class_by_node.find(node);
  return found == file->class_by_node.end() ? nullptr : found->second;
}

Function* Engine::function_at(std::uint32_t file_id, std::uint32_t node) {
  File* file = program_.file(file_id);
  if (file == nullptr) return nullptr;
  auto found = file->function_by_node.find(node);
  return found == file->function_by_node.end() ? nullptr : found->second;
}

// ---------------------------------------------------------------------------------------------------- interning

SetId Engine::intern(Items items) {
  if (items.empty()) return SetId::Empty;
  if (!std::is_sorted(items.begin(), items.end(), before)) std::sort(items.begin(), items.end(), before);
  Items& merged = merged_;
  merged.clear();
  std::size_t run = 0;  // items of the last one's kind so far
  for (const Item& item : items) {
    if (!merged.empty() && merged.back().identity() == item.identity()) {
      Item& into = merged.back();
      into.cover = common_cover(into.cover, item.cover);
      into.trace = shorter(into.trace, item.trace);
      if (!item.has(item_flag::kGuessed)) into.flags &= static_cast<std::uint16_t>(~item_flag::kGuessed);
      continue;
    }
    bool same_kind = !merged.empty() && merged.back().kind == item.kind && merged.back().detail == item.detail;
    run = same_kind ? run + 1 : 1;
    if (run > most_of(item.kind)) continue;
    merged.push_back(item);
  }
  return intern_merged(merged);
}

SetId Engine::intern_merged(std::span<const Item> merged) {
  std::uint64_t hash = merged.size();
  for (const Item& item : merged) {
    hash = mix(hash, static_cast<std::uint64_t>(item.kind) << 56 | static_cast<std::uint64_t>(item.detail) << 48 |
                         static_cast<std::uint64_t>(item.flags) << 40 | item.index);
    hash = mix(hash, static_cast<std::uint64_t>(item.file) << 32 | item.node);
    hash = mix(hash, static_cast<std::uint64_t>(item.text) << 32 | static_cast<std::uint64_t>(item.path));
    hash = mix(hash, static_cast<std::uint64_t>(item.cover) << 32 | static_cast<std::uint64_t>(item.trace));
  }
  const auto id = static_cast<SetId>(sets_.size());
  const auto [newest, is_new] = set_by_hash_.try_emplace(hash, id);
  SetId older = SetId::Empty;
  if (!is_new) {
    older = newest->second;
    for (SetId one = older; one != SetId::Empty; one = older_with_hash_[static_cast<std::size_t>(one)]) {
      const Items& held = this->items(one);
      if (std::equal(held.begin(), held.end(), merged.begin(), merged.end(), same)) return one;
    }
    newest.value() = id;
  }
  sets_.emplace_back(merged.begin(), merged.end());
  older_with_hash_.push_back(older);
  return id;
}

SetId Engine::unite(SetId a, SetId b) {
  if (a == b || b == SetId::Empty) return a;
  if (a == SetId::Empty) return b;
  if (b < a) std::swap(a, b);
  std::uint64_t key = static_cast<std::uint64_t>(a) << 32 | static_cast<std::uint64_t>(b);
  if (auto found = unions_.find(key); found != unions_.end()) return found->second;
  const Items& left = items(a);
  const Items& right = items(b);
  Items both;
  both.reserve(left.size() + right.size());
  std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both), before);
  SetId united_set = intern(std::move(both));
  unions_.emplace(key, united_set);
  return united_set;
}

SetId Engine::single(const Item& item) { return intern_merged({&item, 1}); }

SetId Engine::map_items(SetId set, const std::function<void(Item&)>& change) {
  if (set == SetId::Empty) return set;
  Items changed = items(set);
  for (Item& item : changed) change(item);
  return intern(std::move(changed));
}

SetId Engine::flagged(SetId set, std::uint16_t flag) {
  return map_items(set, [&](Item& item) { item.flags |= flag; });
}

SetId Engine::stored_parameters(SetId set) {
  Items kept;
  for (const Item& item : items(set)) {
    if (!item.is(ItemKind::Parameter) || item.path != PathId::Empty) continue;
    // A class is what its own `__init_subclass__` is handed; other methods store their object.
    if (is_self_parameter(item) && function_at(item.file, item.node)->name() != "__init_subclass__") continue;
    kept.push_back(item);
    kept.back().flags |= item_flag::kStored;
  }
  return intern(std::move(kept));
}

SetId Engine::defaulted(SetId set) {
  return map_items(set, [](Item& item) {
    // A part of a built default that had no weight beside the other parts has none now.
    if (item.is(ItemKind::Literal) && !item.has(item_flag::kWeak)) item.flags |= item_flag::kDefault;
  });
}

SetId Engine::without_literals(SetId set) {
  Items kept;
  for (const Item& item : items(set)) {
    if (item.is(ItemKind::Nothing) || item.is(ItemKind::Own)) continue;
    if (item.is(ItemKind::Literal) && !item.has(item_flag::kDefault)) continue;
    kept.push_back(item);
    if (item.is(ItemKind::Parameter)) kept.back().flags |= item_flag::kSelector;
  }
  return intern(std::move(kept));
}

bool Engine::has_kinds(SetId set) const {
  for (const Item& item : items(set)) {
    if (item.is(ItemKind::Source) || item.is(ItemKind::Parameter)) return true;
    if (item.is(ItemKind::LibraryInstance) && item.has(item_flag::kOpaque)) return true;
    if (item.is(ItemKind::Literal) && item.has(item_flag::kDefault)) return true;
  }
  return false;
}

// Of a remote file: what follows chooses what is fetched there.
bool Engine::begins_address(const Item& item) const {
  if (!item.is(ItemKind::Literal)) return false;
  const File& file = *program_.file(item.file);
  const auto* text = as<StringLiteral>(file.nodes[item.node]);
  if (text == nullptr) return false;
  const std::string value = string_value(*text, file.source.text);
  constexpr std::array<std::string_view, 8> kSchemes = {"http://", "https://", "ftp://", "s3://", "gs://", "az://", "abfs://", "hf://"};
  return std::any_of(kSchemes.begin(), kSchemes.end(), [&](std::string_view scheme) { return value.starts_with(scheme); });
}

// Made by the program itself, and nothing else beside it.
bool Engine::is_own(SetId set) const {
  bool own = false;
  for (const Item& item : items(set)) {
    if (item.is(ItemKind::Source) || item.is(ItemKind::Parameter)) return false;
    if (item.is(ItemKind::LibraryInstance) && item.has(item_flag::kOpaque)) return false;
    own = own || item.is(ItemKind::Own);
  }
  return own;
}

bool Engine::has_objects(SetId set) const {
  for (const Item& item : items(set)) {
    switch (item.kind) {
      case ItemKind::Function:
      case ItemKind::Class:
      case ItemKind::Instance:
      case ItemKind::Module:
      case ItemKind::Library:
      case ItemKind::LibraryInstance:
      case ItemKind::Partial: return true;
      default: break;
    }
  }
  return false;
}

// A part that can be a literal does not count beside a part that has kinds; a part that can be either keeps its literal
// as an alternative, unless several parts have kinds (then callers decide, see resolve_group). Constants behind the begin of an
// address are no files: PREFIX + "model.pt".
SetId Engine::join(const std::vector<SetId>& parts) {
  std::size_t with_kinds = 0;
  for (SetId part : parts) with_kinds += has_kinds(part) ? 1 : 0;
  if (with_kinds == 0) {
    // A name below a place that holds nothing but the program's own files.
    for (SetId part : parts) {
      if (std::any_of(items(part).begin(), items(part).end(), [](const Item& item) { return item.is(ItemKind::Own); })) return part;
    }
  }
  auto is_address = [&](SetId part) {
    const Items& parts_of = items(part);
    return !parts_of.empty() && std::all_of(parts_of.begin(), parts_of.end(), [&](const Item& item) { return begins_address(item); });
  };
  const bool address = with_kinds == 0 && !parts.empty() && is_address(parts.front());
  // `directory or DATA` beside a parameter: a caller that leaves the directory out makes no text of literals alone.
  auto has_alternative = [&](SetId part) {
    const Items& held = items(part);
    return std::any_of(held.begin(), held.end(), [](const Item& item) { return item.is(ItemKind::Source); }) &&
           std::any_of(held.begin(), held.end(), [](const Item& item) { return item.is(ItemKind::Parameter); });
  };
  TextId label = TextId::Empty;
  if (with_kinds > 1 && std::any_of(parts.begin(), parts.end(), has_alternative)) {
    std::string name = "text of";
    for (SetId part : parts) name += " " + std::to_string(static_cast<std::uint32_t>(part));
    label = texts_.intern(name);
  }
  Items all;
  for (SetId part : parts) {
    if (address && part != parts.front()) continue;
    bool strong = with_kinds == 0 || (with_kinds == 1 && has_kinds(part));
    for (Item item : items(part)) {
      switch (item.kind) {
        case ItemKind::Literal:
        case ItemKind::Parameter:
          if (!strong && !item.has(item_flag::kDefault)) item.flags |= item_flag::kWeak;
          if (item.is(ItemKind::Parameter) && item.has(item_flag::kWeak) && label != TextId::Empty) {
            item.text = label;
            item.flags &= static_cast<std::uint16_t>(~item_flag::kAlternative);
            if (has_alternative(part)) item.flags |= item_flag::kAlternative;
          }
          break;
        case ItemKind::Source:
        case ItemKind::LibraryInstance:
        case ItemKind::Instance:
        case ItemKind::Nothing: break;
        default: continue;  // functions and classes are no parts of text
      }
      all.push_back(item);
    }
  }
  return intern(std::move(all));
}

// Parts put together to another text or path: what was said of the content at one of them is not said of this. An allow
// list speaks of the name itself.
SetId Engine::composed(const std::vector<SetId>& parts) {
  const SetId whole = join(parts);
  if (parts.size() < 2) return whole;
  return map_items(whole, [&](Item& item) {
    std::vector<GuardId> kept = cover(item.cover);
    std::erase_if(kept, [&](GuardId id) { return guard(id).kind != NeutralizationKind::allow_list && guard(id).excludes == 0; });
    if (kept.size() != cover(item.cover).size()) item.cover = intern_cover(std::move(kept));
  });
}

// ---------------------------------------------------------------------------------------------------- covers

GuardId Engine::add_guard(const Guard& guard) {
  for (std::size_t i = 0; i < guards_.size(); ++i) {
    const Guard& held = guards_[i];
    if (held.kind == guard.kind && held.file == guard.file && held.node == guard.node && held.what == guard.what &&
        held.expected == guard.expected && held.excludes == guard.excludes) {
      return static_cast<GuardId>(i);
    }
  }
  guards_.push_back(guard);
  return static_cast<GuardId>(guards_.size() - 1);
}

CoverId Engine::intern_cover(std::vector<GuardId> guards) {
  if (guards.empty()) return CoverId::None;
  std::sort(guards.begin(), guards.end());
  guards.erase(std::unique(guards.begin(), guards.end()), guards.end());
  std::uint64_t hash = guards.size();
  for (GuardId id : guards) hash = mix(hash, static_cast<std::uint64_t>(id));
  for (CoverId id : covers_by_hash_[hash]) {
    if (cover(id) == guards) return id;
  }
  auto id = static_cast<CoverId>(covers_.size());
  covers_.push_back(std::move(guards));
  covers_by_hash_[hash].push_back(id);
  return id;
}

// Two ways of the same source: covered only if both are, by the same kind where possible.
CoverId Engine::common_cover(CoverId a, CoverId b) {
  if (a == b) return a;
  if (a == CoverId::None || b == CoverId::None) return CoverId::None;
  auto kinds = [&](CoverId id) {
    NeutralizationKinds bits = 0;
    for (GuardId held : cover(id)) {
      if (guard(held).excludes == 0) bits |= models::bit(guard(held).kind);
    }
    return bits;
  };
  std::vector<GuardId> kept;
  for (GuardId held : cover(a)) {
    if (guard(held).excludes != 0 && std::find(cover(b).begin(), cover(b).end(), held) != cover(b).end()) kept.push_back(held);
  }
  NeutralizationKinds shared = kinds(a) & kinds(b);
  NeutralizationKinds honoured = options_.neutralizations;
  if ((shared & honoured) == 0) {
    // Checks of two kinds, one on each way, cover the source together only where both kinds are honoured.
    if ((kinds(a) & honoured) == 0 || (kinds(b) & honoured) == 0) return intern_cover(std::move(kept));
    shared = 0;
  }
  for (CoverId side : {a, b}) {
    for (GuardId held : cover(side)) {
      if (guard(held).excludes != 0) continue;
      if (shared == 0 || (shared & models::bit(guard(held).kind)) != 0) kept.push_back(held);
    }
  }
  return intern_cover(std::move(kept));
}

SetId Engine::with_cover(SetId set, const std::vector<GuardId>& guards) {
  if (guards.empty() || set == SetId::Empty) return set;
  return map_items(set, [&](Item& item) {
    std::vector<GuardId> all = cover(item.cover);
    for (GuardId id : guards) {
      const Guard& made = guard(id);
      // A digest that comes from the same kind of place as the content proves nothing about it.
      if (item.is(ItemKind::Source) && (made.expected & models::bit(item.source())) != 0) continue;
      if (made.excludes != 0 && !item.is(ItemKind::Parameter)) continue;
      all.push_back(id);
    }
    item.cover = intern_cover(std::move(all));
  });
}

// ---------------------------------------------------------------------------------------------------- traces

TraceId Engine::extend_trace(TraceId trace, const File& file, const Node* node, std::string_view message) {
  return extend_trace(trace, file.id, node->id, texts_.intern(message));
}

TraceId Engine::extend_trace(TraceId trace, std::uint32_t file, std::uint32_t node, TextId message) {
  constexpr std::uint16_t kLongest = 40;
  const TraceHop& before = hop(trace);
  if (before.length >= kLongest) return trace;
  if (trace != TraceId::None && before.file == file && before.node == node) return trace;
  hops_.push_back({trace, file, node, message, static_cast<std::uint16_t>(before.length + 1)});
  return static_cast<TraceId>(hops_.size() - 1);
}

// The steps of `before`, from where the data comes, and then those of `after`.
TraceId Engine::joined_traces(TraceId before, TraceId after) {
  if (after == TraceId::None) return before;
  if (before == TraceId::None) return after;
  const std::uint64_t key = static_cast<std::uint64_t>(before) << 32 | static_cast<std::uint32_t>(after);
  if (const auto known = joined_traces_.find(key); known != joined_traces_.end()) return known->second;
  const TraceHop last = hop(after);
  const TraceId joined = extend_trace(joined_traces(before, last.previous), last.file, last.node, last.message);
  joined_traces_.emplace(key, joined);
  return joined;
}

TraceId Engine::shorter(TraceId a, TraceId b) const {
  if (a == b) return a;
  if (a == TraceId::None) return b;
  if (b == TraceId::None) return a;
  if (hop(a).length != hop(b).length) return hop(a).length < hop(b).length ? a : b;
  return std::min(a, b);
}

// What a caller passes for the parameter item `through`, with what was known of the parameter.
SetId Engine::passed_for(const Item& through, SetId passed) {
  Items changed = items(passed);
  if (through.has(item_flag::kSelector)) {
    std::erase_if(changed, [](const Item& made) { return made.is(ItemKind::Literal) || made.is(ItemKind::Own); });
  }
  for (GuardId id : cover(through.cover)) {
    if (guard(id).excludes != 0) std::erase_if(changed, [&](const Item& made) { return is_excluded(made, guard(id)); });
  }
  for (Item& made : changed) {
    made.trace = joined_traces(made.trace, through.trace);
    if (through.cover != CoverId::None) {
      std::vector<GuardId> all = cover(made.cover);
      for (GuardId id : cover(through.cover)) {
        if (made.is(ItemKind::Source) && (guard(id).expected & models::bit(made.source())) != 0) continue;
        if (guard(id).excludes != 0 && !made.is(ItemKind::Parameter)) continue;
        all.push_back(id);
      }
      made.cover = intern_cover(std::move(all));
    }
    bool open = made.is(ItemKind::Literal) || made.is(ItemKind::Parameter);
    if (through.has(item_flag::kWeak) && open && !made.has(item_flag::kDefault)) made.flags |= item_flag::kWeak;
    if (through.has(item_flag::kWeak) && through.text != TextId::Empty && made.is(ItemKind::Parameter)) {
      made.text = through.text;
      made.flags |= through.flags & item_flag::kAlternative;
    }
    if (through.has(item_flag::kSelector) && made.is(ItemKind::Parameter)) made.flags |= item_flag::kSelector;
    if (through.has(item_flag::kGuessed)) made.flags |= item_flag::kGuessed;
  }
  return intern(std::move(changed));
}

SetId Engine::with_hop(SetId set, const File& file, const Node* node, std::string_view message) {
  Items changed = items(set);
  bool any = false;
  for (Item& item : changed) {
    if (!item.is(ItemKind::Source) && !item.is(ItemKind::Literal) && !item.is(ItemKind::Parameter)) continue;
    item.trace = extend_trace(item.trace, file, node, message);
    any = true;
  }
  return any ? intern(std::move(changed)) : set;
}

Item Engine::source(SourceKind kind, const File& file, const Node* node, std::string_view what) {
  Item item;
  item.kind = ItemKind::Source;
  item.detail = static_cast<std::uint8_t>(kind);
  item.file = file.id;
  item.node = node->id;
  item.text = texts_.intern(what);
  return item;
}

SetId Engine::sources(SourceKinds kinds, const File& file, const Node* node, std::string_view what) {
  Items made;
  for (int i = 0; i < models::kSourceKindCount; ++i) {
    auto kind = static_cast<SourceKind>(i);
    if ((kinds & models::bit(kind)) != 0) made.push_back(source(kind, file, node, what));
  }
  return intern(std::move(made));
}

SourceKinds Engine::kinds_of(const Items& items) {
  SourceKinds kinds = 0;
  for (const Item& item : items) {
    if (item.is(ItemKind::Source)) kinds |= models::bit(item.source());
  }
  return kinds;
}

SetId Engine::budget_answer(const File& file, const Node* node) {
  fix_.spent = true;
  return stopped_at(file, node);
}

SetId Engine::stopped_at(const File& file, const Node* node) {
  return single(source(SourceKind::unknown, file, node, "the analysis stopped here: its budget was spent"));
}

}  // namespace loadgate::flow
