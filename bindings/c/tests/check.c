/* Everything that the header declares, used as a C program uses it; built with the sanitizers of addresses and undefined
 * behaviour, so that a byte read too far, or one not freed, fails. Prints `N passed, N failed`. */
#define SIMBIND_BUILTIN
#define SIMBIND_YAML
#include "../simbind.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int passed = 0, failed = 0;

static void check(int holds, const char *what, const char *found) {
    if (holds) {
        passed++;
    } else {
        failed++;
        fprintf(stderr, "failed: %s\n  found: %s\n", what, found);
    }
}

/* Checks that a part of an answer is as expected, and frees it. */
static void expect(simbind_text *answer, const char *expected) {
    const char *text = (const char *)simbind_text_bytes(answer);
    check(strstr(text, expected) != NULL, expected, text);
    check(strlen(text) == simbind_text_length(answer), "an answer has no zero byte but the last", text);
    simbind_text_free(answer);
}

static void ask(const simbind_rulebook *rulebook, const char *request, const char *expected) {
    expect(simbind_answer(rulebook, (const uint8_t *)request, strlen(request)), expected);
}

static void next(const simbind_rulebook *rulebook, const char *request, const char *expected) {
    expect(simbind_interview(rulebook, (const uint8_t *)request, strlen(request)), expected);
}

/* A file as a string of its own length; the length is told. */
static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(1);
    }
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    /* No byte more than there are: what is read too far is found. */
    char *bytes = malloc(*length ? *length : 1);
    if (fread(bytes, 1, *length, file) != *length) {
        perror(path);
        exit(1);
    }
    fclose(file);
    return bytes;
}

/* Loads a model that is wrong, and checks what is said of it. */
static void refuse(const char *model, const char *expected) {
    simbind_text *error = NULL;
    simbind_rulebook *rulebook = simbind_rulebook_from_model((const uint8_t *)model, strlen(model), &error);
    check(rulebook == NULL, "a wrong model makes no rulebook", model);
    const char *text = error ? (const char *)simbind_text_bytes(error) : "(no error)";
    check(strstr(text, expected) != NULL, expected, text);
    simbind_text_free(error);
    /* Who does not want to know why gets no text, and none is lost. */
    check(simbind_rulebook_from_model((const uint8_t *)model, strlen(model), NULL) == NULL, "without a place for it", model);
}

/* The cases that every binding is held to: on each line {"request":REQUEST,"answer":ANSWER}, the answer as the library wrote
 * it. A request that is a text stands for what is no object; those are passed over, as to read a text of JSON is not worth
 * the code here. */
static void cases(const simbind_rulebook *rulebook, const char *path) {
    size_t length = 0;
    char *text = read_file(path, &length);
    text = realloc(text, length + 1);
    text[length] = '\0';
    const char *before = "{\"request\":", *between = ",\"answer\":{\"answer\":";
    int asked = 0;
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        char *answer = strstr(line, between);
        check(answer != NULL && strncmp(line, before, strlen(before)) == 0, "a request and its answer", line);
        if (answer == NULL || line[strlen(before)] != '{') continue;
        const char *request = line + strlen(before);
        size_t size = (size_t)(answer - request);
        answer += strlen(",\"answer\":");
        answer[strlen(answer) - 1] = '\0'; /* The brace of the line. */
        simbind_text *given = simbind_answer(rulebook, (const uint8_t *)request, size);
        check(strcmp((const char *)simbind_text_bytes(given), answer) == 0, answer, (const char *)simbind_text_bytes(given));
        simbind_text_free(given);
        asked++;
    }
    check(asked > 200, "cases to ask", path);
    free(text);
}

int main(int count, char **arguments) {
    if (count != 4) {
        fprintf(stderr, "usage: check MODEL.json FOLDER CASES.jsonl\n");
        return 2;
    }
    check(strchr(simbind_version(), '.') != NULL, "a version", simbind_version());

    simbind_rulebook *builtin = simbind_rulebook_builtin();
    const char *visa = "{\"country\": \"NZ\", \"goal\": \"link_card\", \"facts\": {\"card_scheme\": \"visa\"}}";
    ask(builtin, visa, "\"verdict\":\"theoretically_possible\"");
    ask(builtin, "{\"country\": \"Atlantis\"}", "\"code\":\"unknown-country\"");
    ask(builtin, "{\"country\": \"NZ\", \"facts\": {\"platform\": \"wechta\"}}", "has `wechat`: did you mean that?");
    ask(builtin, "{\"country\": ", "\"code\":\"bad-request\"");
    ask(builtin, "\xff", "not UTF-8");
    ask(builtin, "", "\"code\":\"bad-request\"");
    ask(NULL, visa, "there is no rulebook");
    next(builtin, "{}", "\"question\":\"What do you want to do?\"");
    next(builtin, "{\"answered\": [{\"goal\": \"bind\"}, {\"country\": \"NZ\"}]}", "\"sentence\":");
    next(builtin, "{\"answered\": [{\"gaol\": \"bind\"}]}", "\"error\":");
    cases(builtin, arguments[3]);
    simbind_rulebook_free(builtin);

    simbind_text *error = NULL;
    size_t length = 0;
    char *model = read_file(arguments[1], &length);
    simbind_rulebook *own = simbind_rulebook_from_model((const uint8_t *)model, length, &error);
    check(own != NULL && error == NULL, "a model makes a rulebook",
          error ? (const char *)simbind_text_bytes(error) : "no rulebook");
    free(model); /* The rulebook keeps nothing of it. */
    ask(own, visa, "\"verdict\":\"theoretically_possible\"");
    simbind_rulebook_free(own);

    refuse("{\"format\": 3", "the model cannot be read: EOF");
    refuse("{}", "missing field `format`");
    refuse("", "the model cannot be read: EOF");

    simbind_rulebook *library =
        simbind_rulebook_from_folder((const uint8_t *)arguments[2], strlen(arguments[2]), &error);
    check(library != NULL && error == NULL, "a folder makes a rulebook",
          error ? (const char *)simbind_text_bytes(error) : "no rulebook");
    ask(library, "{\"country\": \"Harbour\", \"facts\": {\"card\": \"valid\"}}", "\"verdict\":");
    simbind_rulebook_free(library);
    check(simbind_rulebook_from_folder((const uint8_t *)"nowhere", 7, &error) == NULL, "no folder, no rulebook", "one");
    check(error && strstr((const char *)simbind_text_bytes(error), "nowhere") != NULL, "the folder is named",
          error ? (const char *)simbind_text_bytes(error) : "(no error)");
    simbind_text_free(error);

    /* Nothing happens for a null pointer. */
    simbind_rulebook_free(NULL);
    simbind_text_free(NULL);
    check(simbind_text_bytes(NULL) == NULL && simbind_text_length(NULL) == 0, "nothing of nothing", "something");

    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
