#include "detect/check.h"
