import assert from 'node:assert/strict';
import { next, withClients } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at } from '../harness/server.mjs';

const WAYS = { servlet: 'news?text=hi', resource: 'rest/news/hi', timer: 'news?timer=1&text=hi' };

for (const [bean, path] of Object.entries(WAYS)) {
  withClients(`a ${bean} reaches clients`, {}, async (clients) => {
    const socket = await clients.join('/news');
    const news = next(socket, 'news');
    assert.equal((await http(at(path))).status, 204);
    assert.deepEqual(await news, [`${bean}: hi`, true]);
  });
}
