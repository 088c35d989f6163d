#include "CNameModel.h"

/// The file `train-names` wrote, taken into the program as it is: mapped with the executable, read
/// page by page when it is first used.
_Alignas(64) static const uint8_t model[] = {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
#embed "names.model"
#pragma clang diagnostic pop
};

const uint8_t *depesche_name_model_bytes(void) { return model; }

size_t depesche_name_model_size(void) { return sizeof model; }
