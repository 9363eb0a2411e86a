#include "project/source.h"
