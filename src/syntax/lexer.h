// The lexer: one token at a time, on demand.
//
// There is no token vector: the parser looks at one token (`tok_`) and asks for the next. The text is copied once into
// a buffer that ends in a newline, a NUL and some padding, so that no loop needs a bounds check and sixteen bytes can
// be read anywhere; the copy costs about one hundredth of the parse.
//
// Indentation is not made into tokens. Where a logical line ends, the parser gets Newline and calls next_line(), which
// skips blank lines and comments and leaves the column of the next statement in `line_indent_`; a block is the run of
// lines that are indented deeper than its header. That makes recovery from bad indentation simple.
#pragma once

#include <cstdint>
#include <memory>

#include "syntax/name_table.h"
#include "syntax/nodes.h"
#include "syntax/tokens.h"

namespace loadgate::syntax {

class Lexer {
 protected:
  explicit Lexer(Tree& tree);

  // Everything that changes while lexing, so that a speculation can be taken back.
  struct State {
    const char* p = nullptr;        // where the next token is looked for: the byte behind tok_
    std::uint32_t prev_end = 0;     // end of the last token consumed that is no Newline
    std::int32_t paren = 0;         // open brackets; newlines are blanks within
    std::int32_t field_paren = -1;  // value of `paren` directly inside the innermost f-string field
    std::int32_t line_indent = 0;   // column of the current line's first token; -1 at the end of the file
    std::uint32_t bad_triples = 0;  // unterminated triple-quoted strings so far
  };

  // Moves on to the next token.
  void next() {
    s_.prev_end = tok_.end;
    lex();
  }
  // Moves on from Newline to the first token of the next logical line.
  void next_line();

  std::uint32_t offset(const char* p) const { return static_cast<std::uint32_t>(p - base_); }
  const char* pointer(std::uint32_t offset) const { return base_ + offset; }
  // A part of the source itself (not of the lexer's copy), for views that the tree keeps.
  std::string_view source(std::uint32_t start, std::uint32_t end) const {
    return {tree_.source.data() + start, end - start};
  }
  void problem(std::uint32_t offset, const char* message);
  NameId intern(std::string_view text) { return names_.intern(text); }

  // Is the token that starts at `offset` the first of its line? If so, `column` is set to its column.
  bool first_on_line(std::uint32_t offset, std::int32_t& column) const;
  // The end of a string whose text starts at `p`, found without looking into it; the end of its line if there is none.
  const char* closing_quote(const char* p, char quote, bool triple) const;

  Tree& tree_;
  State s_;
  Token tok_;
  const char* base_ = nullptr;  // the copy's first byte: offset 0
  const char* end_ = nullptr;   // behind the text; *end_ is '\n' and end_[1] is NUL

 private:
  void lex();
  const char* lex_number(const char* p);
  void lex_string(const char* start, const char* quote, std::uint8_t flags);
  void lex_operator(const char* p);
  void lex_long_name(const char* p);
  bool lex_prefixed_string(const char* p, unsigned prefix_length);
  std::int32_t indent_of(const char*& p) const;

  void token(TokenKind kind, const char* start, const char* end) {
    tok_.kind = kind;
    tok_.start = offset(start);
    tok_.end = offset(end);
    s_.p = end;
  }

  std::unique_ptr<char[]> buffer_;
  NameTable names_;
};

}  // namespace loadgate::syntax
