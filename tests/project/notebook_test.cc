#include <gtest/gtest.h>

#include <algorithm>

#include "project/ipython.h"
#include "project/source.h"

namespace loadgate::project {
namespace {

std::string rewritten(std::string_view cell) {
  std::string out;
  rewrite_cell(cell, out);
  EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), std::count(cell.begin(), cell.end(), '\n')) << out;
  return out;
}

TEST(IPython, PlainPythonStays) {
  for (const char* cell :
       {"", "x = 1\n", "a % b\n", "a != b", "x = (1\n% 3)\n", "s = '''\n!ls\n%x\n'''\n", "y = 'a' \\\n% 3\n",
        "d = {\n'!': 1}\n", "# !ls\n", "print('?')\n", "x = a if b else c  # why?\n", "s = \"\\\n!x\"\n",
        "x != y\nx == y\n", "@a\ndef f(): pass\n", "\n\n"}) {
    EXPECT_EQ(rewritten(cell), cell);
  }
}

TEST(IPython, Shell) {
  EXPECT_EQ(rewritten("!ls -l\n"), "get_ipython().system('ls -l')\n");
  EXPECT_EQ(rewritten("  !ls\n"), "  get_ipython().system('ls')\n");
  EXPECT_EQ(rewritten("!!ls"), "get_ipython().getoutput('ls')");
  EXPECT_EQ(rewritten("x = !ls"), "x = get_ipython().getoutput('ls')");
  EXPECT_EQ(rewritten("a, b[0] = !ls"), "a, b[0] = get_ipython().getoutput('ls')");
  EXPECT_EQ(rewritten("!wget -O m.pt {url}"), "get_ipython().system(f'wget -O m.pt {url}')");
  EXPECT_EQ(rewritten("!wget $url.path/x"), "get_ipython().system(f'wget {url.path}/x')");
  EXPECT_EQ(rewritten("!echo $$url"), "get_ipython().system('echo $$url')");
  EXPECT_EQ(rewritten("!awk '{print $1}' x"), "get_ipython().system('awk \\'{print $1}\\' x')");
  EXPECT_EQ(rewritten("!a {x} {print $1}"), "get_ipython().system(f'a {x} {{print $1}}')");
  EXPECT_EQ(rewritten("!a {d['k']} {f(1, 2)} {a if b else c}"),
            "get_ipython().system(f'a {d['k']} {f(1, 2)} {a if b else c}')");
  EXPECT_EQ(rewritten("!pip install a \\\n  b\nx\n"), "get_ipython().system('pip install a   b')\n\nx\n");
  EXPECT_EQ(rewritten("!a\\tb"), "get_ipython().system('a\\\\tb')");
  EXPECT_EQ(rewritten("!"), "get_ipython().system('')");
  EXPECT_EQ(rewritten("!x {unclosed"), "get_ipython().system('x {unclosed')");
}

TEST(IPython, Magics) {
  EXPECT_EQ(rewritten("%matplotlib inline\n"), "get_ipython().run_line_magic('matplotlib', 'inline')\n");
  EXPECT_EQ(rewritten("%pip install {x}"), "get_ipython().run_line_magic('pip', f'install {x}')");
  EXPECT_EQ(rewritten("x = %env HOME"), "x = get_ipython().run_line_magic('env', 'HOME')");
  EXPECT_EQ(rewritten("%time m = torch.load(p)"), "None; m = torch.load(p)");
  EXPECT_EQ(rewritten("  %timeit -n 10 -r3 f(x)"), "  None;             f(x)");
  EXPECT_EQ(rewritten("%time for x in y: f(x)"), "for x in y: f(x)");
  EXPECT_EQ(rewritten("m = %time torch.load(p)"), "m =       torch.load(p)");
  EXPECT_EQ(rewritten("%time\n"), "get_ipython().run_line_magic('time', '')\n");
  EXPECT_EQ(rewritten("%time f(\n  1)\n%x\n"), "None; f(\n  1)\nget_ipython().run_line_magic('x', '')\n");
}

TEST(IPython, CellMagics) {
  EXPECT_EQ(rewritten("%%bash -s {x}\necho 'a\\n'\n\nls\n\n"),
            "get_ipython().run_cell_magic('bash', f'-s {x}', '''\\\necho \\'a\\\\n\\'\n\nls''')\n\n");
  EXPECT_EQ(rewritten("\n%%html\n<b>"), "\nget_ipython().run_cell_magic('html', '', '''\\\n<b>''')");
  EXPECT_EQ(rewritten("%%bash"), "get_ipython().run_cell_magic('bash', '', '')");
  EXPECT_EQ(rewritten("%%bash\n\n"), "get_ipython().run_cell_magic('bash', '', '')\n\n");
  EXPECT_EQ(rewritten("%%time\nx = 1\n!ls\n"),
            "get_ipython().run_cell_magic('time', '', '')\nx = 1\nget_ipython().system('ls')\n");
  EXPECT_EQ(rewritten("%%capture out"), "get_ipython().run_cell_magic('capture', 'out', '')");
  EXPECT_EQ(rewritten("x\n%%bash\n"), "x\n\n");
}

TEST(IPython, Help) {
  for (const char* cell : {"x?", "?x", "x.y??", "??x", "%magic?", "*load*?", "/f x", ";f x", ",f x", "%"}) {
    EXPECT_EQ(rewritten(cell), "") << cell;
  }
  EXPECT_EQ(rewritten("if a:\n    x?\n"), "if a:\n    pass\n");
}

