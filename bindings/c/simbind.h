/* simbind for C. Written by cbindgen: `SIMBIND_WRITE=1 cargo test` in this folder writes it anew.
 * SIMBIND_BUILTIN and SIMBIND_YAML are defined by whoever built the library with the feature of that name. */

#ifndef SIMBIND_H
#define SIMBIND_H

#include <stddef.h>
#include <stdint.h>

/**
 * Rules that were read and checked, ready to answer. It is not changed by being asked, also by several threads at once.
 * It belongs to the caller, who frees it with `simbind_rulebook_free`.
 */
typedef struct simbind_rulebook simbind_rulebook;

/**
 * A text in UTF-8, with a zero byte behind it: JSON, or a message. It belongs to the caller, who frees it with
 * `simbind_text_free`.
 */
typedef struct simbind_text simbind_text;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the library, such as `0.1.0`, with a zero byte behind it. It is not to be freed.
 */
const char *simbind_version(void);

/**
 * The answer to a request, both as JSON: `{"country": "NZ", "goal": "link_card", "facts": {"card_scheme": "visa"}}`.
 *
 * There is always an answer, which the caller frees; one that says what is wrong with the request has the key `error`,
 * with a `code` and a `message`.
 *
 * # Safety
 * `rulebook` was returned by a function of this library and not freed; there are `length` bytes at `request`.
 */
simbind_text *simbind_answer(const simbind_rulebook *rulebook,
                             const uint8_t *request,
                             size_t length);

/**
 * The next question of an interview, and the answer as it stands:
 * `{"lang": "en", "answered": [{"goal": "link_card"}, {"country": "NZ"}]}`. As `simbind_answer` otherwise.
 *
 * # Safety
 * `rulebook` was returned by a function of this library and not freed; there are `length` bytes at `request`.
 */
simbind_text *simbind_interview(const simbind_rulebook *rulebook,
                                const uint8_t *request,
                                size_t length);

#if defined(SIMBIND_BUILTIN)
/**
 * The project's own rulebook.
 */
simbind_rulebook *simbind_rulebook_builtin(void);
#endif

/**
 * A rulebook from its model as JSON: what `examples/model.rs` and `simbind docs` write. Everything in it is checked.
 *
 * Where it cannot be used, a null pointer is returned, and `error` (if it is not null) is set to a text that says why, which
 * the caller frees.
 *
 * # Safety
 * There are `length` bytes at `json`; `error` is null or can be written.
 */
simbind_rulebook *simbind_rulebook_from_model(const uint8_t *json,
                                              size_t length,
                                              simbind_text **error);

#if defined(SIMBIND_YAML)
/**
 * A rulebook from a folder of rule files in YAML, whose path is UTF-8. As `simbind_rulebook_from_model` otherwise; the
 * text of an error has a line for each mistake, with its place.
 *
 * # Safety
 * There are `length` bytes at `path`; `error` is null or can be written.
 */
simbind_rulebook *simbind_rulebook_from_folder(const uint8_t *path,
                                               size_t length,
                                               simbind_text **error);
#endif

/**
 * Frees a rulebook. Nothing happens for a null pointer.
 *
 * # Safety
 * `rulebook` was returned by a function of this library, and nobody uses it any more.
 */
void simbind_rulebook_free(simbind_rulebook *rulebook);

/**
 * The bytes of a text, which end with a zero byte. They stay where they are until the text is freed.
 *
 * # Safety
 * `text` was returned by a function of this library and not freed.
 */
const uint8_t *simbind_text_bytes(const simbind_text *text);

/**
 * How many bytes a text has, without the zero byte behind it.
 *
 * # Safety
 * `text` was returned by a function of this library and not freed.
 */
size_t simbind_text_length(const simbind_text *text);

/**
 * Frees a text. Nothing happens for a null pointer.
 *
 * # Safety
 * `text` was returned by a function of this library, and is not used afterwards.
 */
void simbind_text_free(simbind_text *text);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SIMBIND_H */
