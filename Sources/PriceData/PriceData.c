#include "PriceData.h"
