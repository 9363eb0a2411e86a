// What loadgate knows of libraries: the rows of models/*.toml.
//
// A row names an API by its canonical dotted path, as a reader would write it after the plain imports: a module's
// function (`torch.load`), a method by its class (`requests.Session.get`), an attribute (`sys.argv`). What a call gives
// back is an object of a class when a `returns` row says so; otherwise it is named `path()`, so that
// `boto3.client().download_file` is a usable name too. Aliases map other public names to the canonical one first.
//
// A naming column (name, call, value, instance, decorator, base, program, from) may list several names in the data
// file: they are as many rows here.
//
// An argument is named by a selector: "f:0" is the keyword `f` or position 0 (counted without the receiver), "0" a
// position only, "f" a keyword only, "self" the receiver, "*" every positional argument (with those behind), "2*" every
// positional argument from the third on, "**" every keyword argument.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/kinds.h"

namespace loadgate::models {

struct Selector {
  std::string name;       // keyword, or ""
  int position = -1;      // from 0, or -1
  bool receiver = false;  // "self"
  bool rest = false;      // "*" or "2*": every positional argument from `position` on
  bool keywords = false;  // "**": every keyword argument
};
using Selectors = std::vector<Selector>;

// A literal that an argument is compared with.
struct Literal {
  enum class Type : std::uint8_t { None, Boolean, Integer, String } type = Type::None;
  bool boolean = false;
  std::int64_t integer = 0;
  std::string string;
};

// `{ argument = "trust_remote_code", is = true }`, `{ argument = "x:0", given = true }`,
// `{ argument = "path:0", suffix = [".h5"] }`, `{ argument = "url:0", prefix = ["hf://"] }`. Exactly one of
// is/given/suffix/prefix.
struct Condition {
  Selector argument;
  std::optional<Literal> is;          // provably this value
  std::optional<bool> given;          // the argument is (not) in the call
  std::vector<std::string> suffixes;  // a constant that ends so
  std::vector<std::string> prefixes;  // … that begins so
};

// A stretch of versions of a package, [from, below); an empty border is open.
struct VersionRow {
  std::string from;
  std::string below;
  bool restricted = false;
  std::string note;  // a CVE or what changed; shown to people
};

// How one argument of a loader switches it to a mode that runs no code, and what happens by version.
struct Restriction {
  Selector argument;                     // weights_only, allow_pickle, safe_mode
  Literal when;                          // the value that restricts (true for weights_only, false for allow_pickle)
  bool constant = false;                 // instead of `when`: a constant list of names restricts (skops' trusted=[...])
  std::string package;                   // distribution whose version decides; "" where no version matters
  std::vector<VersionRow> when_given;    // `argument` has the restricting value; empty: restricted in every version
  std::vector<VersionRow> when_omitted;  // `argument` is not in the call; empty: not restricted
  bool unknown_given = true;     // restricted when the version is unknown and the argument has the restricting value
  bool unknown_omitted = false;  // restricted when the version is unknown and the argument is left out
  std::vector<Selector> omitted_needs_absent;  // the default restricts only without these arguments (pickle_module)
  std::string force_on;                        // environment variable that makes every load restricted
  std::string force_off;                       // environment variable that makes the default unrestricted
};

// [[load]]: a call that deserializes a model with a format that can run code.
struct LoadRow {
  std::string name;
  Selectors data;                     // first one present is the data argument; empty: nothing but `fetches`
                                      // decides (torch.distributed.recv_object_list)
  std::optional<SourceKind> fetches;  // the loader itself fetches: this kind is added, `data` selects what
  std::optional<SourceKind> literal;  // the kind of a literal data argument (default: file)
  bool urls = false;                  // data that is a remote URL is fetched by the loader: network
  std::vector<Condition> only_if;     // a load site only if all hold (np.load: allow_pickle given)
  std::vector<Condition> never_if;    // no load site if any holds (a .safetensors suffix)
  std::optional<Restriction> restriction;
  bool anywhere = false;              // a method of this name is this loader even of an object that is not resolved
  std::optional<NeutralizationKind> covered;  // safe by construction (fickling.load: malware_scan)
  std::string why;                            // "unpickles the file", completes "torch.load …"
  std::string remedy;                         // what would make it safe, an imperative sentence
};

// [[source]]: data of an origin. Exactly one of call, value, instance.
struct SourceRow {
  std::string call;      // calling it gives data of `kinds`
  std::string value;     // reading this module-level object, or anything below it, gives data of `kinds`
  std::string instance;  // an object of this class, and anything read from it or returned by its methods
  SourceKinds kinds = 0;
  Selectors selects;       // arguments that select what is fetched: their kinds are added
  Selectors writes;        // paths or file objects that the content is written to (the first present one)
  bool directory = false;  // `writes` names a directory: every path below it has the content
  bool keeps = false;      // with `writes`: what was there before may stay (a broadcast leaves the sender's own)
  Selectors file;          // with `directory`: the name of the one file in it that is written, where the call gives it
  Selectors defaults;      // arguments that are fallbacks: a literal one adds `file` (environ.get's default)
  std::vector<Condition> only_if;   // the row counts only if all hold
  std::vector<Condition> never_if;  // … and none of these
  Selectors into;   // of a command line: the object that gets its options and may hold more of them already
  Selectors words;  // of a command line: where a list is written out there, it is what is read instead
  Selectors text;  // parsers: these arguments are content to parse, their kinds are added to `kinds`; when that
                   // content came by a transport (standard_input, web_request, message) its kinds stand alone
                   // (json.load, yaml.safe_load)
};

// [[flow]]: what passes provenance on. Without a row a call passes on the kinds of all its arguments. Exactly one of
// call, value.
struct FlowRow {
  std::string call;
  std::string value;       // a module-level object that counts as a literal (os.sep, sys.platform)
  Selectors from;          // the result takes these arguments' kinds; empty: the result adds nothing (int, len)
  Selectors to;            // the content is also written to this path or object (shutil.copy's dst)
  bool directory = false;  // `to` is a directory (extractall)
  std::string to_default;  // path written when `to` is not given ("." for extractall)
  bool same = false;  // the result stands for the very same content or path: Path(p), open(p), f.read(), BytesIO(b)
  bool text = false;  // `from` is text that holds the content itself, no path to it (b64decode)
  bool join = false;  // the result is a path or text built from all parts (os.path.join)
  bool alternatives = false;  // the result is, or holds, one of them (itertools.chain)
  bool content = false;  // the result is what a file holds: of a literal path it is of kind `file` (read_csv)
  bool listing = false;  // the elements of the result are paths in the folder that `from` names (Path.iterdir)
  bool fills = false; // with `to` the receiver: an object that is filled, not a file (parser.read(path))
  bool own = false;   // writes what the program itself made: trusted_origin (torch.save, pickle.dumps, json.dump)
  bool temporary = false;  // a fresh private file or directory (tempfile.mkdtemp): adds nothing by itself
  bool literal = false;    // the result counts as a literal path (os.getcwd, Path.home, tempfile.gettempdir)
};

// [[returns]]: what class of object a call gives, or an attribute holds. Exactly one of call, value.
struct ReturnsRow {
  std::string call;
  std::string value;
  std::string type;  // canonical class name
};

// [[alias]]: another public name of the same thing; `from` may end in ".*" for everything below a module.
struct AliasRow {
  std::string from;
  std::string to;
};

// [[handler]]: a function handed to a framework is called by it, with arguments of these kinds. Exactly one of
// decorator, call, base, function, attribute.
struct HandlerRow {
  std::string decorator;  // @app.route(...) or @app.route
  std::string call;       // gr.Interface(fn=f): `argument` is the function
  Selectors argument;
  std::string base;                  // methods of subclasses of this library class, or with "*Servicer" of a base that
                                     // is not in the checked code and whose name ends so …
  std::vector<std::string> methods;  // … with these names ("*" for all)
  std::string function;              // a module-level function of this name, in files that match (lambda_handler)
  std::string attribute;             // client.on_message = f
  std::string injects;               // with decorator: the first argument is this object, the others are as without it
  SourceKinds kinds = 0;
  std::vector<std::string> parameters;  // only these parameter names; empty: all but self/cls
  bool defaults = false;                // literal defaults of the parameters count as `file` (fire, typer)
  bool converts = false;                // turns what it passes into the parameter's annotated type (typer, FastAPI)
};

// [[option]]: declares an option of a parser (argparse's add_argument); what parse_args gives has it as an attribute.
struct OptionRow {
  std::string call;    // argparse.ArgumentParser.add_argument, click.option (as decorator), absl.flags.DEFINE_string
  Selectors dest;      // the option's name; where it is not given, the flags among the positional arguments say it
  Selectors default_value;
  Selectors choices;   // the list of what it may be
  Selectors type;      // makes a value of the text, or refuses it
  Selectors check;     // a function that is called with the value (its last parameter) and gives it back, or refuses it
  Selectors action;
  std::vector<std::string> number_actions;  // actions that take no text ("store_true")
  Selectors number_flags;                   // arguments that say, when true, that it takes no text (is_flag=True)
  bool number_by_default = false;           // a default that is a number says that the option is one
  Selectors environment;  // a variable that may give the value as well
};

// [[callback]]: a call that calls its function argument, now or later (map, Executor.submit, Thread).
struct CallbackRow {
  std::string call;
  Selectors function;
  std::string arguments;  // with "args": the keyword that holds them, where that is not `args`; the call's own value is
                          // then what other rows say (a pool)
  std::string passes;   // "rest": the positional arguments behind the function; "elements": each element of those;
                        // "spread": the parts of each element of the one behind the function;
                        // "args": the keywords `args` and `kwargs`; "none"; "partial": binds them for a later call
  bool result = false;  // the call's value is (made of) the function's results
  int leading = 0;      // so many arguments of the caller's own come first (spawn's process index)
};

// [[digest]]: a computation whose result identifies content.
struct DigestRow {
  std::string call;                                               // hashlib.sha256, hashlib.file_digest, hmac.new
  Selectors data;                                                 // the content; with method `update` more can follow
  NeutralizationKind kind = NeutralizationKind::integrity_check;  // signature_check for MACs
  std::string note;                                               // for weak ones
  std::vector<Selector> algorithm;                                // the argument that names the algorithm (hashlib.new)
  Selectors key;  // of a MAC: it must not come from the content's own source
};

// [[compare]]: a call that tells whether its two arguments are equal (hmac.compare_digest).
struct CompareRow {
  std::string call;
  Selector left;
  Selector right;
};

// [[guard]]: a call whose outcome says that its subject may be loaded.
struct GuardRow {
  std::string call;
  NeutralizationKind kind = NeutralizationKind::integrity_check;
  Selectors subject;   // the content or path that is checked
  Selectors file;      // `subject` is a folder, and this the name of the file in it (download_url's filename)
  Selectors expected;  // for digests: what it is compared with; must not come from the source
  std::string passes;  // "returns" (raises on failure), "true", "false" (falsy, 0, None, empty)
  std::vector<std::string> attributes;  // attributes of the result that carry the verdict, tested as `passes` says
  std::string at_most;                  // the verdict is a level, good up to this one (fickling.analysis.Severity.LIKELY_SAFE)
  std::string pattern;                  // `expected` is a regular expression that what is checked "begins" with, or is as a "whole"
  bool result_is_content = false;       // the result is the verified content (nacl verify, Fernet.decrypt)
  int digits = 0;              // the expected digest counts only with so many hexadecimal digits (64: no short prefix)
  bool folder = false;         // a folder as its subject is checked with all that lies below
  bool context = false;        // with global_switch: only inside `with call(): ...`
  bool global_switch = false;  // from here on every load by pickle is covered (fickling.always_check_safety)
};

// [[command]]: a program started by subprocess, os.system or a notebook's `!`.
struct CommandRow {
  std::string program;             // "wget"
  std::vector<std::string> words;  // further words that must follow ("lfs", "clone"), in order
  std::string role;                // "fetch", "scan", "verify", "digest", "sandbox", "copy", "extract"
  NeutralizationKind kind_of_check = NeutralizationKind::malware_scan;  // for "scan" and "verify" (key: neutralization)
  SourceKinds kinds = 0;                                                // for fetch
  std::vector<std::string> output;     // flags whose value is the written path ("-O", "--output-document")
  std::vector<std::string> directory;  // flags whose value is the written directory ("-P")
  bool output_from_url = false;        // without a flag: the URL's last part in the current directory
  std::vector<std::string> check_flags;  // for digest: flags with which it checks a list of digests and paths
  bool last_is_output = false;         // cp, mv, aws s3 cp: the last argument is the written path
};

// [[runs]]: a call that runs a command.
struct RunsRow {
  std::string call;
  Selectors command;     // text or list of words
  std::string passes;    // "returns" (check_call), "zero" (os.system's result), "returncode" (run(...).returncode),
                         // "none" (Popen)
  Selectors check;       // a keyword that turns it into "returns" (check=True)
  Selectors input;       // what the command reads from its standard input
  bool sandbox = false;  // the command runs in an isolated process (docker's SDK)
};

// [[record]]: classes whose annotated fields are their constructor's parameters.
struct RecordRow {
  std::string decorator;
  std::string base;
  bool converts = false;  // turns what the constructor is given into the fields' types (pydantic)
};

// [[role]]: what a name is, where the other rows do not say it. The roles and their meaning: roles.def.
struct RoleRow {
  std::string role;
  std::string call;
  Selectors argument;
};

// [[field]]: what an object of a library's class keeps, in an attribute, of what its constructor was given. Classes of the
// project that derive from it have it too.
struct FieldRow {
  std::string value;    // the attribute: torch_geometric.data.Dataset.raw_paths
  Selectors from;       // of the constructor's arguments, `self` not counted
  std::string below;    // a path below what was given: "raw"
  bool listed = false;  // a list of paths there
};

// [[member]]: what a method or attribute of that name is, on an object of which nothing is known.
struct MemberRow {
  std::string name;
  std::string role;  // "harmless": neither checks nor writes anything; "pieces": gives what its object holds, piece by piece
                     // (iter_content); "host": of an address that was taken apart, who answers there (hostname)
};

struct Library {
  std::string file;          // for messages
  std::string name;          // the import name, as in `import torch`
  std::string distribution;  // on the package index; "" for the standard library
  std::vector<LoadRow> loads;
  std::vector<SourceRow> sources;
  std::vector<FlowRow> flows;
  std::vector<ReturnsRow> returns;
  std::vector<AliasRow> aliases;
  std::vector<HandlerRow> handlers;
  std::vector<OptionRow> options;
  std::vector<CallbackRow> callbacks;
  std::vector<DigestRow> digests;
  std::vector<CompareRow> compares;
  std::vector<GuardRow> guards;
  std::vector<CommandRow> commands;
  std::vector<RunsRow> runs;
  std::vector<RecordRow> records;
  std::vector<RoleRow> roles;
  std::vector<FieldRow> fields;
  std::vector<MemberRow> members;
};

// Something wrong in a data file: where, what, and the nearest right word.
struct ModelProblem {
  std::string file;
  std::uint32_t line = 0;
  std::string message;
};

// Reads one data file. Unknown keys, kinds, roles and malformed selectors are problems with a "did you mean"; a file
// with a problem gives no rows.
std::optional<Library> read_library(std::string_view text, std::string_view file, std::vector<ModelProblem>& problems);

// The data files that are built into the program, sorted by name.
struct EmbeddedFile {
  std::string_view name;
  std::string_view text;
};
std::vector<EmbeddedFile> embedded_files();

// The nearest word to `word` among `candidates` by edit distance (at most 3), or "".
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace loadgate::models
