#ifndef PRICE_DATA_H
#define PRICE_DATA_H

#include <stddef.h>

/// One file of the folder `pricing`, as it was when the program was built.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} PriceFile;

/// How many files are embedded.
extern const size_t priceFileCount;

/// The embedded files, ``priceFileCount`` of them, in the order of precedence of their providers.
extern const PriceFile priceFiles[];

#endif
