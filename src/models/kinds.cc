#include "models/kinds.h"

#include <array>

namespace loadgate::models {
namespace {

struct SourceFacts {
  std::string_view name;
  Exposure exposure;
  std::string_view sentence;
};

constexpr std::array kSources = {
#define SOURCE_KIND(name, exposure, sentence) SourceFacts{#name, Exposure::exposure, sentence},
#include "models/kinds.def"
};

struct NeutralizationFacts {
  std::string_view name;
  std::string_view sentence;
};

constexpr std::array kNeutralizations = {
#define NEUTRALIZATION_KIND(name, sentence) NeutralizationFacts{#name, sentence},
#include "models/kinds.def"
};

template <class Kind, class Table>
std::optional<Kind> find(const Table& table, std::string_view name) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].name == name) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(SourceKind kind) { return kSources[static_cast<std::size_t>(kind)].name; }
std::string_view name_of(NeutralizationKind kind) { return kNeutralizations[static_cast<std::size_t>(kind)].name; }
std::string_view name_of(Exposure exposure) {
  constexpr std::array<std::string_view, 3> names = {"remote", "local", "open"};
  return names[static_cast<std::size_t>(exposure)];
}
std::string_view sentence_of(SourceKind kind) { return kSources[static_cast<std::size_t>(kind)].sentence; }
std::string_view sentence_of(NeutralizationKind kind) {
  return kNeutralizations[static_cast<std::size_t>(kind)].sentence;
}
Exposure exposure_of(SourceKind kind) { return kSources[static_cast<std::size_t>(kind)].exposure; }

std::optional<SourceKind> source_kind(std::string_view name) { return find<SourceKind>(kSources, name); }
std::optional<NeutralizationKind> neutralization_kind(std::string_view name) {
  return find<NeutralizationKind>(kNeutralizations, name);
}

}  // namespace loadgate::models
