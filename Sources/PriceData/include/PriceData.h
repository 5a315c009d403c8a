#ifndef PRICE_DATA_H
#define PRICE_DATA_H
#endif
