#include "report/card.h"

#include <fmt/format.h>

#include <iterator>

#include "models/kinds.h"

namespace loadgate::report {

const Card& card() {
  static const Card the_card = {
      .id = "python.unsafe_ml_model_load",
      .name = "UnsafeMlModelLoad",
      .title = "Machine-learning model loaded from untrusted data",
      .says =
          "Data of untrusted origin is deserialized by torch.load, or another loader that can run code, so whoever "
          "controls the file runs code in this process.",
      .why =
          "Most model files are pickles or contain one. A pickle is a program: loading it calls whatever functions it "
          "names, before a single weight is looked at. A model from a download, a hub, an upload, an argument or a "
          "shared folder is therefore code from there, running with the rights of the process that loads it.",
      .severity = "high",
      .security_severity = "8.8",
      .resource = "Injection",
      .language = "Python",
      .tags = {"CWE:502", "NIST.SP.800-53", "OWASP:2021:A8", "PCI-DSS:6.5.1"},
      .parameters = {{"sources", "the source kinds to check", "every kind but package_data"},
                     {"neutralizations", "the neutralization kinds to honour", "every kind"}},
      .remedies =
          {"Load only files whose origin you trust.",
           "Use formats and modes that run no code: torch.load(..., weights_only=True) on torch 2.6 or newer, "
           "safetensors, torch.jit.load.",
           "Compare a pinned hash of the file, or verify a signature, before loading it, and leave on a mismatch.",
           "Deserialize in a sandbox: a container, gVisor, bubblewrap, nsjail, or a child under seccomp.",
           "Control how models come in, and let a check such as this one run on every change."},
      .example_unsafe =
          "import torch\n"
          "model = torch.load(\"model_from_external_source.pt\")\n",
      .example_safe =
          "import torch\n"
          "model = torch.jit.load(\"trusted_scripted_model.pt\")\n"
          "state = torch.load(\"weights.pt\", weights_only=True)  # torch >= 2.6\n",
      .links = {"https://cwe.mitre.org/data/definitions/502.html",
                "https://docs.pytorch.org/docs/stable/generated/torch.load.html",
                "https://docs.python.org/3/library/pickle.html"},
  };
  return the_card;
}

std::string card_markdown() {
  const Card& c = card();
  std::string out;
  auto add = std::back_inserter(out);
  fmt::format_to(add, "# {}\n\n{}\n\n{}\n\n", c.title, c.says, c.why);
  fmt::format_to(add, "Unsafe:\n\n```python\n{}```\n\nSafe:\n\n```python\n{}```\n\n## What to do\n\n", c.example_unsafe,
                 c.example_safe);
  for (std::string_view remedy : c.remedies) fmt::format_to(add, "- {}\n", remedy);
  fmt::format_to(add, "\n## Parameters\n\n");
  for (const Parameter& p : c.parameters)
    fmt::format_to(add, "- `{}`: {} (default: {})\n", p.name, p.meaning, p.standard);
  fmt::format_to(add, "\n| source kind | exposure | means |\n|---|---|---|\n");
  for (int i = 0; i < models::kSourceKindCount; ++i) {
    auto kind = static_cast<models::SourceKind>(i);
    fmt::format_to(add, "| `{}` | {} | {} |\n", models::name_of(kind), models::name_of(models::exposure_of(kind)),
                   models::sentence_of(kind));
  }
  fmt::format_to(add, "\n| neutralization kind | holds when |\n|---|---|\n");
  for (int i = 0; i < models::kNeutralizationKindCount; ++i) {
    auto kind = static_cast<models::NeutralizationKind>(i);
    fmt::format_to(add, "| `{}` | {} |\n", models::name_of(kind), models::sentence_of(kind));
  }
  fmt::format_to(add, "\n## More\n\n");
  for (std::string_view link : c.links) fmt::format_to(add, "- <{}>\n", link);
  return out;
}

}  // namespace loadgate::report
