// Folders of packages on 127.0.0.1, for pages that come from another origin than the server.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../node_modules/', import.meta.url));

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** The path of a file in node_modules. */
export function packageFile(name) {
  return path.join(PACKAGES, name);
}

/** The files of a folder in node_modules, until it is closed. */
export class FileServer {
  #folder;
  #server = createServer((request, response) => this.#answer(request, response));

  constructor(folder) {
    this.#folder = packageFile(folder);
  }

  static async of(folder) {
    const files = new FileServer(folder);
    files.#server.listen(0, '127.0.0.1');
    await once(files.#server, 'listening');
    return files;
  }

  get url() {
    return `http://127.0.0.1:${this.#server.address().port}/`;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request, response) {
    const file = path.join(this.#folder, new URL(request.url, this.url).pathname.replace(/\/$/, '/index.html'));
    try {
      const content = await readFile(file);
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}
