// One HTTP request by hand, on a connection of its own: any method, headers and chunks, and it can be cut off.
import http from 'node:http';

export class Exchange {
  #request;

  /**
   * @param body a string or a buffer, sent with its length; an array of them is sent in chunks
   * @param open whether the body stays unfinished until the connection is cut
   */
  constructor(url, { method = 'GET', headers = {}, body, open = false } = {}) {
    this.#request = http.request(url, { method, headers, agent: false });
    this.response = new Promise((resolve, reject) => {
      this.#request.once('error', reject);
      this.#request.once('response', (response) => readFully(response).then(resolve, reject));
    });
    this.response.catch(() => {}); // a cut request has no response, and nobody may ask for it
    this.#write(body, open);
  }

  #write(body, open) {
    for (const chunk of Array.isArray(body) ? body : []) {
      this.#request.write(chunk);
    }
    if (open) {
      this.#request.flushHeaders();
    } else {
      this.#request.end(Array.isArray(body) ? undefined : body);
    }
  }

  abort() {
    this.#request.destroy();
  }
}

async function readFully(response) {
  const bytes = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, bytes, body: bytes.toString() };
}
