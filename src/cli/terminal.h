// What the terminal can do.
#pragma once

namespace loadgate::cli {

enum class ColorChoice { automatic, always, never };

// Whether text on this descriptor should be coloured. `automatic`: NO_COLOR (set and not empty) says no, FORCE_COLOR
// (set, not empty, not "0") says yes, TERM=dumb says no; else it is coloured on a terminal.
bool use_color(ColorChoice choice, int descriptor);

bool is_terminal(int descriptor);

// Columns to wrap at: the terminal's width, else COLUMNS, else 100; never under 40.
unsigned terminal_width(int descriptor);

}  // namespace loadgate::cli
