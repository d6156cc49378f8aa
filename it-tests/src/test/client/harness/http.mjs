// HTTP requests that are read to their end, so that no connection outlives its test.

/** One request; the answer with its body as a text. */
export async function http(url, options) {
  const response = await fetch(url, options);
  return { status: response.status, headers: response.headers, body: await response.text() };
}
