// A yardstick, not a reader: walks the keys of flat JSON Lines as plainly as C can, one thread, without checking them.
//
//   cc -O3 -march=native -o key_walk key_walk.c && ./key_walk calls.jsonl
//
// Calls, tokens and cost by feature and model, and exact percentiles of the tokens of a call, as `ftcalc usage` has them
// among other things. Escapes, spaces and nested values are not read, and token numbers above 1,048,575 count as that.
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum { GROUPS = 1024, LARGEST = 1 << 20 };

struct group {
  const char *feature, *model;
  int feature_length, model_length;
  uint64_t calls, input, output, cost;
  uint32_t *counts;
};

static struct group groups[GROUPS];

static struct group *group_of(const char *feature, int feature_length, const char *model, int model_length) {
  uint64_t hash = 1469598103934665603u;
  for (int i = 0; i < feature_length; i++) hash = (hash ^ (unsigned char)feature[i]) * 1099511628211u;
  for (int i = 0; i < model_length; i++) hash = (hash ^ (unsigned char)model[i]) * 1099511628211u;
  for (unsigned place = hash % GROUPS;; place = (place + 1) % GROUPS) {
    struct group *group = &groups[place];
    if (!group->counts) {
      *group = (struct group){feature, model, feature_length, model_length, 0, 0, 0, 0, calloc(LARGEST, 4)};
      return group;
    }
    if (group->feature_length == feature_length && group->model_length == model_length &&
        !memcmp(group->feature, feature, feature_length) && !memcmp(group->model, model, model_length))
      return group;
  }
}

static uint64_t percentile(const struct group *group, int percent) {
  uint64_t rank = (group->calls * percent + 99) / 100, passed = 0;
  for (int value = 0; value < LARGEST; value++)
    if ((passed += group->counts[value]) >= rank) return value;
  return 0;
}

static uint64_t number(const char *text) {
  uint64_t value = 0;
  while (*text >= '0' && *text <= '9') value = value * 10 + (*text++ - '0');
  return value;
}

// Dollars with up to nine decimals, in billionths.
static uint64_t billionths(const char *text) {
  uint64_t value = 0;
  int decimals = -1;
  for (; (*text >= '0' && *text <= '9') || *text == '.'; text++) {
    if (*text == '.') { decimals = 0; continue; }
    if (decimals >= 9) continue;
    value = value * 10 + (*text - '0');
    if (decimals >= 0) decimals++;
  }
  for (decimals = decimals < 0 ? 0 : decimals; decimals < 9; decimals++) value *= 10;
  return value;
}

#define IS(key) (length == sizeof key - 1 && !memcmp(name, key, sizeof key - 1))

int main(int count, char **arguments) {
  if (count < 2) return 2;
  int file = open(arguments[1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status)) return 1;
  const char *text = mmap(0, status.st_size, PROT_READ, MAP_PRIVATE, file, 0), *end = text + status.st_size;
  if (text == MAP_FAILED) return 1;
  while (text < end) {
    const char *feature = "", *model = "";
    int feature_length = 0, model_length = 0;
    uint64_t input = 0, output = 0, cost = 0;
    text++;
    while (*text == '"') {
      const char *name = ++text;
      text = memchr(text, '"', end - text);
      int length = text - name;
      text += 2;
      const char *value = text;
      if (*text == '"') {
        value = ++text;
        text = memchr(text, '"', end - text);
        if (IS("feature")) feature = value, feature_length = text - value;
        else if (IS("model")) model = value, model_length = text - value;
        text++;
      } else {
        if (IS("input_tokens")) input = number(value);
        else if (IS("output_tokens")) output = number(value);
        else if (IS("cost_usd")) cost = billionths(value);
        while (*text != ',' && *text != '}') text++;
      }
      if (*text == ',') text++;
    }
    text = memchr(text, '\n', end - text);
    text = text ? text + 1 : end;
    struct group *group = group_of(feature, feature_length, model, model_length);
    group->calls++;
    group->input += input;
    group->output += output;
    group->cost += cost;
    group->counts[input + output < LARGEST ? input + output : LARGEST - 1]++;
  }
  for (int place = 0; place < GROUPS; place++) {
    struct group *group = &groups[place];
    if (!group->counts) continue;
    printf("%.*s\t%.*s\t%lu\t%lu\t%lu\t%lu\t%lu\t%lu\t%lu\n", group->feature_length, group->feature, group->model_length,
           group->model, group->calls, group->input, group->output, group->cost, percentile(group, 50),
           percentile(group, 90), percentile(group, 99));
  }
}