TEST(IPython, OpenEndsAreClosed) {
  EXPECT_EQ(rewritten("s = '''a\n"), "s = '''a'''\n");
  EXPECT_EQ(rewritten("s = '''a'\n"), "s = '''a' '''\n");
  EXPECT_EQ(rewritten("f([1,\n\n"), "f([1,])\n\n");
  EXPECT_EQ(rewritten("x = 1 \\\n"), "x = 1  \n");
  EXPECT_EQ(rewritten("x = 'a\n"), "x = 'a\n");  // ends with its line by itself
}

TEST(IPython, Hostile) {
  for (const char* piece : {"!", "%", "{", "$", "'", "\\", "?", "(", "\n%%", "= !", "'''", "{x}", "%time "}) {
    std::string cell;
    for (int index = 0; index < 20000; ++index) cell += piece;
    rewritten(cell);
  }
}

SourceText notebook(std::string_view json) { return read_source(json, "n.ipynb", FileType::Notebook); }

std::string cells(const SourceText& source) {
  std::string text;
  for (const Cell& cell : source.cells) {
    text += std::to_string(cell.index);
    text += '@';
    text += std::to_string(cell.offset);
    text += ':';
    text += std::to_string(cell.line);
    text += ' ';
  }
  return text;
}

TEST(Notebook, Version4) {
  SourceText source = notebook(R"({"cells": [
    {"cell_type": "markdown", "source": ["# torch.load"]},
    {"cell_type": "code", "source": ["import torch\n", "x = 1"], "outputs": [{"data": {"a": [1, {"b": null}]}}]},
    {"source": "!ls\n\ny = 'é\u00e9\ud83d\ude00'\n", "cell_type": "code"},
    {"cell_type": "raw", "source": "z"},
    {"cell_type": "code", "source": []},
    {"cell_type": "code", "source": "last"}
  ], "metadata": {"kernelspec": {"language": "python", "name": "python3"}}, "nbformat": 4, "nbformat_minor": 5})");
  ASSERT_FALSE(source.problem);
  EXPECT_EQ(source.text, "import torch\nx = 1\nget_ipython().system('ls')\n\ny = 'éé😀'\nlast\n");
  EXPECT_EQ(cells(source), "1@0:1 2@19:3 5@62:6 ");
  LineIndex index(source.text, source.cells);
  TextPlace place = index.place(static_cast<std::uint32_t>(source.text.find("y = ")));
  EXPECT_EQ(place.cell, 2u);
  EXPECT_EQ(place.line, 3u);
  EXPECT_EQ(place.column, 1u);
}

TEST(Notebook, Version3) {
  SourceText source = notebook(R"({"worksheets": [{"cells": [
    {"cell_type": "heading", "source": "x"},
    {"cell_type": "code", "input": ["a = 1\n", "b"], "language": "python"},
    {"cell_type": "code", "input": "R", "language": "R"}]},
    {"cells": [{"cell_type": "code", "input": "c"}]}], "metadata": {"name": ""}, "nbformat": 3})");
  ASSERT_FALSE(source.problem);
  EXPECT_EQ(source.text, "a = 1\nb\nc\n");
  EXPECT_EQ(cells(source), "1@0:1 3@8:3 ");
}

TEST(Notebook, OtherLanguages) {
  for (const char* metadata : {R"({"kernelspec": {"language": "R"}})", R"({"language_info": {"name": "julia"}})",
                               R"({"language_info": {"name": "python"}, "kernelspec": {"language": "scala"}})"}) {
    SourceText source =
        notebook(std::string(R"({"cells": [{"cell_type": "code", "source": "x"}], "metadata": )") + metadata + "}");
    EXPECT_FALSE(source.problem);
    EXPECT_EQ(source.text, "");
  }
  for (const char* metadata :
       {"{}", "3", R"({"kernelspec": {"name": "x"}})", R"({"language_info": {"name": "ipython"}})"}) {
    EXPECT_EQ(
        notebook(std::string(R"({"cells": [{"cell_type": "code", "source": "x"}], "metadata": )") + metadata + "}")
            .text,
        "x\n");
  }
}

TEST(Notebook, OddContents) {
  EXPECT_EQ(notebook("\xEF\xBB\xBF{\"cells\": []}").text, "");
  EXPECT_FALSE(notebook("{\"cells\": []}").problem);
  EXPECT_EQ(notebook(R"({"cells": [1, "x", null, {"cell_type": "code", "source": [1, "a", null, "b"]}]})").text,
            "ab\n");
  EXPECT_EQ(notebook(R"({"cells": [{"cell_type": "code", "source": "a\r\nb\rc\u0000\ud83d"}]})").text,
            "a\nb\nc \uFFFD\n");
  EXPECT_EQ(notebook(R"({"cells": [{"cell_type": "code", "source": {"a": 1}}]})").text, "");
}

TEST(Notebook, Problems) {
  for (const char* text : {"", " ", "{", "[]", "1", "{\"cells\": [", "{\"cells\": 3}", "{}", "{\"nbformat\": 4}",
                           "<html>", "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"\\ud8\"}]}", "\xFF\xFE{",
                           "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"\xE9\"}]}"}) {
    SourceText source = notebook(text);
    ASSERT_TRUE(source.problem) << text;
    EXPECT_TRUE(source.problem->message.starts_with("not a notebook")) << source.problem->message;
    EXPECT_EQ(source.problem->path, "n.ipynb");
    EXPECT_EQ(source.text, "");
  }
  notebook("{\"cells\": " + std::string(100000, '['));
  notebook("{\"x\": " + std::string(100000, '[') + std::string(100000, ']') + ", \"cells\": []}");
}

}  // namespace
}  // namespace loadgate::project
