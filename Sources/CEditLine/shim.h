#ifndef DEPESCHE_CEDITLINE_SHIM_H
#define DEPESCHE_CEDITLINE_SHIM_H

#include <histedit.h>
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>

// <wchar.h> declares it only to programs that ask for X/Open extensions.
extern int wcwidth(wchar_t character);

// el_set and el_get are variadic, which Swift cannot call: one wrapper per shape of argument.

static inline int editline_set_flag(EditLine *line, int operation, int value) {
  return el_set(line, operation, value);
}

static inline int editline_set_editor(EditLine *line, const char *name) {
  return el_set(line, EL_EDITOR, name);
}

static inline int editline_set_client(EditLine *line, void *client) {
  return el_set(line, EL_CLIENTDATA, client);
}

static inline void *editline_client(EditLine *line) {
  void *client = NULL;
  return el_get(line, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}

// `mark` encloses what is sent to the terminal but takes no room there.
static inline int editline_set_prompt(EditLine *line, char *(*prompt)(EditLine *), char mark) {
  return el_set(line, EL_PROMPT_ESC, prompt, mark);
}

static inline int editline_set_reader(EditLine *line, el_rfunc_t reader) {
  return el_set(line, EL_GETCFN, reader);
}

static inline int editline_add_function(EditLine *line, const char *name, const char *help,
                                        unsigned char (*function)(EditLine *, int)) {
  return el_set(line, EL_ADDFN, name, help, function);
}

static inline int editline_bind(EditLine *line, const char *key, const char *function) {
  return el_set(line, EL_BIND, key, function, NULL);
}

// Changes one terminal mode for the time of editing, for example "-isig".
static inline int editline_set_mode(EditLine *line, const char *mode) {
  return el_set(line, EL_SETTY, "-d", mode, NULL);
}

// Draws prompt and line from the cursor's row on, which must be the first of them.
static inline int editline_draw(EditLine *line) { return el_set(line, EL_REFRESH); }

// The terminal's string for a termcap capability, or NULL.
static inline const char *editline_capability(EditLine *line, const char *name) {
  char *text = NULL;
  return el_get(line, EL_GETTC, name, &text) == 0 ? text : NULL;
}

#endif
