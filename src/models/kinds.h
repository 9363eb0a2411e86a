// Source kinds, neutralization kinds and exposures of the detector `python.unsafe_ml_model_load` (list: kinds.def).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace loadgate::models {

enum class SourceKind : std::uint8_t {
#define SOURCE_KIND(name, exposure, sentence) name,
#include "models/kinds.def"
};

enum class NeutralizationKind : std::uint8_t {
#define NEUTRALIZATION_KIND(name, sentence) name,
#include "models/kinds.def"
};

enum class Exposure : std::uint8_t { remote, local, open };

#define SOURCE_KIND(name, exposure, sentence) +1
inline constexpr int kSourceKindCount = 0
#include "models/kinds.def"
    ;
#define NEUTRALIZATION_KIND(name, sentence) +1
inline constexpr int kNeutralizationKindCount = 0
#include "models/kinds.def"
    ;

// A set of kinds as a bit mask: bit i is kind i.
using SourceKinds = std::uint16_t;
using NeutralizationKinds = std::uint8_t;
static_assert(kSourceKindCount <= 16 && kNeutralizationKindCount <= 8);

constexpr SourceKinds bit(SourceKind kind) { return static_cast<SourceKinds>(1u << static_cast<unsigned>(kind)); }
constexpr NeutralizationKinds bit(NeutralizationKind kind) {
  return static_cast<NeutralizationKinds>(1u << static_cast<unsigned>(kind));
}

inline constexpr SourceKinds kAllSources = static_cast<SourceKinds>((1u << kSourceKindCount) - 1);
inline constexpr SourceKinds kDefaultSources = kAllSources & static_cast<SourceKinds>(~bit(SourceKind::package_data));
inline constexpr NeutralizationKinds kAllNeutralizations =
    static_cast<NeutralizationKinds>((1u << kNeutralizationKindCount) - 1);

std::string_view name_of(SourceKind kind);
std::string_view name_of(NeutralizationKind kind);
std::string_view name_of(Exposure exposure);
std::string_view sentence_of(SourceKind kind);  // what such a source means, without a final stop
std::string_view sentence_of(NeutralizationKind kind);
Exposure exposure_of(SourceKind kind);

// The kind of that name, or nothing.
std::optional<SourceKind> source_kind(std::string_view name);
std::optional<NeutralizationKind> neutralization_kind(std::string_view name);

}  // namespace loadgate::models
