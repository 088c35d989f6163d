#ifndef DEPESCHE_NAME_MODEL_H
#define DEPESCHE_NAME_MODEL_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of the name model that is part of the program; they live as long as the process.
const uint8_t *_Nonnull depesche_name_model_bytes(void);

/// The number of bytes of the name model.
size_t depesche_name_model_size(void);

#endif
