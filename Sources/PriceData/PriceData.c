#include "PriceData.h"

// `#embed` is C23. The compiler tracks these files like headers, so an edited price is a new build.

static const unsigned char openai[] = {
#embed "../../pricing/openai.json"
};
static const unsigned char anthropic[] = {
#embed "../../pricing/anthropic.json"
};
static const unsigned char google[] = {
#embed "../../pricing/google.json"
};
static const unsigned char deepseek[] = {
#embed "../../pricing/deepseek.json"
};
static const unsigned char mistral[] = {
#embed "../../pricing/mistral.json"
};
static const unsigned char xai[] = {
#embed "../../pricing/xai.json"
};
static const unsigned char qwen[] = {
#embed "../../pricing/qwen.json"
};
static const unsigned char cohere[] = {
#embed "../../pricing/cohere.json"
};
static const unsigned char moonshot[] = {
#embed "../../pricing/moonshot.json"
};
static const unsigned char zai[] = {
#embed "../../pricing/zai.json"
};
static const unsigned char meta[] = {
#embed "../../pricing/meta.json"
};
static const unsigned char minimax[] = {
#embed "../../pricing/minimax.json"
};
static const unsigned char azure[] = {
#embed "../../pricing/azure.json"
};
static const unsigned char bedrock[] = {
#embed "../../pricing/bedrock.json"
};
static const unsigned char vertex[] = {
#embed "../../pricing/vertex.json"
};
static const unsigned char together[] = {
#embed "../../pricing/together.json"
};
static const unsigned char fireworks[] = {
#embed "../../pricing/fireworks.json"
};
static const unsigned char groq[] = {
#embed "../../pricing/groq.json"
};
static const unsigned char deepinfra[] = {
#embed "../../pricing/deepinfra.json"
};
static const unsigned char nebius[] = {
#embed "../../pricing/nebius.json"
};
static const unsigned char novita[] = {
#embed "../../pricing/novita.json"
};
static const unsigned char prime_intellect[] = {
#embed "../../pricing/prime-intellect.json"
};
static const unsigned char tinker[] = {
#embed "../../pricing/tinker.json"
};
static const unsigned char hosting[] = {
#embed "../../pricing/hosting.json"
};
static const unsigned char overheads[] = {
#embed "../../pricing/overheads.json"
};

static const unsigned char fit[] = {
#embed "../../pricing/fit.json"
};

static const unsigned char calls[] = {
#embed "../../examples/calls.jsonl"
};

static const PriceFileData files[] = {
  {"openai.json", openai, sizeof openai},
  {"anthropic.json", anthropic, sizeof anthropic},
  {"google.json", google, sizeof google},
  {"deepseek.json", deepseek, sizeof deepseek},
  {"mistral.json", mistral, sizeof mistral},
  {"xai.json", xai, sizeof xai},
  {"qwen.json", qwen, sizeof qwen},
  {"cohere.json", cohere, sizeof cohere},
  {"moonshot.json", moonshot, sizeof moonshot},
  {"zai.json", zai, sizeof zai},
  {"meta.json", meta, sizeof meta},
  {"minimax.json", minimax, sizeof minimax},
  {"azure.json", azure, sizeof azure},
  {"bedrock.json", bedrock, sizeof bedrock},
  {"vertex.json", vertex, sizeof vertex},
  {"together.json", together, sizeof together},
  {"fireworks.json", fireworks, sizeof fireworks},
  {"groq.json", groq, sizeof groq},
  {"deepinfra.json", deepinfra, sizeof deepinfra},
  {"nebius.json", nebius, sizeof nebius},
  {"novita.json", novita, sizeof novita},
  {"prime-intellect.json", prime_intellect, sizeof prime_intellect},
  {"tinker.json", tinker, sizeof tinker},
  {"hosting.json", hosting, sizeof hosting},
  {"overheads.json", overheads, sizeof overheads},
};

size_t priceFileCount(void) { return sizeof files / sizeof files[0]; }

PriceFileData priceFileData(size_t index) { return files[index]; }

PriceFileData fitFileData(void) { return (PriceFileData){"fit.json", fit, sizeof fit}; }

PriceFileData demoLogData(void) { return (PriceFileData){"calls.jsonl", calls, sizeof calls}; }
