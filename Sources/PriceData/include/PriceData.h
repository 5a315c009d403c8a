#ifndef PRICE_DATA_H
#define PRICE_DATA_H

#include <stddef.h>

/// One file of the folder `pricing`, as it was when the program was built.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} PriceFileData;

/// How many files are embedded.
size_t priceFileCount(void);

/// The embedded file at an index below ``priceFileCount``; files of models stand in the order of the book,
/// the file of the overheads is the last.
PriceFileData priceFileData(size_t index);

/// The embedded file of the rules of fit, which is no file of prices.
PriceFileData fitFileData(void);

/// The embedded log of the example `examples/calls.jsonl`, which is no file of prices.
PriceFileData demoLogData(void);

#endif
