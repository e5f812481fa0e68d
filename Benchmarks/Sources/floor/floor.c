// The least that a site of these posts can cost: each is read, made into HTML by cmark, and written into a file of its own,
// with as many threads as the machine has processors. There are no pages, lists, links or feeds.
//
//     floor POSTS OUTPUT

#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *posts, *output;
static char **names;
static size_t name_count;
static atomic_size_t next_name;

static void fail(const char *what) {
  perror(what);
  exit(EXIT_FAILURE);
}

static void list_posts(void) {
  DIR *folder = opendir(posts);
  if (!folder) fail(posts);
  size_t capacity = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    if (name_count == capacity) {
      capacity = capacity ? 2 * capacity : 1024;
      names = realloc(names, capacity * sizeof *names);
      if (!names) fail("names");
    }
    names[name_count++] = strdup(entry->d_name);
  }
  closedir(folder);
}

/// The file's bytes with a zero behind them, in a buffer that is used again and grows where it must.
static char *read_post(const char *path, char **buffer, size_t *capacity) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status)) fail(path);
  size_t size = (size_t)status.st_size;
  if (size >= *capacity) {
    *capacity = 2 * size + 1;
    *buffer = realloc(*buffer, *capacity);
    if (!*buffer) fail(path);
  }
  if (read(file, *buffer, size) != (ssize_t)size) fail(path);
  (*buffer)[size] = 0;
  close(file);
  return *buffer;
}

/// What stands behind the second `---`.
static const char *body(const char *text) {
  const char *end = strncmp(text, "---\n", 4) ? NULL : strstr(text + 3, "\n---\n");
  return end ? end + 5 : text;
}

static void write_page(const char *path, const char *html) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  size_t size = strlen(html);
  if (file < 0 || write(file, html, size) != (ssize_t)size) fail(path);
  close(file);
}

static void *make_pages(void *unused) {
  (void)unused;
  char source[4096], target[4096], *buffer = NULL;
  size_t capacity = 0;
  for (size_t number; (number = atomic_fetch_add(&next_name, 1)) < name_count;) {
    snprintf(source, sizeof source, "%s/%s", posts, names[number]);
    snprintf(target, sizeof target, "%s/%s.html", output, names[number]);
    const char *markdown = body(read_post(source, &buffer, &capacity));
    char *html = cmark_markdown_to_html(markdown, strlen(markdown), CMARK_OPT_UNSAFE);
    write_page(target, html);
    free(html);
  }
  free(buffer);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fputs("usage: floor POSTS OUTPUT\n", stderr);
    return EXIT_FAILURE;
  }
  posts = arguments[1];
  output = arguments[2];
  if (mkdir(output, 0755) && errno != EEXIST) fail(output);
  list_posts();
  enum { most_threads = 256 };
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  int thread_count = processors < 1 ? 1 : processors > most_threads ? most_threads : (int)processors;
  pthread_t threads[most_threads];
  for (int thread = 0; thread < thread_count; thread++)
    if (pthread_create(&threads[thread], NULL, make_pages, NULL)) fail("pthread_create");
  for (int thread = 0; thread < thread_count; thread++) pthread_join(threads[thread], NULL);
  return EXIT_SUCCESS;
}
